import { promises, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Machine, process, chance: .yijiao-0a1b2c3d-4711-0123456789abcdef.tmp. */
const NAME = /^\.yijiao-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.tmp$/
/** A file that nobody has written to for so long belongs to no run any more, on whatever machine. */
const DAY = 24 * 60 * 60 * 1000

const STOPPING = ['SIGINT', 'SIGTERM'] as const
const unfinished = new Set<string>()

/** A file that is there for a while: nobody can foretell its name, whose length does not depend on any other. Ctrl-C leaves none behind. */
export interface TemporaryFile {
  readonly path: string
  /** Takes it away, if it is still there. */
  remove(): Promise<void>
}

export async function temporaryFile(folder: string): Promise<TemporaryFile> {
  const { randomBytes } = await crypto()
  const path = join(folder, `.yijiao-${await thisMachine()}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`)
  // Only while there are any: otherwise the system's own way of stopping is the quicker one.
  if (unfinished.size === 0) for (const signal of STOPPING) process.on(signal, stop)
  unfinished.add(path)
  return {
    path,
    async remove() {
      await promises.rm(path, { force: true })
      unfinished.delete(path)
      if (unfinished.size === 0) for (const signal of STOPPING) process.off(signal, stop)
    },
  }
}

function stop(): void {
  for (const file of unfinished) rmSync(file, { force: true })
  process.exit(130)
}

/** Takes away what runs have left in a folder that were killed while they wrote. What may belong to a run that goes on stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  try {
    const machine = await thisMachine()
    for (const entry of await promises.readdir(folder, { withFileTypes: true })) {
      const name = entry.isFile() ? NAME.exec(entry.name) : null
      const path = join(folder, entry.name)
      if (name && ((name[1] === machine && isOver(Number(name[2]))) || (await isOld(path))))
        await promises.rm(path, { force: true })
    }
  } catch (error) {
    // Others' leftovers are no reason for a call to fail: the folder may be closed to us, or a file gone already.
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/** Whether a process of this machine has ended. A folder on a network has files of other machines, whose processes are not known here. */
function isOver(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

async function isOld(path: string): Promise<boolean> {
  return Date.now() - (await promises.stat(path)).mtimeMs > DAY
}

async function thisMachine(): Promise<string> {
  const { createHash } = await crypto()
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}

/** A call that writes nothing need not wait for it. */
const crypto = () => import('node:crypto')
