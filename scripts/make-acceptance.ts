import { join } from 'node:path'
import { Workbook, type Worksheet } from 'exceljs'

const ROOT = join(__dirname, '..')
/** What a person with Excel works through: docs/excel-acceptance.md. */
const OUT = join(ROOT, 'docs/excel-acceptance.xlsx')
/** The same bytes from every run. */
const MADE = new Date(Date.UTC(2026, 0, 1))

/** The workbook of docs/excel-acceptance.md: the samples, and what Excel is to be asked about beside them. */
export async function acceptanceWorkbook(): Promise<Workbook> {
  const book = new Workbook()
  await book.xlsx.readFile(join(ROOT, 'assets/samples/sample.xlsx'))
  book.created = book.modified = MADE
  const table = book.worksheets[0]
  table.name = '汇总表'
  await copySheet(book, 'assets/samples/schools.xlsx', '学校')
  blanks(book.addWorksheet('空格'))
  ownRules(book.addWorksheet('两条规则'))
  return book
}

/** The first sheet of another workbook, its values as they are. */
async function copySheet(book: Workbook, path: string, name: string): Promise<void> {
  const source = await new Workbook().xlsx.readFile(join(ROOT, path))
  const sheet = book.addWorksheet(name)
  source.worksheets[0].eachRow((row, number) => {
    sheet.getRow(number).values = row.values
  })
}

/** A blank and a typed 0 in a column of numbers, which a function is to tell apart. */
function blanks(sheet: Worksheet): void {
  sheet.addRows([
    ['生均值', '在校生数', '问题', '公式'],
    [4, 300, '空格不算：应为 0.0907'],
    [5, 200, '按学生数加权：应为 0.0829'],
    [null, 100, '含输入的 0：应为 0.5868'],
    [4.5, 400],
    [],
    [0],
  ])
  sheet.getColumn(3).width = 32
}

/** Two rules of somebody's own over the same cells. */
function ownRules(sheet: Worksheet): void {
  sheet.addRows([[1], [2], [3]])
  for (const [priority, formula] of [
    [1, 'A1>1'],
    [2, 'A1>2'],
  ] as const) {
    sheet.addConditionalFormatting({
      ref: 'A1:A3',
      rules: [
        {
          type: 'expression',
          priority,
          formulae: [formula],
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFCCFFCC' } } },
        },
      ],
    })
  }
}

if (require.main === module) {
  void acceptanceWorkbook()
    .then((book) => book.xlsx.writeFile(OUT))
    .then(() => console.log(OUT))
}
