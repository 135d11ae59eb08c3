import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellAddress, cellKey } from '../../src/grid/address'

/** Opens a workbook in LibreOffice, lets it calculate everything, and gives back its first sheet as comma-separated text. */
export function calculatedByLibreOffice(workbook: Uint8Array): string {
  return converted(workbook, 'csv:Text - txt - csv (StarCalc):44,34,76')
}

/** The colours of cells by their addresses, #RRGGBB; what has none is not in it. */
export type Colours = ReadonlyMap<string, string>

/** The ground of every cell as LibreOffice shows it, conditional formats and all, sheet by sheet. */
export function coloursInLibreOffice(workbook: Uint8Array): readonly Colours[] {
  const html = converted(workbook, 'html:HTML (StarCalc)')
  return html.split('<table ').slice(1).map(coloursOf)
}

/** One opening tag of a table, in order: a row, or a cell with what it says of itself. */
const TAG = /<tr|<td([^>]*)>/g

function coloursOf(table: string): Colours {
  const colours = new Map<string, string>()
  /** Cells that a merged one above or before fills. */
  const filled = new Set<number>()
  let row = -1
  let column = 0
  for (const [tag, attributes = ''] of table.matchAll(TAG)) {
    if (tag === '<tr') {
      row++
      column = 0
      continue
    }
    while (filled.has(cellKey(row, column))) column++
    const [width, height] = [numberOf('colspan', attributes), numberOf('rowspan', attributes)]
    const colour = /bgcolor="(#\w+)"/.exec(attributes)?.[1]
    if (colour !== undefined) colours.set(cellAddress(row, column), colour.toUpperCase())
    for (let r = 0; r < height; r++) for (let c = 0; c < width; c++) filled.add(cellKey(row + r, column + c))
  }
  return colours
}

function numberOf(name: string, attributes: string): number {
  return Number(new RegExp(`${name}=(\\d+)`).exec(attributes)?.[1] ?? 1)
}

function converted(workbook: Uint8Array, filter: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yijiao-judge-'))
  try {
    const file = join(folder, 'book.xlsx')
    writeFileSync(file, workbook)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const call = [profile, '--headless', '--convert-to', filter, '--outdir', folder, file]
    execFileSync('soffice', call, { stdio: 'pipe', timeout: 120_000 })
    return readFileSync(join(folder, `book.${filter.split(':')[0]}`), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
