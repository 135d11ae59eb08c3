import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { EventNumber } from '../host/events'
import { hostOfFile } from '../host/file'
import type { WorkbookHost } from '../host/host'
import type { HostSheet } from '../host/model'
import { notice, useExcelPanes, verdict, withoutLive } from './excel-pane'

const corpus = (name: string): string => join(__dirname, '../corpus', name)
const DEFECTS = corpus('defects.xlsx')
/** An Excel that does not tell of renamed sheets. */
const OLDER = { excelApi: [1, 9] } as const
/** A good deal more than the trips of any one click. */
const MANY_TRIPS = 20

const panes = useExcelPanes()

const check = async (page: Page): Promise<void> => {
  await withoutLive(page)
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
}

function rename(sheet: HostSheet, name: string): void {
  const details = { nameBefore: sheet.name, nameAfter: name, source: 'Local', worksheetId: sheet.id }
  sheet.name = name
  sheet.workbook.emit(EventNumber.nameChanged, details)
}

function remove({ workbook, id }: HostSheet): void {
  const index = workbook.sheets.findIndex((sheet) => sheet.id === id)
  workbook.sheets.splice(index, 1)
  workbook.activeSheet = workbook.sheets[0] ?? null
  workbook.emit(EventNumber.deleted, { source: 'Local', worksheetId: id })
}

/** Waits for what Excel does after the pane has shown it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('a sheet is renamed while the pane is open', () => {
  test('the pane says so, and the next check speaks of the new name', async () => {
    const host = await hostOfFile(DEFECTS)
    const page = await panes.beside(host)
    await check(page)
    rename(host.workbook.sheets[0], '汇总表（定稿）')
    expect(await notice(page)).toContain('改名')
    await page.click('text=内容已变，重新校验')
    await page.waitForSelector('[data-rule=office-empty][data-sheet="汇总表（定稿）"]')
    await page.click('[data-rule=document-number-malformed] [data-action=fix]')
    await page.waitForSelector('[data-rule=document-number-malformed]', { state: 'detached' })
  })

  test('an Excel that does not tell of it: going there and correcting say so, and change nothing', async () => {
    const host = await hostOfFile(DEFECTS)
    const page = await panes.beside(host, OLDER)
    await check(page)
    rename(host.workbook.sheets[0], '定稿')
    const before = host.workbook.snapshot()
    await page.click('[data-rule=office-empty] [data-action=jump]')
    expect(await notice(page)).toContain('已删除或改名。请重新校验')
    await page.click('[data-rule=document-number-malformed] [data-action=fix]')
    await page.waitForSelector('.notice-problem')
    expect(await notice(page)).toContain('已删除或改名。请重新校验')
    expect(host.workbook.snapshot()).toEqual(before)
    await page.click('[data-action=check]')
    await page.waitForSelector('[data-rule=office-empty][data-sheet=定稿]')
  })
})

describe('the table is deleted while the pane is open', () => {
  test('with its sheet: the pane says so, and then that there is none', async () => {
    const host = await hostOfFile(DEFECTS)
    const table = host.workbook.sheets[0]
    host.workbook.addSheet('Sheet2')
    const page = await panes.beside(host)
    await check(page)
    remove(table)
    expect(await notice(page)).toContain('删除')
    await page.click('[data-rule=office-empty] [data-action=jump]')
    await page.waitForSelector('.notice-problem')
    await page.click('[data-action=check]')
    await verdict(page, 'none')
    await page.click('[data-tab=unachieved]')
    await page.waitForSelector('.tab-panel .empty')
  })

  test('with its cells: a correction that is asked for then only checks', async () => {
    const host = await hostOfFile(DEFECTS)
    const page = await panes.beside(host)
    await check(page)
    const [sheet] = host.workbook.sheets
    sheet.cells.clear()
    sheet.merges = []
    const edited = { worksheetId: sheet.id, address: 'A1:G53', changeType: 'RangeEdited', source: 'Local' }
    host.workbook.emit(EventNumber.changed, edited)
    await page.waitForSelector('text=内容已变，重新校验')
    await page.click('[data-rule=document-number-malformed] [data-action=fix]')
    await verdict(page, 'none')
    expect(sheet.cells.size).toBe(0)
  })
})

test('a pane that is loaded anew in the middle of a correction says so, whatever was done of it, and only once', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  await check(page)
  host.hangs = true
  await page.click('[data-rule=document-number-malformed] [data-action=fix]')
  await page.waitForSelector('.progress')
  await page.reload()
  // Excel does what it was asked for, and nobody is there to hear it.
  host.hangs = false
  await page.waitForSelector('.notice-problem')
  expect(await notice(page)).toContain('刚才的改动还没有做完')
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  await page.reload()
  await page.waitForSelector('[data-action=check]:enabled')
  await page.click('[data-action=check]')
  await verdict(page, 'errors')
  expect(await page.$('.notice-problem')).toBeNull()
})

test('of two tables in one workbook either can be looked at, also after one is gone', async () => {
  const host = await hostOfFile(corpus('two-tables.xlsx'))
  const page = await panes.beside(host)
  await check(page)
  const names = await page.$$eval('.table-choice option', (options) => options.map(({ textContent }) => textContent))
  expect(names.length).toBe(2)
  await page.waitForSelector('[data-rule=evidence-empty]')
  await page.selectOption('.table-choice', '1')
  await page.waitForSelector('[data-rule=county-missing]')
  expect(await page.$('[data-rule=evidence-empty]')).toBeNull()
  remove(host.workbook.sheets[host.workbook.sheets.length - 1])
  await page.click('text=内容已变，重新校验')
  await page.waitForSelector('[data-rule=evidence-empty]')
  expect(await page.$('.table-choice')).toBeNull()
})

test('with another sheet in front the table is checked all the same, and going to a cell brings its sheet back', async () => {
  const host = await hostOfFile(DEFECTS)
  const [table] = host.workbook.sheets
  const other = host.workbook.addSheet('别的')
  host.workbook.activeSheet = other
  const page = await panes.beside(host)
  await check(page)
  expect(host.workbook.activeSheet).toBe(other)
  await page.click('[data-rule=office-empty] [data-action=jump]')
  await page.waitForSelector('[data-rule=office-empty][aria-current=true]')
  await until(() => host.workbook.activeSheet === table)
})

test('with another workbook in front each pane stays with its own', async () => {
  const [first, second] = [await hostOfFile(DEFECTS), await hostOfFile(DEFECTS)]
  const untouched = second.workbook.snapshot()
  const [one, two] = [await panes.beside(first), await panes.beside(second)]
  await check(one)
  await check(two)
  await one.click('[data-rule=document-number-malformed] [data-action=fix]')
  await one.waitForSelector('[data-rule=document-number-malformed]', { state: 'detached' })
  expect(second.workbook.snapshot()).toEqual(untouched)
  expect(await two.$('text=内容已变，重新校验')).toBeNull()
})

/** Everything that goes over the wire more than once, as a person does it in a checked pane. */
const DEEDS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['checking', (page) => page.click('[data-action=check]')],
  ['one correction', (page) => page.click('[data-rule=list-separator] [data-action=fix]')],
  ['all corrections', correctAll],
  ['marking', (page) => page.click('[data-action=mark]')],
  ['giving a roster', giveRoster],
]

