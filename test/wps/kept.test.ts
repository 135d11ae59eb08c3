import { KEPT, keptToXml, type Kept } from '../../src/kept/format'
import { loadValue, passedOver, storeValue } from '../../src/workbook/wps/kept'
import { book, form } from '../workbook/excel/books'
import { FakeEt, type FakeBook, type Quirks } from './fake-et'
import { openInFakeEt } from './opened'

/** A version that cannot add parts, but shows those that Excel or the page have written; and one that knows of none. */
const LOST: Partial<Quirks> = { xmlParts: 'lost' }
const MISSING: Partial<Quirks> = { xmlParts: 'missing' }

const open = (quirks: Partial<Quirks>) => openInFakeEt(new FakeEt(quirks, book(form())))

/** Excel or the page write the part: in place of the one that is there, and without a look at names. */
function partBecomes(own: FakeBook, settings: Kept | null): void {
  own.parts = settings === null ? [] : [{ XML: keptToXml(settings), Delete: () => void (own.parts = []) }]
}

/** The workbook is saved, and opened in another version of WPS. */
function reopened(own: FakeBook, quirks: Partial<Quirks>) {
  const opened = open(quirks)
  for (const { Name, RefersTo } of own.names) opened.book.Names.Add(Name, RefersTo, false)
  opened.book.parts = [...own.parts]
  return opened
}

const roster = (own: FakeBook) => loadValue(own, KEPT.roster)

test('what is kept moves from names into a part where parts work, and is never lost on the way', async () => {
  const without = open(MISSING)
  await without.port.store('roster', '甲县"乙县"')
  expect(without.book.names.every(({ Visible }) => !Visible)).toBe(true)
  const { port, book: own } = reopened(without.book, {})
  await port.store('waivers', [1])
  expect([await port.load('roster'), await port.load('waivers')]).toEqual(['甲县"乙县"', [1]])
  expect([own.names.length, own.parts.length]).toEqual([0, 1])
})

test.each([null, { roster: '甲县', waivers: [1] }])(
  'names count while the part beside them is what it was: %j',
  async (part) => {
    const { port, book: own } = open(LOST)
    partBecomes(own, part)
    await port.store('roster', '乙县')
    expect([await port.load('roster'), await port.load('waivers')]).toEqual(['乙县', part?.waivers ?? null])
    expect(passedOver(own)).toBeNull()
    // Another program may have written the same out otherwise.
    own.parts = own.parts.map((each) => ({ ...each, XML: `<?xml version="1.0"?>\n${each.XML}` }))
    expect([roster(own), passedOver(own)]).toEqual(['乙县', null])
  },
)

test.each([null, { roster: '甲县' }])(
  'a part that was changed after the names were written counts, and that is said: %j',
  async (part) => {
    const { port, book: own } = open(LOST)
    partBecomes(own, part)
    await port.store('roster', '乙县')
    partBecomes(own, { roster: '丙县' })
    expect(await port.load('roster')).toBe('丙县')
    expect(passedOver(own)?.zh).toContain('又在 Excel 或网页里改过')
    await port.store('waivers', [1])
    expect([await port.load('roster'), await port.load('waivers'), passedOver(own)]).toEqual(['丙县', [1], null])
  },
)

test('where no one can tell which is newer the part counts, and that is said', async () => {
  const { port, book: own } = open(MISSING)
  partBecomes(own, { roster: '甲县' })
  await port.store('roster', '乙县')
  expect([await port.load('roster'), passedOver(own)]).toEqual(['乙县', null])
  const elsewhere = reopened(own, LOST)
  expect(await elsewhere.port.load('roster')).toBe('甲县')
  expect(passedOver(elsewhere.book)?.zh).toContain('看不出哪一份新')
})

test('the same in both is nothing to speak of', () => {
  const { book: own } = open(LOST)
  storeValue(own, 'roster', '乙县', 'names')
  partBecomes(own, { roster: '乙县' })
  expect([roster(own), passedOver(own)]).toEqual(['乙县', null])
})

test('a part that is taken away leaves the names', async () => {
  const { port, book: own } = open(LOST)
  partBecomes(own, { roster: '甲县' })
  await port.store('roster', '乙县')
  partBecomes(own, null)
  expect([await port.load('roster'), passedOver(own)]).toEqual(['乙县', null])
})
