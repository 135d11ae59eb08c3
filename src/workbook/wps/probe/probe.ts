import type { EtApplication, EtEvents, EtWorkbook } from '../et'
import { newSheet, onNewBook } from '../scratch'
import type { Trial } from './trial'

/** What came of a trial: as expected, otherwise, an error, or only noted where any answer will do. */
export type Outcome = 'as-expected' | 'otherwise' | 'failed' | 'noted'

export interface Seen {
  readonly id: string
  readonly asks: string
  readonly expected: string | null
  /** What was seen, or the error's words. */
  readonly seen: string
  readonly outcome: Outcome
}

/**
 * Tries every assumption on a new workbook, which is closed again without being saved. Nothing else is touched.
 * @throws Error where there is no new workbook to try on
 */
export async function probe(
  et: EtApplication,
  events: EtEvents | null,
  trials: readonly Trial[],
): Promise<readonly Seen[]> {
  return onNewBook(et, async (book) => {
    const seen: Seen[] = []
    for (const trial of trials) seen.push(await tried(trial, et, events, book))
    return seen
  })
}

async function tried(trial: Trial, et: EtApplication, events: EtEvents | null, book: EtWorkbook): Promise<Seen> {
  const { id, asks, expected } = trial
  try {
    const seen = await trial.see({ et, events, book, sheet: newSheet(book) })
    const outcome = expected === null ? 'noted' : seen === expected ? 'as-expected' : 'otherwise'
    return { id, asks, expected, seen, outcome }
  } catch (error) {
    return { id, asks, expected, seen: error instanceof Error ? error.message : String(error), outcome: 'failed' }
  }
}
