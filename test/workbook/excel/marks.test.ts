import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook'
import type { WorkbookProblem } from '../../../src/workbook/problem'
import { emptyFormat } from '../../host/conditional-formats'
import { openInHost } from '../../host/node'
import type { WorkbookHost } from '../../host/host'
import { book, errorMark, form, unachievedMark } from './books'

/** Trips that a piece of work takes. */
async function tripsOf(host: WorkbookHost, work: () => Promise<unknown>): Promise<number> {
  const before = host.trips.length
  await work()
  return host.trips.length - before
}

function formulas(host: WorkbookHost, sheet = 0): string[] {
  return host.workbook.sheets[sheet].conditionalFormats.map(({ formula }) => formula)
}

const foreign = {
  ...emptyFormat('{foreign}', [{ top: 0, left: 0, bottom: 9, right: 9 }]),
  formula: '=A1>1',
  fill: '#00FF00',
}
const colourScale = { ...emptyFormat('{scale}', [{ top: 0, left: 0, bottom: 9, right: 9 }]), type: 'ColorScale' }

test('marking takes one round trip after a check, however many marks', async () => {
  const host = openInHost(book(form('甲'), form('乙')))
  const workbook = openExcelWorkbook()
  await workbook.read()
  const marks = [...Array.from({ length: 300 }, (_, row) => errorMark('甲', row, 3)), unachievedMark('乙')]
  expect(await tripsOf(host, () => workbook.mark(marks))).toBe(1)
  expect(formulas(host, 0)).toHaveLength(300)
  expect(formulas(host, 1)).toEqual(['=AND("YJ:unachieved"<>"",$D2<>"无")'])
})

test('marking and clearing leave the workbook as it was', async () => {
  const host = openInHost(book(form(), form('二', { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] })))
  host.workbook.sheets[0].conditionalFormats.push(structuredClone(foreign), structuredClone(colourScale))
  host.workbook.sheets[0].formats.push({ area: foreign.areas[0], format: { fill: '#ABCDEF' } })
  const original = host.workbook.snapshot()
  const workbook = openExcelWorkbook()
  await workbook.read()
  await workbook.mark([errorMark('汇总表', 1, 3), unachievedMark('二')])
  expect(host.workbook.snapshot()).not.toEqual(original)
  expect(await tripsOf(host, () => workbook.clear())).toBe(2)
  expect(host.workbook.snapshot()).toEqual(original)
})

test('a mark looks as its kind does and touches no own format', async () => {
  const host = openInHost(book(form()))
  await openExcelWorkbook().mark([errorMark('汇总表', 1, 3)])
  const [sheet] = host.workbook.sheets
  expect(sheet.formats).toEqual([])
  expect(sheet.conditionalFormats[0]).toMatchObject({
    areas: [{ top: 1, left: 3, bottom: 1, right: 3 }],
    formula: '="YJ:error"<>""',
    fill: '#F4A9A0',
    font: { color: '#8B0000', bold: true, italic: false, underline: 'Double' },
    borders: { EdgeTop: { style: 'Continuous', color: '#C00000' } },
  })
})

test('the most important mark lies on top, whatever the order they come in', async () => {
  const host = openInHost(book(form()))
  await openExcelWorkbook().mark([errorMark('汇总表', 1, 3), unachievedMark('汇总表')])
  expect(formulas(host)[0]).toContain('YJ:error')
})

test('marking twice is marking once', async () => {
  const host = openInHost(book(form()))
  const workbook = openExcelWorkbook()
  await workbook.mark([unachievedMark('汇总表')])
  expect(await tripsOf(host, () => workbook.mark([unachievedMark('汇总表')]))).toBe(1)
  expect(formulas(host)).toHaveLength(1)
})

test('marks from an earlier session are replaced, too', async () => {
  const host = openInHost(book(form()))
  await openExcelWorkbook().mark([unachievedMark('汇总表')])
  await openExcelWorkbook().mark([errorMark('汇总表', 1, 3)])
  expect(formulas(host)).toEqual(['="YJ:error"<>""'])
})

test('marks that somebody has deleted in the meantime do not matter', async () => {
  const host = openInHost(book(form(), form('二')))
  const workbook = openExcelWorkbook()
  await workbook.mark([unachievedMark('汇总表'), unachievedMark('二')])
  host.workbook.sheets[0].conditionalFormats = []
  await workbook.mark([errorMark('汇总表', 1, 3)])
  expect([formulas(host, 0), formulas(host, 1)]).toEqual([['="YJ:error"<>""'], []])
})

test('clearing takes two round trips once the workbook is listened to', async () => {
  const host = openInHost(book(form('甲'), form('乙')))
  await openExcelWorkbook().mark([unachievedMark('甲'), unachievedMark('乙')])
  const workbook = openExcelWorkbook()
  const stop = await workbook.changes.onChange(() => {})
  expect(await tripsOf(host, () => workbook.clear())).toBe(2)
  expect([formulas(host, 0), formulas(host, 1)]).toEqual([[], []])
  stop()
})

test('clearing finds marks on sheets that were added or deleted since', async () => {
  const host = openInHost(book(form(), form('二'), form('三')))
  const workbook = openExcelWorkbook()
  await workbook.read()
  host.workbook.sheets.splice(1, 1)
  const added = host.workbook.addSheet('四')
  added.conditionalFormats.push({ ...emptyFormat('{copy}', foreign.areas), formula: '=AND("YJ:error"<>"",TRUE)' })
  expect(await workbook.clear()).toBe(1)
  expect(added.conditionalFormats).toEqual([])
})

