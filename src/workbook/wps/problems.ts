import type { Localized } from '../../text/language'
import { WorkbookProblem, type ProblemFacts, type ProblemKind } from '../problem'

/** A problem of the port's, told as one of WPS. */
export function problem(kind: ProblemKind, facts: ProblemFacts = {}, options?: ErrorOptions): WorkbookProblem {
  return new WorkbookProblem(kind, { ...facts, program: 'WPS' }, options)
}

/** Nothing was changed, for a reason that follows “没有改动：”. */
export function refusal(why: Localized<string>, options?: ErrorOptions): WorkbookProblem {
  return problem('refused', { why }, options)
}

/** Does a piece of work in WPS; whatever WPS says against it is a problem of the port's. */
export async function inWps<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw problemOf(error)
  }
}

/** What was thrown, as a problem: ET throws errors whose words are all that is known of them. */
export function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error
  return problem('other', { detail: wordsOf(error) }, { cause: error })
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
