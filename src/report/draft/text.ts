import { withoutNames } from '../../ledgers/personal-data/impersonal'
import { withoutIdentityNumbers } from '../../ledgers/personal-data/personal'
import { withoutEnd } from '../../text/ends'
import type { Block, Paragraph, Run } from '../document/document'

/** A line of the table of sources at the end. */
export type SourceLine = readonly [what: string, value: string, where: string]

/** Takes down where every number and word of a draft comes from. */
export class Sources {
  readonly lines: SourceLine[] = []
  private readonly known = new Set<string>()

  /** @param pupils names that are never copied */
  constructor(private readonly pupils: ReadonlySet<string>) {}

  /** A cell's words, without names of pupils that the workbook's ledgers hold. */
  words(text: string): string {
    return withoutNames(cellWords(text), this.pupils)
  }

  /** Words or a number with their cell: a comment on them, and a line of the table. */
  from(what: string, value: string | number, where: string): Run {
    const text = String(value)
    const line: SourceLine = [what, text, where]
    // A county that is named twice comes from one cell.
    const key = line.join('\n')
    if (!this.known.has(key)) this.lines.push(line)
    this.known.add(key)
    return { text, comment: where }
  }
}

/** A paragraph of words and runs; words that touch are one run. */
export function paragraph(...parts: readonly (string | Run)[]): Paragraph {
  const runs: Run[] = []
  for (const part of parts) {
    const run = typeof part === 'string' ? { text: part } : part
    const last = runs[runs.length - 1]
    if (run.text === '') continue
    if (last && last.comment === undefined && run.comment === undefined)
      runs[runs.length - 1] = { text: last.text + run.text }
    else runs.push(run)
  }
  return { kind: 'paragraph', text: runs }
}

/** What is not known and somebody has to fill in. */
export function hole(what: string): string {
  return `【待补：${what}】`
}

/** A cell's words for a report: on one line, in brackets of their own (【 marks holes alone), without identity numbers. */
export function cellWords(text: string): string {
  return withoutIdentityNumbers(
    text
      .replace(/[【]/g, '〔')
      .replace(/[】]/g, '〕')
      .split(/[\r\n]/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  )
}

/** A sentence's text without the stop at its end. */
export function withoutStop(text: string): string {
  return withoutEnd(text.trim(), /[。．.；;，,]/)
}

/** 一 to 四十九. */
export function hanNumber(number: number): string {
  const digits = '零一二三四五六七八九'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return ten + (ones > 0 || tens === 0 ? digits[ones] : '')
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}
