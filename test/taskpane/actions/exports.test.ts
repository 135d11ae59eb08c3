import { createHash } from 'node:crypto'
import { createActions } from '../../../src/taskpane/actions/actions'
import type { Desk } from '../../../src/taskpane/actions/desk'
import { EXPORT_KINDS } from '../../../src/taskpane/actions/export-kinds'
import { fileActions } from '../../../src/taskpane/actions/files'
import * as engine from '../../../src/taskpane/parts/engine'
import { emptyPane } from '../../../src/taskpane/state/pane-state'
import { reducePane } from '../../../src/taskpane/state/reducer'
import { createStore } from '../../../src/taskpane/state/store'
import { corpusBytes } from '../fixture'

Object.assign(globalThis, { YIJIAO_VERSION: '1.2.3' })

test('every way to hand a report out gives a file of its own', async () => {
  const files = new Map<string, Uint8Array | string>()
  const desk: Desk = {
    store: createStore(reducePane, emptyPane('browser', 'zh')),
    services: {
      engine: async () => engine,
      now: () => new Date(2018, 11, 1),
      download: (name, content) => void files.set(name, content),
    },
    opened: new Map(),
  }
  await fileActions(desk).open([{ name: '汇总表.xlsx', bytes: async () => corpusBytes('defects.xlsx') }])
  const actions = createActions(desk)
  for (const kind of EXPORT_KINDS) if (kind !== 'sheet') await actions.exportReport(kind)
  expect([...files.keys()].sort()).toEqual(
    [
      '汇总表-校验报告.html',
      '汇总表-自查报告.docx',
      '汇总表-校验报告.json',
      '汇总表-校验报告.csv',
      '汇总表-退回单.html',
      '汇总表-退回单.docx',
      '汇总表-退回单.txt',
      '汇总表-校验单.html',
      '汇总表-校验单.docx',
    ].sort(),
  )
  const hash = createHash('sha256').update(corpusBytes('defects.xlsx')).digest('hex')
  expect(files.get('汇总表-校验单.html')).toContain(hash)
  expect(desk.store.state().documents[0].work).toBeNull()
})
