import { strToU8, zipSync } from 'fflate'
import { UnreadableFile } from '../../../../src/workbook/unreadable'
import { textOf } from '../../../../src/workbook/xlsx/package/part-text'
import { openZip, PORTABLE, type Zip, type ZipEntry } from '../../../../src/workbook/xlsx/zip'

const NAME = 'xl/styles.xml'

/** A part in a zip of its own, and how often something was unpacked of it. */
function partOf(xml: string): { zip: Zip; entry: ZipEntry; unpacked: () => number } {
  let count = 0
  const inflate: typeof PORTABLE.inflate = (packed, size) => {
    count++
    return PORTABLE.inflate(packed, size)
  }
  const zip = openZip(zipSync({ [NAME]: strToU8(xml) }), { ...PORTABLE, inflate })
  const entry = zip.find(NAME)
  if (!entry) throw new Error('the part is not found')
  return { zip, entry, unpacked: () => count }
}

function readOf(zip: Zip, entry: ZipEntry): string {
  try {
    return textOf(zip, entry)
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason
    throw error
  }
}

test('a part that another file had, too, is not unpacked again', () => {
  const xml = '<styles>甲</styles>'
  const [one, other] = [partOf(xml), partOf(xml)]
  expect([readOf(one.zip, one.entry), readOf(other.zip, other.entry)]).toEqual([xml, xml])
  expect([one.unpacked(), other.unpacked()]).toEqual([1, 0])
})

test('a part that only claims to be one that is known is read for itself', () => {
  const { zip, entry } = partOf('<styles>乙</styles>')
  textOf(zip, entry)
  const { crc, size } = entry
  const other = partOf('<styles>丙</styles>')
  expect(readOf(other.zip, { ...other.entry, crc, size })).toBe('damaged')
  expect(readOf(zip, { ...entry, size: size + 1 })).toBe('damaged')
  expect(readOf(zip, { ...entry, method: 9 })).toBe('damaged')
  expect(readOf(zip, { ...entry, flags: 1 })).toBe('password-protected')
})

test('of many parts each is read right, and a large one every time', () => {
  const texts = Array.from({ length: 100 }, (_, index) => `<styles>${index}</styles>`)
  const parts = [...texts, ...texts].map(partOf)
  expect(parts.map(({ zip, entry }) => readOf(zip, entry))).toEqual([...texts, ...texts])
  const large = partOf(`<styles>${'丁'.repeat(20_000)}</styles>`)
  textOf(large.zip, large.entry)
  textOf(large.zip, large.entry)
  expect(large.unpacked()).toBe(2)
})
