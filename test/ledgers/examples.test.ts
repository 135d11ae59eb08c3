import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkBalance } from '../../src/balance/check-balance'
import { BASIC_2012, QUALITY_2017 } from '../../src/balance/standards/catalogue'
import { sheetFromGrid, type SheetContents } from '../../src/grid/contents'
import { LEDGERS } from '../../src/ledgers/kinds'
import { checked, countyWorkbook, HEADINGS, ledgerSheet, schoolSheet, type Row } from './workbook'

/** The examples of docs/ledgers.md, as its words give them. */
const EXAMPLES: Readonly<Record<string, readonly SheetContents[]>> = {
  'large-classes': [
    schoolSheet([['城关一小', '小学', 17_000, 440, 70, 3, 1]]),
    ledgerSheet(
      '大班额台账',
      HEADINGS.classes,
      [
        ['三年级', 70],
        ['四年级', 58],
        ['一年级', 57],
      ].map(([grade, now]): Row => ['城关一小', '小学', grade, '1班', now, now]),
    ),
  ],
  'standard-schools': [
    schoolSheet([
      ['九年一贯', '小学', 900, 20, 45, 0, 0],
      ['九年一贯', '初中', 900, 20, 45, 0, 0],
      ['城关一小', '小学', 900, 20, 45, 0, 0],
    ]),
    ledgerSheet('标准化台账', HEADINGS.standard, [
      ['九年一贯', '九年一贯制', '生均体育运动场馆面积'],
      ['城关一小', '小学', '无'],
    ]),
  ],
  rotation: [
    ledgerSheet('轮岗学校', HEADINGS.rotationSchools, [
      ['城关一小', '城镇', 500, 420],
      ['宝力小学', '乡村', 20, null],
    ]),
    ledgerSheet(
      '轮岗教师',
      HEADINGS.movements,
      Array.from({ length: 45 }, (_, at): Row => [
        `T${at}`,
        '城关一小',
        '宝力小学',
        at < 8 ? '是' : '否',
        '支教',
        '2018-09',
      ]),
    ),
  ],
  dropouts: [
    ledgerSheet('控辍保学', HEADINGS.dropouts, [
      pupil('001', '2018-10-19', '2018-10-08', null),
      pupil('002', '2018-10-01', null, null),
      pupil('003', '2018-09-20', '2018-09-10', '2018-10-09'),
    ]),
  ],
  'special-needs': [ledgerSheet('残疾儿童', HEADINGS.special, [['城关一小', 215, 190, 9, 11, 5, 208]])],
  migrants: [ledgerSheet('随迁子女', HEADINGS.migrants, [['城关一小', 300, 100, 50, 150, 1]])],
  'left-behind': [
    ledgerSheet('留守儿童', HEADINGS.leftBehind, [
      ['宝力镇', 30, 30, 0, '2018-11-01'],
      ['某校', 20, 20, '有', '2018-11-01'],
    ]),
  ],
}

function pupil(id: string, visited: string, reported: string | null, returned: string | null): Row {
  return [
    id,
    '八面城中学',
    '八年级',
    '辍学',
    '2018-09-03',
    '厌学',
    '责任人',
    1,
    visited,
    '是',
    reported,
    null,
    returned,
    null,
  ]
}

const PAGE = readFileSync(join(__dirname, '../../docs/ledgers.md'), 'utf8')

/** The rows of the table under the heading of a ledger: the names of its figures, and the example. */
function rowsOf(id: string): { readonly ids: readonly string[]; readonly example: string }[] {
  const [section = ''] = (PAGE.split(` ${id} → `)[1] ?? '').split('\n## ', 1)
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, names, , example]) => ({ ids: [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name), example }))
}

