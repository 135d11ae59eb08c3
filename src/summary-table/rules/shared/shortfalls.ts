import { matchesOf } from '../../../text/matches'
import type { Roster } from '../../counties/roster/roster'
import type { Share, StatedPercentage } from '../../documents/evidence'
import type { Threshold } from '../../edition'
import type { Answer } from '../../answers/answer'
import { countiesSpokenOf } from '../../evidence/spoken-of'
import { findLast, lastOf } from '../../../text/items'

/** The percentages of a point's evidence that fall short of what it demands, and are not said of counties in 未实现; none where no county is listed as achieved. */
export function shortfallsOf(answer: Answer, roster: Roster): readonly Judged[] {
  const { thresholds } = answer.row.point
  if (!thresholds || answer.achieved.counties.length === 0 || answer.evidence.percentages.length === 0) return NONE
  return shortfalls(answer, thresholds).filter(({ stated }) => !isAccountedFor(stated, answer, roster))
}
const NONE: readonly Judged[] = []

/** Whether it is said of counties that stand in 未实现 already: 昌图县竣工率85%，其余均在93%以上. */
function isAccountedFor(stated: StatedPercentage, { unachieved }: Answer, roster: Roster): boolean {
  if (unachieved.counties.length === 0) return false
  const counties = countiesSpokenOf(stated, roster)
  if (counties === 'some') return true
  return counties.length > 0 && counties.every((county) => unachieved.counties.includes(county))
}

/** A percentage of the evidence and the demand that it answers. */
export interface Judged {
  readonly stated: StatedPercentage
  readonly threshold: Threshold
  /** The year it is said of; later than any for what is so now, earlier for what is only followed by other years, NaN when it does not say. */
  readonly time: number
}

/** The figures below their demands, of the latest time each: 2017年竣工率85%，2018年95% is no shortfall. */
function shortfalls({ evidence }: Answer, thresholds: readonly Threshold[]): Judged[] {
  const judged = judge(evidence.percentages, thresholds)
  const latest = new Map<Threshold, number>()
  for (const { threshold, time } of judged) if (time > (latest.get(threshold) ?? -Infinity)) latest.set(threshold, time)
  return judged.filter((one) => isShort(one) && !(one.time < (latest.get(one.threshold) ?? NaN)))
}

function judge(percentages: readonly StatedPercentage[], thresholds: readonly Threshold[]): Judged[] {
  const judged: Judged[] = []
  let threshold: Threshold | undefined
  percentages.forEach((stated, index) => {
    if (!stated.continues) threshold = thresholdFor(stated, thresholds)
    if (!threshold || !(stated.reached || stated.missed)) return
    const time = timeOf(stated)
    const isFollowed = percentages[index + 1]?.continues === true
    judged.push({ stated, threshold, time: Number.isNaN(time) && isFollowed ? -Infinity : time })
  })
  return judged
}

function isShort({ stated, threshold }: Judged): boolean {
  return stated.missed ? stated.value <= threshold.minimum : stated.value < threshold.minimum
}

const NOW = /(?:^|[^实体发出表呈])现|目前|如今|今年/u

/** 2018年, 2017-2018学年. */
const YEAR = /((?:19|20)\d\d)(?:[-—–~～至](?:20)?\d\d)?学?年/gu

function timeOf({ about, continues }: StatedPercentage): number {
  const year = lastOf(matchesOf(about, YEAR))?.[1]
  if (year !== undefined) return Number(year)
  // 已提高到30%, after another figure
  return NOW.test(about) || continues ? Infinity : NaN
}

/** 竣工85% is short for 竣工率85%. */
const RATE_LEFT_OUT =
  /(竣工|(?:采购|购置)(?:已经?)?完成)(?=[已达到了为约仅\s]{0,3}(?:[\d０-９百]|[一二三四五六七八九]成))/gu

/** 补助28% is short for 补助面28%, but for what one payer pays: 中央补助60%. */
const SCOPE_LEFT_OUT = /(补助|资助)(?=(?:已经?|比例?|[达到了为约仅\s]){0,3}(?:[\d０-９百]|[一二三四五六七八九]成))/gu
const PAYERS = /中央|财政|省级|市级|县级|地方|标准|经费|配套/u

/** The demand that a percentage answers: by what it is a share of, else by the words right before it, else by its whole clause (竣工率由60%提高到85%). */
function thresholdFor(stated: StatedPercentage, thresholds: readonly Threshold[]): Threshold | undefined {
  const { about, clause, share } = stated
  const threshold =
    share && thresholds.some(({ shares }) => shares)
      ? thresholdOfShare(share, thresholds)
      : (lastSpokenOf(about, thresholds) ?? lastSpokenOf(clause, thresholds) ?? ofBare(stated, thresholds))
  const except = threshold?.except
  return except && speaksOf(about.replace(HEADS_WITH_TEACHERS, ''), except) ? undefined : threshold
}

/** 交流轮岗校长教师: heads are exchanged with the teachers, and are not what is spoken of. */
const HEADS_WITH_TEACHERS = /校长(?:[、和及与（(]|以及)?(?=教师)/gu

/** 2018年低于85%, 小学30%: a percentage of nothing that is named but a stage answers what the point asks for, of several demands the lowest. */
function ofBare({ about, clause }: StatedPercentage, thresholds: readonly Threshold[]): Threshold | undefined {
  if (![about, clause].every((text) => BARE.test(text.replace(STAGES, '')))) return undefined
  return thresholds.reduce((lowest, one) => (one.minimum < lowest.minimum ? one : lowest))
}
const STAGES = /小学|初中|中学|其中/gu
const BARE = /^[\s\d.．%％年月学度底末初前:：仅只约近为达到已低少小于不足未]*$/u

/** The last one: editions list the narrower demand (of the teachers who rotate, the key teachers) after the wider one. */
function lastSpokenOf(text: string, thresholds: readonly Threshold[]): Threshold | undefined {
  const rates = text.replace(RATE_LEFT_OUT, '$1率')
  const said = PAYERS.test(rates) ? rates : rates.replace(SCOPE_LEFT_OUT, '$1面')
  return findLast(thresholds, ({ about }) => !about || speaksOf(said, about))
}

const NOT_WHOLE = /[未没非不]/u

/** The demand whose part and whole the share names. 骨干教师占符合交流条件教师的8% is of neither: 骨干教师 is the part of one, the rest the whole of another. */
function thresholdOfShare({ part, whole }: Share, thresholds: readonly Threshold[]): Threshold | undefined {
  const byPart = findLast(thresholds, ({ shares }) => shares?.some((one) => speaksOf(part || whole, one.part)) ?? false)
  if (whole === '') return byPart
  const byWhole = thresholds.find(({ shares }) => shares?.some((one) => speaksOf(whole, one.whole)))
  const isOf = byPart?.shares?.some(
    (one) =>
      speaksOf(part || whole, one.part) &&
      speaksOf(whole, one.whole) &&
      !(one.otherWhole && speaksOf(whole, one.otherWhole)),
  )
  return isOf && byPart === byWhole && !NOT_WHOLE.test(whole) ? byPart : undefined
}

function speaksOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
