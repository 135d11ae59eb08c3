import { zipSync, type Zippable } from 'fflate'
import type { Files } from './files'

/** The files as a .zip: the same bytes for the same files and time, whatever the order and the computer's time zone. */
export function zipOf(files: Files, time: Date): Uint8Array {
  const entries: Zippable = {}
  for (const name of [...files.keys()].sort()) entries[name] = files.get(name)!
  return zipSync(entries, { level: 9, mtime: zoneless(time) })
}

/** Zip stores local time without its zone: this date reads the same in every zone, in UTC. */
function zoneless(time: Date): Date {
  return new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  )
}
