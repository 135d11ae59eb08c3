import { itemAt } from '../../../text/items'
import { memo } from '../../../text/memo'
import { evidenceCells, type AnswerCell } from '../../answers/answer-cells'
import type { Roster } from '../../counties/roster/roster'
import type { Evidence } from '../../documents/evidence'
import type { EditionPoint } from '../../edition'
import { noDocumentSaid, saysNotApplicable } from '../../reading/nothing-said'
import type { Answer } from '../../answers/answer'
import type { TableSubject } from '../../answers/subject'
import { clausesOf, type Clause } from '../../evidence/clauses'
import { denialIn, isDone, saysNearly } from '../../evidence/denial'
import { leftOver } from '../../evidence/left'
import { referenceIn, type Reference } from '../../evidence/reference'
import { shortfallsOf } from './shortfalls'
import { namesWhom, saysOfMost, speakersOf, type SpokenOf } from '../../evidence/spoken-of'

/** What the words of an evidence cell come to, where counties are listed as achieved: one of these, or null when nothing is wrong with them. */
export type Judgement =
  /** It says nothing. `written` is '' for a blank cell, else the words: 无, 尚未发文. */
  | { readonly kind: 'empty'; readonly written: string }
  /** It says that the point is not achieved. `left`: how many of what must not be left (Infinity where it does not count them); null where it says it in words. */
  | { readonly kind: 'denies'; readonly written: string; readonly left: number | null }
  /** It points elsewhere, or only claims that it was done. */
  | { readonly kind: 'refers'; readonly written: string; readonly how: Reference }
  /** It says that the point is nearly achieved: 基本达到. */
  | { readonly kind: 'nearly'; readonly written: string }

/** An evidence cell and what its words come to. */
type Judged<Kind extends Judgement['kind']> = { readonly place: AnswerCell } & Extract<Judgement, { kind: Kind }>

/** The evidence cells of one judgement. */
export function judgedEvidence<Kind extends Judgement['kind']>(subject: TableSubject, kind: Kind): Judged<Kind>[] {
  return judgeAll(subject).filter((one): one is Judged<Kind> => one.kind === kind)
}

// Four rules ask about one table.
const judgeAll = memo((subject: TableSubject): readonly Judged<Judgement['kind']>[] => {
  const all: Judged<Judgement['kind']>[] = []
  for (const place of evidenceCells(subject.cells)) {
    const judged = judge(place, subject)
    if (judged) all.push({ place, ...judged })
  }
  return all
})

function judge(place: AnswerCell, { roster, table }: TableSubject): Judgement | null {
  const { answer, key, cell } = place
  const { point } = answer.row
  if (answer.achieved.counties.length === 0 || isPlain(cell.text, place.evidence)) return null
  // Where nobody is concerned there need be no document.
  const isNobodys = point.conditional && answer.achieved.kind === 'not-applicable'
  if (point.conditional && (saysNotApplicable(cell.text) || (isNobodys && noDocumentSaid(cell.text) !== null)))
    return null
  const clauses = clausesOf(cell.text)
  const written = key === 'evidence' ? nothingIn(cell.text, clauses) : null
  if (written !== null) return { kind: 'empty', written }
  const spoken = new Spoken(clauses, answer, roster)
  const short = shortFigures(answer, roster)
  const isGoingOn =
    point.ongoing === true && clauses.some(({ said }) => said.includes('已') || denialIn(said) === 'open')
  const denied = spoken.find((clause) => denies(clause, place, roster, short, isGoingOn)) ?? spoken.leftOf(point)
  if (denied) return { kind: 'denies', ...denied }
  const how = putOff(cell.text, clauses)
  const asked = table.layout.find((column) => column.key === key)?.asksForDocuments ?? false
  if (how !== null && (how !== 'claim' || asked)) return { kind: 'refers', written: cell.text.trim(), how }
  const near = spoken.find(({ said }) => saysNearly(said))
  return near && !asksNearly(point) ? { kind: 'nearly', written: near.written } : null
}

/** Whether a point asks for no more than 基本实现. */
export function asksNearly({ text }: EditionPoint): boolean {
  return clausesOf(text).some(({ said }) => saysNearly(said))
}

/** Whether a cell holds titles in 《》 with their numbers and a mark between, as nearly all do. */
function isPlain(text: string, { documents }: Evidence): boolean {
  let rest = text.length
  for (const { title, number } of documents) {
    if (title === null || number === null) return false
    // 《…》（…）；
    rest -= title.length + number.written.length + 5
  }
  return documents.length > 0 && rest <= 0
}

