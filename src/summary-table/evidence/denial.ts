import { itemAt } from '../../text/items'
import { isDoing, pastManner, wordsOf, type Word } from './words'

/**
 * How a clause says that what is asked for has not been reached: plainly (没有达到, 尚未…, 正在制定, 待…后), that it is planned
 * (拟于2019年…), or only that it is being worked at (正在推进).
 */
export type Denial = 'plain' | 'planned' | 'open'

/** Whether a clause denies that something was reached, and how; null when it does not. Linear in its length. */
export function denialIn(said: string): Denial | null {
  const words = wordsOf(said)
  return words.length === 0 ? null : new Reader(said, words).denial()
}

/** Reads one clause. What is asked of the words that follow one is known beforehand, so that no word is looked at again and again. */
class Reader {
  /** Of a 的 that something follows; -1 when there is none. */
  private readonly lastOf: number
  private readonly lastBad: number
  /** For each word the next that says what is done, from itself on; -1 when none follows. */
  private readonly nextDoing: readonly number[]

  constructor(
    private readonly said: string,
    private readonly words: readonly Word[],
  ) {
    const kinds = words.map(({ kind }) => kind)
    this.lastOf = kinds.slice(0, -1).lastIndexOf('of')
    this.lastBad = kinds.lastIndexOf('bad')
    const next: number[] = []
    for (const [at, word] of [...words.entries()].reverse()) next[at] = isDoing(word) ? at : (next[at + 1] ?? -1)
    this.nextDoing = next
  }

  denial(): Denial | null {
    let found: Denial | null =
      waitsFor(this.words) || AWAITED.test(this.said) || LOW_RATE.test(this.said)
        ? 'plain'
        : PLANNED.test(this.said)
          ? 'planned'
          : null
    for (const [index, { kind }] of this.words.entries()) {
      if (found === 'plain' || kind === 'guard') break
      if (kind === 'absent' && !this.lacksThing(index)) break
      found = this.denialAt(index) ?? found
    }
    return found
  }

  private denialAt(index: number): Denial | null {
    switch (itemAt(this.words, index).kind) {
      case 'absent':
        return 'plain'
      case 'still':
        return this.isAbout(index) ? null : 'plain'
      case 'lacking':
        return this.isOfSome(index) || this.isThereNone(index) ? null : 'plain'
      case 'not':
      case 'also':
        return this.isNotDone(index) ? 'plain' : null
      case 'now':
        return this.inProgress(index)
      case 'plan':
        return 'planned'
      case 'future':
        return 'open'
      case 'needed':
        return (this.nextDoing[index + 1] ?? -1) >= 0 && !this.isOfSome(index) ? 'plain' : null
      default:
        return this.isUnderWay(index)
    }
  }

  /** 没有达到, 未全面落实, 没有方案, …也没有; not 没有教学点, 没有形成大班额, 未达标的学校. */
  private isNotDone(index: number): boolean {
    const at = pastManner(this.words, index + 1)
    const next = this.words[at] as Word | undefined
    if (!next) return itemAt(this.words, index).kind === 'also' && this.lastBad < 0
    if (this.lacksThing(index)) return true
    if (!isDoing(next) || this.isOfSome(at) || this.isDeniedTwice(index)) return false
    return next.kind === 'remove' || this.lastBad < at
  }

  /**
   * 没有相关方案, 暂无台账, 尚无统一的建设标准: what is asked for is not there, and the clause says no more. 尚无 and 暂无 are said of nothing
   * that should not be there, whatever else is called a standard.
   */
  private lacksThing(index: number): boolean {
    const isYet = YET.has(itemAt(this.words, index).text)
    let at = index + 1
    for (let word = this.words[at] as Word | undefined; word; word = this.words[++at]) {
      if (word.kind !== 'which' && !isDoing(word) && !(isYet && word.kind === null)) break
    }
    return this.words[at]?.kind === 'thing' && at === this.words.length - 1
  }

  /** 未落实的学校: it tells of which ones. */
  private isOfSome(index: number): boolean {
    return this.lastOf > index
  }

