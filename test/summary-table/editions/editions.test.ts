import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { blankFormsModule, editionsModule } from '../../../scripts/list-editions'
import { fold } from '../../../src/text/fold'
import { EDITIONS } from '../../../src/summary-table/editions'
import { BLANK_FORMS } from '../../../src/summary-table/editions/blank-forms'
import schema from '../../../src/summary-table/editions/edition.schema.json'
import { FORM_49 } from '../filled-table'

const FOLDER = join(__dirname, '../../../src/summary-table/editions')
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'edition.schema.json')
const validate = new Ajv({ allErrors: true }).compile(schema)

const isEdition = (value: unknown) => [validate(value), validate.errors]

test('no two editions share a blank form', () => {
  expect(new Set(EDITIONS.map(({ blankForm }) => blankForm)).size).toBe(EDITIONS.length)
})

describe.each(files)('%s', (file) => {
  const edition = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))

  it('is as the schema says, and is named as it says', () => {
    expect(isEdition(edition)).toEqual([true, null])
    expect(file).toBe(`${edition.id}.json`)
    expect(edition.id.split('-')[1]).toBe(String(edition.points.length))
  })

  it('numbers its points from 1 on, and no two say the same', () => {
    const { points, implications = [] } = edition as typeof FORM_49
    expect(points.map(({ number }) => number)).toEqual(points.map((_, index) => index + 1))
    expect(new Set(points.map(({ text }) => fold(text))).size).toBe(points.length)
    for (const { point, implies } of implications) expect(Math.max(point, implies)).toBeLessThanOrEqual(points.length)
  })

  it('keeps the points of a goal together, for their cells are merged', () => {
    const goals = (edition as typeof FORM_49).points.map(({ goal }) => goal)
    const runs = goals.filter((goal, index) => goal !== goals[index - 1])
    expect(new Set(runs).size).toBe(runs.length)
  })
})

it.each<[string, object]>([
  ['without a title', { title: undefined }],
  ['with a month that there is not', { since: '2016-13' }],
  ['with a field nobody reads', { deadline: '2018-12-31' }],
  ['with a column twice', { columns: [...FORM_49.columns.slice(0, 6), FORM_49.columns[0]] }],
  ['with a column too few', { columns: FORM_49.columns.slice(1) }],
  ['with neither lists nor a self-assessment in one of its forms', { otherLayouts: [FORM_49.columns.slice(1, 4)] }],
  ['with a column of no known kind', { columns: [...FORM_49.columns, { key: 'colour', heading: '颜色' }] }],
  ['with a demand above all', { points: [{ number: 1, goal: '甲', text: '乙', thresholds: [{ minimum: 101 }] }] }],
  ['with blanks around a text', { note: ' 注' }],
])('an edition %s is none', (_, change) => {
  expect(validate({ ...FORM_49, ...change })).toBe(false)
})

it.each<[string, object]>([
  ['an eighth column', { columns: [...FORM_49.columns, { key: 'remarks', heading: '备注' }] }],
  [
    "a county's own form",
    {
      otherTitles: ['自查表'],
      otherLayouts: [
        [...FORM_49.columns.slice(1, 4), { key: 'assessment', heading: '自评', also: ['自评结果'], optional: true }],
      ],
    },
  ],
])('an edition with %s is one', (_, change) => {
  expect(validate({ ...FORM_49, ...change })).toBe(true)
})

it('the list of editions is the one made from the folder, the newest first', () => {
  const index = readFileSync(join(FOLDER, 'index.ts'), 'utf8')
  expect(index).toBe(editionsModule(readdirSync(FOLDER)))
  expect(EDITIONS.map(({ id }) => `${id}.json`)).toEqual(files.sort().reverse())
})

it('the list of blank forms is the one made from the folder, in the order of the editions', () => {
  const forms = readFileSync(join(FOLDER, 'blank-forms.ts'), 'utf8')
  expect(forms).toBe(blankFormsModule(readdirSync(FOLDER)))
  expect(BLANK_FORMS).toEqual(EDITIONS.map(({ blankForm }) => blankForm))
})
