import type { ReactNode } from 'react'

interface Props {
  /** `data-action`, by which it is known outside. */
  readonly action: string
  readonly onClick: () => unknown
  readonly primary?: boolean
  readonly small?: boolean
  readonly large?: boolean
  readonly title?: string
  readonly children: ReactNode
}

/** A button that does one thing. */
export function ActionButton({ action, onClick, primary, small, large, title, children }: Props): JSX.Element {
  const looks = ['button', primary && 'primary', small && 'small', large && 'large'].filter(Boolean).join(' ')
  return (
    <button type="button" className={looks} data-action={action} title={title} onClick={() => void onClick()}>
      {children}
    </button>
  )
}
