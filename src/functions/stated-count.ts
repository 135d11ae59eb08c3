import { withoutEnd } from '../text/ends'
import { numberOfWords } from '../text/han-number'

/** What a part of a list says: the names before its count (共5个县, 古塔区等3个县), and the count where there is one. */
export interface Stated {
  readonly names: string
  readonly count: number | null
}

const KIND = /[县市区旗]/
const DIGIT = /[0-9]/
const WORD = /[〇零一二两三四五六七八九十百]/
/** Words between the names and the count. */
const LEADING = ['等', '共计', '总计', '合计', '共有', '共', '计', '所辖', '辖', '全市', '全部', '全', '各', '有', '的']

/** Takes the count off the end of a part of a list: its kind, 个, and the number before it. */
export function statedCount(written: string): Stated {
  const text = written.normalize('NFKC').replace(/[\s、/()]/g, '')
  const withoutKind = withoutEnd(text, KIND)
  const isCounted = /[个家]$/.test(withoutKind)
  if (!isCounted && withoutKind === text) return { names: written, count: null }
  const counted = isCounted ? withoutKind.slice(0, -1) : withoutKind
  const figure = /[0-9]$/.test(counted) ? DIGIT : WORD
  const before = withoutEnd(counted, figure)
  const number = counted.slice(before.length)
  const names = withoutLeading(before)
  // 高新三区 is a name; 等三县 and 三县 are counts.
  if (number === '' || (!isCounted && names === before && before !== '')) return { names: written, count: null }
  return { names, count: figure === DIGIT ? Number(number) : numberOfWords(number) }
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
