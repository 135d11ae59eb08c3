import { itemNamed, type KnownItem } from '../county/item-sheet/known'
import type { Standard } from '../standard'
import { fold } from '../../text/fold'
import type { TargetSource, TargetSubject } from './target'

const NAMED =
  /^(?:share:schools|cv:[A-Z]\d{1,2}|class:(?:66\+|56\+|share56|start|above)|point:\d{1,2}|counties:recognised)$/

/** What a row of yearly targets is about, by its words and the unit; null where nothing known is named. */
export function subjectOf(
  texts: readonly string[],
  unit: string,
  standard: Standard,
  known: readonly KnownItem[],
): TargetSubject | null {
  for (const text of texts) {
    const words = text.normalize('NFKC').replace(/\s+/g, '')
    if (NAMED.test(words)) return words
    const subject =
      pointIn(words) ??
      coefficientIn(words, standard) ??
      classesIn(words, unit) ??
      countiesIn(words) ??
      schoolsIn(words)
    if (subject) return subject
  }
  return itemNamed(texts, [...texts], known)?.id ?? null
}

const has = (words: string, ...any: readonly string[]): boolean => any.some((word) => words.includes(word))

/** 第26项已实现的县（市、区）数. */
function pointIn(words: string): TargetSubject | null {
  const number = /第(\d{1,2})项/.exec(words)?.[1]
  return number !== undefined && has(words, '县', '区', '市') ? `point:${number}` : null
}

function coefficientIn(words: string, { resource }: Standard): TargetSubject | null {
  if (!has(words, '差异系数')) return null
  const id = /([A-Z]\d{1,2})/.exec(words)?.[1]
  const text = fold(words)
  const indicator =
    resource.indicators.find((each) => each.id === id || text.includes(fold(each.name))) ??
    resource.indicators.find(({ numerator }) => text.includes(fold(numerator)))
  return indicator ? `cv:${indicator.id}` : null
}

function classesIn(words: string, unit: string): TargetSubject | null {
  if (!has(words, '班额', '班级', '个班', '的班')) return null
  if (has(words, '起始年级', '起始班级', '一年级', '七年级')) return 'class:start'
  if (has(words, '66人', '超大班额')) return 'class:66+'
  if (has(words, '56人', '大班额'))
    return has(words, '占比', '比例', '占') || unit.includes('%') ? 'class:share56' : 'class:56+'
  return has(words, '超过标准班额', '超标准班额', '超班额', '45人') ? 'class:above' : null
}

function countiesIn(words: string): TargetSubject | null {
  return has(words, '认定', '创建成功', '通过评估', '优质均衡县') && has(words, '县', '区')
    ? 'counties:recognised'
    : null
}

/** 达标学校比例, 达到优质均衡标准的学校, 校校达标. */
function schoolsIn(words: string): TargetSubject | null {
  return has(words, '学校', '校校') && has(words, '达标', '达到', '合格') && !has(words, '生均', '每百名', '规模')
    ? 'share:schools'
    : null
}

/** What a subject is worked out from. */
export function sourceOf(subject: TargetSubject, { resource }: Standard): TargetSource {
  if (subject.startsWith('point:')) return 'form'
  if (subject.startsWith('class:')) return subject === 'class:above' ? 'typed' : 'classes'
  const isOfSchools = subject === 'share:schools' || subject.startsWith('cv:')
  return isOfSchools || resource.indicators.some(({ id }) => id === subject) ? 'schools' : 'typed'
}

/** Subjects of which a row stands for both stages unless it names one. */
export function isPerStage(subject: TargetSubject, standard: Standard): boolean {
  if (subject === 'share:schools' || subject.startsWith('cv:')) return true
  const item = standard.county.find(({ id }) => id === subject)
  const parts = Object.keys(item?.values ?? {})
  return item
    ? parts.includes('primary') && parts.includes('junior')
    : standard.resource.indicators.some(({ id }) => id === subject)
}

/** Whether less is better. */
export function isAtMost(subject: TargetSubject, standard: Standard): boolean {
  const item = standard.county.find(({ id }) => id === subject)
  return subject.startsWith('cv:') || subject.startsWith('class:') || (item?.kind.startsWith('max') ?? false)
}

/** Whether amounts without a unit are percentages. */
export function isShare(subject: TargetSubject, standard: Standard): boolean {
  const item = standard.county.find(({ id }) => id === subject)
  return subject === 'share:schools' || subject === 'class:share56' || item?.unit === '%'
}
