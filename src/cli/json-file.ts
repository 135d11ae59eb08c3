import { Failure } from './failure'
import { readBytes } from './files'
import type { CliMessages } from './messages'

/** What a JSON file holds; a sentence when it cannot be read. */
export function readJson(path: string, messages: CliMessages): unknown {
  const text = new TextDecoder().decode(readBytes(path, messages))
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure(messages.notJson(path, lineOf(error, text)))
    throw error
  }
}

/** Node names the place of some mistakes by counting characters from the start. */
function lineOf({ message }: SyntaxError, text: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1]
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length
}
