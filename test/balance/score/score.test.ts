import { checkBalance } from '../../../src/balance/check-balance'
import { BASIC_2012 } from '../../../src/balance/standards/catalogue'
import type { CellValue } from '../../../src/grid/cell'
import { sheetFromGrid } from '../../../src/grid/contents'

const GROUPS: readonly (readonly [group: string, weights: readonly number[]])[] = [
  ['入学机会', [5, 5, 5, 5, 4]],
  ['保障机制', [6, 6, 5, 5, 4]],
  ['教师队伍', [5, 5, 5, 5, 4, 4]],
  ['质量与管理', [5, 5, 4, 4, 4]],
]
type Cells = CellValue[][]

/** The four groups and 21 items of the score sheet, each with a tenth less than there is. */
const plain = (): Cells => {
  const rows = GROUPS.flatMap(([group, weights]) =>
    weights.map((weight, at): CellValue[] => [at === 0 ? group : null, `${group}${at + 1}`, weight, weight - 0.1]),
  )
  return [['一级指标', '二级指标', '分值', '得分'], ...rows, ['合计', null, 100, 97.9]]
}

const judged = (change: (rows: Cells) => void = () => undefined) => {
  const rows = plain()
  change(rows)
  const { items, findings } = checkBalance(
    { sheets: [sheetFromGrid('政府工作评估', rows)], date1904: false },
    { standard: BASIC_2012, language: 'zh', year: 2018, terms: null },
  )
  const score = items.find(({ id }) => id === 'score')
  return {
    actual: score?.actual,
    meets: score?.meets,
    said: findings.filter(({ rule }) => rule.startsWith('score-')).map(({ rule, cell }) => `${rule} ${cell}`),
  }
}

test('tenths add up exactly, and the total is the item of the standard', () => {
  expect(judged()).toEqual({ actual: [97.9], meets: true, said: [] })
})

test.each<[what: string, change: (rows: Cells) => void, said: readonly string[]]>([
  ['more than there is', (rows) => void ((rows[1][3] = 5.1), (rows[22][3] = 98.1)), ['score-above-weight D2']],
  ['less than nothing', (rows) => void ((rows[1][3] = -0.1), (rows[22][3] = 92.9)), ['score-negative D2']],
  ['weights that are not 100', (rows) => void ((rows[1][2] = 6), (rows[22][2] = 101)), ['score-weights-not-100 C1']],
  ['a total that does not add up', (rows) => void (rows[22][3] = 98), ['score-total-differs D23']],
  ['a group that is missing', (rows) => void (rows[6][0] = '质量与管理'), ['score-group-missing A1']],
])('%s', (_, change, said) => {
  expect(judged(change).said).toEqual(said)
})

test('85 is enough, a tenth less is not, and a score that is no number decides nothing', () => {
  const with85 = (third: number) =>
    judged((rows) => void ((rows[1][3] = 0), (rows[2][3] = 0), (rows[3][3] = third), (rows[22][3] = null)))
  expect([with85(1.8), with85(1.7)].map(({ actual, meets }) => [actual, meets])).toEqual([[[85], true], [[84.9], false]]) // prettier-ignore
  expect(judged((rows) => void (rows[1][3] = '好'))).toEqual({ actual: null, meets: null, said: ['score-unread D2'] })
})
