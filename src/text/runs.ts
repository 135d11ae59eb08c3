import { lastOf } from './items'

/** Numbers that follow each other as one: 1, 2, 3, 7 → 1至3, 7. `to` is what stands between. */
export function runs(numbers: readonly number[], to: string): string[] {
  const found: [first: number, last: number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = lastOf(found)
    if (run?.[1] === number - 1) run[1] = number
    else found.push([number, number])
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}${to}${last}`))
}
