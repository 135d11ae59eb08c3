import type { EtWorkbook } from '../../src/workbook/wps/et'
import { addressOf, etColour } from '../../src/workbook/wps/et'
import { probe } from '../../src/workbook/wps/probe/probe'
import { shapeOf, type Trial } from '../../src/workbook/wps/probe/trial'
import { TRIALS } from '../../src/workbook/wps/probe/trials'
import { FakeEt } from './fake-et'

const trial = (id: string, see: Trial['see'], expected: string | null = 'yes'): Trial => ({
  id,
  asks: id,
  expected,
  see,
})

test('on a WPS as its documents tell of it, every assumption holds', async () => {
  const et = new FakeEt()
  const seen = await probe(et, et.events, TRIALS)
  expect(seen.filter(({ outcome }) => outcome === 'otherwise' || outcome === 'failed')).toEqual([])
  expect(seen.map(({ id }) => id)).toEqual(TRIALS.map(({ id }) => id))
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
  expect(seen.find(({ id }) => id === 'read-row')?.seen).toBe('列 3')
  expect(seen.find(({ id }) => id === 'changes')?.seen).toBe('来了，2 个参数')
})

test('what is open already is neither read nor changed, and the new workbook is closed', async () => {
  const et = new FakeEt()
  const [own] = et.books
  const before = JSON.stringify([...own.sheets[0].cells])
  await probe(et, et.events, TRIALS)
  expect(et.books).toEqual([own])
  expect([JSON.stringify([...own.sheets[0].cells]), own.sheets.length, own.names.length, own.parts.length]).toEqual([
    before,
    1,
    0,
    0,
  ])
})

test('a trial that fails is told with its words, and the next ones go on', async () => {
  const et = new FakeEt()
  const refuse = trial('a', () => {
    throw new Error('对象不支持')
  })
  const seen = await probe(et, null, [
    refuse,
    trial('b', () => 'no'),
    trial('c', () => 'yes'),
    trial('d', () => 'x', null),
  ])
  expect(seen.map(({ seen: what, outcome }) => [what, outcome])).toEqual([
    ['对象不支持', 'failed'],
    ['no', 'otherwise'],
    ['yes', 'as-expected'],
    ['x', 'noted'],
  ])
  expect(et.books).toHaveLength(1)
})

test("where WPS gives somebody's workbook for a new one nothing is tried", async () => {
  const et = new FakeEt()
  const [own] = et.books
  et.Workbooks.Add = (): EtWorkbook => own
  await expect(probe(et, et.events, TRIALS)).rejects.toThrow('什么都没有试')
  expect([et.books, own.sheets.length]).toEqual([[own], 1])
})

test('a formula that is laid while another cell is active is seen to be another one', async () => {
  const et = new FakeEt()
  const [seen] = await probe(et, et.events, [
    trial('mark', ({ sheet }) => {
      sheet.Range('A1').Select()
      const format = sheet.Range('B4:B9').FormatConditions.Add(2, undefined, '=F4<>"无"')
      sheet.Range('B4').Select()
      return format.Formula1
    }),
  ])
  expect(seen.seen).toBe('=G7<>"无"')
})

test('colours are counted blue first, addresses are read either way, shapes are told', () => {
  expect(etColour('FFD966')).toBe(0x66d9ff)
  const range = new FakeEt().books[0].sheets[0].Range('A1:B2')
  expect([addressOf(range), addressOf({ ...range, Address: () => '$A$1' })]).toEqual(['$A$1:$B$2', '$A$1'])
  expect([[[1, 2]], [1, 2, 3], 5, null].map(shapeOf)).toEqual(['表 1×2', '列 3', '值 5', '值 null'])
})