/** How a cell says nothing: 无, 尚未发文, 不涉及. Null when it says something. */
function nothingIn(text: string, clauses: readonly Clause[]): string | null {
  const nothing = noDocumentSaid(text)
  if (nothing !== null || saysNotApplicable(text)) return nothing ?? text.trim()
  return isAll(text, clauses, namesNone) ? text.trim() : null
}

/** How a cell is put off; with 暂无文件 beside a claim it is no more than the claim. */
function putOff(text: string, clauses: readonly Clause[]): Reference | null {
  const isPutOff = (clause: Clause): boolean => namesNone(clause) || referenceIn(clause.said) === 'claim'
  return referenceIn(text) ?? (isAll(text, clauses, isPutOff) ? 'claim' : null)
}

/** Whether all of a cell is of a kind; where it names a title it says more than its clauses. */
function isAll(text: string, clauses: readonly Clause[], isOne: (clause: Clause) => boolean): boolean {
  return clauses.length > 0 && !text.includes('《') && clauses.every(isOne)
}

function namesNone({ said }: Clause): boolean {
  return noDocumentSaid(said) !== null
}

/**
 * Whether a clause denies the point. That work goes on denies nothing where the point asks for that, or beside a document, unless it is
 * said of some counties (其他县区正在推进); nor does a plan beside a document, or where work goes on that is asked for.
 */
function denies(
  { said }: Clause,
  { answer, evidence }: AnswerCell,
  roster: Roster,
  short: readonly string[],
  isGoingOn: boolean,
): boolean {
  if (noDocumentSaid(said) !== null) return false
  const { point } = answer.row
  if (fallsBelow(said, point)) return true
  if (saysOfMost(said) && isDone(said)) return true
  const denial = denialIn(said)
  const isBesideNone = (): boolean => evidence.documents.length === 0 || namesWhom(said, roster)
  if (denial === 'planned') return !isGoingOn && isBesideNone()
  if (denial === 'open') return !point.ongoing && isBesideNone()
  return denial === 'plain' && !short.some((figure) => said.includes(figure))
}

/** 乡村教师收入低于县镇教师 where the point asks for 不低于; percentages are another rule’s, and 不得低于 or 防止低于 tells of none. */
function fallsBelow(said: string, { text }: EditionPoint): boolean {
  const at = said.indexOf(BELOW)
  if (at < 0 || !text.includes(`不${BELOW}`)) return false
  return !NOT_BELOW.test(said.slice(0, at)) && FROM_HAN.test(said.slice(at + BELOW.length))
}
const BELOW = '低于'
const NOT_BELOW = /[不未没无非否防杜禁避如若凡曾原]|以前|过去|去年/u
const FROM_HAN = /^(?![一二两三四五六七八九十]成|百分)\p{Script=Han}/u

/** The percentages that fall short, of which another rule speaks; each once. */
function shortFigures(answer: Answer, roster: Roster): string[] {
  return [...new Set(shortfallsOf(answer, roster).map(({ stated }) => stated.figure.normalize('NFKC')))]
}

/** The clauses that speak of counties that are listed as achieved. */
class Spoken {
  private readonly speakers: readonly SpokenOf[]

  constructor(
    private readonly clauses: readonly Clause[],
    private readonly answer: Answer,
    roster: Roster,
  ) {
    this.speakers = speakersOf(clauses, roster)
  }

  find(says: (clause: Clause) => boolean): { written: string; left: null } | null {
    const clause = this.clauses.find((one, index) => says(one) && !this.isAccountedFor(index))
    return clause ? { written: clause.written, left: null } : null
  }

  /** What is left of what the point wants none of. */
  leftOf({ noneLeft }: EditionPoint): { written: string; left: number } | null {
    if (!noneLeft) return null
    const found = leftOver(this.clauses, noneLeft).find(
      ({ clause }) => !this.isAccountedFor(this.clauses.indexOf(clause)),
    )
    return found ? { written: found.clause.written, left: found.count } : null
  }

  /** Whether it is said of counties that are not listed as achieved: 昌图县尚未制定 where 昌图县 stands in 未实现. */
  private isAccountedFor(index: number): boolean {
    const { achieved, unachieved } = this.answer
    const spoken = itemAt(this.speakers, index)
    if (spoken === 'all') return false
    if ('unnamed' in spoken) return spoken.unnamed <= unachieved.counties.length
    return !spoken.some((county) => achieved.counties.includes(county))
  }
}
