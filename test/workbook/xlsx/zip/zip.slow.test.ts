import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { fc } from '../../../property'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { UnreadableFile, type UnreadableReason } from '../../../../src/workbook/unreadable'
import { inflateEntry, inflateInChunks, openZip, writeZip, type Zip } from '../../../../src/workbook/xlsx/zip'
import { crc32 } from '../../../../src/workbook/xlsx/zip/crc32'
import { pack } from '../../../../src/workbook/xlsx/zip/headers'
import { withDescriptors, withZip64 } from './containers'

const LIMIT = 1_000_000
const SAMPLE = { 'a.xml': strToU8('<a/>'), 'folder/b.xml': strToU8('<b>'.repeat(5000)) }

function contents(zip: Zip): Record<string, string> {
  return Object.fromEntries(zip.entries.map((entry) => [entry.name, strFromU8(inflateEntry(zip, entry, LIMIT))]))
}

function reasonOf(action: () => unknown): UnreadableReason | 'none' {
  try {
    action()
    return 'none'
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason
    throw error
  }
}

function readAll(bytes: Uint8Array, limit = LIMIT): UnreadableReason | 'none' {
  return reasonOf(() => {
    const zip = openZip(bytes)
    for (const entry of zip.entries) inflateEntry(zip, entry, limit)
  })
}

/** The bytes with some of them replaced. */
function patched(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}

const files = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}(\/[a-z0-9.]{1,8})?$/),
  fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ maxLength: 2000 }).map((text) => strToU8(text.repeat(40))),
  ),
  { maxKeys: 6 },
)
const levels = fc.constantFrom(0 as const, 6 as const)

describe('crc32', () => {
  test('of the check string of the definition', () => expect(crc32(strToU8('123456789'))).toBe(0xcbf43926))

  test('continues', () =>
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(crc32(b, crc32(a))).toBe(crc32(new Uint8Array([...a, ...b])))
      }),
    ))
})

describe('reading', () => {
  test('gives what was packed, whole and in chunks', () =>
    fc.assert(
      fc.property(files, levels, (entries, level) => {
        const zip = openZip(zipSync(entries as Zippable, { level }))
        for (const [name, bytes] of Object.entries(entries)) {
          const entry = zip.find(name)
          if (!entry) throw new Error(`${name} is not found`)
          const chunks: number[] = []
          inflateInChunks(zip, entry, LIMIT, (chunk) => chunks.push(...chunk))
          expect(inflateEntry(zip, entry, LIMIT)).toEqual(new Uint8Array(bytes))
          expect(chunks).toEqual([...bytes])
        }
      }),
      { numRuns: 50 },
    ))

  test('of an entry too large to unpack at once', () => {
    let seed = 1
    const noise = Uint8Array.from({ length: 200_000 }, () => (seed = (Math.imul(seed, 1103515245) + 12345) | 0) >>> 24)
    const zip = openZip(zipSync({ noise }))
    expect(zip.entries[0].compressedSize).toBeGreaterThan(64 * 1024)
    expect(Buffer.compare(inflateEntry(zip, zip.entries[0], LIMIT), noise)).toBe(0)
  })

  test.each([
    ['with descriptors', withDescriptors(SAMPLE)],
    ['with zip64 records', withZip64(SAMPLE)],
    ['behind other bytes', new Uint8Array([...strToU8('MZ stub '), ...zipSync(SAMPLE)])],
    ['with bytes after it', new Uint8Array([...zipSync(SAMPLE), 13, 10])],
  ])('a zip %s', (_, bytes) => {
    expect(contents(openZip(bytes))).toEqual({ 'a.xml': '<a/>', 'folder/b.xml': '<b>'.repeat(5000) })
    expect(writeZip(openZip(bytes), new Map())).toEqual(bytes)
  })

  test('finds names in any case, with slashes for backslashes', () => {
    const zip = openZip(zipSync({ 'XL\\Workbook.XML': strToU8('w'), '/[Content_Types].xml': strToU8('t') }))
    expect(zip.find('xl/workbook.xml')?.name).toBe('XL/Workbook.XML')
    expect(zip.find('/XL/Workbook.XML')).toBeDefined()
    expect(zip.find('[content_types].xml')).toBeDefined()
    expect(zip.find('xl/nothing.xml')).toBeUndefined()
  })

  test('takes the last of several entries with one name', () => {
    const bytes = zipSync({ 'a.xml': strToU8('first'), 'b.xml': strToU8('second') })
    const name = openZip(bytes).entries[1].record.start + 46
    const zip = openZip(patched(bytes, name, 'a'.charCodeAt(0)))
    expect(strFromU8(inflateEntry(zip, zip.find('a.xml')!, LIMIT))).toBe('second')
  })
})

