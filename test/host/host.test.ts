import { CellError } from '../../src/grid/cell'
import { sheetFromGrid } from '../../src/grid/contents'
import { PAYLOAD_LIMIT, type WorkbookHost } from './host'
import { openInHost } from './node'

const grid = [
  ['甲', 1],
  [null, new CellError('#N/A')],
]

let host: WorkbookHost

beforeEach(() => {
  host = openInHost({ sheets: [sheetFromGrid('一', grid), sheetFromGrid('二', [])], date1904: false })
})

/** One batch of its own: no Excel.run, whose clean-up is a second one. */
async function batch<T>(queue: (context: Excel.RequestContext) => T): Promise<T> {
  const context = new Excel.RequestContext()
  const queued = queue(context)
  await context.sync()
  return queued
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('一')

describe('what the client is told', () => {
  test('values, types and addresses', async () => {
    const range = await batch((context) => first(context).getUsedRange(true).load('values,valueTypes,address'))
    expect(range.values).toEqual([
      ['甲', 1],
      ['', '#N/A'],
    ])
    expect(range.valueTypes).toEqual([
      ['String', 'Double'],
      ['Empty', 'Error'],
    ])
    expect(range.address).toBe('一!A1:B2')
  })

  test('collections, null objects and objects that outlive their batch', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility')
      const none = context.workbook.worksheets.getItemOrNullObject('三')
      const range = first(context).getRange('A1')
      await context.sync()
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['一', 'Visible'],
        ['二', 'Visible'],
      ])
      expect(none.isNullObject).toBe(true)
      sheets.items[1].name = '贰'
      range.load('values')
      await context.sync()
      expect(range.values).toEqual([['甲']])
    })
    expect(host.workbook.sheets[1].name).toBe('贰')
  })

  test('a batch that fails has done what came before', async () => {
    const failing = batch((context) => {
      first(context).getRange('A1').values = [['乙']]
      context.workbook.worksheets.getItem('三').activate()
      first(context).getRange('B1').values = [[2]]
    })
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' })
    expect([...host.workbook.sheets[0].cells.values()].map(({ value }) => value)).toEqual([
      '乙',
      1,
      new CellError('#N/A'),
    ])
  })
})

describe('what Excel refuses', () => {
  test('reading what was not loaded', async () => {
    const range = await batch((context) => first(context).getRange('A1').load('formulas'))
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }))
  })

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['a table of another size', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
    ['an address that is none', 'InvalidArgument', (sheet) => sheet.getRange('甲!!').load('values')],
    ['an address of another sheet', 'InvalidArgument', (sheet) => sheet.getRange('二!A1').load('values')],
    [
      'a list of addresses too long',
      'InvalidArgument',
      (sheet) => sheet.getRanges('A1,'.repeat(3000) + 'A1').load('address'),
    ],
    ['a range off the sheet', 'InvalidArgument', (sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1).load('values')],
    ['a rule without =', 'InvalidArgument', (sheet) => (addRule(sheet).custom.rule.formula = '1=1')],
    [
      'a format that is not there',
      'ItemNotFound',
      (sheet) => sheet.getRange().conditionalFormats.getItem('x').delete(),
    ],
    ['a name that is taken', 'ItemAlreadyExists', (sheet) => (sheet.name = '二')],
    ['a name that is no name', 'InvalidArgument', (sheet) => (sheet.name = '一/二')],
    ['hiding the last sheet', 'InvalidOperation', hideBoth],
    [
      'anything of a null object',
      'ItemNotFound',
      (sheet) => sheet.getRange('D4').getUsedRangeOrNullObject(true).select(),
    ],
  ])('%s', async (_, code, act) => {
    await expect(batch((context) => void act(first(context)))).rejects.toMatchObject({ code })
  })

  test('showing a hidden sheet', async () => {
    host.workbook.sheets[1].visibility = 'hidden'
    const showing = batch(({ workbook }) => workbook.worksheets.getItem('二').activate())
    await expect(showing).rejects.toMatchObject({ code: 'InvalidOperation' })
  })

  test('changing locked cells, and formats, of a protected sheet', async () => {
    const open = { top: 0, left: 0, bottom: 0, right: 0 }
    host.workbook.sheets[0].protection = { unlocked: [open], options: {}, password: null }
    await batch((context) => void (first(context).getRange('A1').values = [['乙']]))
    const denied = { code: 'AccessDenied' }
    await expect(batch((context) => void (first(context).getRange('A1:A2').values = [[1], [2]]))).rejects.toMatchObject(
      denied,
    )
    await expect(batch((context) => void addRule(first(context)))).rejects.toMatchObject(denied)
    await batch((context) => first(context).protection.unprotect())
    await batch((context) => void addRule(first(context)))
  })

  test.each<[string, () => void, (context: Excel.RequestContext) => unknown]>([
    [
      'a read-only workbook',
      () => (host.workbook.readOnly = true),
      (context) => (first(context).getRange('A1').values = [[1]]),
    ],
    [
      'a protected structure',
      () => (host.workbook.structureProtected = true),
      ({ workbook }) => workbook.worksheets.add('三'),
    ],
  ])('changing %s', async (_, prepare, act) => {
    prepare()
    await expect(batch((context) => void act(context))).rejects.toMatchObject({ code: 'AccessDenied' })
  })

  test('everything while a cell is being edited', async () => {
    host.cellEditMode = true
    await expect(batch((context) => first(context).load('name'))).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    })
  })

  test('requests and answers above 5 MB', async () => {
    const long = 'x'.repeat(32_000)
    const rows = Array.from({ length: 170 }, () => [long])
    const writing = batch((context) => void (first(context).getRange('A1:A170').values = rows))
    await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' })
    for (const top of [0, 100]) {
      await batch((context) => {
        first(context).getRangeByIndexes(top, 0, 100, 1).values = rows.slice(0, 100)
      })
    }
    const reading = batch((context) => first(context).getRange('A1:A200').load('values'))
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
  })

  test('giving a table of whole columns: null comes in its place', async () => {
    const range = await batch((context) => first(context).getRange('A:F').load('values'))
    expect(range.toJSON().values).toBeNull()
  })
})

