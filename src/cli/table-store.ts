import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { FoldedPoints } from '../roll-up/folded-points'
import type { SentFile } from '../roll-up/sent'
import { isSystemError } from './system-failures'
import { removeLeftovers, temporaryFile, type TemporaryFile } from './temporary-files'

/** Bytes. What a province's tables say finds room in it; of a country's, which are ten times as much, the rest waits in a file. */
const ROOM = 8 * 1024 * 1024

/**
 * Holds what tables say of their points until it is asked for: as far as there is room in memory, else in a temporary file, of which the table last
 * asked for is at hand. Where no such file can be written, memory has to do.
 */
export class TableStore {
  private file: { readonly temporary: TemporaryFile; readonly descriptor: number } | null = null
  private canWrite = true
  /** Bytes in the file. */
  private end = 0
  private last: { readonly place: Place; readonly points: FoldedPoints } | null = null

  constructor(private room = ROOM) {}

  /** The same file, of which no more is in memory than there is room for. */
  async kept(sent: SentFile): Promise<SentFile> {
    const bytes = sent.tables.reduce((sum, { points }) => sum + sizeOf(points), 0)
    this.room -= bytes
    if (this.room >= 0 || !this.canWrite) return sent
    await this.open()
    return { ...sent, tables: sent.tables.map((table) => ({ ...table, points: this.stored(table.points) })) }
  }

  /** Takes the file away. What is in it cannot be asked for any more. */
  async close(): Promise<void> {
    if (!this.file) return
    closeSync(this.file.descriptor)
    await this.file.temporary.remove()
    this.file = null
    await removeLeftovers(tmpdir())
  }

  private async open(): Promise<void> {
    if (this.file) return
    const temporary = await temporaryFile(tmpdir())
    try {
      this.file = { temporary, descriptor: openSync(temporary.path, 'wx+', 0o600) }
    } catch (error) {
      await temporary.remove()
      this.goOnWithout(error)
    }
  }

  /** A full disk, or a folder that is closed to us, is no reason for a call to fail. */
  private goOnWithout(error: unknown): void {
    if (!isSystemError(error)) throw error
    this.canWrite = false
  }

  private stored(points: FoldedPoints): FoldedPoints {
    const { facts } = points
    const text = Buffer.from(textOf(points), 'utf16le')
    const place: Place = { ids: points.ids, start: this.end, facts: facts.length, size: facts.byteLength + text.length }
    const bytes = Buffer.concat([Buffer.from(facts.buffer, facts.byteOffset, facts.byteLength), text])
    if (!this.hasWritten(bytes)) return points
    return new StoredPoints(place, this.read)
  }

  private hasWritten(bytes: Uint8Array): boolean {
    if (!this.file || !this.canWrite) return false
    try {
      for (let done = 0; done < bytes.length;)
        done += writeSync(this.file.descriptor, bytes, done, bytes.length - done, this.end + done)
      this.end += bytes.length
      return true
    } catch (error) {
      this.goOnWithout(error)
      return false
    }
  }

  private readonly read = (place: Place): FoldedPoints => {
    if (this.last?.place === place) return this.last.points
    if (!this.file) throw new Error('What tables say is asked for when all is done')
    const bytes = new ArrayBuffer(place.size)
    const all = Buffer.from(bytes)
    for (let done = 0; done < all.length;) {
      const more = readSync(this.file.descriptor, all, done, all.length - done, place.start + done)
      if (more === 0) throw new Error('The temporary file has been cut short')
      done += more
    }
    const facts = new Int32Array(bytes, 0, place.facts)
    const points = { ids: place.ids, facts, text: all.toString('utf16le', facts.byteLength) }
    this.last = { place, points }
    return points
  }
}

/** Where something is in the file. */
interface Place {
  readonly ids: readonly string[]
  /** Bytes. */
  readonly start: number
  readonly size: number
  /** How many numbers it begins with. */
  readonly facts: number
}

/** What a table says, read anew where it is not what was read last. */
class StoredPoints implements FoldedPoints {
  constructor(
    private readonly place: Place,
    private readonly read: (place: Place) => FoldedPoints,
  ) {}

  get ids(): readonly string[] {
    return this.place.ids
  }

  get text(): FoldedPoints['text'] {
    return this.read(this.place).text
  }

  get facts(): Int32Array {
    return this.read(this.place).facts
  }
}

function textOf({ text }: FoldedPoints): string {
  return text.slice(0, Infinity)
}

/** Bytes, as many as in memory. */
function sizeOf(points: FoldedPoints): number {
  return points.facts.byteLength + 2 * textOf(points).length
}
