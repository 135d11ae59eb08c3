import fc from 'fast-check'
import { CellError, type CellValue } from '../../src/grid/cell'
import { sheetFromGrid, type WorkbookContents } from '../../src/grid/contents'
import { check } from '../../src/summary-table/check'
import { PREFECTURES } from '../../src/summary-table/counties/china'
import { fixAll } from '../../src/summary-table/fix'
import { filledTable, FORM_32, FORM_49, OPTIONS, said, type Changes, type Grid } from './filled-table'

/** Cities one can name without their province: no other has their name, and they have counties. */
const CITIES = PREFECTURES.filter(({ name, counties }) => name !== null && counties.length > 1).map(
  ({ name, counties }) => ({ name: name ?? '', counties }),
)
const POLICY_DAY = Date.UTC(2016, 6, 1)
const DAY = 86_400_000
const DAYS = Math.floor((OPTIONS.today.getTime() - POLICY_DAY) / DAY)

const TITLES = [
  '关于推进工作的通知',
  '关于印发〈实施意见〉的通知',
  '“十三五”教育事业发展规划',
  '2018年学校布局规划（试行）',
]
const CODES = ['锦政发', '国教督办函', '冀政字', '鲁政教督委', '教基', '铁教发']
const OFFICES = ['基教科', '规财科、人事科', '督导室', '办公室', '学前教育与基础教育科']
const NONE = ['无', '', '暂无', '—', '/', '－', null]

const dates = fc.integer({ min: 0, max: DAYS }).map((days) => new Date(POLICY_DAY + days * DAY))

