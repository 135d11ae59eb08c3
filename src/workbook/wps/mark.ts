import { areaAddress, cellArea, type Area } from '../../grid/address'
import { itemAt } from '../../text/items'
import { LOOKS, type Look } from '../marks/look'
import { isMarkFormula, MARK_KINDS, type Mark } from '../marks/mark'
import { BY_FORMULA, etColour, type EtApplication, type EtFormat, type EtSheet, type EtWorkbook } from './et'
import { problem, problemOf } from './problems'
import { guard, itemsOf, sheetNamed, visibilityOf } from './sheets'
import { inFront } from './in-front'

/** How marks are laid here: what can be done differs from version to version, and the first that is seen to work is taken. */
export interface MarkWay {
  /** One conditional format for all areas of a mark, whose formula moves from row to row; otherwise one for each row of each area. */
  readonly together: boolean
  readonly borders: boolean
}

export const MARK_WAYS: readonly MarkWay[] = [
  { together: true, borders: true },
  { together: false, borders: true },
  { together: true, borders: false },
  { together: false, borders: false },
]

/** Range() takes no longer address (VBA: 255 characters). */
const LONGEST_ADDRESS = 255

/** Lays marks in place of all earlier ones. Where one is refused, those already laid go again. */
export function placeMarks(et: EtApplication, book: EtWorkbook, marks: readonly Mark[], way: MarkWay): void {
  const sheets = new Map(marks.map(({ sheet }) => [sheet, sheetNamed(book, sheet)]))
  for (const sheet of sheets.values()) guard(sheet)
  clearMarks(book)
  try {
    inFront(et, book, () => {
      for (const mark of byRisingPrecedence(marks))
        place(sheets.get(mark.sheet) ?? sheetNamed(book, mark.sheet), mark, way)
    })
  } catch (error) {
    clearMarks(book)
    throw problemOf(error)
  }
}

/**
 * Takes all marks away, from the last to the first, as the others move up; gives their number.
 * @throws WorkbookProblem `marks-left` where ET keeps some of them, `protected` before any is taken where only protection can be why
 */
export function clearMarks(book: EtWorkbook): number {
  let cleared = 0
  const left: string[] = []
  for (const sheet of itemsOf(book.Worksheets)) {
    for (const format of marksOn(sheet)) {
      try {
        format.Delete()
        cleared++
      } catch {
        left.push(sheet.Name)
      }
    }
  }
  const [first] = left
  if (first !== undefined) throw problem('marks-left', { sheet: first, count: left.length })
  return cleared
}

/** Our formats on a sheet, the last first. */
function marksOn(sheet: EtSheet): readonly EtFormat[] {
  return [...itemsOf(sheet.Cells.FormatConditions)].reverse().filter(isMark)
}

/** Formats of other kinds have no formula, and some cannot be read: they are not ours. */
function isMark(format: EtFormat): boolean {
  try {
    return format.Type === BY_FORMULA && isMarkFormula(format.Formula1)
  } catch {
    return false
  }
}

/** Each new format is put before all others, so the most important comes last. */
function byRisingPrecedence(marks: readonly Mark[]): readonly Mark[] {
  return MARK_KINDS.flatMap((kind) => marks.filter((mark) => mark.kind === kind)).reverse()
}

function place(sheet: EtSheet, mark: Mark, { together, borders }: MarkWay): void {
  // A formula is relative to the active cell, and no cell of a hidden sheet can be active.
  const asOne = together && visibilityOf(sheet) === 'visible' && addresses(mark.areas).length <= LONGEST_ADDRESS
  for (const { areas, formula } of asOne ? [mark] : byRow(mark)) {
    const first = itemAt(areas, 0)
    if (asOne) {
      sheet.Activate()
      sheet.Range(areaAddress(cellArea(first.top, first.left))).Select()
    }
    const format = sheet.Range(areaAddress(first)).FormatConditions.Add(BY_FORMULA, undefined, `=${formula}`)
    if (areas.length > 1) format.ModifyAppliesToRange(sheet.Range(addresses(areas)))
    applyLook(format, LOOKS[mark.kind], borders)
    format.SetFirstPriority()
  }
}

const addresses = (areas: readonly Area[]): string => areas.map(areaAddress).join(',')

/** A mark as formats of one area each, whose formulas are the same wherever they are read from. */
function byRow({ areas, formula }: Mark): readonly Pick<Mark, 'areas' | 'formula'>[] {
  const moves = atRow(formula, 1) !== atRow(formula, 0)
  const { top: from } = itemAt(areas, 0)
  if (!moves) return areas.map((area) => ({ areas: [area], formula: atRow(formula, 0) }))
  return areas.flatMap((area) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, offset) => {
      const row = area.top + offset
      return { areas: [{ ...area, top: row, bottom: row }], formula: atRow(formula, row - from) }
    }),
  )
}

/** The formula of a row that is so many below the first, with nothing relative left: $F4 → $F$6. What stands in quotes stays. */
function atRow(formula: string, below: number): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            /(\$[A-Z]{1,3})(\d{1,7})\b/g,
            (_, column: string, row: string) => `${column}$${Number(row) + below}`,
          ),
    )
    .join('"')
}

/** xlUnderlineStyle and xlLineStyle. */
const UNDERLINES = { none: -4142, single: 2, double: -4119 } as const
const LINES = { thin: 1, dashed: -4115 } as const

function applyLook(format: EtFormat, look: Look, borders: boolean): void {
  format.Interior.Color = etColour(look.fill)
  format.Font.Color = etColour(look.color)
  format.Font.Bold = look.bold
  format.Font.Italic = look.italic
  format.Font.Underline = UNDERLINES[look.underline]
  if (!borders) return
  format.Borders.LineStyle = LINES[look.border.style]
  format.Borders.Color = etColour(look.border.color)
}
