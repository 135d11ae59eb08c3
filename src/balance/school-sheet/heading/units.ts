import type { AmountUnit } from '../../columns/columns'

/** How many of the base unit a unit stands for, before 百, 千, 万 … 1 亩 is a fifteenth of a 公顷. */
const FACTORS: Readonly<Record<AmountUnit, Readonly<Record<string, number>>>> = {
  元: { 元: 1, 块: 1, 块钱: 1, 圆: 1 },
  平方米: { 平方米: 1, 平米: 1, 平方: 1, m2: 1, 亩: 2000 / 3, 公顷: 10_000, 平方公里: 1_000_000, 平方千米: 1_000_000 },
  个: { 个: 1, 人: 1, 名: 1, 位: 1, 间: 1, 台: 1, 套: 1, 册: 1, 本: 1, 班: 1, 个班: 1, 所: 1 },
}

const MULTIPLES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
}
const MULTIPLE = /^(?:十万|百万|千万|[十百千万亿])/
/** Only of money does 36.5万 say all. */
const MONEY_ALONE = /^[万亿]$/

/** The factor of a unit for a column; null where it is no unit of that column. */
export function unitFactor(written: string, unit: AmountUnit): number | null {
  const text = normalUnit(written)
  if (unit === '元' && MONEY_ALONE.test(text)) return MULTIPLES[text] ?? null
  const multiple = MULTIPLE.exec(text)?.[0] ?? ''
  const base = text.slice(multiple.length)
  const factor = Object.keys(FACTORS[unit]).includes(base) ? FACTORS[unit][base] : undefined
  return factor === undefined ? null : factor * (MULTIPLES[multiple] ?? 1)
}

/** Whether a text says what something is counted in, in this column's units or any other. */
export function isUnit(written: string): boolean {
  const text = normalUnit(written)
  return unitFactor(text, '元') !== null || unitFactor(text, '平方米') !== null || unitFactor(text, '个') !== null
}

const UNIT_ENDING = /(元|米|亩|顷|里|尺|人|名|间|台|套|册|本|个|m2|m)$/

/** Whether a text of a few characters can hardly be anything but a unit, known or not: 平方尺, 百美元. */
export function looksLikeUnit(written: string): boolean {
  const text = normalUnit(written)
  return isUnit(text) || (text.length <= 4 && UNIT_ENDING.test(text))
}

/** NFKC makes m2 of ㎡, m² and M². */
function normalUnit(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/^(人民币|rmb)/, '')
}
