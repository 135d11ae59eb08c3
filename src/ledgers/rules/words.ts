import { cellAddress } from '../../grid/address'
import { textOf } from '../../grid/cell'
import { seenAt } from '../../grid/merged-areas'
import type { Language, Localized } from '../../text/language'
import type { Value } from '../expression/value'
import type { Ledger } from '../ledger'
import type { LedgerRow } from '../reading/rows'
import { sheetColumn } from '../reading/headings'
import { quoted } from '../personal-data/personal'
import { impersonal } from '../personal-data/impersonal'
import { indexOf } from '../scope'
import { dayText } from '../reading/dates'
import { itemAt } from '../../text/items'
import type { Stage } from '../../balance/stage'

/** Numbers and words that a message of a ledger names, by their names in its template. */
export type Words = Readonly<Record<string, string>>

/** A template with its `{names}` filled in, else by what `row` says under such a column; what is not known stands as ？. */
export function filled(template: string, words: Words, row: LedgerRow | null = null): string {
  return template.replace(/\{([^{}]*)\}/g, (_, name: string) => words[name] ?? (row && wordOfRow(row, name)) ?? '？')
}

/** What a row says under one of its columns, in the cell's own words; undefined where its table knows no such column. */
export function wordOfRow(row: LedgerRow, key: string): string | undefined {
  const at = indexOf(row, key)
  if (at < 0) return undefined
  const { part, sheet } = row.block
  const { kind } = itemAt(part.columns, at)
  const value = row.values[at]
  if (kind === 'month' && typeof value === 'number') return `${Math.floor(value / 12)}年${(value % 12) + 1}月`
  if (kind === 'day' && typeof value === 'number') return dayText(value)
  const column = sheetColumn(row.block, at)
  return column < 0 ? '' : quoted(impersonal(textOf(seenAt(sheet, row.row, column)), at, row.block))
}

/** A1 of a row's cell under a column; of the row's first column where the sheet has no such. */
export function cellOf(
  row: LedgerRow,
  key: string,
): { readonly row: number; readonly column: number; readonly address: string } {
  const own = sheetColumn(row.block, indexOf(row, key))
  const column = own >= 0 ? own : Math.min(...row.block.columns.filter((each) => each >= 0))
  return { row: row.row, column, address: cellAddress(row.row, column) }
}

const SHARE_DIGITS = [1, 2, 3, 4, 6]

/** A share as a percentage of one decimal, or as many as leave it on its side of the limit. */
function percentOf(share: number, limit: number | undefined): string {
  const percent = share * 100
  const isAbove = limit !== undefined && share >= limit / 100
  const digits = SHARE_DIGITS.find((each) => {
    const shown = Number(percent.toFixed(each))
    return limit === undefined || (isAbove ? shown >= limit : shown < limit)
  })
  return `${percent.toFixed(digits ?? 1)}%`
}

/** Figures as words: `{moved}` as a number, `{rotation%}` as a percentage, days as 2018-11-20. */
export function wordsOfFigures(
  ledger: Ledger,
  values: ReadonlyMap<string, { readonly value: Value }>,
  limit?: number,
): Words {
  const words: Record<string, string> = {}
  for (const [id, { value }] of values) {
    if (typeof value !== 'number') continue
    const isDay = ledger.figures.find((figure) => figure.id === id)?.format === 'date'
    words[id] = isDay ? dayText(value) : String(value)
    words[`${id}%`] = percentOf(value, limit)
  }
  return words
}

const MOST_CELLS = 5
const MORE: Localized<string> = { zh: '等', en: ' …' }

/** A few addresses: F5、F8等. */
export function cellList(addresses: readonly string[], language: Language): string {
  const shown = addresses.slice(0, MOST_CELLS).join(language === 'zh' ? '、' : ', ')
  return addresses.length > MOST_CELLS ? shown + MORE[language] : shown
}

export const STAGE_WORDS: Localized<Readonly<Record<Stage, string>>> = {
  zh: { primary: '（小学）', junior: '（初中）' },
  en: { primary: '(primary)', junior: '(junior secondary)' },
}
