import ExcelJS from 'exceljs'

const COUNTIES = ['凌海市', '黑山县', '义县', '北镇市', '古塔区', '凌河区', '太和区']
const SCHOOLS = 40
const HEADINGS = [
  '县（市、区）',
  '编号',
  '学校',
  '年级',
  '类别',
  '失学时间',
  '原因',
  '包保责任人',
  '劝返次数',
  '最近劝返',
  '登记',
  '书面报告日',
  '安置',
  '复学日期',
  '状态',
]
const YEAR = 365
const DAY = 86_400_000

/** Writes a city's 控辍保学台账 of so many pupils, as Excel would save it: shared strings, days as numbers that look like dates. */
export async function makeLedger(file: string, rows: number): Promise<void> {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: true })
  const sheet = writer.addWorksheet('控辍保学台账')
  sheet.addRow(HEADINGS).commit()
  for (let at = 0; at < rows; at++) {
    const row = sheet.addRow(pupil(at))
    for (const column of [6, 10, 12, 14]) row.getCell(column).numFmt = 'yyyy-mm-dd'
    row.commit()
  }
  await writer.commit()
}

/** Every pupil has returned, but for one in ten. */
function pupil(at: number): (string | number | Date | null)[] {
  const county = COUNTIES[at % COUNTIES.length]
  const since = Date.UTC(2024, 8, 1) + (at % YEAR) * DAY
  const isBack = at % 10 > 0
  return [
    county,
    `K${String(at + 1).padStart(6, '0')}`,
    `${county}第${(at % SCHOOLS) + 1}小学`,
    `${(at % 6) + 1}年级`,
    '疑似辍学',
    new Date(since),
    ['厌学', '家庭困难', '随父母外出'][at % 3],
    `包保人${at % 500}`,
    (at % 5) + 1,
    new Date(since + 20 * DAY),
    '是',
    new Date(since + 10 * DAY),
    isBack ? '普通学校' : null,
    isBack ? new Date(since + 30 * DAY) : null,
    isBack ? '已复学' : '未复学',
  ]
}
