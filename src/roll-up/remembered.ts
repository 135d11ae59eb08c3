import { textOf } from '../grid/cell'
import type { WorkbookContents } from '../grid/contents'
import { ROLLED_KEYS, type RolledKey } from './model'

/** The sheet on which a roll-up says where everything comes from, and what it wrote. */
export const SOURCES_SHEET = '来源'

/** The headings of 来源 by which remarks are found again. */
export const SOURCE_HEADINGS = { number: '编号', county: '县（市、区）', remark: '名单里的注' } as const

/** The headings of the part that says what was written, in the sheet's first columns. */
export const WRITTEN_HEADINGS = ['编号', '栏目', '汇总时写入的内容'] as const

/** What the columns are called there. */
export const COLUMN_NAMES: Readonly<Record<RolledKey, string>> = {
  evidence: '县级落实情况',
  achieved: '已实现',
  unachieved: '未实现',
}

/** What the last roll-up wrote, by point. */
export type Remembered = ReadonlyMap<number, Readonly<Partial<Record<RolledKey, string>>>>

/** What the last roll-up wrote into the table of a workbook; empty where there was none. */
export function rememberedIn({ sheets }: WorkbookContents): Remembered {
  const found = new Map<number, Partial<Record<RolledKey, string>>>()
  const sheet = sheets.find(({ name }) => name === SOURCES_SHEET)
  let isWritten = false
  for (const [, cells] of sheet?.rows ?? []) {
    const [number, column, text] = cells
    if (WRITTEN_HEADINGS.every((heading, index) => textOf(cells[index]) === heading)) isWritten = true
    const key = ROLLED_KEYS.find((one) => COLUMN_NAMES[one] === textOf(column))
    if (!isWritten || typeof number !== 'number' || !key) continue
    found.set(number, { ...found.get(number), [key]: textOf(text) })
  }
  return found
}

/** What counties' lists said beside their names when the table was rolled up: by number and name with a blank between. */
export function remarksIn({ sheets }: WorkbookContents): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const sheet = sheets.find(({ name }) => name === SOURCES_SHEET)
  let columns: readonly number[] | null = null
  for (const [, cells] of sheet?.rows ?? []) {
    const texts = cells.map((value) => textOf(value ?? null))
    if (!columns) {
      const at = Object.values(SOURCE_HEADINGS).map((heading) => texts.indexOf(heading))
      if (!at.includes(-1)) columns = at
      continue
    }
    const [number = '', county = '', remark = ''] = columns.map((column) => texts[column] ?? '')
    if (county !== '' && remark !== '') found.set(`${number} ${county}`, remark)
  }
  return found
}
