import { lockFile, unreadFile } from '../../roll-up/without-table'
import { fileName } from '../../roll-up/file-names'
import type { SentFile } from '../../roll-up/sent'
import type { Localized } from '../../text/language'
import { isLockFile } from '../../workbook/lock-file'
import { dayOf } from '../actions/check-document'
import type { Desk } from '../actions/desk'
import type { GivenFile } from '../actions/files'
import type { RoundEvent, RoundState } from './round-state'
import type { ReadReply, RoundReader } from './reader'

/** So many files are asked who they are from, where no unit is given. */
const ASKED = 5
/** Milliseconds. The list grows no oftener, so that the page has time for the person. */
const PAUSE = 300
const WORKBOOK = /\.(?:xls[xmb]?|xlt[xm]|et|ods)$/i

/** The files of a choice that are read, or say something of one that is, by their paths. */
export function workbooksOf(files: readonly GivenFile[]): Map<string, GivenFile> {
  const found = files.filter(({ name }) => WORKBOOK.test(name) || isLockFile(fileName(name)))
  return new Map(found.map((file) => [file.name, file]))
}

/** What reading a round needs besides its files. */
export interface Reading {
  readonly desk: Desk
  readonly reader: RoundReader
  readonly state: () => RoundState
  readonly tell: (event: RoundEvent) => void
  /** Whether somebody has stopped it. */
  readonly isStopped: () => boolean
  readonly suggestUnit: (units: readonly string[]) => Promise<string | null>
}

/** Reads the files of a round one after the other; what was read stays when it is stopped. */
export async function readRound(given: readonly GivenFile[], reading: Reading): Promise<void> {
  const { desk, state, tell, isStopped } = reading
  const { language } = desk.store.state()
  const [locks, files] = [given.filter(isLock), given.filter((file) => !isLock(file))]
  if (state().unit === '') {
    const unit = await unitIn(files, reading)
    if (unit === null || isStopped()) return
    tell({ type: 'unit-given', unit, roster: state().roster })
  }
  let waiting: SentFile[] = locks.map(({ name }) => lockFile(name, language))
  let shown = -Infinity
  const show = (): void => {
    if (waiting.length > 0) tell({ type: 'files-read', files: waiting })
    waiting = []
    shown = Date.now()
  }
  for (const file of files) {
    const reply = await ask(file, state().unit, reading).catch((error: unknown) => {
      if (isStopped()) return null
      return { file: unreadFile(file.name, String(error)) }
    })
    if (reply === null || isStopped()) return show()
    if ('file' in reply) waiting.push(reply.file)
    if (Date.now() - shown > PAUSE) show()
  }
  show()
}

const isLock = ({ name }: GivenFile): boolean => isLockFile(fileName(name))

async function unitIn(files: readonly GivenFile[], reading: Reading): Promise<string | null> {
  const units: string[] = []
  for (const file of files.slice(0, ASKED)) {
    const reply = await ask(file, null, reading)
    if ('units' in reply) units.push(...reply.units)
  }
  return reading.suggestUnit(units)
}

async function ask(file: GivenFile, unit: string | null, { desk, reader, state }: Reading): Promise<ReadReply> {
  const { language } = desk.store.state()
  const bytes = await bytesOf(file)
  if (typeof bytes === 'string')
    return unit === null ? { units: [] } : { file: unreadFile(file.name, GONE[language](bytes)) }
  return reader.read({ path: file.name, bytes, unit, roster: state().roster, today: dayOf(desk.services.now()), language }) // prettier-ignore
}

/** The bytes of a file; why there are none as the browser says it: it was moved or taken away since it was chosen, or may not be read. */
async function bytesOf(file: GivenFile): Promise<Uint8Array | string> {
  try {
    return await file.bytes()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const GONE: Localized<(detail: string) => string> = {
  zh: (detail) => `文件读不到了，可能已移动、改名或没有权限（${detail}）`,
  en: (detail) => `the file can no longer be read: it was moved, renamed, or may not be read (${detail})`,
}
