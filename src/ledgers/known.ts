import type { Known, Portion } from '../balance/targets/target'
import type { LedgerSubject } from './subject'

/** Large classes as the ledger counts them, where no school sheet does. */
const CLASSES: Readonly<Record<string, string>> = {
  'class:66+': 'n66',
  'class:56+': 'n56',
  'class:share56': 'n56',
  'class:start': 'newStart',
}

/** What forms and ledgers say is reached of yearly targets: counties that have achieved a point, large classes, items that ledgers count. */
export function knownBeside(subject: LedgerSubject): Known {
  return (target, stage) => {
    if (target.startsWith('point:')) return countiesWithPoint(subject, Number(target.slice(6)))
    if (stage !== null) return null
    const figure = CLASSES[target]
    if (figure === undefined) return itemOf(subject, target)
    const count = figureOf(subject, 'large-classes', figure)
    if (count === null || target !== 'class:share56') return count
    const total = subject.schools.fact(
      subject.schools.all.flatMap(({ stages }) => stages),
      'classes',
    )
    return typeof total === 'number' ? { count, total } : null
  }
}

function countiesWithPoint({ tables }: LedgerSubject, number: number): Portion | null {
  for (const { answers, roster } of tables) {
    const answer = answers.find(({ row }) => row.number === number)
    if (answer) return { count: answer.achieved.counties.length, total: roster.counties.length }
  }
  return null
}

function figureOf({ ledgers }: LedgerSubject, id: string, figure: string): number | null {
  const views = ledgers.find(({ whole }) => whole.read.ledger.id === id)
  const value = views?.whole.figures.get(figure)?.value
  return typeof value === 'number' ? value : null
}

/** A county item in percent that a ledger counts. */
function itemOf(subject: LedgerSubject, id: string): number | null {
  for (const { whole } of subject.ledgers) {
    const { ledger } = whole.read
    const figure = ledger.items?.[id]
    const value = figure === undefined ? null : figureOf(subject, ledger.id, figure)
    if (value !== null) return Number((value * 100).toPrecision(12))
  }
  return null
}
