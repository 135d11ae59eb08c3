import { UnreadableFile } from '../workbook/unreadable'
import { WriteRefused } from '../workbook/xlsx/write/write-refused'
import type { Language } from '../text/language'
import { Failure } from './failure'
import { reasonOf } from './files'
import { CLI_MESSAGES } from './messages'
import { runProgram } from './program'

/** English only when asked for: Chinese comes first, and the language must be known before the options are parsed. */
function languageOfCall(words: readonly string[]): Language {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = words[index]?.split('=')[1] ?? words[index + 1]
  return value === 'en' ? 'en' : 'zh'
}

/** Runs the call of this process and gives its exit status; what goes wrong is told. */
export async function main(): Promise<number> {
  const language = languageOfCall(process.argv)
  try {
    return await runProgram(process.argv, language)
  } catch (error) {
    if (error instanceof Failure) process.stderr.write(`${error.message}\n`)
    else if (error instanceof UnreadableFile) process.stderr.write(`${error.sentence[language]}\n`)
    else if (error instanceof WriteRefused)
      process.stderr.write(`${CLI_MESSAGES[language].notWritten(error.why[language])}\n`)
    else process.stderr.write(`${CLI_MESSAGES[language].unexpected}\n${reasonOf(error)}\n`)
    return 2
  }
}
