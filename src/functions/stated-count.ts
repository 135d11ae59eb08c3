import { numberOfWords } from '../text/han-number'

/** What a part of a list says: the names before its count (共5个县, 古塔区等3个县), and the count where there is one. */
export interface Stated {
  readonly names: string
  readonly count: number | null
}

const KINDS = '县市区旗'
const DIGITS = '0123456789'
const WORDS = '〇零一二两三四五六七八九十百'
/** Words between the names and the count. */
const LEADING = ['等', '共计', '总计', '合计', '共有', '共', '计', '所辖', '辖', '全市', '全部', '全', '各', '有', '的']

/** Takes the count off the end of a part of a list: its kind, 个, and the number before it. */
export function statedCount(written: string): Stated {
  const text = written.normalize('NFKC').replace(/[\s、/()]/g, '')
  let end = text.length
  while (end > 0 && KINDS.includes(text[end - 1])) end--
  const isCounted = text[end - 1] === '个' || text[end - 1] === '家'
  if (isCounted) end--
  else if (end === text.length) return { names: written, count: null }
  let start = end
  const figures = DIGITS.includes(text[end - 1] ?? ' ') ? DIGITS : WORDS
  while (start > 0 && figures.includes(text[start - 1])) start--
  const before = text.slice(0, start)
  const names = withoutLeading(before)
  // 高新三区 is a name; 等三县 and 三县 are counts.
  if (start === end || (!isCounted && names === before && before !== '')) return { names: written, count: null }
  const number = text.slice(start, end)
  return { names, count: figures === DIGITS ? Number(number) : numberOfWords(number) }
}

function withoutLeading(text: string): string {
  for (let end = text.length; ;) {
    const word = LEADING.find((each) => text.endsWith(each, end))
    if (word === undefined) return text.slice(0, end)
    end -= word.length
  }
}

/** Whether a list leaves names out: 古塔区、义县等. */
export function endsInEtc(written: string): boolean {
  return /等[\s。.；;，,、]*$/.test(written)
}
