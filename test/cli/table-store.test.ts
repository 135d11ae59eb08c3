import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TableStore } from '../../src/cli/table-store'
import { runFiledRules } from '../../src/findings/filed'
import { rollUp } from '../../src/roll-up/roll-up'
import { ROLL_UP_RULES } from '../../src/roll-up/rules'
import type { SentFile } from '../../src/roll-up/sent'
import { FORM_49 } from '../summary-table/filled-table'
import { sentOf, unitOf, wholeRound, type Round } from '../roll-up/round'

/** Two files of 昌图县 that disagree, one of 西丰县 that names another county, and 清河区 with a number that is none. */
const ROUND: Round = {
  files: [
    ...wholeRound({
      西丰县: { answers: { 3: { achieved: '西丰县、昌图县' } } },
      清河区: { answers: { 4: { evidence: '铁教发〔2018〕号' } } },
      开原市: { answers: { 5: { achieved: '无', unachieved: '开原市（2019年9月前完成）' } } },
    }),
    ['昌图县-2.xlsx', { unit: '昌图县教育局', answers: { 7: { achieved: '无', unachieved: '昌图县' } } }],
  ],
}

const SENT = sentOf(ROUND)
const before = process.env.TMPDIR
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yijiao-store-'))
  process.env.TMPDIR = folder
})

afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  rmSync(folder, { recursive: true, force: true })
})

async function keptIn(store: TableStore): Promise<SentFile[]> {
  const kept: SentFile[] = []
  for (const file of SENT) kept.push(await store.kept(file))
  return kept
}

/** All that a roll-up says of files. */
function said(files: readonly SentFile[]): unknown {
  const rolled = rollUp(unitOf(ROUND), FORM_49, files)
  const points = rolled.points.map(({ sources, conflicts, lacking: _, ...point }) => ({
    ...point,
    conflicts: conflicts.map(({ county, onlyEvidence }) => [county, onlyEvidence]),
    sources: Array.from(sources, ({ table, ...source }) => [source, table?.path]),
  }))
  return { points, findings: runFiledRules(ROLL_UP_RULES, rolled, 'zh') }
}

it('files whose tables wait in a temporary file say the same, wherever the room in memory ends', async () => {
  const whole = said(SENT)
  for (const room of [0, 10_000, 30_000]) {
    const store = new TableStore(room)
    expect(said(await keptIn(store))).toEqual(whole)
    await store.close()
  }
})

it('the temporary file is there only while it is needed, for nobody else to read, and holds no more than does not fit', async () => {
  const roomy = new TableStore()
  await keptIn(roomy)
  expect(readdirSync(folder)).toEqual([])
  await roomy.close()
  const store = new TableStore(0)
  await keptIn(store)
  const [name, ...others] = readdirSync(folder)
  expect(others).toEqual([])
  expect(name).toMatch(/^\.yijiao-.*\.tmp$/)
  if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  await store.close()
  expect(readdirSync(folder)).toEqual([])
})

it('where no temporary file can be made, memory has to do', async () => {
  process.env.TMPDIR = join(folder, 'not', 'there')
  const store = new TableStore(0)
  expect(said(await keptIn(store))).toEqual(said(SENT))
  await store.close()
})
