/** Milliseconds of processor time that some work takes: unlike the clock, it does not count what else the machine is doing. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
