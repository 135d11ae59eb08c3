/** One thing measured: how long it takes, and against what it is held. */
export interface Measurement {
  readonly name: string
  /** Milliseconds of processor time, the median of several rounds. */
  readonly milliseconds: number
  /** The name of the measurement it is compared with, when it is. */
  readonly against?: string
  readonly unit?: string
}

const ROUNDS = 7

/**
 * Processor time of one call in milliseconds: the median of several rounds, each long enough to be measured. Processor
 * time, not the clock, so that whatever else the machine does counts less.
 */
export async function measure(call: () => unknown, roundMilliseconds = 300): Promise<number> {
  const once = await timed(call, 1)
  const calls = Math.max(1, Math.round(roundMilliseconds / Math.max(once, 0.001)))
  await timed(call, calls)
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push((await timed(call, calls)) / calls)
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1]
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
