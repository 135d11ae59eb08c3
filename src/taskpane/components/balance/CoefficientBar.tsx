interface Props {
  readonly cv: number
  readonly limit: number | null
  readonly above: boolean
  /** The coefficient at which the bar's place ends. */
  readonly scale: number
}

/** A coefficient as a bar and its limit as a line; the numbers stand beside it, so screen readers pass over it. */
export function CoefficientBar({ cv, limit, above, scale }: Props): JSX.Element {
  const percent = (value: number): string => `${((value / scale) * 100).toFixed(2)}%`
  return (
    <svg className="bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect className="bar-place" x="0" y="2" width="100%" height="8" />
      <rect className={above ? 'bar-above' : 'bar-within'} x="0" y="2" width={percent(cv)} height="8" />
      {limit === null ? null : <line className="bar-limit" x1={percent(limit)} x2={percent(limit)} y1="0" y2="12" />}
    </svg>
  )
}
