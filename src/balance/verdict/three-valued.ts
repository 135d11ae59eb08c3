/** True, false, or null where it cannot be decided. */
export type Decided = boolean | null

/** Whether all hold: false as soon as one does not, null where one cannot be decided. */
export function allOf(verdicts: Iterable<Decided>): Decided {
  let all: Decided = true
  for (const verdict of verdicts) {
    if (verdict === false) return false
    if (verdict === null) all = null
  }
  return all
}
