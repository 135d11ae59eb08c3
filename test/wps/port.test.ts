import { cellArea, cellKey } from '../../src/grid/address'
import { CellError } from '../../src/grid/cell'
import { sheetFromGrid, valueAt, type SheetContents } from '../../src/grid/contents'
import { rowsForm } from '../../src/grid/form/rows-form'
import type { Mark } from '../../src/workbook/marks/mark'
import type { WorkbookChange } from '../../src/workbook/port'
import { WorkbookProblem } from '../../src/workbook/problem'
import { limitsOf } from '../../src/workbook/wps/skills'
import { book, errorMark, form, unachievedMark } from '../workbook/excel/books'
import { FakeEt, type Quirks } from './fake-et'
import { openInFakeEt } from './opened'

const open = (quirks: Partial<Quirks> = {}, ...sheets: readonly SheetContents[]) => {
  const et = new FakeEt(quirks, book(...(sheets.length > 0 ? sheets : [form()])))
  return { et, ...openInFakeEt(et) }
}

const edit = (cell: string, value: string | number, sheet = '汇总表') => ({ sheet, cell, value })

/** The kind of the problem that a piece of work rejects with. */
async function kindOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof WorkbookProblem ? error.kind : `no problem but ${String(error)}`
}

describe('nothing is done before it was seen to work', () => {
  const attempts = {
    read: ({ port }) => port.read(),
    edit: ({ port }) => port.edit([edit('D2', '改')]),
    mark: ({ port }) => port.mark([unachievedMark('汇总表')]),
    keep: ({ port }) => port.store('roster', '甲县'),
    sheet: ({ port }) => port.addForms([rowsForm('报告', [['甲', 1]])], 'numbered'),
    show: ({ port }) => port.selection!.select('汇总表', 'A2', { reveal: true }),
  } satisfies Record<string, (opened: ReturnType<typeof open>) => Promise<unknown>>

  const broken: readonly (readonly [Partial<Quirks>, readonly (keyof typeof attempts)[]])[] = [
    [{ deaf: true }, ['read', 'edit', 'mark', 'sheet']],
    [{ mixed: false }, ['read']],
    [{ formulaFormats: false }, ['mark']],
    [{ xmlParts: 'missing', names: false }, ['keep']],
    [{ xmlParts: 'lost', names: false }, ['keep']],
  ]

  test.each(broken)('in a WPS with %j it refuses just that, and says so', async (quirks, refused) => {
    for (const [id, attempt] of Object.entries(attempts)) {
      const opened = open(quirks)
      const before = opened.book.snapshot()
      const isRefused = refused.some((one) => one === id)
      const failed = await kindOf(attempt(opened))
      if (isRefused) expect([id, failed]).toEqual([id, 'refused'])
      if (isRefused) expect(opened.book.snapshot()).toEqual(before)
      expect(opened.et.books).toEqual([opened.book])
      expect(opened.et.active).toBe(opened.book)
    }
  })

  test('what does not work is told in sentences, and what works in another way too', async () => {
    const told = async (quirks: Partial<Quirks>): Promise<readonly string[]> => {
      const { port, proved } = open(quirks)
      await port.read().catch(() => null)
      return limitsOf(proved()!).map(({ zh }) => zh)
    }
    expect(await told({})).toEqual([])
    expect(await told({ formulaFormats: false })).toEqual(['这里做不到：标色'])
    expect(await told({ appliesToMoves: false })).toEqual(['标色按行分开放，条件格式的条数较多'])
    expect(await told({ formatBorders: false })).toEqual(['标色没有框线'])
    expect((await told({ xmlParts: 'lost' }))[0]).toContain('隐藏名称')
    expect(await told({ cellBorders: false })).toEqual(['写入的报告表没有版式'])
    expect(await told({ mixed: false })).toContain('这里做不到：读工作表')
  })

  test('all is tried once, when first something is needed', async () => {
    const { et, port } = open()
    const add = et.Workbooks.Add
    let added = 0
    et.Workbooks.Add = () => {
      added++
      return add()
    }
    expect(await port.load('roster')).toBeNull()
    expect(added).toBe(0)
    await port.read()
    await port.edit([edit('D2', '改')])
    await port.mark([unachievedMark('汇总表')])
    expect(added).toBe(1)
  })

  test('while a cell is being edited nothing can be tried: that is said, and the next time it goes on', async () => {
    const { et, port } = open()
    et.cellEditMode = true
    expect(await kindOf(port.read())).toBe('refused')
    et.cellEditMode = false
    expect(await port.read()).toEqual(book(form()))
  })

  test("where WPS gives somebody's workbook for a new one nothing is tried on it", async () => {
    const { et, port, book: own } = open()
    const before = own.snapshot()
    et.Workbooks.Add = () => own
    expect(await kindOf(port.edit([edit('D2', '改')]))).toBe('refused')
    expect([own.snapshot(), et.books]).toEqual([before, [own]])
  })
})

