import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from '../../../../src/workbook/xlsx/zip/crc32'

type Files = Readonly<Record<string, Uint8Array>>

/** Little-endian numbers, each with its width in bytes. */
function numbers(...fields: readonly (readonly [width: number, value: number])[]): number[] {
  return fields.flatMap(([width, value]) =>
    Array.from({ length: width }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256),
  )
}

interface Shape {
  readonly flags: number
  /** The sizes in the local header, or their place in its extra field. */
  readonly local: (packed: number, size: number, crc: number) => { fields: number[]; extra: number[] }
  readonly descriptor: (packed: number, size: number, crc: number) => number[]
  readonly record: (packed: number, size: number, start: number) => { sizes: number[]; extra: number[]; start: number }
  readonly end: (start: number, size: number, count: number) => number[]
}

function build(files: Files, shape: Shape): Uint8Array {
  const out: number[] = []
  const directory: number[] = []
  for (const [name, bytes] of Object.entries(files)) {
    const data = deflateSync(bytes)
    const crc = crc32(bytes)
    const encoded = strToU8(name)
    const start = out.length
    const local = shape.local(data.length, bytes.length, crc)
    const common = numbers([2, 45], [2, shape.flags], [2, 8], [4, 0x21_0000])
    const lengths = (extra: number[]): number[] => numbers([2, encoded.length], [2, extra.length])
    out.push(
      ...numbers([4, 0x04034b50]),
      ...common,
      ...local.fields,
      ...lengths(local.extra),
      ...encoded,
      ...local.extra,
    )
    out.push(...data, ...shape.descriptor(data.length, bytes.length, crc))
    const record = shape.record(data.length, bytes.length, start)
    directory.push(...numbers([4, 0x02014b50], [2, 45]), ...common, ...numbers([4, crc]), ...record.sizes)
    directory.push(...lengths(record.extra), ...numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, record.start]))
    directory.push(...encoded, ...record.extra)
  }
  const start = out.length
  out.push(...directory, ...shape.end(start, directory.length, Object.keys(files).length))
  return new Uint8Array(out)
}

function plainEnd(start: number, size: number, count: number): number[] {
  return numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0])
}

/** A zip as streaming writers make it: sizes and checksum follow the data. */
export function withDescriptors(files: Files): Uint8Array {
  return build(files, {
    flags: 0x0808,
    local: () => ({ fields: numbers([4, 0], [4, 0], [4, 0]), extra: [] }),
    descriptor: (packed, size, crc) => numbers([4, 0x08074b50], [4, crc], [4, packed], [4, size]),
    record: (packed, size, start) => ({ sizes: numbers([4, packed], [4, size]), extra: [], start }),
    end: plainEnd,
  })
}

/** A zip that has every number in its zip64 records although none needs to be. */
export function withZip64(files: Files): Uint8Array {
  return build(files, {
    flags: 0x0800,
    local: (packed, size, crc) => ({
      fields: numbers([4, crc], [4, 0xffffffff], [4, 0xffffffff]),
      extra: numbers([2, 1], [2, 16], [8, size], [8, packed]),
    }),
    descriptor: () => [],
    record: (packed, size, start) => ({
      sizes: numbers([4, 0xffffffff], [4, 0xffffffff]),
      extra: numbers([2, 0x5455], [2, 1], [1, 0], [2, 1], [2, 24], [8, size], [8, packed], [8, start]),
      start: 0xffffffff,
    }),
    end: (start, size, count) => [
      ...numbers(
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, size],
        [8, start],
      ),
      ...numbers([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]),
      ...plainEnd(0xffffffff, 0xffffffff, 0xffff),
    ],
  })
}
