import type { Indicator } from '../standard'

/** Whether an indicator is itself counted in yuan (设备值), so that nobody has to price it. */
export function isMoney({ unit }: Indicator): boolean {
  return unit === '元'
}
