import { ROLLED_KEYS, type RollUp } from '../../src/roll-up/model'
import { rolledText } from '../../src/roll-up/list-text'
import { planInto } from '../../src/roll-up/into'
import { rollUp } from '../../src/roll-up/roll-up'
import { check } from '../../src/summary-table/check'
import { FORM_49 } from '../summary-table/filled-table'
import { fc } from '../property'
import {
  findingsOf,
  rolled,
  sentOf,
  tableOf,
  TIELING,
  TODAY,
  unitOf,
  type Answered,
  type FileGiven,
  type Round,
} from './round'

/** A city's answers to its points: who has achieved each, and the documents that all cite. */
const answers = fc.array(
  fc.record({
    achieved: fc.subarray(TIELING),
    evidence: fc.constantFrom('《关于方案的通知》（铁教发〔2018〕5号）', '《方案》（铁政办发〔2017〕12号）、《规划》（铁教发〔2018〕9号）', '各县均建立了台账'), // prettier-ignore
  }),
  { minLength: 49, maxLength: 49 },
)
type City = typeof answers extends fc.Arbitrary<infer Value> ? Value : never

/** Points that say something of each other: who has achieved one has achieved the other. */
const IMPLIED = FORM_49.implications ?? []
const FREE = FORM_49.points.map(({ number }) => number).filter((number) => !IMPLIED.some(({ point, implies }) => point === number || implies === number)) // prettier-ignore

/** The same, without contradictions. */
const city = answers.map((points): City => {
  const achieved = points.map((point) => point.achieved)
  for (const { point, implies } of IMPLIED) achieved[implies - 1] = achieved[point - 1]
  return points.map((point, index) => ({ ...point, achieved: achieved[index] }))
})

const listOf = (names: readonly string[]) => (names.length > 0 ? names.join('、') : '无')

/** Each county's file, as the city's table says of it. */
function split(points: City): FileGiven[] {
  return TIELING.map((county) => {
    const answers: Record<number, Answered> = {}
    points.forEach(({ achieved, evidence }, index) => {
      const has = achieved.includes(county)
      answers[index + 1] = { evidence, achieved: has ? county : '无', unachieved: has ? '无' : county }
    })
    return [`${county}.xlsx`, { unit: `${county}教育局`, answers }]
  })
}

const textsOf = (round: RollUp) => round.points.map((point) => ROLLED_KEYS.map((key) => rolledText(round, point, key)))

/** The points with all their sources. */
const whole = ({ points }: RollUp) => JSON.stringify(points.map((point) => ({ ...point, sources: [...point.sources] })))

const openIn = (round: RollUp) => round.points.filter(({ open }) => open.length > 0).map(({ number }) => number)

it('rolling up the files made by splitting a table gives back that table', () => {
  fc.assert(
    fc.property(city, (points) => {
      const round = rolled({ files: split(points) })
      const expected = points.map(({ achieved, evidence }) => [
        evidence,
        listOf(achieved),
        listOf(TIELING.filter((county) => !achieved.includes(county))),
      ])
      expect(openIn(round)).toEqual([])
      expect(textsOf(round)).toEqual(expected)
    }),
    { numRuns: 8 },
  )
})

it('the order of the files does not matter, and twice gives the same', () => {
  fc.assert(
    fc.property(city, fc.integer(), (points, seed) => {
      const files = split(points)
      const sent = sentOf({ files: [...files, ['又一份.xlsx', files[4][1]]] })
      const unit = unitOf({})
      const first = whole(rollUp(unit, FORM_49, sent))
      const shuffled = [...sent].sort((a, b) => ((a.path.length * seed) % 7) - ((b.path.length * seed) % 7)).reverse()
      // As truths: to show how two such long texts differ takes minutes.
      expect(whole(rollUp(unit, FORM_49, shuffled)) === first).toBe(true)
      expect(whole(rollUp(unit, FORM_49, sent)) === first).toBe(true)
    }),
    { numRuns: 5 },
  )
})

it('a county’s file that changes changes nothing but its county', () => {
  fc.assert(
    fc.property(city, city, fc.constantFrom(...TIELING), (before, after, county) => {
      const files = split(before)
      const changed = files.map((file, index) => (TIELING[index] === county ? split(after)[index] : file))
      const [one, other] = [rolled({ files }), rolled({ files: changed })]
      const others = (names: readonly string[]) => names.filter((name) => name !== county)
      one.points.forEach((point, index) => {
        for (const key of ['achieved', 'unachieved', 'open'] as const)
          expect(others(other.points[index][key])).toEqual(others(point[key]))
      })
    }),
    { numRuns: 5 },
  )
})

it('every planted conflict is found, and nothing else', () => {
  fc.assert(
    fc.property(city, fc.uniqueArray(fc.constantFrom(...FREE), { maxLength: 6 }), (points, planted) => {
      const files = split(points)
      const [path, given] = files[4]
      if ('sheets' in given) throw new Error('a table is meant')
      const answers = { ...given.answers }
      for (const number of planted) {
        const { achieved = null, unachieved = null } = answers[number]
        answers[number] = { ...answers[number], achieved: unachieved, unachieved: achieved }
      }
      const round: Round = { files: [...files, [`另一份${path}`, { ...given, answers }]] }
      const found = findingsOf(round).filter(({ rule }) => rule !== 'county-file-duplicated')
      expect(found.map(({ rule, county, point }) => [rule, county, point])).toEqual(
        [...planted].sort((a, b) => a - b).map((number) => ['county-file-conflict', '昌图县', number]),
      )
    }),
    { numRuns: 6 },
  )
})

it('written into a table that it has written before, it changes nothing; what was edited since stays', () => {
  fc.assert(
    fc.property(city, fc.integer({ min: 1, max: 49 }), (points, number) => {
      const round = rolled({ files: split(points) })
      const answers: Record<number, Answered> = {}
      for (const point of round.points) answers[point.number] = Object.fromEntries(ROLLED_KEYS.map((key) => [key, rolledText(round, point, key)])) // prettier-ignore
      const tableWith = (changed: Record<number, Answered>) =>
        check(tableOf({ unit: '铁岭市教育局', answers: changed }), { language: 'zh', today: TODAY }).tables[0]
      const remembered = new Map(
        Object.entries(answers).map(([key, texts]) => [Number(key), texts as Record<string, string>]),
      )
      expect(planInto(round, tableWith(answers), remembered)).toEqual({ edits: [], kept: [] })
      const edited = { ...answers, [number]: { ...answers[number], achieved: '银州区（改）' } }
      const plan = planInto(round, tableWith(edited), remembered)
      expect(plan.edits).toEqual([])
      expect(plan.kept.map((cell) => [cell.number, cell.key])).toEqual([[number, 'achieved']])
      expect(planInto(round, tableWith(edited), new Map()).edits.map((edit) => edit.number)).toEqual([number])
    }),
    { numRuns: 5 },
  )
})
