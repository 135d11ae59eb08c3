import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { ledgersModule } from '../../scripts/list-editions'
import { namesIn } from '../../src/ledgers/expression/parse'
import { LEDGERS } from '../../src/ledgers/kinds'
import schema from '../../src/ledgers/kinds/ledger.schema.json'
import type { Ledger, Tally } from '../../src/ledgers/ledger'
import { ready } from '../../src/ledgers/scope'
import { EDITIONS } from '../../src/summary-table/editions'

const FOLDER = join(__dirname, '../../src/ledgers/kinds')

const validate = new Ajv({ strict: false }).compile(schema)

test('the list of ledgers is that of the folder', () => {
  expect(readFileSync(join(FOLDER, 'index.ts'), 'utf8')).toBe(ledgersModule(readdirSync(FOLDER)))
})

describe.each(LEDGERS.map((ledger) => [ledger.id, ledger] as const))('%s', (id, ledger) => {
  test('is as its schema asks, and called like its file', () => {
    const file = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8'))
    expect(validate(file) ? [] : validate.errors).toEqual([])
    expect(file.id).toBe(id)
  })

  test('all its expressions can be read, and name what there is', () => {
    for (const { source, known } of expressionsOf(ledger)) {
      expect(() => ready(source)).not.toThrow()
      const strangers = namesIn(source).filter((name) => !known.has(name.split('.')[0]))
      expect({ source, strangers }).toEqual({ source, strangers: [] })
    }
  })

  test('its policies are one point in each edition that has them, and each is in one', () => {
    for (const { policy } of ledger.proves) {
      const points = EDITIONS.map((edition) => edition.points.filter(({ text }) => text.includes(policy)).length)
      expect(points.every((count) => count < 2)).toBe(true)
      expect(points.some((count) => count === 1)).toBe(true)
    }
  })

  test('the braces of its texts name what there is', () => {
    const columns = new Set(ledger.parts.flatMap((part) => part.columns.map(({ key }) => key)))
    const figures = ledger.figures.flatMap((figure) => [figure.id, `${figure.id}%`])
    for (const rule of ledger.rules) {
      const more = ['first', 'cell', 'stage', 'large', 'superLarge', 'largest']
      const known = new Set([
        ...columns,
        ...figures,
        ...more,
        ...Object.keys(rule.counts ?? {}),
        ...Object.keys(rule.more ?? {}),
      ])
      for (const text of [rule.texts.zh, rule.texts.en])
        for (const words of [text.message, text.hint, text.ofAll ?? ''])
          expect(bracesOf(words).filter((name) => !known.has(name))).toEqual([])
    }
    for (const { conditions } of ledger.proves)
      for (const { says, more = {} } of conditions) {
        const known = new Set([...figures, 'count', 'sheet', ...Object.keys(more)])
        expect([...bracesOf(says.zh), ...bracesOf(says.en)].filter((name) => !known.has(name))).toEqual([])
      }
  })
})

function bracesOf(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
}

const MOMENT = ['today', 'thisMonth', 'yearStart', 'yearEnd']

function expressionsOf(ledger: Ledger): { readonly source: string; readonly known: ReadonlySet<string> }[] {
  const found: { source: string; known: ReadonlySet<string> }[] = []
  const add = (source: string | undefined, names: readonly string[]) => {
    if (source !== undefined) found.push({ source, known: new Set([...names, ...MOMENT]) })
  }
  const columnsOf = (name: string | undefined) =>
    (ledger.parts.find((part) => part.name === name) ?? ledger.parts[0]).columns.map(({ key }) => key)
  const addTally = (tally: Tally) => {
    for (const source of [tally.count, tally.sum, tally.where]) add(source, columnsOf(tally.part))
  }
  const figures = [...ledger.figures.map(({ id }) => id), 'sheet', 'rows']
  for (const figure of ledger.figures) {
    addTally(figure)
    add(figure.value, figures)
  }
  for (const part of ledger.parts) for (const { required } of part.columns) add(required, columnsOf(part.name))
  for (const { conditions } of ledger.proves)
    for (const { holds, rows, schools, part, counts = {}, more = {} } of conditions) {
      add(holds, figures)
      add(rows, columnsOf(part))
      add(schools, Object.keys(counts))
      for (const source of Object.values(more)) add(source, figures)
      for (const tally of Object.values(counts)) addTally(tally)
    }
  for (const rule of ledger.rules) {
    const { counts = {}, more = {} } = rule
    add(rule.rows, [...columnsOf(rule.part), ...Object.keys(counts)])
    add(rule.where, columnsOf(rule.part))
    add(rule.schools, [...Object.keys(counts), 'large', 'superLarge', 'largest', 'pupils'])
    add(rule.figures, figures)
    for (const source of Object.values(more)) add(source, figures)
    for (const tally of Object.values(counts)) addTally(tally)
  }
  for (const source of [ledger.plan?.unless, ledger.done?.unless]) add(source, columnsOf(undefined))
  return found
}