  /** 没有不达标学校: there is none of what would be wrong. */
  private isThereNone(index: number): boolean {
    const before = this.words[index - 1] as Word | undefined
    return before?.text === '没有' && before.start + before.text.length === itemAt(this.words, index).start
  }

  /** 没有一所学校未落实: every one of them did. */
  private isDeniedTwice(index: number): boolean {
    return this.words
      .slice(0, index)
      .some(({ text, start }) => NONE.has(text) && ONE.test(this.said.slice(start + text.length)))
  }

  /** 对尚未达标的学校…: the clause says what is done about them. */
  private isAbout(index: number): boolean {
    return this.isOfSome(index) && OBJECT.test(this.said.slice(0, itemAt(this.words, index).start))
  }

  /** 正在研究制定, 正制定; 正在推进 only says that work goes on. */
  private inProgress(index: number): Denial | null {
    const at = this.nextDoing[index + 1] ?? -1
    if (at < 0 || (itemAt(this.words, index).text === '正' && at > index + 1) || this.isOfSome(at)) return null
    return pendingBy(itemAt(this.words, at))
  }

  /** 制定中, 试点阶段; 推进中. */
  private isUnderWay(index: number): Denial | null {
    const isLast = index === this.words.length - 2 && STAGE.has(itemAt(this.words, index + 1).text)
    return isLast ? pendingBy(itemAt(this.words, index)) : null
  }
}

/** 待市政府常务会议通过. */
const AWAITED = /^(?:目前|现|正|尚)?待(?!遇)[^后]*(?:通过|批准|批复|同意|下发|印发|出台)$/u
/** 计划2019年完成, 我市拟在2019年…; not 三年行动计划2019年…, which is a name. */
const PLANNED =
  /^(?:目前|现|[我本全]?[市县区]|各?县[（(]?区?[)）]?|均|都|已)?(?:计划|拟|拟定|定于|将|预计)[于在到至]?(?:20\d\d|今|明|后|下)学?年/u
/** 实现率仅为60%; 辍学率仅为0.1% is as it should be. */
const LOW_RATE = /(?:实现|完成|落实|覆盖|达标|到位|配备|开出|开足|建成)率(?:仅|只有|只达|才)/u
const NONE: ReadonlySet<string> = new Set(['没有', '无', '没'])
const ONE = /^(?:一|任何)/u
const YET: ReadonlySet<string> = new Set(['尚无', '暂无'])
const OBJECT = /[对将把给向为]/u
const STAGE: ReadonlySet<string> = new Set(['中', '之中', '过程中', '阶段', '当中'])

/** What being done now means: 制定 has yet to come of it, 推进 goes on. */
function pendingBy({ kind }: Word): Denial | null {
  if (kind === 'do-open') return 'open'
  return kind === 'pending' || kind === 'do-pending' ? 'plain' : null
}

/** 待省厅文件下发后制定, 等上级部门下文件后再操作, 待印发, 等待统一部署; not 尾款待验收合格后拨付, which tells of a rule. */
function waitsFor(words: readonly Word[]): boolean {
  const at = words.findIndex(({ kind }) => kind === 'wait')
  if (at < 0) return false
  if (itemAt(words, at).text === '等待' && opensClause(words, at)) return true
  const rest = words.slice(at + 1)
  const after = rest.findIndex(({ kind }) => kind === 'after')
  if (after < 0) return rest.length === 1 && isDoing(itemAt(rest, 0))
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

/** Whether a clause says that something has been done: 已落实, 均已建立. */
export function isDone(said: string): boolean {
  return /[已均都]/u.test(said) && denialIn(said) === null && wordsOf(said).some(isDoing)
}

/** 基本达到: nearly, and not wholly. */
export function saysNearly(said: string): boolean {
  const words = wordsOf(said)
  return words.some(({ kind }, index) => kind === 'basic' && isReached(words[pastManner(words, index + 1)]))
}

function isReached(word: Word | undefined): boolean {
  return word !== undefined && isDoing(word) && word.kind !== 'pending' && word.kind !== 'do-open'
}