describe('writing', () => {
  const edits = [edit('D2', '改'), edit('A2', 450), edit('D2', '再改'), edit('C3', '')]

  test.each([0, 1, 2, 3])('where write %i is refused all is as it was', async (after) => {
    const { et, port, book: own } = open()
    await port.read()
    const before = own.snapshot()
    et.refuses = { after, always: false }
    expect(await kindOf(port.edit(edits))).toBe('other')
    expect(own.snapshot()).toEqual(before)
  })

  test('where that cannot be put back either it says so', async () => {
    const { et, port } = open()
    await port.read()
    et.refuses = { after: 2, always: true }
    expect(await kindOf(port.edit(edits))).toBe('half-done')
  })

  test('everything is looked at first: sheets, cells, protection, merged cells, arrays, length', async () => {
    const sheet = form('汇总表', { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] })
    const { port, book: own } = open({}, sheet, form('保护'))
    own.sheets[1].ProtectContents = true
    own.sheets[1].open.add(cellKey(0, 0))
    own.sheets[0].arrays.add(cellKey(2, 2))
    const before = own.snapshot()
    const wrong = [
      [edit('D2', '改', '没有'), 'sheet-gone'],
      [edit('第一格', '改'), 'other'],
      [edit('D2', '改', '保护'), 'protected'],
      [edit('B3', '改'), 'refused'],
      [edit('C3', '改'), 'refused'],
      [edit('D2', '长'.repeat(32_768)), 'refused'],
    ] as const
    for (const [one, kind] of wrong)
      expect([one.cell, await kindOf(port.edit([edit('D3', '改'), one]))]).toEqual([one.cell, kind])
    expect(own.snapshot()).toEqual(before)
    await port.edit([edit('A1', '未锁定', '保护')])
    expect(own.sheets[1].cells.get(0)?.value).toBe('未锁定')
  })

  test('a cell formatted as text holds a number while it is one, and is as before when taken back', async () => {
    const { port, book: own } = open()
    own.sheets[0].numberFormats.set(cellKey(1, 3), '@')
    const before = own.snapshot()
    const takeBack = await port.edit([edit('D2', 12)])
    expect(valueAt((await port.read()).sheets[0], 1, 3)).toBe(12)
    await takeBack()
    expect(own.snapshot()).toEqual(before)
  })

  test('a sheet is not added to a protected structure, nor left behind half filled', async () => {
    const { et, port, book: own } = open()
    await port.read()
    own.ProtectStructure = true
    expect(await kindOf(port.addForms([rowsForm('报告', [['甲']])], 'numbered'))).toBe('structure-protected')
    own.ProtectStructure = false
    et.refuses = { after: 1, always: false }
    expect(await kindOf(port.addForms([rowsForm('报告', [['甲'], ['乙']])], 'numbered'))).toBe('other')
    expect(own.sheets.map(({ Name }) => Name)).toEqual(['汇总表'])
    expect(et.DisplayAlerts).toBe(true)
  })
})

describe('reading', () => {
  test('an error is one, a number that looks like it is none', async () => {
    const grid = [['甲', new CellError('#DIV/0!'), -2146826281, new CellError('#N/A'), '#N/A']]
    const { port } = open({}, sheetFromGrid('表', grid))
    expect(await port.read()).toEqual(book(sheetFromGrid('表', grid)))
  })

  test('a sheet that is formatted to its last row and column is read to its last contents', async () => {
    const { port, book: own } = open()
    own.sheets[0].formatted = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }
    expect(await port.read()).toEqual(book(form()))
  })

  test('formulas, and cells that were typed into, are read again by themselves', async () => {
    const sheet = form('汇总表', { formulas: new Map([[cellKey(2, 0), 'A2+1']]) })
    const { port, book: own } = open({}, sheet)
    const contents = await port.read()
    own.sheets[0].cells.set(cellKey(1, 3), { value: '清河区', formula: null })
    own.sheets[0].cells.set(cellKey(2, 0), { value: 7, formula: '=A2+1' })
    own.sheets[0].cells.set(cellKey(0, 0), { value: '没有人说过', formula: null })
    const now = await port.changes!.readAgain(contents, [{ sheet: '汇总表', cell: 'D2' }])
    expect([valueAt(now.sheets[0], 1, 3), valueAt(now.sheets[0], 2, 0), valueAt(now.sheets[0], 0, 0)]).toEqual([
      '清河区',
      7,
      '编号',
    ])
    expect(valueAt((await port.changes!.readAgain(contents, null)).sheets[0], 0, 0)).toBe('没有人说过')
  })
})

