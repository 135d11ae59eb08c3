import { parseArea, type Area } from '../grid/address'
import { textOf } from '../grid/cell'
import { valueAt, type SheetContents, type WorkbookContents } from '../grid/contents'
import type { Finding } from './finding'

/** 说明: why a warning stands. It holds for one rule in one cell, and only while that cell says the same. */
export interface Waiver {
  readonly rule: string
  readonly sheet: string | null
  readonly cell: string | null
  /** Fingerprint of the cell's text when the waiver was given. */
  readonly text: string
  readonly reason: string
  readonly name: string
  /** The day, ISO 8601. */
  readonly date: string
}

/** What a person says when they let a warning stand. */
export type Explanation = Pick<Waiver, 'reason' | 'name' | 'date'>

/** The waiver of a finding, bound to what its cell says now. */
export function waive(finding: Finding, workbook: WorkbookContents, explanation: Explanation): Waiver {
  const { rule, sheet, cell } = finding
  return { rule, sheet, cell, text: fingerprint(textAt(workbook, sheet, cell)), ...explanation }
}

/** Finds the waiver that holds for a finding; null when there is none, or when the cell has changed since. */
export function waiverFinder(
  waivers: readonly Waiver[],
  workbook: WorkbookContents,
): (finding: Finding) => Waiver | null {
  const byPlace = new Map(waivers.map((waiver) => [place(waiver), waiver]))
  return (finding) => {
    if (finding.severity !== 'warning') return null
    const waiver = byPlace.get(place(finding))
    return waiver && waiver.text === fingerprint(textAt(workbook, finding.sheet, finding.cell)) ? waiver : null
  }
}

/** The findings that no explanation covers: those that count, and that a correction of everything may change. */
export function unexplained(
  findings: readonly Finding[],
  waiverOf: (finding: Finding) => Waiver | null,
): readonly Finding[] {
  return findings.filter((finding) => waiverOf(finding) === null)
}

/** The waiver for the rule and cell of a finding, of waivers that are known to hold; null when there is none. */
export function waiverFor(finding: Finding, holding: readonly Waiver[]): Waiver | null {
  return holding.find((waiver) => place(waiver) === place(finding)) ?? null
}

/** The waivers with one put in, in place of an earlier one for the same rule and cell. */
export function withWaiver(waivers: readonly Waiver[], waiver: Waiver): Waiver[] {
  return [...waivers.filter((other) => place(other) !== place(waiver)), waiver]
}

/** The waivers without the one for the same rule and cell. */
export function withoutWaiver(waivers: readonly Waiver[], waiver: Waiver): Waiver[] {
  return waivers.filter((other) => place(other) !== place(waiver))
}

function place({ rule, sheet, cell }: Pick<Waiver, 'rule' | 'sheet' | 'cell'>): string {
  return JSON.stringify([rule, sheet, cell])
}

function textAt(workbook: WorkbookContents, sheetName: string | null, cell: string | null): string {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName)
  const area = cell === null ? null : parseArea(cell)
  if (!sheet || !area) return ''
  const texts: string[] = []
  for (const row of rowsWithin(sheet, area)) {
    const last = Math.min(area.right, (sheet.rows.get(row)?.length ?? 0) - 1)
    for (let column = area.left; column <= last; column++) {
      texts.push(`${row}:${column}:${textOf(valueAt(sheet, row, column))}`)
    }
  }
  return texts.join('\n')
}

/** The rows of a sheet in an area, in order: a cell of a long sheet is looked up, a long area is searched. */
function rowsWithin({ rows }: SheetContents, { top, bottom }: Area): number[] {
  if (bottom - top < rows.size) return Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
  return [...rows.keys()].filter((row) => row >= top && row <= bottom)
}

/** 32-bit FNV-1a over UTF-16 code units, as eight hex digits: it notices a change, it does not keep a secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
