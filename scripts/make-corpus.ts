import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { CASES, type CorpusCase } from './corpus/cases'
import { plainParts } from './corpus/workbook-parts'

export const CORPUS = join(__dirname, '../test/corpus')

/** Below it the README lists what the script makes. */
const LIST_MARK = '<!-- made by scripts/make-corpus.ts -->'

/** Zip stores local time without its zone: a local date gives the same bytes everywhere. */
const PACKED = new Date(2018, 10, 20)

/** The bytes of a corpus file, the same each time. */
export function corpusFile({ book, dialect }: CorpusCase): Uint8Array {
  const parts = dialect ? dialect(plainParts(book)) : plainParts(book)
  const entries: Zippable = {}
  for (const [name, xml] of parts) entries[name] = [strToU8(xml), { mtime: PACKED, level: 9 }]
  return zipSync(entries)
}

/** Keeps the expectations of the files that other programs have made. */
function writeExpectations(): void {
  const path = join(CORPUS, 'expected.json')
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, CorpusCase['expected']>
  const made = Object.fromEntries(CASES.map(({ name, expected }) => [name, expected]))
  writeFileSync(path, `${JSON.stringify({ ...kept, ...made }, null, 1)}\n`)
}

function writeReadme(): void {
  const path = join(CORPUS, 'README.md')
  const [head] = readFileSync(path, 'utf8').split(LIST_MARK)
  const rows = CASES.map(({ name, about }) => `| ${name}.xlsx | ${about} |`)
  writeFileSync(path, [head + LIST_MARK, '', '| file | what is in it |', '| --- | --- |', ...rows, ''].join('\n'))
}

function main(): void {
  for (const item of CASES) writeFileSync(join(CORPUS, `${item.name}.xlsx`), corpusFile(item))
  writeExpectations()
  writeReadme()
}

if (require.main === module) main()
