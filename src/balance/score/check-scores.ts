import type { Finding } from '../../findings/finding'
import { runRules, type AnyRule } from '../../findings/rule'
import { cellAddress } from '../../grid/address'
import type { WorkbookContents } from '../../grid/contents'
import type { Language } from '../../text/language'
import type { ItemSheets } from '../county/item'
import type { Standard } from '../standard'
import { BASIC_2012 } from '../standards/catalogue'
import { readScores, scoreOf, sumOf, type ScoreSheet } from './read'
import {
  scoreAboveWeight,
  scoreGroupMissing,
  scoreNegative,
  scoreTotalDiffers,
  scoreUnread,
  scoreWeightsNot100,
  type ScoreSubject,
} from './rules'

export const SCORE_RULES: readonly AnyRule<ScoreSubject>[] = [
  scoreUnread,
  scoreAboveWeight,
  scoreNegative,
  scoreWeightsNot100,
  scoreGroupMissing,
  scoreTotalDiffers,
]

/** What is wrong with the score sheets of a workbook, and the sheets. */
export function checkScores(
  workbook: WorkbookContents,
  language: Language,
): { readonly scores: readonly ScoreSheet[]; readonly findings: readonly Finding[] } {
  const scores = readScores(workbook)
  const groups = BASIC_2012.county.find(({ id }) => id === SCORE)?.groups ?? []
  return { scores, findings: runRules(SCORE_RULES, { scores, groups }, language).map(({ finding }) => finding) }
}

/** The item of basic-2012 that the total is. */
const SCORE = 'score'

/** The items of a county with the total of its score sheet among them, where the standard asks for it and no other sheet says it. */
export function withScore(sheets: ItemSheets, scores: readonly ScoreSheet[], standard: Standard): ItemSheets {
  const item = standard.county.find(({ id }) => id === SCORE)
  const [sheet] = scores
  const total = sheet ? sumOf(sheet, 'score') : null
  if (!item || !sheet || total === null || sheets.rows.some((row) => row.item === item)) return sheets
  const value = scoreOf(total)
  const row = sheet.total?.row ?? sheet.headingRow
  return {
    ...sheets,
    rows: [
      ...sheets.rows,
      {
        item,
        sheet: sheet.sheet.name,
        row,
        cell: cellAddress(row, sheet.columns.score),
        actual: [value],
        reached: [{ least: value, most: value, open: false }],
        meets: value >= (item.value ?? 0),
        written: String(value),
        places: [{ sheet: sheet.sheet.name, row, column: sheet.columns.score }],
        targets: [],
        unread: [],
      },
    ],
  }
}
