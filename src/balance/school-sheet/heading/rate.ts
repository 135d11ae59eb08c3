/** What is counted, and for how many pupils: 人/百生, 平方米/生, 元/每名学生, 间/100人. */
const RATE = /^([^/每]{1,6})(?:\/每?|每)(百|100)?名?(?:学生|生|人)$/

/** A unit for so many pupils. */
export interface Rate {
  readonly unit: string
  readonly per: number
}

/** The rate that a unit says; null where it is none: 元, 人/班. */
export function rateIn(written: string): Rate | null {
  const [, unit, hundred] = RATE.exec(written.normalize('NFKC').replace(/\s/g, '')) ?? []
  return unit === undefined ? null : { unit, per: hundred === undefined ? 1 : 100 }
}
