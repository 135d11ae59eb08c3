import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Machine, process, chance: .yijiao-0a1b2c3d-4711-0123456789abcdef.tmp. */
const NAME = /^\.yijiao-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.tmp$/
/** A file that nobody has written to for so long belongs to no run any more, on whatever machine. */
const DAY = 24 * 60 * 60 * 1000

/** A path for a file that will take the name of another in this folder: one that nobody can foretell, and of a length of its own. */
export function temporaryPath(folder: string): string {
  return join(folder, `.yijiao-${thisMachine()}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`)
}

/** Takes away what runs have left in a folder that were killed while they wrote. What may belong to a run that goes on stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const name = entry.isFile() ? NAME.exec(entry.name) : null
      const path = join(folder, entry.name)
      if (name && (isOver(name[1], Number(name[2])) || (await isOld(path)))) await rm(path, { force: true })
    }
  } catch (error) {
    // Others' leftovers are no reason for a call to fail: the folder may be closed to us, or a file gone already.
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/** Whether a process of this machine has ended. A folder on a network has files of other machines, whose processes are not known here. */
function isOver(machine: string, pid: number): boolean {
  if (machine !== thisMachine()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

async function isOld(path: string): Promise<boolean> {
  return Date.now() - (await stat(path)).mtimeMs > DAY
}

function thisMachine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}