test('clearing finds marks on a sheet that was copied since', async () => {
  const host = openInHost(book(form()))
  const workbook = openExcelWorkbook()
  await workbook.mark([unachievedMark('汇总表')])
  const copy = host.workbook.addSheet('汇总表 (2)')
  copy.conditionalFormats.push({ ...emptyFormat('{copy}', foreign.areas), formula: '="YJ:error"<>""' })
  expect(await workbook.clear()).toBe(2)
  expect(copy.conditionalFormats).toEqual([])
})

test('formats that Excel lists but cannot read do not keep marks from being cleared', async () => {
  const host = openInHost(book(form()))
  const [sheet] = host.workbook.sheets
  await openExcelWorkbook().mark([unachievedMark('汇总表')])
  sheet.conditionalFormats.push({ ...structuredClone(foreign), unreadable: true })
  sheet.conditionalFormats.unshift({ ...structuredClone(foreign), id: '{other}', unreadable: true })
  const workbook = openExcelWorkbook()
  await workbook.read()
  expect(await workbook.clear()).toBe(1)
  expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(['{other}', '{foreign}'])
})

test.each([0, 1, 2])(
  'of three marks one that Excel cannot delete stays, wherever it stands; the sentence says what to do',
  async (stuck) => {
    const host = openInHost(book(form('甲')))
    const workbook = openExcelWorkbook()
    await workbook.mark([errorMark('甲', 1, 3), errorMark('甲', 2, 3), unachievedMark('甲')])
    const [sheet] = host.workbook.sheets
    sheet.conditionalFormats[stuck] = { ...sheet.conditionalFormats[stuck], undeletable: true }
    const problem = await workbook.clear().catch((error: WorkbookProblem) => error)
    expect(problem).toMatchObject({ kind: 'marks-left', facts: { count: 1, sheet: '甲' } })
    expect((problem as WorkbookProblem).sentence('zh')).toContain('请保存后重新打开')
    expect(sheet.conditionalFormats).toHaveLength(1)
  },
)

test('marking again beside a mark that Excel cannot delete lays the new ones and says so', async () => {
  const host = openInHost(book(form()))
  const workbook = openExcelWorkbook()
  await workbook.mark([unachievedMark('汇总表'), errorMark('汇总表', 1, 3)])
  const [sheet] = host.workbook.sheets
  sheet.conditionalFormats[1] = { ...sheet.conditionalFormats[1], undeletable: true }
  await expect(workbook.mark([errorMark('汇总表', 2, 3)])).rejects.toMatchObject({ kind: 'marks-left' })
  expect(formulas(host)).toEqual(['="YJ:error"<>""', '=AND("YJ:unachieved"<>"",$D2<>"无")'])
})

test('clearing with one of two sheets protected clears the other and names the protected one', async () => {
  const host = openInHost(book(form('甲'), form('乙')))
  const workbook = openExcelWorkbook()
  await workbook.mark([unachievedMark('甲'), unachievedMark('乙')])
  host.workbook.sheets[1].protection = { unlocked: [], options: {}, password: null }
  await expect(workbook.clear()).rejects.toMatchObject({ kind: 'marks-left', facts: { sheet: '乙' } })
  expect([formulas(host, 0), formulas(host, 1)]).toEqual([[], ['=AND("YJ:unachieved"<>"",$D2<>"无")']])
})

test('a protected sheet is named, and nothing is changed', async () => {
  const host = openInHost(book(form('甲'), form('乙')))
  host.workbook.sheets[1].protection = { unlocked: [], options: {}, password: null }
  const original = host.workbook.snapshot()
  const marking = openExcelWorkbook().mark([unachievedMark('甲'), unachievedMark('乙')])
  await expect(marking).rejects.toMatchObject({ kind: 'protected', facts: { sheet: '乙' } })
  expect(host.workbook.snapshot()).toEqual(original)
})

test.each([0, 3, 9, 17, 30, 41, 55])(
  'a failure before action %i of marking leaves the sheet unchanged',
  async (action) => {
    const host = openInHost(book(form()))
    const workbook = openExcelWorkbook()
    await workbook.mark([unachievedMark('汇总表')])
    const marked = host.workbook.snapshot()
    host.fail({ trip: 1, action, code: 'GeneralException' })
    await expect(workbook.mark([errorMark('汇总表', 1, 3), errorMark('汇总表', 2, 3)])).rejects.toMatchObject({
      kind: 'other',
    })
    expect(host.workbook.snapshot()).toEqual(marked)
  },
)

test('a read-only workbook is named as such', async () => {
  const host = openInHost(book(form()))
  host.workbook.readOnly = true
  await expect(openExcelWorkbook().mark([unachievedMark('汇总表')])).rejects.toMatchObject({ kind: 'read-only' })
})

test('a mark over very many cells is laid in several', async () => {
  const host = openInHost(book(form()))
  const areas = Array.from({ length: 2000 }, (_, index) => ({ top: index * 2, left: 3, bottom: index * 2, right: 3 }))
  await openExcelWorkbook().mark([{ ...errorMark('汇总表', 0, 3), areas }])
  expect(host.workbook.sheets[0].conditionalFormats.length).toBeGreaterThan(1)
  const marked = host.workbook.sheets[0].conditionalFormats.flatMap((format) => format.areas)
  expect(marked.map(({ top }) => top).sort((a, b) => a - b)).toEqual(areas.map(({ top }) => top))
})
