import { constants, deflateRawSync } from 'node:zlib'
import { strToU8 } from 'fflate'
import { crc32 } from '../../../src/workbook/xlsx/zip/crc32'

/** An entry as it is written: nothing is checked, so that anything can be claimed. */
export interface RawEntry {
  readonly name: string
  /** Raw deflate data. */
  readonly packed: Uint8Array
  readonly size: number
  readonly crc: number
}

/** A zip file of entries that may lie about themselves. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, packed, size, crc } of entries) {
    const encoded = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(encoded.length, 22)
    const offset = Buffer.alloc(14)
    offset.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, offset, encoded)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, encoded, Buffer.from(packed))
    at += 30 + encoded.length + packed.length
  }
  const records = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(records.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, records, end])
}

/** An entry that tells the truth. */
export function honestEntry(name: string, content: string): RawEntry {
  const bytes = strToU8(content)
  return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) }
}

/** What unpacks to `head`, `times` × `block` and `tail`: a megabyte may unpack to a thousand, so it is never held whole. */
export interface Repeated {
  readonly head: string
  readonly block: string
  readonly times: number
  readonly tail: string
}

/** An entry of it that tells the truth. */
export function repeatedEntry(name: string, content: Repeated): RawEntry {
  let crc = crc32(strToU8(content.head))
  const block = strToU8(content.block)
  for (let count = 0; count < content.times; count++) crc = crc32(block, crc)
  return { ...bombEntry(name, content), crc: crc32(strToU8(content.tail), crc) }
}

/** An entry of it for readers that never come to the end: its checksum, which takes long to find, is wrong. */
export function bombEntry(name: string, { head, block, times, tail }: Repeated): RawEntry {
  const flushed = (text: string): Buffer => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH })
  const packedBlock = flushed(block)
  return {
    name,
    packed: Buffer.concat([flushed(head), ...Array.from({ length: times }, () => packedBlock), deflateRawSync(tail)]),
    size: strToU8(head).length + strToU8(block).length * times + strToU8(tail).length,
    crc: 0,
  }
}

/** A compound file whose directory holds streams of these names. */
export function compoundFile(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(512 * 3)
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(0, 76)
  file.writeUInt32LE(0xfffffffd, 512)
  file.writeUInt32LE(0xfffffffe, 516)
  streams.forEach((name, index) => {
    const entry = 1024 + index * 128
    file.write(name, entry, 'utf16le')
    file.writeUInt16LE(2 * name.length + 2, entry + 64)
  })
  return file
}
