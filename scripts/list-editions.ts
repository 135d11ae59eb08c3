import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(__dirname, '../src/summary-table/editions')

/** The module that imports every edition file in a folder: what makes a new edition a new file and nothing else. */
export function editionsModule(files: readonly string[]): string {
  const editions = newestFirst(files)
  const imports = editions.map((file, index) => `import edition${index + 1} from './${file}'`)
  const names = editions.map((_, index) => `edition${index + 1}`)
  return [
    '// Made by `npm run generate` from the JSON files in this folder; change those.',
    "import type { Edition } from '../edition'",
    ...imports,
    '',
    '/** Every edition of the form, the newest name first. */',
    `export const EDITIONS: readonly Edition[] = [${names.join(', ')}] as readonly Edition[]`,
    '',
  ].join('\n')
}

/** The names of their blank forms alone, for who does not need the editions. */
export function blankFormsModule(files: readonly string[]): string {
  const names = newestFirst(files).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')).blankForm)
  return [
    '// Made by `npm run generate` from the JSON files in this folder; change those.',
    '',
    '/** The file of the blank form of each edition, the newest first. */',
    `export const BLANK_FORMS: readonly string[] = [${names.map((name) => `'${name}'`).join(', ')}]`,
    '',
  ].join('\n')
}

function newestFirst(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .reverse()
}

const LEDGERS = join(__dirname, '../src/ledgers/kinds')

/** The same for ledgers, by file name: what makes a new ledger a new file and nothing else. */
export function ledgersModule(files: readonly string[]): string {
  const ledgers = files.filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json')).sort()
  const imports = ledgers.map((file, index) => `import ledger${index + 1} from './${file}'`)
  const names = ledgers.map((_, index) => `ledger${index + 1}`)
  return [
    '// Made by `npm run generate` from the JSON files in this folder; change those.',
    "import type { Ledger } from '../ledger'",
    ...imports,
    '',
    '/** Every ledger, by its file name. */',
    'export const LEDGERS: readonly Ledger[] = [',
    ...names.map((name) => `  ${name},`),
    '] as readonly Ledger[]',
    '',
  ].join('\n')
}

if (require.main === module) {
  writeFileSync(join(FOLDER, 'index.ts'), editionsModule(readdirSync(FOLDER)))
  writeFileSync(join(FOLDER, 'blank-forms.ts'), blankFormsModule(readdirSync(FOLDER)))
  writeFileSync(join(LEDGERS, 'index.ts'), ledgersModule(readdirSync(LEDGERS)))
}
