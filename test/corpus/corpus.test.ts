import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CASES } from '../../scripts/corpus/cases'
import { corpusFile } from '../../scripts/make-corpus'
import { check } from '../../src/summary-table/check'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import expected from './expected.json'

/** The tables are of 20 November 2018. */
const TODAY = new Date(Date.UTC(2018, 11, 1))

function read(name: string): Buffer {
  return readFileSync(join(__dirname, `${name}.xlsx`))
}

it.each(Object.entries(expected))('%s: a check says what is expected and nothing else', (name, findings) => {
  const result = check(readWorkbook(read(name)), { language: 'zh', today: TODAY })
  const said = result.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
  expect(said.map(({ rule, cell }) => ({ rule, cell }))).toEqual(findings)
})

it.each(Object.keys(expected))('%s: what has one cause has one title', (name) => {
  const { findings } = check(readWorkbook(read(name)), { language: 'zh', today: TODAY })
  const titles = new Map(findings.map(({ cause, title }) => [cause, title]))
  expect(findings.map(({ title }) => title)).toEqual(findings.map(({ cause }) => titles.get(cause)))
})

it('every file has its expectation', () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.xlsx'))
  expect(files.map((name) => name.slice(0, -'.xlsx'.length)).sort()).toEqual(Object.keys(expected).sort())
})

it('the described files and expectations are the ones the script makes', () => {
  for (const item of CASES) {
    expect([item.name, Buffer.compare(read(item.name), corpusFile(item))]).toEqual([item.name, 0])
    expect(expected).toHaveProperty([item.name], item.expected)
  }
})
