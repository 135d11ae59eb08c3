import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv from 'ajv'
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata'
import { metadataFor } from '../../scripts/make-manifest'
import { completeMetadata, FUNCTION_FILES, type Metadata } from '../../scripts/functions-metadata'
import schema from './custom-functions.schema.json'
import { BUNDLE } from './registrations'

const NAMES = [
  'BALANCE_CHECK', 'BALANCE_REPORT', 'CLASS_SIZE', 'COEFFICIENT', 'COUNTY_COUNT', 'COUNTY_DIFF', 'CV', 'DOC_NUMBER', 'GINI',
  'MCLOONE', 'RANGE_RATIO', 'RESOURCE_CV', 'SCHOOL_CHECK', 'THEIL',
] // prettier-ignore

let metadata: { readonly zh: Metadata; readonly en: Metadata }

beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...FUNCTION_FILES])
  expect(errors).toEqual([])
  metadata = completeMetadata(metadataJson)
})

test.each(['zh', 'en'] as const)('Excel can read the metadata (%s)', (language) => {
  const validate = new Ajv({ strict: true, unicodeRegExp: true }).compile(schema)
  validate(metadata[language])
  expect(validate.errors).toBeNull()
})

test('names and ids are the public ones', () => {
  expect(metadata.zh.functions.map(({ id }) => id).sort()).toEqual(NAMES)
  expect(metadata.zh.functions.every(({ id, name }) => id === name)).toBe(true)
})

// docs/decisions/function-names.md
test('CV is the only name shorter than the three letters that are asked for', () => {
  expect(NAMES.filter((name) => name.length < 3)).toEqual(['CV'])
})

test('ranges with an error in them reach the functions, data types come as what they show', () => {
  const { functions, ...options } = metadata.zh
  expect(options).toEqual({ allowErrorForDataTypeAny: true })
  expect(functions.length).toBe(NAMES.length)
})

test('only BALANCE_CHECK streams, and all of its arguments can be left out', () => {
  const streaming = metadata.zh.functions.filter(({ options }) => options?.stream)
  expect(streaming.map(({ id }) => id)).toEqual(['BALANCE_CHECK'])
  expect(streaming[0].parameters.map(({ name, optional }) => [name, optional])).toEqual([
    ['schools', true],
    ['stage', true],
    ['standard', true],
  ])
})

// Blank cells of a range come as 0 on the desktop; a function that is told where its ranges stand gives a table.
test('functions over ranges of numbers ask where these stand, and give tables', () => {
  const told = metadata.zh.functions.filter(({ options }) => options?.requiresParameterAddresses)
  expect(told.map(({ id }) => id).sort()).toEqual([
    'BALANCE_REPORT', 'CLASS_SIZE', 'COEFFICIENT', 'CV', 'GINI', 'MCLOONE', 'RANGE_RATIO', 'RESOURCE_CV', 'SCHOOL_CHECK', 'THEIL',
  ]) // prettier-ignore
  expect(told.every(({ result }) => result.dimensionality === 'matrix')).toBe(true)
  const streaming = metadata.zh.functions.find(({ id }) => id === 'BALANCE_CHECK')
  expect(streaming?.options).toEqual({ stream: true, requiresStreamParameterAddresses: true })
})

test('arguments are those of the contract', () => {
  const signatures = metadata.zh.functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  )
  expect(signatures.sort()).toEqual([
    'BALANCE_CHECK([schools], [stage], [standard])',
    'BALANCE_REPORT(schools, [standard])',
    'CLASS_SIZE(pupils)',
    'COEFFICIENT(values, [enrolment])',
    'COUNTY_COUNT(list)',
    'COUNTY_DIFF(roster, achieved, unachieved)',
    'CV(values, [enrolment])',
    'DOC_NUMBER(text)',
    'GINI(values, [enrolment])',
    'MCLOONE(values, [enrolment])',
    'RANGE_RATIO(values, [enrolment])',
    'RESOURCE_CV(totals, enrolment)',
    'SCHOOL_CHECK(schools, [standard])',
    'THEIL(values, [enrolment])',
  ])
})

test('both languages say everything, each in its own', () => {
  for (const [index, zh] of metadata.zh.functions.entries()) {
    const en = metadata.en.functions[index]
    const texts = (entry: typeof zh) => [entry.description, ...entry.parameters.map(({ description }) => description)]
    expect({ ...en, description: '', helpUrl: '', parameters: [] }).toEqual({
      ...zh,
      description: '',
      helpUrl: '',
      parameters: [],
    })
    expect(texts(zh).every((text) => /\p{Script=Han}{2}/u.test(text))).toBe(true)
    expect(texts(en).every((text) => /[a-z]{4}/.test(text))).toBe(true)
    expect(zh.helpUrl).toBe(`https://localhost:3000/assets/help/functions/${zh.id}.html`)
    expect(en.helpUrl).toBe(`https://localhost:3000/assets/help/functions/${zh.id}.en.html`)
  }
})

const FOLDER = dirname(BUNDLE)
const SERVED = { zh: 'functions.json', en: 'functions.en-US.json' } as const
if (existsSync(join(FOLDER, SERVED.zh))) {
  test.each(['zh', 'en'] as const)('the build serves it (%s)', (language) => {
    const served = readFileSync(join(FOLDER, SERVED[language]), 'utf8')
    // Whoever made a manifest for another server has moved the addresses there.
    expect(JSON.parse(metadataFor(served, 'https://localhost:3000'))).toEqual(metadata[language])
  })
}
