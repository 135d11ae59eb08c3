import { Inflate } from 'fflate'
import { UnreadableFile } from '../../unreadable'
import type { Zip, ZipEntry } from './open'
import { DEFLATED, FLAG_ENCRYPTED, STORED } from './records'

/** Deflate cannot do better: 258 bytes from two bits. Source: zlib technical details. */
const GREATEST_RATIO = 1032
/** Compressed bytes unpacked at a time: at most 16 MB come out of them. */
const PIECE = 16 * 1024
/** Bytes handed on at a time of what was unpacked at once: about what comes out of a piece. */
const CHUNK = 128 * 1024
/** A stored block may hold back 64 KB; more compressed bytes than this without a result are no data. */
const GREATEST_SILENCE = 256 * 1024
/** Up to this many compressed bytes, even a lying size costs a fraction of a second. */
const SMALL = 64 * 1024

/**
 * Unpacks an entry whole.
 * @param limit the most bytes it may have
 * @throws UnreadableFile 'too-large' above the limit, 'damaged' when the data do not match their size or checksum,
 * 'password-protected' when the entry is encrypted.
 */
export function inflateEntry(zip: Zip, entry: ZipEntry, limit: number): Uint8Array {
  const data = packedData(zip, entry, limit)
  if (data.length > SMALL && entry.size > zip.codec.atOnce && entry.method !== STORED) return joined(zip, entry, limit)
  const isPlain = entry.method === STORED || data.length === 0
  const bytes = isPlain ? data : attempt(entry, () => zip.codec.inflate(data, entry.size))
  const tally = new Tally(zip, entry)
  tally.add(bytes)
  tally.close()
  return bytes
}

/**
 * Unpacks an entry piece by piece, so that a large one never stands in memory whole. The pieces are trustworthy only
 * once this returns: the checksum stands at the end.
 * @throws UnreadableFile as inflateEntry does
 */
export function inflateInChunks(zip: Zip, entry: ZipEntry, limit: number, onChunk: (chunk: Uint8Array) => void): void {
  const data = packedData(zip, entry, limit)
  const tally = new Tally(zip, entry)
  const take = (chunk: Uint8Array): void => {
    if (chunk.length === 0) return
    tally.add(chunk)
    onChunk(chunk)
  }
  if (entry.method === STORED) take(data)
  else if (entry.size <= zip.codec.atOnce)
    cut(
      attempt(entry, () => zip.codec.inflate(data, entry.size)),
      take,
    )
  else inflatePieces(entry, data, tally, take)
  tally.close()
}

function cut(bytes: Uint8Array, take: (chunk: Uint8Array) => void): void {
  for (let at = 0; at < bytes.length; at += CHUNK) take(bytes.subarray(at, at + CHUNK))
}

function inflatePieces(entry: ZipEntry, data: Uint8Array, tally: Tally, take: (chunk: Uint8Array) => void): void {
  // What the taker throws is its own and passes through; only fflate's errors mean damaged data.
  let produced: Uint8Array[] = []
  const stream = new Inflate((chunk) => produced.push(chunk))
  let silence = 0
  for (let at = 0; at < data.length && tally.produced < entry.size; at += PIECE) {
    const piece = data.subarray(at, at + PIECE)
    attempt(entry, () => stream.push(piece, at + PIECE >= data.length))
    const before = tally.produced
    produced.forEach(take)
    produced = []
    silence = tally.produced > before ? 0 : silence + piece.length
    if (silence > GREATEST_SILENCE) throw damaged(entry, 'the data end early')
  }
}

/** Counts and checks what comes out of an entry. */
class Tally {
  produced = 0
  private crc = 0

  constructor(
    private readonly zip: Zip,
    private readonly entry: ZipEntry,
  ) {}

  add(chunk: Uint8Array): void {
    this.produced += chunk.length
    if (this.produced > this.entry.size) throw damaged(this.entry, 'more data than announced')
    this.crc = this.zip.codec.crc32(chunk, this.crc)
  }

  close(): void {
    if (this.produced !== this.entry.size)
      throw damaged(this.entry, `${this.produced} bytes instead of ${this.entry.size}`)
    if (this.crc !== this.entry.crc) throw damaged(this.entry, 'the checksum differs')
  }
}

function joined(zip: Zip, entry: ZipEntry, limit: number): Uint8Array {
  const whole = new Uint8Array(entry.size)
  let at = 0
  inflateInChunks(zip, entry, limit, (chunk) => {
    whole.set(chunk, at)
    at += chunk.length
  })
  return whole
}

/** The entry's packed bytes, once all that can be known without unpacking has been checked. */
function packedData(zip: Zip, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.flags & FLAG_ENCRYPTED) throw new UnreadableFile('password-protected', `zip: ${entry.name} is encrypted`)
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(entry, `unknown method ${entry.method}`)
  if (entry.size > limit) throw new UnreadableFile('too-large', `zip: ${entry.name} has ${entry.size} bytes`)
  if (entry.size > entry.compressedSize * GREATEST_RATIO) throw damaged(entry, 'too few data for its size')
  return zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)
}

function attempt<T>(entry: ZipEntry, unpack: () => T): T {
  try {
    return unpack()
  } catch (error) {
    throw damaged(entry, error instanceof Error ? error.message : 'cannot be unpacked')
  }
}

function damaged(entry: ZipEntry, detail: string): UnreadableFile {
  return new UnreadableFile('damaged', `zip: ${entry.name}: ${detail}`)
}
