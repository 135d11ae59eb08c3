import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../src/summary-table/edition'
import { summaryTableForm } from '../src/summary-table/form'
import { newWorkbook } from '../src/workbook/xlsx/write/form/forms'
import { packWorkbook } from './templates/package'
import * as schoolSheet from './templates/school-sheet'

const ROOT = join(__dirname, '..')
const EDITIONS = join(ROOT, 'src/summary-table/editions')
export const TEMPLATES = join(ROOT, 'assets/templates')

/** Every template by its file name: one for each edition's file, so that a new edition brings its own. */
export async function makeTemplates(): Promise<Map<string, Uint8Array>> {
  const templates = new Map<string, Uint8Array>()
  for (const edition of readEditions()) {
    templates.set(edition.blankForm, newWorkbook([summaryTableForm(edition)]))
  }
  templates.set('学校基本数据.xlsx', await packWorkbook(schoolSheet.schoolSheetForm(), schoolSheet.FIXED_ROWS))
  return templates
}

function readEditions(): Edition[] {
  return readdirSync(EDITIONS)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(join(EDITIONS, name), 'utf8')) as Edition)
}

async function main(): Promise<void> {
  mkdirSync(TEMPLATES, { recursive: true })
  for (const [name, bytes] of await makeTemplates()) {
    writeFileSync(join(TEMPLATES, name), bytes)
    console.log(`assets/templates/${name}`)
  }
}

if (require.main === module) void main()
