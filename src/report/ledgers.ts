import type { LedgerResult } from '../ledgers/result'
import type { PublicFigures } from '../ledgers/figures'
import { LEDGERS } from '../ledgers/kinds'
import type { Figure, Ledger } from '../ledgers/ledger'
import { STAGE_NAMES, type Stage } from '../balance/stage'
import type { Language, Localized } from '../text/language'
import { amount } from './balance/format'
import type { ReportTable } from './report-table'

interface LedgerMessages {
  readonly title: string
  readonly figure: string
  readonly value: string
  readonly rows: (rows: number) => string
  /** What is not known: a cell is not understood, or the denominator is 0. */
  readonly unknown: string
}

const MESSAGES: Localized<LedgerMessages> = {
  zh: { title: '台账', figure: '指标', value: '数值', rows: (rows) => `${rows}行`, unknown: '算不出' },
  en: {
    title: 'Ledgers',
    figure: 'Figure',
    value: 'Value',
    rows: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    unknown: 'not known',
  },
}

/** The heading over what ledgers come to. */
export function ledgersTitle(language: Language): string {
  return MESSAGES[language].title
}

/** What each ledger comes to, a table each: its figures, those of its counties beside them. */
export function ledgerTables(results: readonly LedgerResult[], language: Language): ReportTable[] {
  const messages = MESSAGES[language]
  return results.map((result) => {
    const ledger = LEDGERS.find(({ id }) => id === result.id)
    const { counties = [], figures } = result
    const columns = [figures, ...counties.map((county) => county.figures)]
    return {
      title: `${ledger?.name[language] ?? result.id} · ${result.parts.map(({ sheet, range }) => `${sheet}!${range}`).join('、')} · ${messages.rows(result.rows)}`,
      headings: [messages.figure, messages.value, ...counties.map(({ name }) => name)],
      rows: ledger ? figureRows(ledger, columns, language) : [],
    }
  })
}

/** One line a ledger, for a terminal. */
export function ledgerLines(results: readonly LedgerResult[], language: Language): string[] {
  return ledgerTables(results, language).map(
    ({ title, rows }) => `${title}：${rows.map(({ cells: [name, value] }) => `${name} ${value}`).join('，')}`,
  )
}

function figureRows(ledger: Ledger, columns: readonly PublicFigures[], language: Language): ReportTable['rows'] {
  const own = ledger.figures.map((figure) => ({
    cells: [figure.name[language], ...columns.map((figures) => shown(figures[figure.id], figure, language))],
    pass: null,
  }))
  const byStage = (['primary', 'junior'] as const).flatMap((stage) =>
    ledger.figures
      .filter(({ id }) => ledger.byStage?.includes(id))
      .map((figure) => ({
        cells: [
          `${STAGE_NAMES[language][stage]} · ${figure.name[language]}`,
          ...columns.map((figures) => shown(stageFigure(figures, stage, figure.id), figure, language)),
        ],
        pass: null,
      })),
  )
  return [...own, ...byStage]
}

function stageFigure({ stages }: PublicFigures, stage: Stage, id: string): unknown {
  return typeof stages === 'object' && stages !== null ? stages[stage]?.[id] : null
}

/** A figure as people print it. */
function shown(value: unknown, { format }: Figure, language: Language): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'number') return MESSAGES[language].unknown
  return format === 'percent' ? `${(value * 100).toFixed(2)}%` : amount(value)
}
