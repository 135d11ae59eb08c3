interface Props {
  readonly cv: number
  readonly limit: number | null
  /** Whether it is within its limit; null where that is not known, or where there is none. */
  readonly pass: boolean | null
  /** The coefficient at which the bar's place ends. */
  readonly scale: number
}

const LOOKS: Readonly<Record<string, string>> = { true: 'bar-within', false: 'bar-above', null: 'bar-share' }

/** A coefficient as a bar and its limit as a line; the numbers stand beside it, so screen readers pass over it. */
export function CoefficientBar({ cv, limit, pass, scale }: Props): JSX.Element {
  const percent = (value: number): string => `${((value / scale) * 100).toFixed(2)}%`
  return (
    <svg className="bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect className="bar-place" x="0" y="2" width="100%" height="8" />
      <rect className={LOOKS[String(pass)]} x="0" y="2" width={percent(cv)} height="8" />
      {limit === null ? null : <line className="bar-limit" x1={percent(limit)} x2={percent(limit)} y1="0" y2="12" />}
    </svg>
  )
}
