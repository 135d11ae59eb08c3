import { textBefore } from '../../../src/grid/edit'
import { rowsForm } from '../../../src/grid/form/rows-form'
import { WorkbookFile } from '../../../src/workbook/file/workbook-file'
import { standingFormula } from '../../../src/workbook/marks/formula'
import type { Mark } from '../../../src/workbook/marks/mark'
import type { WorkbookPort } from '../../../src/workbook/port'
import { WorkbookProblem, type ProblemKind } from '../../../src/workbook/problem'
import { corpusBytes } from '../../taskpane/fixture'
import { part, styleSheet, workbook, worksheet } from '../xlsx/write/workbook'

const bytes = corpusBytes('defects.xlsx')
const RESULT = rowsForm('校验结果', [['甲']])
const EDIT = { sheet: '汇总表', cell: 'G47', value: '督导室' }
const MARK: Mark = {
  kind: 'error',
  sheet: '汇总表',
  areas: [{ top: 4, left: 5, bottom: 4, right: 5 }],
  formula: standingFormula('error'),
}
const text = async (file: WorkbookFile): Promise<string> => textBefore(await file.read(), EDIT)

test('an edit is read back, and taken back to the very same bytes', async () => {
  const file = new WorkbookFile(bytes)
  const takeBack = await file.edit([EDIT])
  expect(await text(file)).toBe('督导室')
  await takeBack()
  expect(Buffer.compare(file.bytes, bytes)).toBe(0)
})

test('sheets are taken back to the very same bytes, from under what was done since too', async () => {
  const file = new WorkbookFile(bytes)
  const { names, takeBack } = await file.addForms([RESULT, RESULT], 'numbered')
  expect(names).toEqual(['校验结果', '校验结果 (2)'])
  await file.edit([EDIT])
  await takeBack()
  const same = new WorkbookFile(bytes)
  await same.edit([EDIT])
  expect(Buffer.compare(file.bytes, same.bytes)).toBe(0)
})

test('taking back an edit keeps marks that were laid since', async () => {
  const file = new WorkbookFile(bytes)
  const takeBack = await file.edit([EDIT])
  await file.mark([MARK])
  await takeBack()
  const marked = new WorkbookFile(bytes)
  await marked.mark([MARK])
  expect(Buffer.compare(file.bytes, marked.bytes)).toBe(0)
})

test('edits are taken back in any order', async () => {
  const file = new WorkbookFile(bytes)
  const first = await file.edit([EDIT])
  const second = await file.edit([{ ...EDIT, cell: 'G46', value: '基教科' }])
  await first()
  await second()
  expect(Buffer.compare(file.bytes, bytes)).toBe(0)
})

test('an edit that cannot be made is refused in words, and changes nothing', async () => {
  const file = new WorkbookFile(bytes)
  await expect(file.edit([EDIT, { ...EDIT, sheet: '没有' }])).rejects.toMatchObject({ kind: 'refused' })
  expect(file.bytes).toBe(bytes)
})

test('a stopped reading is cancelled', async () => {
  await expect(new WorkbookFile(bytes).read(AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' })
})

test('what is kept is in the copy to be saved, until it is taken away', async () => {
  const file = new WorkbookFile(bytes)
  await file.store('roster', '古塔区')
  expect(await file.load('roster')).toBe('古塔区')
  expect(await new WorkbookFile(file.bytes).load('roster')).toBe('古塔区')
  await file.store('roster', null)
  expect(await file.load('roster')).toBeNull()
})

test('taking back an edit keeps what was stored and added since', async () => {
  const file = new WorkbookFile(bytes)
  const takeBack = await file.edit([EDIT])
  await file.store('roster', '古塔区')
  await file.addForms([RESULT], 'numbered')
  await takeBack()
  await takeBack()
  const same = new WorkbookFile(bytes)
  await same.store('roster', '古塔区')
  await same.addForms([RESULT], 'numbered')
  expect(Buffer.compare(file.bytes, same.bytes)).toBe(0)
})

describe('rejects with a problem of the port’s, and with nothing else', () => {
  const ASKED: Readonly<Record<string, (port: WorkbookPort) => Promise<unknown>>> = {
    read: (port) => port.read(),
    mark: (port) => port.mark([MARK]),
    clear: (port) => port.clear(),
    edit: (port) => port.edit([EDIT]),
    load: (port) => port.load('roster'),
    store: (port) => port.store('roster', '古塔区'),
    addForms: (port) => port.addForms([RESULT], 'numbered'),
  }
  const kindOf = async (work: Promise<unknown>): Promise<ProblemKind | 'done'> =>
    work.then(
      () => 'done',
      (error: unknown) => {
        expect(error).toBeInstanceOf(WorkbookProblem)
        return (error as WorkbookProblem).kind
      },
    )

  test.each(Object.keys(ASKED))('%s of what is no workbook', async (method) => {
    const file = new WorkbookFile(new TextEncoder().encode('no workbook'))
    const problem: unknown = await ASKED[method](file).catch((error: unknown) => error)
    expect(problem).toMatchObject({ kind: 'unreadable' })
    expect((problem as WorkbookProblem).sentence('zh')).toMatch(/^这是文本或网页文件.*。$/)
  })

  test.each<[string, Record<string, string>, ProblemKind]>([
    ['whose formats are damaged', { 'xl/styles.xml': '<styleSheet' }, 'refused'],
    ['whose list of types is damaged', { '[Content_Types].xml': '<Types><' }, 'refused'],
    [
      'whose structure is protected',
      { 'xl/workbook.xml': '<workbookProtection lockStructure="1"/>' },
      'structure-protected',
    ],
  ])('all of a workbook %s, which can be read before and after', async (_, damage, kind) => {
    const data = '<sheetData><row r="47"><c r="G47" t="inlineStr"><is><t>科室</t></is></c></row></sheetData>'
    const sound = part(workbook(worksheet(data)), 'xl/workbook.xml')
    const parts = Object.fromEntries(
      Object.entries(damage).map(([name, xml]) => [
        name,
        name === 'xl/workbook.xml' ? sound.replace('<sheets>', `${xml}<sheets>`) : xml,
      ]),
    )
    const given = workbook(worksheet(data), { styles: styleSheet(''), parts })
    const kinds = new Set<string>()
    for (const ask of Object.values(ASKED)) {
      const file = new WorkbookFile(given)
      const came = await kindOf(ask(file))
      kinds.add(came)
      if (came !== 'done') expect(file.bytes).toBe(given)
      expect(await kindOf(file.read())).toBe('done')
    }
    expect([...kinds].sort()).toEqual(['done', kind].sort())
  })

  test('what is refused says why, and that nothing was changed', async () => {
    const file = new WorkbookFile(workbook(worksheet('<sheetData/>'), { parts: { 'xl/styles.xml': '<styleSheet' } }))
    const problem: unknown = await file.mark([MARK]).catch((error: unknown) => error)
    expect((problem as WorkbookProblem).sentence('zh')).toMatch(
      /^没有改动：文件里要一起改的部分（格式、目录等）已损坏。请.+，另存后再试。$/,
    )
  })
})
