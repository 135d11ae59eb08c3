import { STDEV, AVERAGE } from '@formulajs/formulajs'
import { deviation, mean as d3Mean } from 'd3-array'
import jStat from 'jstat'
import { mean as mathMean, std } from 'mathjs'
import { mean as simpleMean, standardDeviation } from 'simple-statistics'
import { checkBalance } from '../src/balance/check-balance'
import { measure as measureRange } from '../src/balance/ranges/measures'
import { makePlan } from '../src/balance/plan/make'
import { termsWithoutPrices } from '../src/balance/plan/prices'
import type { School } from '../src/balance/school'
import { QUALITY_2017 } from '../src/balance/standards/catalogue'
import { assess } from '../src/balance/verdict/assess'
import { cv } from '../src/functions/spread'
import { sheetFromGrid } from '../src/grid/contents'
import { measure } from './measure'

/** A whole column of a sheet, and as many cells as Excel hands them over: rows of whole and broken numbers. */
const CELLS = 1_048_576
const SIDE = 1024

/** Numbers that are the same in every run. */
function randomNumbers(): () => number {
  let state = 42
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
}

function mixedRange(rows: number, columns: number): number[][] {
  const random = randomNumbers()
  const cell = () => (random() < 0.5 ? Math.floor(random() * 100) + 1 : random() * 100 + 1)
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell))
}

/** What memory alone takes: two passes over the numbers as they lie in one block, without any care for accuracy. */
function twoPasses(values: Float64Array): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index]
  const mean = sum / values.length
  let squares = 0
  for (let index = 0; index < values.length; index++) squares += (values[index] - mean) ** 2
  return Math.sqrt(squares / values.length) / mean
}

interface Contender {
  readonly name: string
  readonly call: () => unknown
  /** How many cells it is given. */
  readonly cells?: number
}

/** The coefficient of the same range, by us and by others; the table, with the nanoseconds a cell. */
async function coefficients(): Promise<string[]> {
  const square = mixedRange(SIDE, SIDE)
  const few = square.slice(0, 64)
  const block = Float64Array.from(square.flat())
  const contenders: Contender[] = [
    { name: 'two passes over a block of memory (the floor)', call: () => twoPasses(block) },
    { name: 'our CV', call: () => measureRange('CV', square) },
    {
      name: 'simple-statistics',
      call: () => flatly(square, (values) => standardDeviation(values) / simpleMean(values)),
    },
    { name: 'jstat', call: () => flatly(square, (values) => jStat.coeffvar(values)) },
    { name: 'd3-array (n − 1)', call: () => flatly(square, (values) => deviation(values)! / d3Mean(values)!) },
    {
      name: 'mathjs',
      call: () => flatly(square, (values) => Number(std(values, 'uncorrected')) / Number(mathMean(values))),
    },
    // It puts the cells on the stack, which more would overflow.
    { name: 'formulajs, 65,536 cells', call: () => STDEV.P(few) / AVERAGE(few), cells: 64 * SIDE },
  ]
  const times = await measure(contenders.map(({ call }) => call))
  // A million arrays of one cell slow down the collection of garbage between rounds, so they come by themselves.
  const column = mixedRange(CELLS, 1)
  times.push(...(await measure([() => measureRange('CV', column)])))
  const perCell = times.map((time, index) => (time * 1e6) / (contenders[index]?.cells ?? CELLS))
  const [floor, ours] = perCell
  const names = [...contenders.map(({ name }) => name), 'our CV, all in one column']
  const rows = names.map((name, index) => {
    const numbers = [times[index], perCell[index], perCell[index] / floor, perCell[index] / ours]
    return `| ${name} | ${numbers.map((number) => number.toFixed(1)).join(' | ')} |`
  })
  return [
    '| CV of 1,048,576 cells, 1024 × 1024 | ms | ns a cell | × floor | × ours |',
    '|---|--:|--:|--:|--:|',
    ...rows,
  ]
}

/** Most libraries take one list of numbers. */
function flatly(range: readonly number[][], statistic: (values: number[]) => number): number {
  return statistic(range.flat())
}

function schools(count: number, stages: readonly School['stage'][]): School[] {
  const random = randomNumbers()
  const about = (level: number) => level * (0.6 + random())
  return stages.flatMap((stage) =>
    Array.from({ length: count }, (_, number): School => {
      const enrolment = 100 + Math.floor(random() * 900)
      const amounts = QUALITY_2017.resource.indicators.map(({ numerator, standard, per, whole }) => {
        const amount = (about(standard?.[stage] ?? 1) * enrolment) / per
        return [numerator, whole ? Math.round(amount) : amount]
      })
      const kind = stage === 'primary' ? 'primary' : 'junior'
      const known = {
        name: `第${number + 1}学校`,
        county: '',
        stage,
        kind,
        outside: null,
        built: null,
        enrolment,
      } as const
      return { ...known, amounts: Object.fromEntries(amounts), perPupil: {}, conversions: [], place: null }
    }),
  )
}

/** The same schools as a sheet. */
function book(list: readonly School[]) {
  const numerators = QUALITY_2017.resource.indicators.map(({ numerator }) => numerator)
  const rows = list.map(({ name, stage, enrolment, amounts }) => [
    name,
    stage === 'primary' ? '小学' : '初中',
    enrolment,
    ...numerators.map((numerator) => amounts[numerator]),
  ])
  const grid = [['学校名称', '学段', '在校生数', ...numerators], ...rows]
  return { sheets: [sheetFromGrid('学校基本数据', grid)], date1904: false }
}

/** What a calculation, a verdict and a plan take. */
async function counties(): Promise<string[]> {
  const range = mixedRange(60, 1)
  const enrolment = mixedRange(60, 1)
  const province = schools(20_000, ['primary', 'junior'])
  const provinceBook = book(province)
  const county = schools(500, ['primary'])
  const request = { standard: QUALITY_2017, language: 'zh', year: 2026, terms: null } as const
  const cases: [string, () => unknown][] = [
    ['10,000 cells of =YJ.CV over 60 schools', () => calculate(10_000, () => cv(range, enrolment))],
    ['verdict of a province: 20,000 schools × 2 stages', () => assess(province, QUALITY_2017)],
    ['the same, read and checked from its sheet', () => checkBalance(provinceBook, request)],
    ['gap plan of 500 schools', () => makePlan(county, QUALITY_2017, termsWithoutPrices(2026), 'zh')],
  ]
  const times = await measure(cases.map(([, call]) => call))
  return ['| what | ms |', '|---|--:|', ...cases.map(([name], index) => `| ${name} | ${times[index].toFixed(1)} |`)]
}

/** Calculates cells one after another, as Excel does: none of them may be a promise. */
function calculate(cells: number, formula: () => unknown): void {
  for (let cell = 0; cell < cells; cell++) if (!Array.isArray(formula())) throw new Error('A cell has to wait')
}

/** The measurements of balance as Markdown. */
export async function balance(): Promise<string> {
  return [...(await coefficients()), '', ...(await counties())].join('\n')
}
