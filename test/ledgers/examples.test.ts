import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SheetContents } from '../../src/grid/contents'
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
