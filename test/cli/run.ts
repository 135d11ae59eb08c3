import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const PROGRAM = join(__dirname, '../../dist/cli/yijiao.js')
const CORPUS = join(__dirname, '../corpus')

if (!existsSync(PROGRAM)) throw new Error('dist/cli/yijiao.js is missing: run `npm run build:cli` first')

/** What a call of the command line came to. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program in a folder and waits for its end. Every outcome is free of stack traces. */
export function yijiao(folder: string, ...words: string[]): Outcome {
  return runProgram(PROGRAM, '', folder, words)
}

/** The same with something on the standard input. */
export function yijiaoWith(input: string | Uint8Array, folder: string, ...words: string[]): Outcome {
  return runProgram(PROGRAM, input, folder, words)
}

/** The same with a copy of the program. */
export function yijiaoAt(program: string, folder: string, ...words: string[]): Outcome {
  return runProgram(program, '', folder, words)
}

function runProgram(program: string, input: string | Uint8Array, folder: string, words: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  expect(stdout + stderr).not.toMatch(/^\s+at .*[:(]|node:internal|yijiao\.js:\d+/m)
  return { status, stdout, stderr }
}

/** Starts the built program in a folder. */
export function startYijiao(folder: string, ...words: string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
}

const folders: string[] = []

afterAll(() => {
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