describe('refusing', () => {
  const bytes = zipSync(SAMPLE)
  const large = openZip(bytes).entries[1]

  test('nothing, too little, something else', () => {
    for (const wrong of [new Uint8Array(), strToU8('PK'), strToU8('编号,目标\n'.repeat(30)), bytes.slice(10)]) {
      expect(reasonOf(() => openZip(wrong))).toBe('damaged')
    }
  })

  test('a declared size above the limit', () => expect(readAll(bytes, 14_999)).toBe('too-large'))
  test('exactly the limit is allowed', () => expect(readAll(bytes, 15_000)).toBe('none'))

  test.each([
    ['smaller', 0x10],
    ['larger', 0x4f],
  ])('a size that lies: %s', (_, byte) =>
    expect(readAll(patched(bytes, large.record.start + 25, byte))).toBe('damaged'),
  )

  test('a size that the data cannot have', () =>
    expect(readAll(patched(bytes, large.record.start + 24, 0, 0, 0x0f))).toBe('damaged'))

  test('a bomb that hides its size, without unpacking it', () => {
    const bomb = zipSync({ bomb: new Uint8Array(40_000_000) })
    const lying = patched(bomb, openZip(bomb).entries[0].record.start + 24, 0x40, 0x42, 0x0f, 0)
    let most = 0
    const zip = openZip(lying)
    const read = (): void => inflateInChunks(zip, zip.entries[0], LIMIT, (chunk) => (most += chunk.length))
    expect(reasonOf(read)).toBe('damaged')
    expect(most).toBeLessThanOrEqual(LIMIT)
  })

  test('a wrong checksum', () => expect(readAll(patched(bytes, large.record.start + 16, 1, 2, 3, 4))).toBe('damaged'))

  test('an encrypted entry', () =>
    expect(readAll(patched(bytes, large.record.start + 8, 1))).toBe('password-protected'))

  test('an unknown method', () => expect(readAll(patched(bytes, large.record.start + 10, 12))).toBe('damaged'))

  test('entries over one another', () =>
    expect(reasonOf(() => openZip(patched(bytes, large.record.start + 42, 0, 0, 0, 0)))).toBe('damaged'))

  test('any damage ends in the one error, or in the same contents', () => {
    const whole = contents(openZip(bytes))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const broken = patched(bytes, at, bytes[at] ^ flip)
        if (readAll(broken) !== 'none') return
        expect(Object.values(contents(openZip(broken)))).toEqual(Object.values(whole))
      }),
      { numRuns: 500 },
    )
  })

  test('a file cut off anywhere', () => {
    for (let length = 0; length < bytes.length; length++) expect(readAll(bytes.slice(0, length))).toBe('damaged')
  })
})

describe('writing', () => {
  test('with nothing changed gives the same bytes', () =>
    fc.assert(
      fc.property(files, levels, (entries, level) => {
        const bytes = zipSync(entries as Zippable, { level, comment: '注' } as never)
        expect(writeZip(openZip(bytes), new Map())).toEqual(bytes)
      }),
      { numRuns: 50 },
    ))

  test.each([
    ['plain', zipSync(SAMPLE)],
    ['with descriptors', withDescriptors(SAMPLE)],
    ['with zip64 records', withZip64(SAMPLE)],
    ['behind other bytes', new Uint8Array([...strToU8('MZ stub '), ...zipSync(SAMPLE)])],
  ])('a %s zip: changes one entry, adds one, and copies the rest', (_, bytes) => {
    const before = openZip(bytes)
    const changes = new Map([
      ['A.XML', strToU8('<changed/>')],
      ['new.xml', strToU8('<new/>')],
    ])
    const after = openZip(writeZip(before, changes))
    expect(after.entries.map((entry) => entry.name)).toEqual(['a.xml', 'folder/b.xml', 'new.xml'])
    expect(contents(after)).toEqual({ 'a.xml': '<changed/>', 'folder/b.xml': '<b>'.repeat(5000), 'new.xml': '<new/>' })
    const kept = [before, after].map((zip) => zip.bytes.slice(zip.entries[1].start, zip.entries[1].end))
    expect(kept[1]).toEqual(kept[0])
    expect(unzipSync(after.bytes.slice(after.shift))['a.xml']).toEqual(strToU8('<changed/>'))
  })

  test('removes an entry', () => {
    const bytes = writeZip(openZip(zipSync(SAMPLE)), new Map([['a.xml', null]]))
    expect(Object.keys(unzipSync(bytes))).toEqual(['folder/b.xml'])
    expect(contents(openZip(bytes))).toEqual({ 'folder/b.xml': '<b>'.repeat(5000) })
  })

  test('keeps time, attributes and comments of a changed entry', () => {
    const bytes = zipSync({
      'a.xml': [strToU8('<a/>'), { mtime: '2018-12-25T08:30:00', attrs: 0o644 << 16, os: 3, comment: '附件' }],
    })
    const before = openZip(bytes)
    const after = openZip(writeZip(before, new Map([['a.xml', strToU8('<aa/>')]])))
    const fields = (zip: Zip): Uint8Array[] => {
      const { start, end } = zip.entries[0].record
      return [
        zip.bytes.slice(start + 12, start + 16),
        zip.bytes.slice(start + 36, start + 42),
        zip.bytes.slice(start + 46, end),
      ]
    }
    expect(fields(after)).toEqual(fields(before))
  })

  test('of a sample as Excel users send it', () => {
    const bytes = new Uint8Array(readFileSync(resolve(__dirname, '../../../corpus/defects.xlsx')))
    expect(writeZip(openZip(bytes), new Map())).toEqual(bytes)
  })
})

test('large contents are packed piece by piece, and come out whole', () => {
  const pieces = [3, 5, 0, 1].map((millions, seed) =>
    Uint8Array.from({ length: millions * 2_000_000 }, (_, at) => (at % 100) * (seed + 1)),
  )
  const { data, size, crc } = pack(pieces)
  expect(Buffer.concat(pieces).equals(inflateRawSync(data))).toBe(true)
  expect([size, crc]).toEqual([18_000_000, crc32(Buffer.concat(pieces))])
})
