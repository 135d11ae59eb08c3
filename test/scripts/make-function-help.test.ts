import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FUNCTION_HELP } from '../../scripts/function-help'
import type { Example, ExampleCell } from '../../scripts/function-help/help'
import { functionHelpPages } from '../../scripts/make-function-help'
import { parseArea } from '../../src/grid/address'
import { FormulaHost } from '../functions/formula-host'
import { REGISTRATIONS } from '../functions/registrations'
import { openWorkbook } from '../functions/workbook'

const ROOT = join(__dirname, '../..')

test('the pages are what the functions and their help say today', async () => {
  for (const [path, text] of await functionHelpPages()) {
    expect([path, existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8')]).toEqual([path, text])
  }
})

test('no page links to one that is not there', async () => {
  for (const [path, text] of await functionHelpPages()) {
    if (!path.endsWith('.html')) continue
    for (const [, target] of text.matchAll(/href="([^"]+)"/g)) {
      expect([path, target, existsSync(join(ROOT, path, '..', target))]).toEqual([path, target, true])
    }
  }
})

describe('every example gives what its page says', () => {
  let excel: FormulaHost

  beforeAll(async () => {
    excel = new FormulaHost(openWorkbook())
    await REGISTRATIONS[0][1]()
  })

  afterAll(() => excel.close())

  test.each(FUNCTION_HELP.map(({ id, example }) => [id, example] as const))('%s', async (id, example) => {
    const [, name, list] = /^=YJ\.(\w+)\((.*)\)$/.exec(example.formula)!
    expect(name).toBe(id)
    const args = list.split(',').map((reference) => range(example, reference))
    const isStreaming = id === 'BALANCE_CHECK'
    const { value, error } = await (isStreaming
      ? excel.stream(id, args[0], null, null).next()
      : excel.call(id, ...all(id, args)))
    expect(error).toBeNull()
    expect(inOneCell(value)).toEqual(nearly(example.result))
  })
})

/** What is left out of an example arrives as null. */
function all(id: string, given: readonly unknown[]): readonly unknown[] {
  const takesTwo = !['COUNTY_COUNT', 'DOC_NUMBER', 'CLASS_SIZE', 'COUNTY_DIFF'].includes(id)
  return takesTwo && given.length < 2 ? [...given, null] : given
}

/** A function that is told where its ranges stand gives one value as a table of one cell. */
function inOneCell(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && value[0].length === 1 ? value[0][0] : value
}

function range({ cells }: Example, reference: string): readonly (readonly ExampleCell[])[] {
  const { top, left, bottom, right } = parseArea(reference)!
  return cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1))
}

/** Numbers up to the last digits, texts as they are. */
function nearly(result: Example['result']): unknown {
  if (typeof result === 'object') return result.map((row) => row.map(nearly))
  return typeof result === 'number' ? expect.closeTo(result, 12) : result
}
