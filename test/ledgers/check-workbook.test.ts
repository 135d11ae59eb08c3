import {
  checked,
  countyWorkbook,
  HEADINGS,
  ledgerSheet,
  messagesOf,
  PLAIN_SCHOOLS,
  said,
  schoolSheet,
} from './workbook'

const CLASSES = [
  ['城关一小', '小学', '三年级', '三(2)班', 72, 70, '学位不足', '分流', '张主任', '2019年8月', null],
  ['城关一小', '小学', '四年级', '四(1)班', 60, 58, '学位不足', '分流', '张主任', '2019-08', null],
  ['城关一小', '小学', '五年级', '五(1)班', 58, 57, '学位不足', '分流', '张主任', 2019.8, null],
  ['城关一小', '小学', '六年级', '六(1)班', 58, 44, '学位不足', '分流', '张主任', '2018年8月', '2018.9'],
]

test('66人以上的班 denies the point, and says the cell and the county', () => {
  const workbook = countyWorkbook([schoolSheet(PLAIN_SCHOOLS), ledgerSheet('大班额台账', HEADINGS.classes, CLASSES)])
  expect(checked(workbook).ledgers).toEqual([
    {
      id: 'large-classes',
      sheet: '大班额台账',
      range: 'A1:K5',
      rows: 4,
      figures: { n66: 1, n56: 3, n56to65: 2, share56: 3 / 44, newStart: 0, startLarge: 0 },
      parts: [{ sheet: '大班额台账', range: 'A1:K5' }],
    },
  ])
  expect(said(workbook)).toEqual(['ledger-against-point 汇总表!E29'])
  expect(messagesOf(workbook, 'ledger-against-point')).toEqual([
    '大班额台账有66人以上的班1个〔F2〕，学校基本数据有66人以上的班1个〔学校基本数据!H2〕，第26项却把昌图县列为已实现。',
  ])
})

const ROTATION_SCHOOLS = [
  ['城关一小', '城镇', 300, 420],
  ['八面城中学', '乡村', 60, null],
  ['宝力小学', '乡村薄弱', 20, 5],
]
const movement = (id: number, backbone: boolean) => [
  `T${id}`,
  '城关一小',
  '宝力小学',
  backbone ? '是' : '否',
  '支教',
  '2018-09',
  null,
]

test('rotation: the two parts are one entry, and shares are held exactly', () => {
  const moved = Array.from({ length: 45 }, (_, index) => movement(index, index < 8))
  const workbook = countyWorkbook([
    ledgerSheet('轮岗学校', HEADINGS.rotationSchools, ROTATION_SCHOOLS),
    ledgerSheet('轮岗教师', HEADINGS.movements, moved),
  ])
  const [ledger] = checked(workbook).ledgers
  expect(ledger).toMatchObject({
    id: 'rotation',
    rows: 48,
    figures: { eligible: 420, moved: 45, backbone: 8, rotation: 45 / 420, backboneShare: 8 / 45 },
  })
  expect(messagesOf(workbook, 'ledger-against-point')).toEqual([
    '骨干教师8人，占交流轮岗45人的17.8%，低于20%，还差1人。第19项却把昌图县列为已实现。',
  ])
  expect(said(workbook)).toEqual(['ledger-against-point 汇总表!E22'])
})

test('special needs: plans and parts', () => {
  const workbook = countyWorkbook([
    ledgerSheet('残疾儿童', HEADINGS.special, [
      ['城关一小', 115, 100, 5, 8, 2, 110],
      ['宝力小学', 100, 90, 4, 3, 3, 98],
    ]),
  ])
  expect(checked(workbook).ledgers[0].figures).toEqual({ children: 215, placed: 210, rate: 210 / 215, plans: 208 })
  expect(messagesOf(workbook, 'ledger-against-point')[0]).toContain('少7份一人一案')
  expect(said(workbook)).toEqual(['ledger-against-point 汇总表!E48'])
})

test('migrants, left-behind and dropouts', () => {
  const workbook = countyWorkbook(
    [
      schoolSheet(PLAIN_SCHOOLS.slice(1)),
      ledgerSheet('随迁子女', HEADINGS.migrants, [
        ['宝力小学', 300, 100, 50, 150, 1],
        ['八面城中学', 900, 900, null, null, 0],
      ]),
      ledgerSheet('留守儿童', HEADINGS.leftBehind, [
        ['宝力镇', 30, 30, 0, '2018-11-01'],
        ['八面城中学', 20, 20, '有', '2018年10月'],
      ]),
      ledgerSheet('控辍保学', HEADINGS.dropouts, [
        [
          '001',
          '八面城中学',
          '八年级',
          '辍学',
          '2018年9月',
          '厌学',
          '李书记',
          2,
          '2018-10-19',
          '是',
          '2018-10-08',
          '',
          '',
          '未复学',
        ],
        ['002', '八面城中学', '九年级', '辍学', '2018年9月', '厌学', '李书记', 1, '2018-10-01', '是', null, '', '', ''],
      ]),
    ],
    { cells: { D45: '我县辍学率一直为0。' } },
  )
  expect(said(workbook)).toEqual([
    'dropout-zero-said 汇总表!D45',
    'ledger-against-point 汇总表!E45',
    'ledger-against-point 汇总表!E47',
    'ledger-against-point 汇总表!E50',
    'ledger-against-point 汇总表!E52',
    'migrant-separate-class 随迁子女!F2',
    'group-above-pupils 随迁子女!B3',
    'left-behind-without-room 留守儿童!D2',
    'dropout-stale 控辍保学!I2',
    'dropout-unreported 控辍保学!K3',
  ])
})
