import { isDoing, pastManner, wordsOf, type Word } from './words'

/**
 * How a clause says that what is asked for has not been reached: plainly (没有达到, 尚未…, 正在制定, 待…后), or only that it is
 * being worked at or planned (正在推进, 拟于2019年…).
 */
export type Denial = 'plain' | 'open'

/** Whether a clause denies that something was reached, and how; null when it does not. */
export function denialIn(said: string): Denial | null {
  const words = wordsOf(said)
  let found: Denial | null = waitsFor(words) ? 'plain' : null
  for (const [index, { kind }] of words.entries()) {
    if (found === 'plain' || kind === 'guard') break
    if (kind === 'absent' && !lacksThing(words, index)) break
    found = denialAt(said, words, index) ?? found
  }
  return found
}

function denialAt(said: string, words: readonly Word[], index: number): Denial | null {
  switch (words[index].kind) {
    case 'absent':
      return 'plain'
    case 'still':
      return isAbout(said, words, index) ? null : 'plain'
    case 'lacking':
      return isOfSome(words, index) ? null : 'plain'
    case 'not':
    case 'also':
      return isNotDone(words, index) ? 'plain' : null
    case 'now':
      return inProgress(words, index)
    case 'future':
      return 'open'
    default:
      return isUnderWay(words, index)
  }
}

/** 没有达到, 未全面落实, 没有方案, …也没有; not 没有教学点, 没有形成大班额, 未达标的学校. */
function isNotDone(words: readonly Word[], index: number): boolean {
  const at = pastManner(words, index + 1)
  const next = words.at(at)
  if (!next) return words[index].kind === 'also' && !holdsBad(words, 0)
  if (lacksThing(words, index)) return true
  if (!isDoing(next) || isOfSome(words, at)) return false
  return next.kind === 'remove' || !holdsBad(words, at)
}

function holdsBad(words: readonly Word[], from: number): boolean {
  return words.some(({ kind }, index) => index >= from && kind === 'bad')
}

/** 没有相关方案, 暂无台账: what is asked for is not there, and the clause says no more. */
function lacksThing(words: readonly Word[], index: number): boolean {
  let at = index + 1
  while (words[at]?.kind === 'which') at++
  return words[at]?.kind === 'thing' && at === words.length - 1
}

/** 未落实的学校: it tells of which ones. */
function isOfSome(words: readonly Word[], index: number): boolean {
  return words.some(({ kind }, at) => at > index && kind === 'of' && at < words.length - 1)
}

/** 对尚未达标的学校…: the clause says what is done about them. */
function isAbout(said: string, words: readonly Word[], index: number): boolean {
  return isOfSome(words, index) && OBJECT.test(said.slice(0, words[index].start))
}
const OBJECT = /[对将把给向为]/u

/** 正在研究制定, 正制定; 正在推进 only says that work goes on. */
function inProgress(words: readonly Word[], index: number): Denial | null {
  const rest = words[index].text.length > 1 ? words.slice(index + 1) : words.slice(index + 1, index + 2)
  const doing = rest.find(isDoing)
  if (!doing || isOfSome(words, words.indexOf(doing))) return null
  if (doing.kind === 'do-open') return 'open'
  return doing.kind === 'pending' || doing.kind === 'do-pending' ? 'plain' : null
}

/** 制定中, 试点阶段; 推进中. */
function isUnderWay(words: readonly Word[], index: number): Denial | null {
  const { kind } = words[index]
  const rest = words.slice(index + 1)
  if (rest.length !== 1 || !STAGE.has(rest[0].text)) return null
  if (kind === 'do-open') return 'open'
  return kind === 'pending' || kind === 'do-pending' ? 'plain' : null
}
const STAGE: ReadonlySet<string> = new Set(['中', '之中', '过程中', '阶段', '当中'])

/** 待省厅文件下发后制定, 等上级部门下文件后再操作, 待印发, 等待统一部署; not 尾款待验收合格后拨付, which tells of a rule. */
function waitsFor(words: readonly Word[]): boolean {
  const at = words.findIndex(({ kind }) => kind === 'wait')
  if (at < 0) return false
  if (words[at].text === '等待' && opensClause(words, at)) return true
  const rest = words.slice(at + 1)
  const after = rest.findIndex(({ kind }) => kind === 'after')
  if (after < 0) return rest.length === 1 && isDoing(rest[0])
  return opensClause(words, at) || rest.slice(after).some(isStillToDo)
}

function opensClause(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).every(({ kind, text }) => kind === 'how' || TIME.has(text))
}
const TIME: ReadonlySet<string> = new Set(['目前', '现', '现在', '拟', '将', '需', '须', '还', '还需', '尚', '正'])

function isStillToDo({ kind, text }: Word): boolean {
  return kind === 'pending' || kind === 'do-pending' || kind === 'do-open' || BEGINS.has(text)
}
const BEGINS: ReadonlySet<string> = new Set(['开展', '启动', '实行', '执行'])

/** 基本达到: nearly, and not wholly. */
export function saysNearly(said: string): boolean {
  const words = wordsOf(said)
  return words.some(({ kind }, index) => kind === 'basic' && isReached(words[pastManner(words, index + 1)]))
}

function isReached(word: Word | undefined): boolean {
  return word !== undefined && isDoing(word) && word.kind !== 'pending' && word.kind !== 'do-open'
}
