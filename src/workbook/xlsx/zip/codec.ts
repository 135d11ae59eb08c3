import { inflateSync } from 'fflate'
import { crc32 } from './crc32'

/** The calculations of unpacking: in portable code, or as the platform has them built in. */
export interface Codec {
  /**
   * Unpacks raw deflate data that are said to hold `size` bytes. Data that hold more need not be unpacked to their end, but
   * more must come out than `size`, or an error. May throw anything.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array
  /**
   * Up to so many bytes `inflate` unpacks at once what is read piece by piece, too: where that is so much quicker that it is worth their room
   * for the while. A size that lies costs no more than to unpack so many.
   */
  readonly atOnce: number
  /** The CRC-32 of the bytes (unsigned); `before` continues the checksum of earlier bytes. */
  crc32(bytes: Uint8Array, before: number): number
  /** The text of UTF-8 bytes, a byte order mark being a character like any other. Throws for bytes that are none. */
  decodeUtf8(bytes: Uint8Array): string
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Works in every browser, too. */
export const PORTABLE: Codec = {
  // One byte more than announced, so that data that go on do not go unnoticed.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  atOnce: 0,
  crc32,
  decodeUtf8: (bytes) => UTF8.decode(bytes),
}
