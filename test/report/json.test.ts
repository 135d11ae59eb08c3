import Ajv from 'ajv'
import { unreadableReport } from '../../src/report/file-report'
import { jsonReport } from '../../src/report/json'
import { reportOf } from './reports'

const text = { type: 'string' }
const orNull = (type: string) => ({ type: [type, 'null'] })
const listOf = (items: object) => ({ type: 'array', items })
/** Exactly these fields, all of them. */
const shape = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})
const count = { type: 'integer', minimum: 0 }

const FIGURES = { type: 'object', additionalProperties: { type: ['number', 'string', 'null', 'object'] } }
const LEDGER = shape(
  {
    id: text,
    sheet: text,
    range: text,
    rows: count,
    figures: FIGURES,
    counties: listOf(shape({ name: text, figures: FIGURES })),
    parts: listOf(shape({ sheet: text, range: text })),
  },
  ['counties'],
)

const TARGET = shape({
  subject: text,
  stage: { enum: ['primary', 'junior', null] },
  year: { type: 'integer' },
  goal: { type: 'number' },
  reached: orNull('number'),
  met: orNull('boolean'),
  short: orNull('number'),
})

/** The contract that scripts rely on. */
const CONTRACT = shape({
  version: { const: 1 },
  files: listOf(
    shape(
      {
        path: text,
        status: { enum: ['ok', 'findings', 'unreadable'] },
        reason: text,
        tables: listOf(
          shape({
            sheet: text,
            range: { type: 'string', pattern: '^[A-Z]+\\d+:[A-Z]+\\d+$' },
            edition: text,
            unit: orNull('string'),
            contact: orNull('string'),
            date: { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
            counties: listOf(text),
            points: listOf(
              shape({
                number: { type: 'integer' },
                row: { type: 'integer', minimum: 1 },
                achieved: listOf(text),
                unachieved: listOf(text),
                documents: listOf(shape({ title: orNull('string'), number: orNull('string') })),
              }),
            ),
          }),
        ),
        ledgers: listOf(LEDGER),
        targets: listOf(TARGET),
        findings: listOf(
          shape({
            rule: text,
            cause: text,
            severity: { enum: ['error', 'warning', 'result', 'info'] },
            sheet: orNull('string'),
            cell: orNull('string'),
            point: orNull('integer'),
            title: text,
            message: text,
            hint: text,
            fix: {
              oneOf: [
                { type: 'null' },
                shape({ label: text, edits: listOf(shape({ sheet: text, cell: text, value: text })) }),
              ],
            },
          }),
        ),
        counts: shape({ error: count, warning: count, result: count, info: count }),
      },
      ['reason'],
    ),
  ),
})

const validate = new Ajv({ allowUnionTypes: true }).compile(CONTRACT)

it.each([
  ['a right table', [reportOf()]],
  [
    'a table with mistakes',
    [reportOf({ cells: { A2: null, B8: 6, D5: '锦教发[18]5号', E6: '义县，义县', G9: null } })],
  ],
  [
    'a file without a table',
    [reportOf({ cells: Object.fromEntries([...'ABCDEFG'].map((column) => [`${column}3`, null])) })],
  ],
  ['a file that could not be read', [unreadableReport('坏.xlsx', '这不是工作簿。'), reportOf()]],
  ['no files', []],
])('%s has the fields of the contract and no others', (_, files) => {
  expect([validate(JSON.parse(jsonReport(files))), validate.errors]).toEqual([true, null])
})

it('says what a table holds', () => {
  const cells = { D7: '《关于做好今年工作的通知》（锦教发[2018]77号）；另见锦政发〔2018〕5号' }
  const { files } = JSON.parse(jsonReport([reportOf({ top: 1, left: 1, cells: { E8: cells.D7 } })]))
  expect(files[0]).toMatchObject({
    path: '锦州.xlsx',
    status: 'findings',
    counts: { error: 1, warning: expect.any(Number) },
  })
  expect(files[0].tables[0]).toMatchObject({
    sheet: '汇总表',
    range: 'B4:H53',
    edition: '2018-49',
    unit: '锦州市教育局',
    contact: '办公室 0416-0000000',
    date: '2018-11-20',
  })
  expect(files[0].tables[0].points[3]).toEqual({
    number: 4,
    row: 8,
    achieved: ['古塔区', '凌河区', '太和区', '黑山县', '凌海市', '北镇市'],
    unachieved: ['义县'],
    documents: [
      { title: '关于做好今年工作的通知', number: '锦教发〔2018〕77号' },
      { title: null, number: '锦政发〔2018〕5号' },
    ],
  })
})

it.each([
  [{}, 'ok'],
  [{ cells: { A53: null } }, 'findings'],
  [{ cells: { G8: null } }, 'findings'],
])('a table with %j is %s: targets not achieved are no mistake', (changes, status) => {
  expect(reportOf(changes).status).toBe(status)
})

it('a blank heading line is null, not an empty text', () => {
  const { tables } = reportOf({ cells: { A2: null } })
  expect(tables[0]).toMatchObject({ unit: null, contact: null, date: null })
})
