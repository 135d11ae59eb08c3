import { EDITIONS } from '../../src/summary-table/editions'
import { prefixed, strict, withoutAddresses, wps, type Dialect } from './dialects'
import { filledTable, JINZHOU, TIELING, withCells } from './filled-table'
import type { Book, Cell, Sheet } from './workbook-parts'

/** A file of the corpus: what is in it, and what a check must say of it. */
export interface CorpusCase {
  readonly name: string
  /** What makes it different from a plain file, and what is wrong in it. */
  readonly about: string
  readonly book: Book
  readonly dialect?: Dialect
  /** Errors and warnings in the order of the sheets; nothing else may be said. */
  readonly expected: readonly { readonly rule: string; readonly cell: string }[]
}

const CITY = EDITIONS.find(({ id }) => id === '2018-49')!
const COUNTY = EDITIONS.find(({ id }) => id === '2018-32')!

/** Columns of a table that starts at A1, zero-based; its first point is in row 4. */
const [POLICY, EVIDENCE, ACHIEVED, UNACHIEVED, OFFICE] = [2, 3, 4, 5, 6]
const rowOf = (point: number) => point + 2

const plain = filledTable(CITY, JINZHOU)

/** 2018-11-20 as a serial that counts from 1904. */
const DAY_1904 = 41962

function withHeaderCells(day: Cell): Sheet {
  const headerLine = ['填报单位', JINZHOU.unit, null, '联系人：', JINZHOU.contact, '时间', day]
  return { ...filledTable(CITY, JINZHOU, { headerLine }), dateCells: [{ row: 1, column: 6 }] }
}

function one(sheet: Sheet): Book {
  return { sheets: [sheet] }
}

