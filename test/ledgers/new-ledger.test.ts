import Ajv from 'ajv'
import type { RuleName } from '../../src/findings/rule-names'
import { LEDGERS } from '../../src/ledgers/kinds'
import schema from '../../src/ledgers/kinds/ledger.schema.json'
import type { Ledger } from '../../src/ledgers/ledger'
import { checked, countyWorkbook, ledgerSheet, said } from './workbook'

/** In the files of the project `npm run generate` makes it a name. */
const OWN_RULE = 'works-too-much' as string as RuleName

/** 校舍竣工 and 设备采购 of point 24, as an office might keep it: nothing of it is known to the code. */
const WORKS: Ledger = {
  id: 'works',
  name: { zh: '改薄工程台账', en: 'works' },
  source: '“全面改薄”工程校舍竣工率和设备采购完成率过九成',
  words: ['改薄'],
  parts: [
    {
      name: 'works',
      title: '改薄工程台账',
      key: ['school'],
      columns: [
        { key: 'school', heading: '项目学校', kind: 'school' },
        { key: 'planned', heading: '规划面积', kind: 'number', telling: true },
        { key: 'finished', heading: '竣工面积', kind: 'number', telling: true, blank: 0 },
      ],
    },
  ],
  figures: [
    { id: 'planned', name: { zh: '规划面积', en: 'planned' }, sum: 'planned' },
    { id: 'finished', name: { zh: '竣工面积', en: 'finished' }, sum: 'finished' },
    { id: 'share', name: { zh: '竣工率', en: 'share' }, value: 'finished / planned', format: 'percent' },
  ],
  proves: [
    {
      policy: '校舍竣工率',
      conditions: [
        { holds: 'share > 0.9', limit: 90, says: { zh: '竣工率{share%}，没有过九成', en: '{share%} finished' } },
      ],
    },
  ],
  rules: [
    {
      name: OWN_RULE,
      severity: 'error',
      rows: 'finished > planned',
      at: 'finished',
      texts: {
        zh: {
          title: '竣工多于规划',
          about: '竣工面积比规划的还多。',
          message: '{school}竣工{finished}，规划只有{planned}。',
          hint: '请核实。',
        },
        en: {
          title: 'More than planned',
          about: 'More is finished than was planned.',
          message: '{school}: {finished} of {planned}.',
          hint: 'Check it.',
        },
      },
    },
  ],
}

const HEADINGS = ['项目学校', '规划面积（平方米）', '竣工面积（平方米）', '备注']
const ledgers = [...LEDGERS, WORKS]

test('an eighth ledger is data alone: it is read, worked out, judged and held against its point', () => {
  expect(new Ajv({ strict: false }).compile(schema)(WORKS)).toBe(true)
  const workbook = countyWorkbook([
    ledgerSheet('改薄', HEADINGS, [
      ['宝力小学', 1000, 950.5],
      ['城关一小', 1000, null],
      ['亮中桥小学', 5, 6],
    ]),
  ])
  const check = checked(workbook, { ledgers })
  expect(check.ledgers).toMatchObject([
    { id: 'works', rows: 3, figures: { planned: 2005, finished: 956.5, share: 956.5 / 2005 } },
  ])
  expect(said(workbook, { ledgers })).toEqual(['ledger-against-point 汇总表!E27'])
  expect(check.findings.filter(({ cause }) => cause === OWN_RULE).map(({ cell, message }) => [cell, message])).toEqual([
    ['C4', '改薄〔C4〕：亮中桥小学竣工6，规划只有5。'],
  ])
})

test('exactly nine tenths are not more', () => {
  const workbook = (finished: number) => countyWorkbook([ledgerSheet('改薄', HEADINGS, [['宝力小学', 1000, finished]])])
  expect(said(workbook(900), { ledgers })).toHaveLength(1)
  expect(said(workbook(900.001), { ledgers })).toEqual([])
})