const dateText = (date: Date) => [
  `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
  date.toISOString().slice(0, 10),
]

/** A document and its number; the title goes with the number, so that no number has two. */
const documents = fc
  .tuple(fc.nat(TITLES.length - 1), fc.nat(CODES.length - 1), fc.integer({ min: 1, max: 400 }))
  .map(([title, code, serial]) => `《${TITLES[title]}》（${CODES[code]}〔2016〕${serial * TITLES.length + title}号）`)

const evidence = fc.oneof(
  { weight: 4, arbitrary: fc.array(documents, { minLength: 1, maxLength: 3 }).map((all) => all.join('；')) },
  { weight: 1, arbitrary: fc.constantFrom('已建立台账，逐校落实。', '每学期督查一次') },
)

/** How one point is answered: who has not achieved it, and in what words. */
const answers = (counties: readonly string[]) =>
  fc.record({
    lagging: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...counties]) },
    ),
    evidence,
    office: fc.constantFrom(...OFFICES),
    none: fc.constantFrom(...NONE),
    all: fc.constantFrom('', '全部', '均已实现', '各县（市、区）均已实现'),
  })

type AnswerWords = ReturnType<typeof answers> extends fc.Arbitrary<infer Words> ? Words : never

function answerCells(
  counties: readonly string[],
  { lagging, evidence: words, office, none, all }: AnswerWords,
): CellValue[] {
  const achieved = counties.filter((county) => !lagging.includes(county))
  if (achieved.length === 0) return [words, '无', lagging.join('、'), office]
  const shorthand = all !== '' && lagging.length === 0 ? all : achieved.join('、')
  return [words, shorthand, lagging.length > 0 ? lagging.join('、') : none, office]
}

/** A table of one of the editions, for any city, as any careful clerk may have filled it in. */
const validTables = fc
  .record({
    city: fc.constantFrom(...CITIES),
    edition: fc.constantFrom(FORM_49, FORM_32),
    date: dates,
    form: fc.nat(1),
  })
  .chain(({ city, edition, date, form }) =>
    fc
      .record({
        points: fc.array(answers(city.counties), {
          minLength: edition.points.length,
          maxLength: edition.points.length,
        }),
        remarks: fc.boolean(),
        headingEvery: fc.constantFrom(Infinity, 9),
        top: fc.nat(4),
        left: fc.nat(3),
      })
      .map(({ points, ...layout }): Changes => {
        const office = {
          unit: `${city.name}教育局`,
          contact: '基教科 12345678',
          code: '市教发',
          counties: city.counties,
        }
        return { edition, office, ...layout, cells: cellsOf(points) }

        function cellsOf(all: readonly AnswerWords[]): Record<string, CellValue> {
          const cells: Record<string, CellValue> = {}
          const column = (index: number) => String.fromCharCode(65 + index + layout.left)
          all.forEach((point, index) => {
            // 3 and 6 hang together in the 49-point form: what one says the other does.
            const said = edition === FORM_49 && index === 5 ? all[2] : point
            const row = layout.top + 4 + index + Math.floor(index / layout.headingEvery)
            answerCells(city.counties, said).forEach((value, key) => (cells[`${column(3 + key)}${row}`] = value))
          })
          const line = `填报单位：${office.unit} 联系人：${office.contact} 时间：${dateText(date)[form]}`
          return { ...cells, [`${column(0)}${layout.top + 2}`]: line }
        }
      }),
  )

it('a table of valid answers checks clean, for every city, split, document and day', () => {
  fc.assert(
    fc.property(validTables, (changes) => {
      expect(said(filledTable(changes))).toEqual([])
    }),
    { numRuns: 80 },
  )
})

const points = fc.integer({ min: 1, max: 49 })
const rowOf = (number: number) => number + 3
const counties = ['古塔区', '凌河区', '太和区', '黑山县', '义县', '凌海市', '北镇市']
const without = (county: string) => counties.filter((one) => one !== county).join('、')
const inCell = (column: string, rule: string, ...values: CellValue[]) =>
  fc.tuple(points, fc.constantFrom(...values)).map(([number, value]) => ({
    changes: { cells: { [`${column}${rowOf(number)}`]: value } },
    finding: `${rule} ${column}${rowOf(number)}`,
  }))

interface Planted {
  readonly changes: Changes
  readonly finding: string
}

/** One way of planting each mistake: the change, and the one finding it must lead to. */
const DEFECTS: Record<string, fc.Arbitrary<Planted>> = {
  'title-changed': fc
    .constantFrom(
      '城乡义务教育一体化改革发展工作汇总表',
      '重要政策点进展情况汇总表',
      '锦州市城乡义务教育一体化改革发展重要政策点进展情况汇总表',
    )
    .map((title) => ({ changes: { cells: { A1: title } }, finding: 'title-changed A1' })),
  'column-missing': fc.nat(6).map((column) => ({
    changes: { rows: (rows: Grid) => rows.map((cells) => (cells.length > 1 ? cells.toSpliced(column, 1) : cells)) },
    finding: 'column-missing null',
  })),
  'column-renamed': fc
    .constantFrom(
      ['A3', '目标与措施'],
      ['B3', '序号'],
      ['C3', '工作要点'],
      ['D3', '落实情况'],
      ['E3', '已完成的县'],
      ['F3', '未完成的县'],
      ['G3', '责任部门'],
    )
    .map(([cell, heading]) => ({ changes: { cells: { [cell]: heading } }, finding: `column-renamed ${cell}` })),
  'point-missing': points.map((number) => ({
    changes: { rows: (rows: Grid) => rows.filter((cells) => cells[1] !== number) },
    finding: 'point-missing null',
  })),
  'point-duplicated': points.map((number) => ({
    changes: { rows: (rows: Grid) => rows.flatMap((cells) => (cells[1] === number ? [cells, [...cells]] : [cells])) },
    finding: `point-duplicated B${rowOf(number) + 1}`,
  })),
  'point-out-of-order': fc
    .tuple(points, points)
    .filter(([from, to]) => Math.abs(from - to) > 1)
    .map(([from, to]) => ({
      changes: {
        rows: (rows: Grid) => rows.toSpliced(rowOf(from) - 1, 1).toSpliced(rowOf(to) - 1, 0, rows[rowOf(from) - 1]),
      },
      finding: `point-out-of-order B${rowOf(to)}`,
    })),
  'point-text-changed': fc.tuple(points, fc.constantFrom('不', '基本', '5%')).map(([number, words]) => ({
    changes: { cells: { [`C${rowOf(number)}`]: words + FORM_49.points[number - 1].text } },
    finding: `point-text-changed C${rowOf(number)}`,
  })),
  'goal-text-changed': fc
    .constantFrom('A4', 'A8', 'A11')
    .map((cell) => ({ changes: { cells: { [cell]: '主要任务' } }, finding: `goal-text-changed ${cell}` })),
  'row-extra': points.map((number) => ({
    changes: { rows: (rows: Grid) => rows.toSpliced(rowOf(number) - 1, 0, [null, null, '小计', '7']) },
    finding: `row-extra A${rowOf(number)}:G${rowOf(number)}`,
  })),
  'row-hidden': points.map((number) => ({
    changes: { hiddenRows: [rowOf(number)] },
    finding: `row-hidden A${rowOf(number)}:G${rowOf(number)}`,
  })),
  'column-hidden': fc.nat(6).map((column) => ({
    changes: { hiddenColumns: [column] },
    finding: `column-hidden ${'ABCDEFG'[column]}3:${'ABCDEFG'[column]}52`,
  })),
  'answer-merged': fc.tuple(fc.integer({ min: 1, max: 48 }), fc.constantFrom('D', 'G')).map(([number, column]) => ({
    changes: {
      cells: { [`${column}${rowOf(number) + 1}`]: null },
      merges: [`${column}${rowOf(number)}:${column}${rowOf(number) + 1}`],
    },
    finding: `answer-merged ${column}${rowOf(number)}:${column}${rowOf(number) + 1}`,
  })),
  'note-missing': fc
    .constantFrom('注：', '注：功能区不单独填报')
    .map((note) => ({ changes: { cells: { A53: note } }, finding: 'note-missing A53' })),
  'cell-error': fc.tuple(points, fc.constantFrom('B', 'C', 'D', 'E', 'F', 'G')).map(([number, column]) => ({
    changes: { cells: { [`${column}${rowOf(number)}`]: new CellError('#REF!') } },
    finding: `cell-error ${column}${rowOf(number)}`,
  })),
  'formula-external': points.map((number) => ({
    changes: { formulas: { [`G${rowOf(number)}`]: '[1]Sheet1!$A$1' } },
    finding: `formula-external G${rowOf(number)}`,
  })),
  'unit-empty': headerLine('填报单位：  联系人：甲科  时间：2018年11月20日', 'unit-empty A2'),
  'contact-empty': headerLine('填报单位：锦州市教育局  联系人：    时间：2018年11月20日', 'contact-empty A2'),
  'date-empty': headerLine('填报单位：锦州市教育局  联系人：甲科  时间：    年    月    日', 'date-empty A2'),
  'date-invalid': headerLine('填报单位：锦州市教育局  联系人：甲科  时间：2018年2月30日', 'date-invalid A2'),
  'date-implausible': headerLine('填报单位：锦州市教育局  联系人：甲科  时间：2081年11月20日', 'date-implausible A2'),
  'answer-empty': points.map((number) => ({
    changes: { cells: { [`E${rowOf(number)}`]: null, [`F${rowOf(number)}`]: null } },
    finding: `answer-empty E${rowOf(number)}`,
  })),
  'county-missing': fc.tuple(points, fc.constantFrom(...counties)).map(([number, county]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: without(county), [`F${rowOf(number)}`]: '无' } },
    finding: `county-missing F${rowOf(number)}`,
  })),
  'county-in-both': fc
    .tuple(points, fc.constantFrom(...counties))
    .filter(([number]) => number !== 3 && number !== 6)
    .map(([number, county]) => ({
      changes: { cells: { [`E${rowOf(number)}`]: counties.join('、'), [`F${rowOf(number)}`]: county } },
      finding: `county-in-both F${rowOf(number)}`,
    })),
  'county-repeated': fc.tuple(points, fc.constantFrom(...counties)).map(([number, county]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}、${county}`, [`F${rowOf(number)}`]: '无' } },
    finding: `county-repeated E${rowOf(number)}`,
  })),
  'county-unknown': fc.tuple(points, fc.constantFrom('昌图县', '银州区', '甲乙县')).map(([number, county]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}、${county}`, [`F${rowOf(number)}`]: '无' } },
    finding: `county-unknown E${rowOf(number)}`,
  })),
  'county-remark': fc.tuple(points, fc.constantFrom('部分', '2所学校')).map(([number, remark]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}（${remark}）`, [`F${rowOf(number)}`]: '无' } },
    finding: `county-remark E${rowOf(number)}`,
  })),
  'county-count-mismatch': points.map((number) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}共8个`, [`F${rowOf(number)}`]: '无' } },
    finding: `county-count-mismatch E${rowOf(number)}`,
  })),
  'list-separator': fc
    .tuple(points, fc.constantFrom('，', ',', '；', ';', '/', ' ', '\n', ''))
    .map(([number, separator]) => ({
      changes: { cells: { [`E${rowOf(number)}`]: counties.join(separator), [`F${rowOf(number)}`]: '无' } },
      finding: `list-separator E${rowOf(number)}`,
    })),
  'list-shorthand-conflict': fc
    .tuple(points, fc.constantFrom('全部', '均已实现', '各县（市、区）均已实现'), fc.constantFrom(...counties))
    .filter(([number]) => number !== 3 && number !== 6)
    .map(([number, shorthand, county]) => ({
      changes: { cells: { [`E${rowOf(number)}`]: shorthand, [`F${rowOf(number)}`]: county } },
      finding: `list-shorthand-conflict F${rowOf(number)}`,
    })),
  'office-empty': inCell('G', 'office-empty', null, ' ', '　', '—'),
  'evidence-empty': inCell('D', 'evidence-empty', null, ' ', '\u00a0'),
  'document-title-unquoted': inCell('D', 'document-title-unquoted', '关于做好今年工作的通知（锦教发〔2018〕77号）'),
  'document-number-missing': inCell('D', 'document-number-missing', '《关于做好今年工作的通知》'),
  'document-number-malformed': inCell(
    'D',
    'document-number-malformed',
    ...[
      '锦教发[2018]77号',
      '锦教发【2018】77号',
      '锦教发（2018）77号',
      '锦教发〔18〕77号',
      '锦教发〔2018〕077号',
      '锦教发〔2018〕第77号',
    ].map((number) => `《关于做好今年工作的通知》（${number}）`),
  ),
  'document-year-implausible': inCell(
    'D',
    'document-year-implausible',
    '《关于做好今年工作的通知》（锦教发〔2028〕77号）',
  ),
  'document-title-conflict': fc.integer({ min: 2, max: 49 }).map((number) => ({
    changes: { cells: { [`D${rowOf(number)}`]: '《关于另一件事的意见》（锦教发〔2018〕1号）' } },
    finding: `document-title-conflict D${rowOf(number)}`,
  })),
  'placeholder-left': fc
    .tuple(points, fc.constantFrom('XX科', '××科', '***', '待填', '____'))
    .map(([number, office]) => ({
      changes: { cells: { [`G${rowOf(number)}`]: office } },
      finding: `placeholder-left G${rowOf(number)}`,
    })),
  'threshold-contradicted': fc.integer({ min: 0, max: 89 }).map((percent) => ({
    changes: { cells: { D27: `《关于工程进展的通报》（锦教发〔2018〕77号），竣工率${percent}%` } },
    finding: 'threshold-contradicted D27',
  })),
  'points-contradict': fc.constant({
    changes: { cells: { E6: '无', F6: counties.join('、'), E9: counties.join('、'), F9: '无' } },
    finding: 'points-contradict E9',
  }),
}

function headerLine(text: string, finding: string): fc.Arbitrary<Planted> {
  return fc.constant({ changes: { cells: { A2: text } }, finding })
}

it.each(Object.entries(DEFECTS))('%s: one planted mistake is found, and nothing else', (_, planted) => {
  fc.assert(
    fc.property(planted, ({ changes, finding }) => {
      expect(said(filledTable(changes))).toEqual([finding])
    }),
    { numRuns: 12 },
  )
})

/** Two mistakes at once, of which a correction may be certain. */
const spoiltTables = fc
  .tuple(
    fc.constantFrom(...Object.values(DEFECTS)).chain((one) => one),
    fc.constantFrom(...Object.values(DEFECTS)).chain((one) => one),
  )
  .map(([one, other]): WorkbookContents =>
    filledTable({ ...one.changes, ...other.changes, cells: { ...one.changes.cells, ...other.changes.cells } }),
  )

it('fixing twice is fixing once, and nothing that can be fixed is left', () => {
  fc.assert(
    fc.property(spoiltTables, (workbook) => {
      const once = fixAll(workbook, OPTIONS)
      expect(once.result.findings.filter(({ fix }) => fix !== null)).toEqual([])
      const twice = fixAll(once.workbook, OPTIONS)
      expect(twice.edits).toEqual([])
      expect(twice.workbook).toBe(once.workbook)
    }),
    { numRuns: 60 },
  )
})

it('the same cells give the same list', () => {
  fc.assert(
    fc.property(spoiltTables, (workbook) => {
      expect(check(workbook, OPTIONS).findings).toEqual(check(copyOf(workbook), OPTIONS).findings)
    }),
    { numRuns: 20 },
  )
})

/** Another workbook of the same cells, so that nothing remembered of the first can help. */
function copyOf(workbook: WorkbookContents): WorkbookContents {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row, [...cells]])),
  }))
  return { ...workbook, sheets }
}

const WORDS = [
  ...FORM_49.columns.map(({ heading }) => heading),
  ...FORM_49.points.slice(0, 4).map(({ text }) => text),
  FORM_49.title,
  FORM_49.note,
  '填报单位：锦州市教育局 联系人： 时间：年月日',
  '除义县外均已实现',
  '《〈》〔2018号',
  '无、义县（共7个',
]
const anyCells = fc.oneof(
  fc.constantFrom<CellValue>(...WORDS, null, true, new CellError('#N/A'), 1, 2, 49, -1, 1e300, NaN),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

it('no grid of cells, merged anyhow, makes a check throw', () => {
  const grids = fc.array(fc.array(anyCells, { maxLength: 9 }), { maxLength: 12 })
  const index = fc.nat(12)
  const merges = fc.array(
    fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    })),
    { maxLength: 4 },
  )
  const headings = FORM_49.columns.map(({ heading }) => heading)
  fc.assert(
    fc.property(grids, grids, merges, fc.boolean(), (above, below, merged, withHeadings) => {
      const sheet = sheetFromGrid('汇总表', [...above, ...(withHeadings ? [headings] : []), ...below], {
        merges: merged,
      })
      const workbook = { sheets: [sheet], date1904: false }
      const { findings, counts } = check(workbook, OPTIONS)
      expect(counts.error + counts.warning + counts.result + counts.info).toBe(findings.length)
      fixAll(workbook, OPTIONS)
    }),
    { numRuns: 100 },
  )
})
