import fc from 'fast-check'
import { foldPoints, pointNumbered, unfoldPoints, type FoldedPoint } from '../../src/roll-up/folded-points'
import type { SentPoint } from '../../src/roll-up/sent-point'

const TEXT = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('', '昌图县', '《关于教师工作的通知》（教发〔2018〕1号）', '教发〔2018〕1号'),
)
const TEXTS = fc.array(TEXT, { maxLength: 3 })
const NULLABLE = fc.option(TEXT)
const POINT: fc.Arbitrary<SentPoint> = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  cell: NULLABLE,
  achieved: TEXTS,
  unachieved: TEXTS,
  remarks: fc.array(fc.tuple(TEXT, TEXT), { maxLength: 2 }),
  evidence: TEXT,
  documents: fc.array(fc.record({ title: NULLABLE, number: NULLABLE }), { maxLength: 3 }),
  onlyDocuments: fc.boolean(),
  error: NULLABLE,
  foreign: TEXTS,
})

const unfolded = (point: FoldedPoint): SentPoint => ({
  number: point.number,
  cell: point.cell,
  achieved: point.achieved,
  unachieved: point.unachieved,
  remarks: point.remarks,
  evidence: point.evidence,
  documents: point.documents,
  onlyDocuments: point.onlyDocuments,
  error: point.error,
  foreign: point.foreign,
})

test('points that were folded are what they were, all of them and each by its number', () => {
  fc.assert(
    fc.property(fc.array(POINT, { maxLength: 6 }), (points) => {
      const folded = structuredClone(foldPoints(points))
      expect(unfoldPoints(folded).map(unfolded)).toEqual(points)
      for (let number = 1; number < 11; number++) {
        const own = points.filter((point) => point.number === number)
        const found = pointNumbered(folded, number)
        expect(found && unfolded(found)).toEqual(own[own.length - 1])
      }
    }),
  )
})

test('a document is told by where it stands in the evidence, and a text that comes again by its first place', () => {
  const evidence = '《关于教师工作的通知》（教发〔2018〕1号）'
  const point = (number: number): SentPoint => ({
    number,
    cell: 'E4',
    achieved: ['昌图县'],
    unachieved: [],
    remarks: [],
    evidence,
    documents: [{ title: '关于教师工作的通知', number: '教发〔2018〕1号' }],
    onlyDocuments: true,
    error: null,
    foreign: [],
  })
  expect(foldPoints([point(1), point(2)])).toMatchObject({ ids: ['昌图县'], text: `E4${evidence}` })
})

test('how a county stands is told without its texts', () => {
  const standing = (achieved: string[], unachieved: string[], error: string | null = null) => {
    const lists = { remarks: [], documents: [], foreign: [], achieved, unachieved }
    const points = [{ number: 1, cell: null, evidence: '', onlyDocuments: true, error, ...lists }]
    return pointNumbered({ ...foldPoints(points), text: '' }, 1)?.standingOf('昌图县')
  }
  expect(standing(['西丰县', '昌图县'], ['西丰县'])).toEqual({ standing: 'achieved', reason: null })
  expect(standing(['西丰县'], ['昌图县'])).toEqual({ standing: 'unachieved', reason: null })
  expect(standing(['昌图县'], ['昌图县'])).toEqual({ standing: 'open', reason: 'unclear' })
  expect(standing(['西丰县'], [])).toEqual({ standing: 'open', reason: 'unclear' })
  expect(standing(['昌图县'], [], '文号不对')).toEqual({ standing: 'open', reason: 'error' })
})
