/** The pane's own signs, drawn on 16 × 16. Severities differ in shape, not only in colour. */
const SHAPES = {
  error: (
    <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 5.6 2.1-2.1 1.4 1.4L9.4 8l2.1 2.1-1.4 1.4L8 9.4l-2.1 2.1-1.4-1.4L6.6 8 4.5 5.9l1.4-1.4Z" />
  ),
  warning: <path d="M8 1.2 15.4 14.4H.6Zm-.9 4.6.3 4.6h1.2l.3-4.6Zm.9 5.6a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z" />,
  result: <path d="M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4Z" />,
  info: <path d="M8 2.5a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4ZM6.4 6.4h2.5v5.4h1.2v1.4H6v-1.4h1.3V7.8h-.9Z" />,
  ready: <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.2 4-4.1 4.4-2.3-2.2-1.1 1.2 3.5 3.3 5.2-5.6Z" />,
  file: <path d="M3 1h6.5L13 4.5V15H3Zm1.3 1.3v11.4h7.4V5.6H8.9V2.3ZM5.6 8h4.8v1.2H5.6Zm0 2.5h4.8v1.2H5.6Z" />,
  close: <path d="m4.3 3.2 3.7 3.7 3.7-3.7 1.1 1.1L9.1 8l3.7 3.7-1.1 1.1L8 9.1l-3.7 3.7-1.1-1.1L6.9 8 3.2 4.3Z" />,
  more: (
    <path d="M3 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Z" />
  ),
  down: <path d="m3.5 5.5 4.5 4.6 4.5-4.6 1 1L8 12.2 2.5 6.5Z" />,
} as const

export type IconName = keyof typeof SHAPES

interface Props {
  readonly name: IconName
  /** Edge length in pixels. */
  readonly size?: number
}

/** A sign beside words that say the same, so screen readers pass over it. */
export function Icon({ name, size = 16 }: Props): JSX.Element {
  return (
    <svg
      className={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[name]}
    </svg>
  )
}
