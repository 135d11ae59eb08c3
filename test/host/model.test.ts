import { sheetFromGrid } from '../../src/grid/contents'
import type { WorkbookHost } from './host'
import { openInHost } from './node'

let host: WorkbookHost

beforeEach(() => {
  const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }]
  const sheet = sheetFromGrid(
    '一',
    [
      ['编号', '数'],
      [1, 0.125],
      [null, '3'],
    ],
    { merges, hiddenRows: [{ first: 2, last: 2 }] },
  )
  host = openInHost({ sheets: [sheet], date1904: false })
})

/** Runs a batch on the first sheet and gives back what was queued, loaded. */
async function on<T>(queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  const context = new Excel.RequestContext()
  const queued = queue(context.workbook.worksheets.getItem('一'), context)
  await context.sync()
  return queued
}

test('what is typed becomes what Excel makes of it', async () => {
  const typed = ['12', 'true', '#n/a', '2018-3-1', "'007", '', '甲', null]
  await on((sheet) => void (sheet.getRange('A5:H5').values = [typed]))
  const range = await on((sheet) => sheet.getRange('A5:H5').load('values,valueTypes'))
  expect(range.values).toEqual([[12, true, '#N/A', 43160, '007', '', '甲', '']])
  expect(range.valueTypes).toEqual([['Double', 'Boolean', 'Error', 'Double', 'String', 'Empty', 'String', 'Empty']])
})

test('text cells keep what is typed', async () => {
  await on((sheet) => {
    sheet.getRange('A5').numberFormat = [['@']]
    sheet.getRange('A5').values = [['2018-3-1']]
    sheet.getRange('B5').numberFormat = [['@']]
    sheet.getRange('B5').values = [[450]]
  })
  expect((await on((sheet) => sheet.getRange('A5:B5').load('values'))).values).toEqual([['2018-3-1', '450']])
})

test('text shows numbers in their format', async () => {
  await on((sheet) => void (sheet.getRange('B2').numberFormat = [['0.0%']]))
  expect((await on((sheet) => sheet.getRange('A2:B2').load('text'))).text).toEqual([['1', '12.5%']])
})

test('used ranges: values only, with formats, and none', async () => {
  await on((sheet) => void (sheet.getRange('D9').format.fill.color = '#FF0000'))
  const [values, all, none] = await on((sheet) => [
    sheet.getUsedRangeOrNullObject(true).load('address'),
    sheet.getUsedRangeOrNullObject(false).load('address'),
    sheet.getRange('F1:F9').getUsedRangeOrNullObject(true).load('address'),
  ])
  expect([values.address, all.address, none.isNullObject]).toEqual(['一!A1:B3', '一!A1:D9', true])
})

test('hidden rows: all, none, some, and one by one', async () => {
  const { all, none, some, rows } = await on((sheet) => ({
    all: sheet.getRange('A3').load('rowHidden,columnHidden'),
    none: sheet.getRange('A1:A2').load('rowHidden'),
    some: sheet.getRange('A1:A3').load('rowHidden'),
    rows: sheet.getRange('A1:A3').getRowProperties({ rowHidden: true }),
  }))
  expect([all.rowHidden, all.columnHidden, none.rowHidden, some.toJSON().rowHidden]).toEqual([true, false, false, null])
  expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true])
})

test('merged areas', async () => {
  const { merged, none } = await on((sheet) => ({
    merged: sheet.getRange().getMergedAreasOrNullObject().load('address,areas/items/rowCount'),
    none: sheet.getRange('B1:B9').getMergedAreasOrNullObject().load('address'),
  }))
  expect(merged.address).toBe('一!A2:A3')
  expect(merged.areas.items.map(({ rowCount }) => rowCount)).toEqual([2])
  expect(none.isNullObject).toBe(true)
})

test('cell properties tell fills apart; no fill reads as white', async () => {
  await on((sheet) => void (sheet.getRange('A1').format.fill.color = '#FFD966'))
  const properties = await on((sheet) =>
    sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true } } }),
  )
  expect(properties.value).toEqual([
    [
      { address: '一!A1', format: { fill: { color: '#FFD966' } } },
      { address: '一!B1', format: { fill: { color: '#FFFFFF' } } },
    ],
  ])
})

test('a new conditional format goes before the others and looks as it is told', async () => {
  await on((sheet) => {
    for (const formula of ['=TRUE', '=FALSE']) {
      const { custom } = sheet.getRanges('A1:B2,D4').conditionalFormats.add('Custom')
      custom.rule.formula = formula
      custom.format.fill.color = '#FFD966'
      custom.format.font.underline = 'Double'
      custom.format.borders.getItem('EdgeTop').style = 'Dash'
    }
  })
  const { formats, elsewhere } = await on((sheet) => ({
    formats: sheet
      .getRange('D4')
      .conditionalFormats.load('items/priority,items/custom/rule/formula,items/custom/format/fill/color'),
    elsewhere: sheet.getRange('E5').conditionalFormats.load('items'),
  }))
  expect(
    formats.items.map(({ priority, custom }) => [priority, custom.rule.formula, custom.format.fill.color]),
  ).toEqual([
    [0, '=FALSE', '#FFD966'],
    [1, '=TRUE', '#FFD966'],
  ])
  expect(elsewhere.items).toEqual([])
  const areas = await on((sheet) => sheet.getRange().conditionalFormats.getItemAt(0).getRanges().load('address'))
  expect(areas.address).toBe('一!A1:B2,一!D4')
  await on((sheet) => sheet.getRange().conditionalFormats.getItemAt(0).delete())
  expect(host.workbook.sheets[0].conditionalFormats.map(({ formula }) => formula)).toEqual(['=TRUE'])
})

test('settings, custom XML parts and names are kept', async () => {
  const xml = '<a:x xmlns:a="urn:a">1 &lt; 2</a:x>'
  await on((_, { workbook }) => {
    workbook.settings.add('键', { 值: 1 })
    workbook.customXmlParts.add(xml)
    workbook.names.add('县区', workbook.worksheets.getItem('一').getRange('A1:A2'))
  })
  const { setting, part, missing, named } = await on((_, { workbook }) => ({
    setting: workbook.settings.getItem('键').load('value'),
    part: workbook.customXmlParts.getByNamespace('urn:a').getOnlyItem().getXml(),
    missing: workbook.customXmlParts.getByNamespace('urn:b').getOnlyItemOrNullObject(),
    named: workbook.names.getItem('县区').getRange().load('address'),
  }))
  expect([setting.value, part.value, missing.isNullObject, named.address]).toEqual([{ 值: 1 }, xml, true, '一!A1:A2'])
})

test('custom XML must be XML', async () => {
  const adding = on((_, { workbook }) => void workbook.customXmlParts.add('<a>'))
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' })
})

test('selecting moves the selection and says so', async () => {
  const seen: string[] = []
  await on((_, { workbook }) => {
    workbook.worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void seen.push(address)))
  })
  await on((sheet) => sheet.getRange('B2').select())
  const selected = await on((_, { workbook }) => workbook.getSelectedRange().load('address'))
  expect([selected.address, seen]).toEqual(['一!B2', ['B2']])
})

test('events are sent only to those who asked, with what changed', async () => {
  const seen: string[] = []
  await on((sheet) => void (sheet.getRange('A9').values = [['早']]))
  await on((_, { workbook }) => {
    workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void seen.push(address)))
  })
  await on((sheet) => void (sheet.getRange('A9:B9').values = [['改', 1]]))
  expect(seen).toEqual(['A9:B9'])
})
