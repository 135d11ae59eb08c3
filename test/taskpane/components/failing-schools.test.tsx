import { NO_CHOICES } from '../../../src/kept/balance-choices'
import { FailingSchools } from '../../../src/taskpane/components/balance/FailingSchools'
import { balanceOf } from '../../../src/taskpane/state/balance/balance'
import type { CellValue } from '../../../src/grid/cell'
import { book, HEADINGS, row } from '../../balance/school-sheet/books'
import { draw, paneOf } from './drawn'

function failing(rows: CellValue[][], language: 'zh' | 'en' = 'zh') {
  const check = balanceOf(book([HEADINGS, ...rows]), NO_CHOICES, language, 2026)
  const verdict = check?.assessment.stages[0]
  if (!check || !verdict) throw new Error('no stage')
  return draw(<FailingSchools verdict={verdict} check={check} />, paneOf([], { language }))
}

const POOR = row('乙小学', { 5: 1, 6: 0 })

test.each([
  ['zh', '不达标学校 1 所', '标准'],
  ['en', '1 school below standard', 'standard'],
] as const)(
  'a school below the standard is named in %s, leads to its cell, and says in what',
  (language, title, standard) => {
    const list = failing([row('甲小学'), POOR], language)
    expect(list.text.startsWith(title)).toBe(true)
    expect(list.having('data-school').map((each) => each['data-school'])).toEqual(['乙小学'])
    expect(list.having('data-action')[0]).toMatchObject({ 'data-action': 'jump' })
    expect(list.having('title')[0].title).toContain('学校基本数据!A3')
    expect(list.text).toContain(standard)
  },
)

test('of many schools ten are listed at once, and the others folded with their number', () => {
  const list = failing(Array.from({ length: 13 }, (_, index) => row(`第${index + 1}小学`, { 5: 1, 6: 0 })))
  expect(list.having('data-school').length).toBe(13)
  expect(list.text).toContain('不达标学校 13 所')
  expect(list.text).toContain('其余 3 所')
})

test('that all schools reach the standard is said', () => {
  const rich = (name: string) => row(name, { 5: 30, 6: 30, 7: 30, 8: 9000, 9: 9000, 10: 9_000_000, 11: 60 })
  expect(failing([rich('甲小学'), rich('乙小学')]).text).toBe('所有学校都达标。')
})
