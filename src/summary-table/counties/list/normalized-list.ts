import { holdsBracket } from './lex-list'
import type { CountyList } from './list'

/** Names as the form wants them: 、 between, 无 when there are none. */
export function printCountyList(names: readonly string[]): string {
  return names.length ? names.join('、') : '无'
}

/**
 * How the cell should be written: full names, 、 between, each county once, remarks kept, a misspelt name as the one it is nearest to.
 * A cell that names no counties (无, 全部) stays as it is. Null when that is not certain: an unknown name that is near none, a shorthand
 * beside names, words beside a name, a count that differs, one county with two remarks or also misspelt, a remark with a bracket in it, names
 * sorted under headings. A name of another day stays as it is written unless `renames` asks for the one of the day.
 */
export function normalizedList(list: CountyList, renames = false): string | null {
  if (list.kind === 'blank' || list.kind === 'error') return null
  if (list.kind !== 'names') return list.written
  if (list.shorthandBesideNames !== null || !list.names.length || list.grouped || list.miscounts.length) return null
  const printed = new Map<string, string>()
  const misspelt = new Set<string>()
  for (const name of list.names) {
    const isOld = name.otherDay !== null && !(renames && name.county !== null)
    const county = isOld ? name.written : (name.county ?? name.nearest)
    // One that was never closed, perhaps: the remark printed again would be read otherwise.
    if (county === null || name.extra !== null || holdsBracket(name.remark ?? '')) return null
    const text = name.remark === null ? county : `${county}（${name.remark}）`
    if (printed.has(county) && (printed.get(county) !== text || misspelt.has(county) || name.county === null))
      return null
    if (name.county === null) misspelt.add(county)
    printed.set(county, text)
  }
  if (list.statedCount !== null && list.statedCount !== printed.size) return null
  return printCountyList([...printed.values()])
}