/** After a failure the list of corrections is still there. */
async function correctAll(page: Page): Promise<void> {
  if (!(await page.$('.preview'))) await page.click('[data-action=fix-all]')
  await page.click('[data-action=apply]')
}

async function giveRoster(page: Page): Promise<void> {
  await page.click('[data-tab=settings]')
  await page.fill('.settings textarea', '古塔区\n凌河区\n太和区\n黑山县\n义县\n凌海市\n北镇市\n松山新区')
  await page.click('.settings [type=submit]')
}

/** Does something while Excel fails at the `trip`-th round trip from now, before its `action`-th action. */
async function whileFailing(
  host: WorkbookHost,
  trip: number,
  action: number,
  act: () => Promise<unknown>,
): Promise<boolean> {
  const at = host.trips.length + trip
  host.fail({ trip, action, code: 'GeneralException' })
  await act()
  return host.trips.length >= at
}

/** What the pane says once it is no longer busy; null for no complaint. */
async function complaint(page: Page): Promise<string | null> {
  await page.waitForSelector('[data-action=check]:enabled')
  return (await page.$('.notice-problem span'))?.textContent() ?? null
}

test.each(DEEDS)(
  'Excel fails at any trip of %s: the sheet is unchanged or fully changed, and the pane says so',
  async (_, act) => {
    const host = await hostOfFile(DEFECTS)
    const page = await panes.beside(host)
    await check(page)
    const before = host.workbook.snapshot()
    const undone: (string | null)[] = []
    let reached = true
    for (let trip = 1; reached && trip <= MANY_TRIPS; trip++) {
      reached = await whileFailing(host, trip, 0, async () => {
        await act(page)
        undone.push(await complaint(page))
      })
      if (!isDeepStrictEqual(host.workbook.snapshot(), before)) break
    }
    const whole = host.workbook.snapshot()
    const other = await hostOfFile(DEFECTS)
    const calm = await panes.beside(other)
    await check(calm)
    await act(calm)
    expect(await complaint(calm)).toBeNull()
    expect(whole).toEqual(other.workbook.snapshot())
    expect(undone[0]).toContain('Excel 没有完成这一步')
  },
)

test('Excel fails half way through the corrections: those already written are put back', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  await check(page)
  const before = host.workbook.snapshot()
  for (const action of [3, 6, 9, 12]) {
    expect(await whileFailing(host, 1, action, () => correctAll(page))).toBe(true)
    expect(await complaint(page)).toContain('Excel 没有完成这一步')
    expect(host.workbook.snapshot()).toEqual(before)
  }
  await correctAll(page)
  await page.waitForSelector('text=已修正 3 个单元格')
})

test('Excel fails half way through the marks: no mark is left behind', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  await check(page)
  const before = host.workbook.snapshot()
  for (const action of [3, 9, 15]) {
    await whileFailing(host, 4, action, () => page.click('[data-action=mark]'))
    expect(await complaint(page)).toContain('Excel 没有完成这一步')
    expect(host.workbook.snapshot()).toEqual(before)
  }
})

test('corrections whose answer is lost are told as made, and can be taken back', async () => {
  const host = await hostOfFile(DEFECTS)
  const page = await panes.beside(host)
  await check(page)
  const before = host.workbook.snapshot()
  host.lose({ trip: 1 })
  await correctAll(page)
  await page.waitForSelector('text=已修正 3 个单元格')
  await page.click('[data-action=undo]')
  await page.waitForSelector('text=已撤销')
  expect(host.workbook.snapshot()).toEqual(before)
})

test('corrections that could not be checked again are said to be unchecked, and can be taken back', async () => {
  const host = await hostOfFile(DEFECTS)
  const before = host.workbook.snapshot()
  const page = await panes.beside(host)
  await check(page)
  await whileFailing(host, 2, 0, () => correctAll(page))
  expect(await complaint(page)).toMatch(/^已修正 3 个单元格，但没能重新校验：Excel 没有完成这一步/)
  expect(host.workbook.snapshot()).not.toEqual(before)
  await page.waitForSelector('text=内容已变，重新校验')
  await page.click('[data-action=undo]')
  await page.waitForSelector('text=已撤销')
  expect(host.workbook.snapshot()).toEqual(before)
})