describe('marking', () => {
  const colours = (own: ReturnType<typeof open>['book'], cells: readonly string[]) =>
    cells.map((cell) => own.sheets[0].Range(cell).DisplayFormat?.Interior.Color.toString(16))

  test.each<Partial<Quirks>>([{}, { appliesToMoves: false }, { relativeTo: 'first' }])(
    'with %j it shows on rows that are open, follows the cell, and errors go before it',
    async (quirks) => {
      const { port, book: own } = open(quirks)
      await port.mark([unachievedMark('汇总表'), errorMark('汇总表', 2, 3)])
      expect(colours(own, ['A1', 'A2', 'A3', 'D3'])).toEqual(['ffffff', 'ffffff', '66d9ff', 'a0a9f4'])
      await port.edit([edit('D2', '银州区'), edit('D3', '无')])
      expect(colours(own, ['A2', 'A3'])).toEqual(['66d9ff', 'ffffff'])
    },
  )

  test('on a hidden sheet too, where no cell can be selected', async () => {
    const { port, book: own } = open({}, form('汇总表', { visibility: 'hidden' }), form('前面'))
    await port.mark([unachievedMark('汇总表')])
    expect(colours(own, ['A2', 'A3'])).toEqual(['ffffff', '66d9ff'])
    expect(own.front.Name).toBe('前面')
  })

  test('with more areas than an address can name', async () => {
    const areas = Array.from({ length: 90 }, (_, index) => cellArea(index * 2, index % 9))
    const mark: Mark = { kind: 'error', sheet: '汇总表', areas, formula: '"YJ:error"<>""' }
    const { port, book: own } = open()
    await port.mark([mark])
    expect(own.sheets[0].formats).toHaveLength(90)
    expect(await port.clear()).toBe(90)
  })

  test('what was in front and selected is so again, and no format of somebody else goes', async () => {
    const { port, book: own } = open({}, form(), form('前面'))
    own.sheets[0].Range('A1:D3').FormatConditions.Add(2, undefined, '=$A$1>100')
    own.sheets[1].Activate()
    own.sheets[1].Range('C2').Select()
    await port.mark([unachievedMark('汇总表')])
    expect([own.front.Name, own.front.selection.address]).toEqual(['前面', '$C$2'])
    await port.clear()
    expect(own.sheets[0].formats).toHaveLength(1)
  })

  test('a protected sheet is left alone, and marks that cannot be deleted are counted', async () => {
    const { port, book: own } = open()
    await port.mark([unachievedMark('汇总表'), errorMark('汇总表', 1, 1)])
    own.sheets[0].formats[0].undeletable = true
    expect(await kindOf(port.clear())).toBe('marks-left')
    expect(own.sheets[0].formats).toHaveLength(1)
    own.sheets[0].ProtectContents = true
    expect(await kindOf(port.mark([errorMark('汇总表', 1, 1)]))).toBe('protected')
  })
})

test('a hidden cell is shown where the person wants it', async () => {
  const { port, book: own } = open(
    {},
    form('汇总表', { visibility: 'hidden', hiddenRows: [{ first: 1, last: 1 }] }),
    form('前面'),
  )
  expect(await kindOf(port.selection!.select('汇总表', 'A2'))).toBe('hidden')
  expect(own.sheets[0].Visible).toBe(0)
  await port.selection!.select('汇总表', 'A2', { reveal: true })
  expect([own.front.Name, own.front.selection.address, own.sheets[0].hiddenRows.size]).toEqual(['汇总表', '$A$2', 0])
  expect(await port.selection!.selected()).toEqual({ sheet: '汇总表', cell: 'A2' })
})

test('changes of this workbook are told, of others not, until nobody listens', async () => {
  const { et, port, book: own } = open({ parentKnown: false })
  const heard: WorkbookChange[] = []
  const stop = await port.changes!.onChange((change) => void heard.push(change))
  own.sheets[0].Range('D2').Value2 = '改'
  own.sheets[0].Name = '改名'
  own.Worksheets.Add(undefined, own.sheets[0])
  const other = et.open('别的.xlsx')
  other.sheets[0].Range('A1').Value2 = '改'
  own.Activate()
  stop()
  own.sheets[0].Range('D2').Value2 = '又改'
  expect(heard).toEqual([
    { kind: 'cells', sheet: '汇总表', cells: 'D2' },
    { kind: 'sheets', sheet: null, cells: null },
  ])
})

test('what it cannot do it says of WPS, not of Excel', async () => {
  const { et, port } = open()
  const said = async (work: Promise<unknown>): Promise<string> => {
    const problem: unknown = await work.catch((error: unknown) => error)
    return problem instanceof WorkbookProblem ? problem.sentence('zh') : String(problem)
  }
  et.cellEditMode = true
  expect(await said(port.read())).toContain('没有改动：先要在新建的空白工作簿上试一试')
  et.cellEditMode = false
  await port.read()
  et.refuses = { after: 0, always: false }
  expect(await said(port.edit([edit('D2', '改')]))).toBe(
    'WPS 没有完成这一步。请再试一次；若仍不行，请把这句话告诉维护人员：ET: 写不进去',
  )
})
