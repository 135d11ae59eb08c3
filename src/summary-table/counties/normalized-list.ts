import type { CountyList, ListedCounty } from './list'

/** Names as the form wants them: 、 between, 无 when there are none. */
export function printCountyList(names: readonly string[]): string {
  return names.length ? names.join('、') : '无'
}

/**
 * How the cell should be written: full names, 、 between, each county once, remarks kept. A cell that names no counties (无, 全部) stays
 * as it is. Null when that is not certain: an unknown name, a shorthand beside names, a count that differs, one county with two remarks.
 */
export function normalizedList(list: CountyList): string | null {
  if (list.kind === 'blank' || list.kind === 'error') return null
  if (list.kind !== 'names') return list.written
  if (list.shorthandBesideNames !== null || !list.names.length) return null
  if (list.statedCount !== null && list.statedCount !== list.counties.length) return null
  const printed = new Map<string, string>()
  for (const name of list.names) {
    const text = print(name)
    if (name.county === null || (printed.get(name.county) ?? text) !== text) return null
    printed.set(name.county, text)
  }
  return printCountyList([...printed.values()])
}

function print({ county, remark }: ListedCounty): string {
  return remark === null ? (county ?? '') : `${county}（${remark}）`
}
