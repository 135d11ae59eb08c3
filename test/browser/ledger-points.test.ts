import type { Page } from 'playwright-core'
import { cellAddress, cellKey, parseCell } from '../../src/grid/address'
import type { CellValue } from '../../src/grid/cell'
import type { WorkbookContents } from '../../src/grid/contents'
import { readWorkbook } from '../../src/workbook/xlsx/read'
import { EventNumber } from '../host/events'
import { WorkbookHost } from '../host/host'
import { achieved, CONTRADICTED, unachieved, type Contradicted } from '../office/contradicted'
import { countyBook, type OfficeChanges } from '../office/county-book'
import { usePages } from './browser'
import { useExcelPanes, verdict } from './excel-pane'

const pages = usePages()
const panes = useExcelPanes()

const COUNTY = '昌图县'
const AGAINST = 'ledger-against-point'
const FOR = 'ledger-for-point'

/** The form says that the county has not achieved the point, and nothing else is changed. */
const unsaid = (point: number): OfficeChanges => ({ [achieved(point)]: '无', [unachieved(point)]: COUNTY })

/** What the list on screen says, each as `rule sheet!cell`. */
const listed = async (page: Page): Promise<string[]> =>
  page.$$eval('.causes [data-rule]:not([data-severity=result])', (places) =>
    places.map(({ dataset }) => `${dataset.rule} ${dataset.sheet}!${dataset.cell}`),
  )

/** What is said of a point on the screen, where the ledger denies or proves it. */
const words = (page: Page, rule: string): Promise<string | null> => page.textContent(`.causes [data-rule=${rule}]`)

const contradicted = ({ point, besides }: Contradicted): string[] =>
  [`${AGAINST} ${achieved(point)}`, ...besides].sort()

test('on the page every point that ledgers speak of is once contradicted and once proved', async () => {
  const { page } = await pages.open('/taskpane.html')
  const files = await Promise.all(
    CONTRADICTED.flatMap(({ point, changes }) => [
      fileOf(`${point} contradicted.xlsx`, changes),
      fileOf(`${point} proved.xlsx`, unsaid(point)),
    ]),
  )
  await page.setInputFiles('input[type=file]', files)
  await page.waitForFunction(
    (count) => document.querySelectorAll('.file[data-verdict]:not([data-verdict=checking])').length === count,
    files.length,
  )
  const lookAt = async (name: string): Promise<void> => {
    await page.click(`.file-name[title^="${name}.xlsx"]`)
    await page.waitForSelector(`.file.active .file-name[title^="${name}.xlsx"]`)
  }
  for (const each of CONTRADICTED) {
    await lookAt(`${each.point} contradicted`)
    expect((await listed(page)).sort()).toEqual(contradicted(each))
    expect(await words(page, AGAINST)).toContain(`第${each.point}项却把${COUNTY}列为已实现`)
    await lookAt(`${each.point} proved`)
    expect(await listed(page)).toEqual([`${FOR} ${unachieved(each.point)}`])
    expect(await words(page, FOR)).toContain(`与第${each.point}项有关的数都符合要求，${COUNTY}却列在未实现`)
  }
})

const fileOf = async (name: string, changes: OfficeChanges) => ({
  name,
  mimeType: '',
  buffer: await countyBook(COUNTY, changes),
})

test('beside Excel the same is said while one types, and nothing once all is as it was', async () => {
  const right = readWorkbook(await countyBook(COUNTY))
  const host = new WorkbookHost(right)
  const page = await panes.beside(host)
  await page.click('[data-action=check]')
  await verdict(page, 'ready')
  await page.waitForSelector('[data-live=on]')
  let now = right
  const become = async (changes: OfficeChanges): Promise<void> => {
    const next = readWorkbook(await countyBook(COUNTY, changes))
    type(host, now, next)
    now = next
  }
  for (const each of CONTRADICTED) {
    const { point, changes } = each
    await become(changes)
    await page.waitForSelector(`[data-rule=${AGAINST}][data-cell=${cellIn(achieved(point))}]`)
    expect((await listed(page)).sort()).toEqual(contradicted(each))
    await become(unsaid(point))
    await page.waitForSelector(`[data-rule=${FOR}][data-cell=${cellIn(unachieved(point))}]`)
    expect(await listed(page)).toEqual([`${FOR} ${unachieved(point)}`])
    await become({})
    await page.waitForSelector(`[data-rule=${FOR}]`, { state: 'detached' })
    await verdict(page, 'ready')
  }
})

const cellIn = (place: string): string => place.split('!')[1]

/** Types into every cell in which two workbooks differ. */
function type(host: WorkbookHost, before: WorkbookContents, after: WorkbookContents): void {
  for (const { name } of after.sheets) {
    const sheet = host.workbook.sheet(name)!
    const [old, cells] = [before, after].map((workbook) => cellsOf(workbook, name))
    for (const address of new Set([...old.keys(), ...cells.keys()])) {
      const value = cells.get(address) ?? null
      if (value === (old.get(address) ?? null)) continue
      const { row, column } = parseCell(address)!
      const key = cellKey(row, column)
      sheet.cells.set(key, { value, formula: sheet.cells.get(key)?.formula ?? null })
      host.workbook.emit(EventNumber.changed, {
        worksheetId: sheet.id,
        address,
        changeType: 'RangeEdited',
        source: 'Local',
      })
    }
  }
}

/** What each cell of a sheet holds, by its address. */
function cellsOf({ sheets }: WorkbookContents, name: string): ReadonlyMap<string, CellValue> {
  const { rows } = sheets.find((sheet) => sheet.name === name)!
  const values = new Map<string, CellValue>()
  for (const [row, cells] of rows)
    for (const [column, value] of cells.entries()) values.set(cellAddress(row, column), value)
  return values
}