export const CASES: readonly CorpusCase[] = [
  {
    name: 'strict',
    about: 'Strict OOXML; heading line in separate cells, the day as ISO text. 责任科室 of point 5 is blank.',
    book: one(withCells(withHeaderCells({ isoDay: '2018-11-20' }), [[rowOf(5), OFFICE, null]])),
    dialect: strict,
    expected: [{ rule: 'office-empty', cell: 'G8' }],
  },
  {
    name: 'prefixed',
    about: 'Every element has a prefix. 义县 stands in both lists of point 1.',
    book: one(withCells(plain, [[rowOf(1), UNACHIEVED, '义县']])),
    dialect: prefixed,
    expected: [{ rule: 'county-in-both', cell: 'F4' }],
  },
  {
    name: 'wps',
    about: 'Namespaces, extension lists and parts of WPS. Commas between the counties of point 2.',
    book: one(withCells(plain, [[rowOf(2), ACHIEVED, JINZHOU.counties.join('，')]])),
    dialect: wps,
    expected: [{ rule: 'list-separator', cell: 'E5' }],
  },
  {
    name: 'inline-strings',
    about: 'No shared strings. Square brackets in the document number of point 3.',
    book: {
      ...one(withCells(plain, [[rowOf(3), EVIDENCE, '《关于统一生均公用经费基准定额的通知》（锦教发[2018]3号）']])),
      text: 'inline',
    },
    expected: [{ rule: 'document-number-malformed', cell: 'D6' }],
  },
  {
    name: 'phonetic',
    about: 'Rich text in two runs with a reading above it, which is no part of the text. Nothing is wrong.',
    book: { ...one(plain), text: 'phonetic' },
    expected: [],
  },
  {
    name: 'no-addresses',
    about: 'Rows and cells say not where they are. 黑山县 is missing at point 9.',
    book: one({
      ...withCells(plain, [[rowOf(9), ACHIEVED, JINZHOU.counties.filter((name) => name !== '黑山县').join('、')]]),
      blanks: true,
    }),
    dialect: withoutAddresses,
    expected: [{ rule: 'county-missing', cell: 'F12' }],
  },
  {
    name: 'date-1904',
    about:
      'Dates count from 1904, as on old Macs; read from 1900 the day would lie before the policy. Nothing is wrong.',
    book: { ...one(withHeaderCells(DAY_1904)), date1904: true },
    expected: [],
  },
  {
    name: 'header-cells',
    about: 'Heading line in separate cells, labels and values. 时间 is a day that there is not.',
    book: one(withHeaderCells('2018年2月30日')),
    expected: [{ rule: 'date-invalid', cell: 'G2' }],
  },
  {
    name: 'header-cells-blank',
    about: 'Heading line in separate cells; 联系人 has its label and nobody beside it.',
    book: one({
      ...plain,
      merges: plain.merges.filter(({ top }) => top !== 1),
      rows: plain.rows.with(1, ['填报单位', JINZHOU.unit, null, '联系人：', null, '时间：', '2018年11月20日']),
    }),
    expected: [{ rule: 'contact-empty', cell: 'E2' }],
  },
  {
    name: 'filtered',
    about: 'A filter hides the rows of points 7 and 8.',
    book: one({
      ...plain,
      hiddenRows: [rowOf(7), rowOf(8)],
      filter: { top: 2, left: 0, bottom: rowOf(CITY.points.length), right: OFFICE },
    }),
    expected: [
      { rule: 'row-hidden', cell: 'A10:G10' },
      { rule: 'row-hidden', cell: 'A11:G11' },
    ],
  },
  {
    name: 'second-sheet-c7',
    about: 'A cover sheet first; the table starts at C7 of the second. 责任科室 of point 1 is blank.',
    book: {
      sheets: [
        { name: '封面', rows: [[], [null, '锦州市教育局'], [null, '城乡义务教育一体化改革发展材料']], merges: [] },
        withCells(filledTable(CITY, JINZHOU, { top: 6, left: 2 }), [[rowOf(1) + 6, OFFICE + 2, null]]),
      ],
    },
    expected: [{ rule: 'office-empty', cell: 'I10' }],
  },
  {
    name: 'two-tables',
    about:
      'Two cities, two editions, one workbook. 县级落实情况 of point 4 is blank in the first, 开原市 is missing at point 1 of the second.',
    book: {
      sheets: [
        { ...withCells(plain, [[rowOf(4), EVIDENCE, null]]), name: '锦州' },
        {
          ...withCells(filledTable(COUNTY, TIELING), [[rowOf(1), ACHIEVED, TIELING.counties.slice(0, -1).join('、')]]),
          name: '铁岭',
        },
      ],
    },
    expected: [
      { rule: 'evidence-empty', cell: 'D7' },
      { rule: 'county-missing', cell: 'F4' },
    ],
  },
  {
    name: 'county-32',
    about: 'The 32-point form. The evidence of point 17 states 85% where the point demands nine in ten.',
    book: one(
      withCells(filledTable(COUNTY, TIELING), [
        [rowOf(17), EVIDENCE, '《关于“全面改薄”工程进展情况的通报》（铁教发〔2018〕17号），校舍竣工率85%'],
      ]),
    ),
    expected: [{ rule: 'threshold-contradicted', cell: 'D20' }],
  },
  {
    name: 'remarks-column',
    about: 'A column 备注 at the end. 古塔区 stands twice in the list of point 1.',
    book: one(
      withCells(filledTable(CITY, JINZHOU, { remarks: true }), [
        [rowOf(1), ACHIEVED, [...JINZHOU.counties, '古塔区'].join('、')],
      ]),
    ),
    expected: [{ rule: 'county-repeated', cell: 'E4' }],
  },
  {
    name: 'repeated-headings',
    about: 'The heading row again after every ten points, goals split there. 九成 has become 八成 at point 24.',
    book: one(
      withCells(filledTable(CITY, JINZHOU, { headingEvery: 10 }), [
        [rowOf(24) + 2, POLICY, '“全面改薄”工程校舍竣工率和设备采购完成率过八成'],
      ]),
    ),
    expected: [{ rule: 'point-text-changed', cell: 'C29' }],
  },
  {
    name: 'numbers-written-otherwise',
    about: '编号 as text, in full-width digits, with a full stop and as a formula. Nothing is wrong.',
    book: one(
      withCells(plain, [
        [rowOf(1), 1, '1'],
        [rowOf(2), 1, '２'],
        [rowOf(3), 1, '3.'],
        [rowOf(4), 1, { formula: 'ROW()-3', value: 4 }],
      ]),
    ),
    expected: [],
  },
  {
    name: 'formulas',
    about: 'Answers that are formulas: one reads another workbook (责任科室 of point 1), one shows an error (point 2).',
    book: one(
      withCells(plain, [
        [rowOf(1), OFFICE, { formula: '[1]科室!$A$1', value: '规财科' }],
        [rowOf(2), OFFICE, { formula: 'VLOOKUP(2,A4:B9,3,FALSE)', value: { error: '#REF!' } }],
      ]),
    ),
    expected: [
      { rule: 'formula-external', cell: 'G4' },
      { rule: 'cell-error', cell: 'G5' },
    ],
  },
  {
    name: 'answers-merged',
    about: 'One 责任科室 merged across points 25 to 27.',
    book: one({
      ...withCells(plain, [
        [rowOf(26), OFFICE, null],
        [rowOf(27), OFFICE, null],
      ]),
      merges: [...plain.merges, { top: rowOf(25), bottom: rowOf(27), left: OFFICE, right: OFFICE }],
    }),
    expected: [{ rule: 'answer-merged', cell: 'G28:G30' }],
  },
]
