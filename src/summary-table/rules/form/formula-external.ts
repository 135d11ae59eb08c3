import { cellAddress, cellArea } from '../../../grid/address'
import { formulaAt } from '../../../grid/contents'
import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly cell: string
  readonly formula: string
}

/** A sheet of another workbook: [1]Sheet1!A1 in a file, C:\\x\\[book.xlsx]Sheet1!A1 in Excel. Table1[column] has no ! after it. */
const OTHER_WORKBOOK = /\[[^\][]+\][^\s!()[\]+\-*/,;&=<>"]*!/
// What is in double quotes is text. A name that is no plain word is in single quotes, its own doubled: 'C:\\x\\[book.xlsx]Sheet 1'!A1.
const QUOTED = /"[^"]*"|'((?:[^']|'')*)'(!?)/g

/** Whether a formula (without its =) reads a sheet of another workbook. */
function readsOtherWorkbook(formula: string): boolean {
  let reads = false
  const unquoted = formula.replace(QUOTED, (_, name?: string, mark?: string) => {
    if (mark && name !== undefined && /\[[^\][]+\]/.test(name)) reads = true
    return ' '
  })
  return reads || OTHER_WORKBOOK.test(unquoted)
}

export const formulaExternal: Rule<TableSubject, Facts> = {
  name: 'formula-external',
  severity: 'warning',
  texts: {
    zh: {
      title: '公式引用了别的工作簿',
      about: '表内的公式读取另一个文件。邮件发出后对方没有那个文件，内容会变成错误或旧值。',
      message: ({ cell, formula }) => `〔${cell}〕的公式“=${excerpt(formula)}”引用了别的工作簿，发出后会失效。`,
      hint: () => '请复制这一格，再“选择性粘贴—数值”。',
    },
    en: {
      title: 'Formula reads another workbook',
      about: 'A formula inside the table reads another file, which whoever receives the form does not have.',
      message: ({ cell, formula }) =>
        `The formula “=${excerpt(formula)}” (${cell}) reads another workbook and breaks when the file is sent.`,
      hint: () => 'Copy the cell and paste it as a value.',
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    const { sheet, area } = table
    if (sheet.formulas.size === 0) return hits
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const formula = formulaAt(sheet, row, column)
        if (formula === null || !readsOtherWorkbook(formula)) continue
        hits.push({
          sheet: sheet.name,
          area: cellArea(row, column),
          facts: { cell: cellAddress(row, column), formula },
        })
      }
    }
    return hits
  },
}