describe('what the host does not cover fails with its name', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['Worksheet.charts', (sheet) => sheet.charts.load('items')],
    ['Range.getImage', (sheet) => sheet.getRange('A1').getImage()],
    ['Range.formulasR1C1', (sheet) => sheet.getRange('A1').load('formulasR1C1')],
    ['calculating =SUM(1)', (sheet) => (sheet.getRange('A1').formulas = [['=SUM(1)']])],
    ['typing 10:30', (sheet) => (sheet.getRange('A1').values = [['10:30']])],
  ])('%s', async (name, act) => {
    const acting = batch((context) => void act(first(context)))
    await expect(acting).rejects.toMatchObject({ code: 'NotCoveredByHost', message: expect.stringContaining(name) })
  })
})

describe('what tests can ask of it', () => {
  test('round trips and bytes are counted', async () => {
    await batch((context) => first(context).getRange('A1').load('values'))
    await batch((context) => first(context).getRange('A1:Z999').load('values'))
    const [small, large] = host.trips
    expect(host.trips).toHaveLength(2)
    expect(small.requestBytes).toBeGreaterThan(100)
    expect(large.responseBytes).toBeGreaterThan(small.responseBytes + 26 * 999 * 2)
    expect(large.responseBytes).toBeLessThan(PAYLOAD_LIMIT)
  })

  test('Excel.run over a range costs a second batch that drops it', async () => {
    await Excel.run((context) => Promise.resolve(void first(context).getRange('A1').load('values')))
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(host.trips).toHaveLength(2)
  })

  test('a failure at the n-th trip', async () => {
    host.fail({ trip: 2, code: 'GeneralException' })
    const name = (context: Excel.RequestContext): unknown => first(context).load('name')
    await batch(name)
    await expect(batch(name)).rejects.toMatchObject({ code: 'GeneralException' })
    await batch(name)
    expect(host.trips.map(({ error }) => error)).toEqual([null, 'GeneralException', null])
  })

  test('a delay', async () => {
    host.delay = 30
    const start = performance.now()
    await batch((context) => first(context).load('name'))
    expect(performance.now() - start).toBeGreaterThanOrEqual(28)
  })
})

function addRule(sheet: Excel.Worksheet): Excel.ConditionalFormat {
  return sheet.getRange('A1').conditionalFormats.add('Custom')
}

function hideBoth(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden'
  sheet.context.workbook.worksheets.getItem('二').visibility = 'Hidden'
}
