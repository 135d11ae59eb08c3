import type { UnreadableReason } from '../../unreadable'

// The compound file format holds .xls, .et, .doc and encrypted .xlsx. Source: MS-CFB, 2.2 (header) and 2.6 (directory).
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0]
const SECTOR_SHIFT = 30
const FIRST_DIRECTORY_SECTOR = 48
const FAT_SECTORS = 76
const FAT_SECTORS_IN_HEADER = 109
const DIRECTORY_ENTRY = 128
const NAME_LENGTH = 64
const GREATEST_SECTOR = 0xfffffffa
/** Streams lie near the directory's start; more sectors than this are a chain made to run in circles. */
const MOST_DIRECTORY_SECTORS = 4096

/** What tells a file, in the order of asking: an .et file has a Workbook stream too, and a workbook may embed a document. */
const TELLING: readonly (readonly [stream: string, reason: UnreadableReason])[] = [
  ['EncryptedPackage', 'password-protected'],
  ['ETExtData', 'wps-et'],
  ['Workbook', 'old-xls'],
  ['Book', 'old-xls'],
  ['WordDocument', 'other-document'],
  ['PowerPoint Document', 'other-document'],
]

/** Whether the file begins as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** What a compound file is, by the streams in its directory. */
export function kindOfCompoundFile(bytes: Uint8Array): UnreadableReason {
  const names = streamNames(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return TELLING.find(([stream]) => names.has(stream))?.[1] ?? 'not-a-workbook'
}

function streamNames(view: DataView): Set<string> {
  const names = new Set<string>()
  if (view.byteLength < 512) return names
  const size = 1 << Math.min(view.getUint16(SECTOR_SHIFT, true), 12)
  let sector = view.getUint32(FIRST_DIRECTORY_SECTOR, true)
  for (let read = 0; sector < GREATEST_SECTOR && read < MOST_DIRECTORY_SECTORS; read++) {
    const start = (sector + 1) * size
    for (let entry = start; entry < start + size; entry += DIRECTORY_ENTRY) names.add(entryName(view, entry))
    sector = sectorAfter(view, sector, size)
  }
  return names
}

function entryName(view: DataView, entry: number): string {
  if (entry + DIRECTORY_ENTRY > view.byteLength) return ''
  const characters = Math.min(view.getUint16(entry + NAME_LENGTH, true), NAME_LENGTH) / 2 - 1
  let name = ''
  for (let index = 0; index < characters; index++) name += String.fromCharCode(view.getUint16(entry + 2 * index, true))
  return name
}

/** The next sector of a chain, as the allocation table has it. */
function sectorAfter(view: DataView, sector: number, size: number): number {
  const perSector = size / 4
  const table = Math.floor(sector / perSector)
  if (table >= FAT_SECTORS_IN_HEADER) return GREATEST_SECTOR
  const tableStart = (view.getUint32(FAT_SECTORS + 4 * table, true) + 1) * size
  const at = tableStart + 4 * (sector % perSector)
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : GREATEST_SECTOR
}