test.each(LEDGERS.map((ledger) => [ledger.id, ledger] as const))(
  'the example of %s gives what docs/ledgers.md says, figure by figure',
  (id, ledger) => {
    const [{ figures }] = checked(countyWorkbook(EXAMPLES[id])).ledgers
    const rows = rowsOf(id)
    const all = [...ledger.figures.map((figure) => figure.id), ...(ledger.byStage ? ['stages'] : [])]
    expect(rows.flatMap(({ ids }) => ids)).toEqual(all)
    for (const { ids, example } of rows) {
      const values =
        ids[0] === 'stages' ? stageValues(figures.stages) : ids.map((figure) => shown(ledger, figure, figures[figure]))
      // 3 ÷ 440 = 0.68%, …: what follows the last sign of equality, or all of it.
      const result = example.slice(example.lastIndexOf('=') + 1)
      const numbers = [...result.matchAll(/\d+-\d+-\d+|\d+(?:\.\d+)?%?/g)].map(([number]) => number)
      expect([example, numbers.slice(0, values.length)]).toEqual([example, values])
    }
  },
)

const shown = (ledger: (typeof LEDGERS)[number], id: string, value: unknown): string => {
  const percent = ledger.figures.find((figure) => figure.id === id)?.format === 'percent'
  return percent && typeof value === 'number' ? percentage(value) : String(value)
}

/** As the page writes it: at most two decimals. */
const percentage = (share: number): string => `${Number((share * 100).toFixed(2))}%`

/** 小学 2、2、1、50%. */
function stageValues(stages: unknown): string[] {
  const { primary } = stages as Record<string, Record<string, number>>
  return [primary.schools, primary.listed, primary.passing, percentage(primary.passShare)].map(String)
}

/** The example under a heading, from 例： to the end of its line. */
const exampleUnder = (heading: string): string => /例：(.*)/.exec(PAGE.split(`\n## ${heading}`)[1] ?? '')?.[1] ?? ''

test('the example of a target is what the check says of so many schools', () => {
  const example = exampleUnder('年度目标')
  const [all, passing] = [.../(\d+)所小学里(\d+)所/.exec(example)!].slice(1).map(Number)
  const schools = Array.from({ length: all }, (_, at): Row => [`第${at + 1}小学`, '小学', at < passing ? 200 : 9000, 6, 40, 0, 0]) // prettier-ignore
  const sheets = [
    schoolSheet(schools),
    sheetFromGrid('年度目标', [
      ['指标', '学段', '单位', '2025年目标'],
      ['达到优质均衡标准的学校比例', '小学', '%', 50],
    ]),
  ]
  const { findings } = checkBalance(
    { sheets, date1904: false },
    { standard: QUALITY_2017, language: 'zh', year: 2025, terms: null },
  )
  const { message } = findings.find(({ rule }) => rule === 'target-missed')!
  expect(/“(2025年目标[^”]*)”/.exec(example)![1]).toBe(message.slice(message.indexOf('：') + 1))
})

test('the example of the score sheet adds up, passes, and its wrong total is told', () => {
  const example = exampleUnder('评估得分')
  const numbersAfter = (word: string): number[] =>
    [...(example.split(word)[1] ?? '').split(/[，：]/)[0].matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
  const [weights, points] = [numbersAfter('分值'), numbersAfter('，得分')]
  const [total] = numbersAfter(' = ')
  const [wrong] = numbersAfter('合计写成')
  const judged = (written: number) => {
    const groups = ['入学机会', '保障机制', '教师队伍', '质量与管理']
    const rows = groups.map((group, at) => [group, `${group}各项`, weights[at], points[at]])
    const grid = [['一级指标', '二级指标', '分值', '得分'], ...rows, ['合计', null, 100, written]]
    return checkBalance(
      { sheets: [sheetFromGrid('评估得分', grid)], date1904: false },
      { standard: BASIC_2012, language: 'zh', year: 2018, terms: null },
    )
  }
  const right = judged(total)
  expect(right.items.find(({ id }) => id === 'score')).toMatchObject({ actual: [total], meets: true })
  const differs = ({ findings }: ReturnType<typeof judged>) =>
    findings.some(({ rule }) => rule === 'score-total-differs')
  expect([differs(right), differs(judged(wrong))]).toEqual([false, true])
})
