import type { CellLook, EntryHelp, SheetForm } from '../../grid/form/form'
import { LOOKS } from '../../grid/form/looks'
import type { Ledger, LedgerColumn, LedgerPart } from '../ledger'

/** Zero-based row of the headings; the first to be filled in is the next. */
const HEADING_ROW = 1
const BLANK_ROWS = 40
const SPARE_ROWS = 10
const TITLE_HEIGHT = 40
const HEADING_HEIGHT = 36
const ROW_HEIGHT = 24

/** What fills an A4 page on its side at its true size, in Excel's column units. */
const PAGE_WIDTH = 128

/** How wide a column is beside the others, by what it holds. */
const WIDTHS: Readonly<Partial<Record<LedgerColumn['kind'], number>>> = {
  school: 22,
  place: 22,
  county: 12,
  text: 13,
  day: 12,
  month: 12,
  marks: 10,
}
const OTHER_WIDTH = 9

const HINTS: Readonly<Partial<Record<LedgerColumn['kind'], string>>> = {
  school: '学校基本数据里的全称',
  month: '年月，如2025年8月',
  day: '日期，如2025年8月15日',
  grade: '一年级到九年级',
  yes: '是或否',
  rooms: '间数，没有的填0',
}

/** What a row of a sheet begins with, by the keys of its columns. */
export type FilledRow = Readonly<Record<string, string | number | null>>

/**
 * The blank sheets of a ledger, one for each of its tables, as an office hands them out: lists to choose from, limits, set up for A4. `filled`:
 * what is known of the rows of the first already, see schoolList; with a column of counties where they are of several.
 */
export function ledgerForms({ parts }: Ledger, filled: readonly FilledRow[] = []): SheetForm[] {
  return parts.map((part, index) => {
    const rows = index === 0 ? filled : []
    const ofCounties = rows.some(({ county = null }) => county !== null)
    return blankForm(part.title, ofCounties ? part.columns : printedColumns(part), rows)
  })
}

/** The columns of a blank sheet: all but that of counties, which only a city's ledger has. */
export function printedColumns({ columns }: LedgerPart): readonly LedgerColumn[] {
  return columns.filter(({ kind }) => kind !== 'county')
}

/** A sheet with these columns, these rows and room for more. */
export function blankForm(
  title: string,
  printed: readonly LedgerColumn[],
  filled: readonly FilledRow[] = [],
): SheetForm {
  const last = printed.length - 1
  const count = Math.max(BLANK_ROWS, filled.length + SPARE_ROWS)
  const blanks = Array.from({ length: count }, (_, row) => ({
    cells: printed.map((column) => ({ value: filled[row]?.[column.key] ?? null, look: lookOf(column) })),
    ...(row < filled.length ? {} : { height: ROW_HEIGHT }),
  }))
  return {
    name: title,
    widths: widthsOf(printed),
    rows: [
      { cells: [{ value: title, look: LOOKS.title }], height: TITLE_HEIGHT, fixed: true },
      {
        cells: printed.map(({ heading }) => ({ value: heading, look: LOOKS.heading })),
        height: HEADING_HEIGHT,
        fixed: true,
      },
      ...blanks,
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
    printedRows: { first: HEADING_ROW, last: HEADING_ROW },
    entries: printed.flatMap((column, at) => entryHelp(column, at, count)),
  }
}

function widthsOf(columns: readonly LedgerColumn[]): number[] {
  const shares = columns.map(({ kind }) => WIDTHS[kind] ?? OTHER_WIDTH)
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map((share) => Math.round((share * PAGE_WIDTH * 10) / sum) / 10)
}

/** Numbers of ledgers that are no numbers (001, 三(1)班) keep their zeros and are no dates. */
export function lookOf({ kind }: LedgerColumn): CellLook {
  if (kind === 'count' || kind === 'number' || kind === 'rooms') return LOOKS.number
  if (kind === 'day') return { ...LOOKS.centred, format: 'yyyy"年"m"月"d"日"' }
  if (kind === 'month') return { ...LOOKS.centred, format: 'yyyy"年"m"月"' }
  return { ...(kind === 'school' || kind === 'place' ? LOOKS.text : LOOKS.centred), format: '@' }
}

function entryHelp({ kind, heading, choices }: LedgerColumn, column: number, rows: number): EntryHelp[] {
  const help = {
    area: { top: HEADING_ROW + 1, left: column, bottom: HEADING_ROW + rows, right: column },
    title: heading,
  }
  if (choices && kind !== 'marks') return [{ ...help, kind: 'choice', choices }]
  if (kind === 'yes') return [{ ...help, kind: 'choice', choices: ['是', '否'] }]
  if (kind === 'count') return [{ ...help, kind: 'whole', refusal: `${heading}请填0或正整数。` }]
  if (kind === 'number') return [{ ...help, kind: 'decimal', refusal: `${heading}请填0或正数。` }]
  // A school may be in town and a key school: lists take one word, so words are only told.
  const hint = choices ? `${choices.join('、')}，可以写两个` : HINTS[kind]
  return hint === undefined ? [] : [{ ...help, kind: 'any', hint }]
}
