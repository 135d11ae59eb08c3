import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startCalls, type Calls, type Outcome } from './calls/calls'

export type { Outcome }

export const PROGRAM = join(__dirname, '../../dist/cli/yijiao.js')
const CORPUS = join(__dirname, '../corpus')

if (!existsSync(PROGRAM)) throw new Error('dist/cli/yijiao.js is missing: run `npm run build:cli` first')

let calls: Calls | undefined

/** Runs the built program in a folder, in the process that carries out all such calls of a test file, and waits for its end. */
export function yijiao(folder: string, ...words: string[]): Outcome {
  calls ??= startCalls(PROGRAM)
  return told(calls.call(folder, words))
}

/** The same in a process of its own: for what is about processes. `program` may be a copy; `input` stands on the standard input. */
export function yijiaoProcess(
  folder: string,
  words: readonly string[],
  { program = PROGRAM, input = '' }: { readonly program?: string; readonly input?: string | Uint8Array } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return told({ status, stdout, stderr })
}

/** Every outcome is free of stack traces. */
function told(outcome: Outcome): Outcome {
  expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at .*[:(]|node:internal|yijiao\.js:\d+/m)
  return outcome
}

/** Starts the built program in a folder. */
export function startYijiao(folder: string, ...words: string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
}

const folders: string[] = []

afterAll(async () => {
  await calls?.end()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own with corpus files in it: path in the folder → name in the corpus. It is gone after the tests. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'yijiao-'))
  folders.push(folder)
  for (const [path, name] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(join(CORPUS, `${name}.xlsx`), join(folder, path))
  }
  return folder
}
