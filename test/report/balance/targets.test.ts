import type { DueTarget, TargetResult, TargetSource } from '../../../src/balance/targets/target'
import { targetLines, targetTable } from '../../../src/report/balance/targets'

const target = (name: string, more: Partial<TargetResult>, source: TargetSource, percent = false): DueTarget => ({
  sheet: '年度目标',
  cell: 'D3',
  name,
  percent,
  source,
  result: { subject: 's', stage: null, year: 2025, goal: 50, reached: null, met: null, short: null, ...more },
})

const DUE = [
  target(
    '达标学校比例',
    { stage: 'primary', reached: 100 / 3, met: false, short: 2, subject: 'share:schools' },
    'schools',
    true,
  ),
  target('66人以上超大班额', { goal: 0, reached: 0, met: true, short: 0 }, 'classes'),
  target('初中达标学校比例', { stage: 'junior' }, 'schools', true),
  target('56人以上大班额', {}, 'classes'),
  target('第26项已实现的县数', {}, 'form'),
  target('通过国家认定的县', {}, 'typed'),
]

test('every target that is due is shown, met, missed, or not computable with the reason', () => {
  const [{ headings, rows }] = targetTable(DUE, 'zh')
  expect(headings).toEqual(['指标', '年份', '要求', '实际', '结论'])
  expect(rows.map(({ cells }) => cells.join(' '))).toEqual([
    '达标学校比例（小学） 2025 50% 33.3333% 未达到',
    '66人以上超大班额 2025 0 0 达到',
    '初中达标学校比例 2025 50% — 算不出：没有学校基本数据、数据不全或含几个县，也没有填实际',
    '56人以上大班额 2025 50 — 算不出：没有学校的班额数据和大班额台账，也没有填实际',
    '第26项已实现的县数 2025 50 — 算不出：没有汇总表或汇总表里没有这一项，也没有填实际',
    '通过国家认定的县 2025 50 — 算不出：没有填实际，也没有能算它的台账',
  ])
  expect(rows.map(({ pass }) => pass)).toEqual([false, true, null, null, null, null])
})

test('a line for the terminal, in English too; nothing without targets', () => {
  expect(targetLines(DUE.slice(0, 2), 'en')).toEqual([
    'Yearly targets: 达标学校比例 (primary) 2025, required 50%, actual 33.3333%: missed; 66人以上超大班额 2025, required 0, actual 0: met',
  ])
  expect(targetLines(DUE.slice(0, 2), 'zh')).toEqual([
    '年度目标：达标学校比例（小学） 2025年，要求50%，实际33.3333%，未达到；66人以上超大班额 2025年，要求0，实际0，达到',
  ])
  expect(targetTable([], 'zh')).toEqual([])
})
