import type { CellValue } from '../../src/grid/cell'
import { sheetFromGrid, type WorkbookContents } from '../../src/grid/contents'
import { FORM_32, type Grid } from './filled-table'

/** What a county answers to one point of its self-check; what is left out is a right answer. */
export interface SelfAnswer {
  readonly evidence?: CellValue
  readonly assessment?: CellValue
  readonly more?: readonly CellValue[]
}

/** How a self-check differs from a right one. */
export interface SelfCheckChanges {
  /** By number of point. */
  readonly answers?: Readonly<Record<number, SelfAnswer>>
  /** Headings after 自评. */
  readonly more?: readonly string[]
  readonly headings?: readonly string[]
  readonly title?: string
  readonly line?: string
  /** Rows put in before a point, by its number. */
  readonly before?: Readonly<Record<number, string>>
}

export const SELF_LINE = '填报单位：双鸭山市宝山区教育局  联系人：基教股  时间：2018年11月20日'

/** The rows of one county's self-check in the form of its report: number, point, what was done, self-assessment; point 1 in row 4. */
export function selfCheckRows(changes: SelfCheckChanges = {}): Grid {
  const { answers = {}, more = [], title = FORM_32.title, line = SELF_LINE, before = {} } = changes
  return [
    [title],
    [line],
    [...(changes.headings ?? ['编号', '重要政策点', '落实情况', '自评']), ...more],
    ...FORM_32.points.flatMap(({ number, text }) => {
      const {
        evidence = `按要求制定了第${number}项的方案，逐校检查。`,
        assessment = '达到',
        more: rest = [],
      } = answers[number] ?? {}
      const row = [number, text, evidence, assessment, ...rest]
      return before[number] === undefined ? [row] : [[before[number]], row]
    }),
  ]
}

/** A workbook with such a self-check. */
export function selfCheck(changes: SelfCheckChanges = {}): WorkbookContents {
  return { sheets: [sheetFromGrid('自查', selfCheckRows(changes))], date1904: false }
}
