/** Milliseconds. */
export const DAY = 86_400_000

/** A UTC midnight in ISO 8601: 2018-11-20. */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}
