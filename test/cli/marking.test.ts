import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { createActions } from '../../src/taskpane/actions/actions'
import type { Desk } from '../../src/taskpane/actions/desk'
import { fileActions } from '../../src/taskpane/actions/files'
import { NO_HISTORY } from '../../src/taskpane/actions/history'
import * as engine from '../../src/taskpane/parts/engine'
import { emptyPane, offeredBy, openedDocument, type Host } from '../../src/taskpane/state/pane-state'
import { reducePane } from '../../src/taskpane/state/reducer'
import { createStore } from '../../src/taskpane/state/store'
import { openExcelWorkbook } from '../../src/workbook/excel/excel-workbook'
import { hostOfFile } from '../host/file'
import type { WorkbookHost } from '../host/host'
import { useHost } from '../host/node'
import { folderWith, yijiao } from './run'

// 标色 is one thing: what the page saves is what the command line writes, and Excel shows the same rules in the same order.
const FILES = ['defects', 'clean', 'two-tables', 'filtered', 'county-32', 'second-sheet-c7', 'wps', 'answers-merged']

function deskOf(host: Host): { readonly desk: Desk; readonly downloads: Map<string, Uint8Array> } {
  const downloads = new Map<string, Uint8Array>()
  const download = (name: string, content: Uint8Array | string) => {
    if (typeof content !== 'string') downloads.set(name, content)
  }
  const desk = {
    store: createStore(reducePane, emptyPane(host, 'zh')),
    services: { engine: async () => engine, now: () => new Date(), download },
    opened: new Map(),
  }
  return { desk, downloads }
}

/** What the page saves after 标色, pressed twice. */
async function savedByPage(bytes: Uint8Array): Promise<Uint8Array> {
  const { desk, downloads } = deskOf('browser')
  const files = fileActions(desk)
  await files.open([{ name: '表.xlsx', bytes: async () => bytes }])
  await createActions(desk).mark()
  await createActions(desk).mark()
  await files.save(desk.store.state().active!)
  return downloads.get('表-标色.xlsx')!
}

async function markedInExcel(path: string): Promise<WorkbookHost> {
  const host = useHost(await hostOfFile(path))
  const { desk } = deskOf('excel')
  const port = openExcelWorkbook()
  desk.opened.set('workbook', { port, history: NO_HISTORY, stop: null, writtenAt: 0 })
  desk.store.dispatch({ type: 'opened', document: openedDocument('workbook', '', offeredBy(port)) })
  await createActions(desk).mark()
  return host
}

/** Which cells have which rule, in the order in which they win. */
function rulesOf({ workbook }: WorkbookHost): unknown {
  return workbook.sheets.map(({ name, conditionalFormats }) => ({
    name,
    rules: conditionalFormats.map(({ areas, formula }) => ({ areas, formula: formula.replace(/^=/, '') })),
  }))
}

const parts = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part)])

test.each(FILES)('%s: page, command line and Excel lay the same marks', async (name) => {
  const folder = folderWith({ '表.xlsx': name })
  const [given, marked] = [join(folder, '表.xlsx'), join(folder, '标色.xlsx')]
  expect(yijiao(folder, 'mark', '表.xlsx', '--out', '标色.xlsx').status).toBe(0)
  const written = new Uint8Array(readFileSync(marked))
  expect(parts(await savedByPage(new Uint8Array(readFileSync(given))))).toEqual(parts(written))
  const rules = rulesOf(await hostOfFile(marked))
  expect(JSON.stringify(rules)).toContain('YJ:')
  expect(rulesOf(await markedInExcel(given))).toEqual(rules)
})

test('a file that was marked on an earlier day shows its marks, and is saved with those of today', async () => {
  const folder = folderWith({ '表.xlsx': 'defects' })
  yijiao(folder, 'mark', '表.xlsx', '--out', '标色.xlsx')
  const bytes = new Uint8Array(readFileSync(join(folder, '标色.xlsx')))
  const { desk, downloads } = deskOf('browser')
  const files = fileActions(desk)
  await files.open([{ name: '标色.xlsx', bytes: async () => bytes }])
  const [{ id, marked }] = desk.store.state().documents
  expect(marked).toBe(true)
  const actions = createActions(desk)
  await actions.previewAll()
  await actions.applyPreview(desk.store.state().documents[0].preview ?? [])
  await files.save(id)
  yijiao(folder, 'fix', '标色.xlsx', '--out', '改好.xlsx')
  yijiao(folder, 'mark', '改好.xlsx', '--out', '再标.xlsx')
  expect([...downloads.keys()]).toEqual(['标色-标色.xlsx'])
  expect(parts(downloads.get('标色-标色.xlsx')!)).toEqual(
    parts(new Uint8Array(readFileSync(join(folder, '再标.xlsx')))),
  )
  expect(desk.store.state().documents[0].notice).toMatchObject({ kind: 'saved', name: '标色-标色.xlsx' })
})
