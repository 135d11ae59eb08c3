/** One thing measured: how long it takes, and against what it is held. */
export interface Measurement {
  readonly name: string
  /** Milliseconds of processor time, the median of several rounds. */
  readonly milliseconds: number
  /** The name of the measurement it is compared with, when it is. */
  readonly against?: string
  readonly unit?: string
}

export const ROUNDS = 7
const ROUND = 200
const WARM_UP = 1000

/**
 * Processor time of one call of each in milliseconds, once warm: the median of several rounds, which take turns, so that
 * a machine that slows down slows all of them. Processor time, not the clock, so that whatever else it does counts less.
 */
export async function measure(calls: readonly (() => unknown)[]): Promise<number[]> {
  const times: number[] = []
  for (const call of calls) times.push(await warmUp(call, WARM_UP))
  const rounds = calls.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, call] of calls.entries()) rounds[index].push(await timeRound(call, times[index]))
  }
  return rounds.map(median)
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]
}

/** The time of one call in a round of so many that it takes ROUND milliseconds, when one takes about `usual`. */
export async function timeRound(call: () => unknown, usual: number): Promise<number> {
  const repeats = Math.max(1, Math.round(ROUND / usual))
  return (await timed(call, repeats)) / repeats
}

/** Calls until the engine has compiled what it will compile; how long one call then takes. */
export async function warmUp(call: () => unknown, milliseconds: number): Promise<number> {
  let total = 0
  let last = 0
  while (total < milliseconds) total += last = Math.max(await timed(call, 5), 0.001)
  return last / 5
}

async function timed(call: () => unknown, calls: number): Promise<number> {
  const start = process.cpuUsage()
  for (let i = 0; i < calls; i++) await call()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The measurements as a Markdown table; a ratio says how many times as long the other takes. */
export function printTable(measurements: readonly Measurement[]): string {
  const byName = new Map(measurements.map((measurement) => [measurement.name, measurement]))
  const rows = measurements.map(({ name, milliseconds, against }) => {
    const other = against === undefined ? undefined : byName.get(against)
    const ratio = other ? `${(other.milliseconds / milliseconds).toFixed(1)} × faster than ${other.name}` : ''
    return `| ${name} | ${milliseconds.toFixed(3)} | ${Math.round(1000 / milliseconds)} | ${ratio} |`
  })
  return ['| what | ms | per second | in the same run |', '|---|--:|--:|---|', ...rows].join('\n')
}
