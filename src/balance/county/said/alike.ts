import { onlyOf } from '../../../text/items'
import type { Told } from './told'
import type { Token } from './token'

/** Figures told by years: of several the last may be meant, or all of them. */
export const TIME = 'time'

/** Figures told by schools, each by its name. */
const SCHOOL = '校'
/** What the names of schools, places and classes end with: 红旗镇, 一校, 甲班. */
const MEMBER_ENDS = '校学区县镇乡街道园班级组类期'

/**
 * Of what kind the things are that figures are told of, where all are of one kind and each is named once: 语文0.11、数学0.17, or
 * 学生、家长分别为92%、84%. Null where the figures may be of different quantities. `own` are the names of the item's own parts.
 */
export function kindOfAll(tolds: readonly Told[], tokens: readonly Token[], own: readonly string[]): string | null {
  const kind = onlyOf([...new Set(tolds.map(({ before }) => kindOf(before, own)))]) ?? null
  const names = new Set(tolds.map(({ before }) => nameOf(before)))
  return kind !== null && names.size === tolds.length ? kind : kindInOrder(tolds, tokens)
}

/** The labels before a figure say what it is of, else the name that stands there, else its year. */
function kindOf(before: readonly Token[], own: readonly string[]): string | null {
  let series: string | null = null
  let ending: string | null = null
  let year: string | null = null
  before.forEach((token, at) => {
    if (token.kind === 'text') ending = token.text
    else if (token.kind === 'figure') year = TIME
    else if (token.kind === 'word' && token.word.kind === 'label') {
      if (!own.includes(token.word.name)) series = token.word.series
      // 实验小学 is a school, 小学 alone the stage.
      else if (before[at - 1]?.kind === 'text') ending = SCHOOL
    }
  })
  return series ?? (ending !== null && MEMBER_ENDS.includes(ending) ? ending : year)
}

function nameOf(before: readonly Token[]): string {
  return before.map(textOf).join('')
}

function textOf(token: Token): string {
  if (token.kind === 'figure') return token.digits
  if (token.kind === 'text') return token.text
  return token.kind === 'word' && token.word.kind === 'label' ? token.text : ''
}

/** 学生、家长、教师分别为92%、84%、95%: as many labels of one kind as figures. */
function kindInOrder(tolds: readonly Told[], tokens: readonly Token[]): string | null {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? token.word : []))
  const labels = words.filter(({ kind }) => kind === 'label')
  const isInOrder =
    words.some(({ kind }) => kind === 'each') && new Set(labels.map(({ name }) => name)).size === tolds.length
  return isInOrder ? (onlyOf([...new Set(labels.map(({ series }) => series))]) ?? null) : null
}
