import type { Hit, Rule } from '../../../findings/rule'
import { cellAddress, cellArea } from '../../../grid/address'
import type { Implication } from '../../edition'
import type { Roster } from '../../counties/roster/roster'
import { numbersOf } from '../../documents/evidence'
import type { Answer } from '../../answers/answer'
import type { TableSubject } from '../../answers/subject'
import { chineseList, englishList } from '../shared/words'

type Stage = '小学' | '初中'

/** How two points contradict each other. */
type Contradiction =
  | { readonly kind: 'document'; readonly document: string; readonly counties: readonly string[] }
  | { readonly kind: 'opposite'; readonly counties: readonly string[] }
  | { readonly kind: 'amount'; readonly stage: Stage; readonly amount: number; readonly otherAmount: number }

interface Facts {
  readonly number: number
  readonly cell: string
  readonly otherNumber: number
  readonly otherCell: string
  readonly contradiction: Contradiction
}

/**
 * Points that speak of the same thing. That a county has achieved the one and not the other is in itself no contradiction:
 * the wider point also asks for more or for less (raised step by step; one base quota), and published tables differ there by
 * single counties. Only what cannot both be true is told: one and the same document said to do it and not to do it for a
 * county, answers that are opposite throughout, or two different amounts of the same quota.
 */
export const pointsContradict: Rule<TableSubject, Facts> = {
  name: 'points-contradict',
  severity: 'warning',
  texts: {
    zh: {
      title: '两项互相矛盾',
      about:
        '有些政策点说的是同一件事（如第3项和第6项都是生均公用经费）。两项引用同一份文件，同一个县却一项已实现、一项未实现；或者所有县一项全部已实现、另一项全部未实现；或者两项写的生均公用经费金额不同，不可能都对。个别县两项不一样、依据的文件也不一样，不算矛盾。',
      message: (facts) =>
        `第${facts.number}项〔${facts.cell}〕与第${facts.otherNumber}项〔${facts.otherCell}〕互相矛盾：${inChinese(facts)}。`,
      hint: ({ contradiction }) =>
        contradiction.kind === 'amount' ? '请核对金额，把两项改成一致。' : '请核对两项的县名单，改正填错的一项。',
    },
    en: {
      title: 'Two points contradict each other',
      about:
        'Some points speak of the same thing (3 and 6 both of the per-pupil quota). Both cannot be true when they cite one document but a county has achieved only the one, when all counties have achieved the one and none the other, or when they state different amounts. A single county that differs, by different documents, is no contradiction.',
      message: (facts) =>
        `Point ${facts.number} (${facts.cell}) and point ${facts.otherNumber} (${facts.otherCell}) contradict each other: ${inEnglish(facts)}.`,
      hint: ({ contradiction }) =>
        contradiction.kind === 'amount'
          ? 'Check the amounts and make the two points agree.'
          : 'Check the county lists of both points and correct the wrong one.',
    },
  },
  check(subject) {
    const hits: Hit<Facts>[] = []
    const { table, answers, roster } = subject
    for (const implication of table.edition.implications ?? []) {
      const answer = answerTo(implication.point, answers)
      const other = answerTo(implication.implies, answers)
      if (!answer || !other) continue
      const byCounty = sameDocument(answer, other) ?? opposite(answer, other, roster)
      if (byCounty) hits.push(...hit(subject, implication, answer, other, byCounty))
      const byAmount = differentAmounts(answer, other)
      if (byAmount) hits.push(...hit(subject, implication, answer, other, byAmount))
    }
    return hits
  },
}

function answerTo(number: number, answers: readonly Answer[]): Answer | undefined {
  const inOrder = answers[number - 1]
  return inOrder?.row.number === number ? inOrder : answers.find(({ row }) => row.number === number)
}

function hit(
  { table }: TableSubject,
  { point, implies }: Implication,
  answer: Answer,
  other: Answer,
  contradiction: Contradiction,
): Hit<Facts>[] {
  const cell = answer.row.cells[contradiction.kind === 'amount' ? 'evidence' : 'achieved']
  const otherCell = other.row.cells[contradiction.kind === 'amount' ? 'evidence' : 'unachieved']
  if (!cell || !otherCell) return []
  const facts = {
    number: point,
    cell: cellAddress(cell.row, cell.column),
    otherNumber: implies,
    otherCell: cellAddress(otherCell.row, otherCell.column),
    contradiction,
  }
  return [{ sheet: table.sheet.name, area: cellArea(cell.row, cell.column), point, facts }]
}

function inChinese({ number, otherNumber, contradiction }: Facts): string {
  switch (contradiction.kind) {
    case 'document':
      return `两项引用的都是“${contradiction.document}”，${chineseList(contradiction.counties)}在第${number}项已实现，在第${otherNumber}项却未实现`
    case 'opposite':
      return `${contradiction.counties.length}个县在第${number}项全部已实现，在第${otherNumber}项却全部未实现`
    case 'amount':
      return `${contradiction.stage}生均公用经费一处是${contradiction.amount}元，一处是${contradiction.otherAmount}元`
  }
}

function inEnglish({ number, otherNumber, contradiction }: Facts): string {
  switch (contradiction.kind) {
    case 'document':
      return `both cite “${contradiction.document}”, but ${englishList(contradiction.counties)} achieved point ${number} and not point ${otherNumber}`
    case 'opposite':
      return `all ${contradiction.counties.length} counties achieved point ${number} and none achieved point ${otherNumber}`
    case 'amount':
      return `the quota per pupil of ${contradiction.stage} is ${contradiction.amount} yuan in one and ${contradiction.otherAmount} yuan in the other`
  }
}

function sameDocument(answer: Answer, other: Answer): Contradiction | null {
  const counties = answer.achieved.counties.filter((county) => other.unachieved.counties.includes(county))
  if (counties.length === 0) return null
  const cited = new Set(rightNumbers(other))
  const document = rightNumbers(answer).find((number) => cited.has(number))
  return document === undefined ? null : { kind: 'document', document, counties }
}

/** The numbers in their right form; one of which that is not certain may be any other. */
function rightNumbers({ evidence }: Answer): string[] {
  return numbersOf(evidence).flatMap(({ corrected }) => corrected ?? [])
}

function opposite(answer: Answer, other: Answer, { counties }: Roster): Contradiction | null {
  if (counties.length < 2 || other.achieved.counties.length > 0) return null
  const achieved = new Set(answer.achieved.counties)
  const unachieved = new Set(other.unachieved.counties)
  return counties.every((county) => achieved.has(county) && unachieved.has(county))
    ? { kind: 'opposite', counties }
    : null
}

function differentAmounts(answer: Answer, other: Answer): Contradiction | null {
  for (const stage of ['小学', '初中'] as const) {
    const amount = amountOf(answer.evidence.written, stage)
    const otherAmount = amountOf(other.evidence.written, stage)
    if (amount !== null && otherAmount !== null && amount !== otherAmount)
      return { kind: 'amount', stage, amount, otherAmount }
  }
  return null
}

const AMOUNT = /(小学|初中)[^，,。；;、小初\d]{0,16}?(\d{2,5}(?:\.\d{1,2})?)\s?元/gu

/** The one amount of 生均公用经费 that a text states for a stage; null when it states none, or several (by size of school, by year). */
function amountOf(text: string, stage: Stage): number | null {
  if (!text.includes('元') || !text.includes('公用经费')) return null
  const amounts = new Set<number>()
  for (const [, of, amount] of text.normalize('NFKC').matchAll(AMOUNT)) if (of === stage) amounts.add(Number(amount))
  const [amount = null] = amounts
  return amounts.size === 1 ? amount : null
}
