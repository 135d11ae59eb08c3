/**
 * The counties of former days as src/summary-table/counties/history.json has them, from county-history.csv (yescallop/areacodes,
 * CC0 1.0: code, province, prefecture, name, years from and to, codes that came after).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countyStems } from '../../src/summary-table/counties/gazetteer/names'

const DIRECTLY = '直辖'
const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市'])

/** A county under one name. */
interface Term {
  readonly code: string
  readonly province: string
  /** '' for what a province administers itself. */
  readonly prefecture: string
  readonly name: string
  readonly from: number
  /** Infinity for those of today. */
  readonly to: number
  /** Codes of what it became in its last year; parts that went to others before are left out. */
  readonly into: readonly string[]
}

/** A county of today by its code. */
export interface CountyToday {
  readonly prefecture: string
  readonly name: string
}

function readTerms(file: string): Term[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/u)
  return lines.map((line) => {
    const [code, province, prefecture, name, from, to, successors] = line.split(',')
    const own = prefecture === DIRECTLY ? (MUNICIPALITIES.has(province) ? province : '') : prefecture
    const into = successors.split(';').filter((one) => one !== '' && (!one.includes('[') || one.includes(`[${to}]`)))
    return {
      code,
      province,
      prefecture: own,
      name,
      from: Number(from),
      to: to === '' ? Infinity : Number(to),
      into: into.map((one) => one.replace(/\[.*$/u, '')),
    }
  })
}

/** Where a former prefecture goes on under another name: none of the counties it became was there before. */
function renamedPrefectures(terms: readonly Term[], today: ReadonlyMap<string, CountyToday>): Map<string, string> {
  const known = new Set([...today.values()].map(({ prefecture }) => prefecture))
  const renamed = new Map<string, string>()
  for (const { prefecture, to, into } of terms) {
    const next = today.get(into[0])?.prefecture
    if (known.has(prefecture) || next === undefined) continue
    const isNew = [...today].every(
      ([code, { prefecture: its }]) =>
        its !== next || code.endsWith('00') || terms.some((term) => term.code === code && term.from >= to),
    )
    if (isNew) renamed.set(prefecture, next)
  }
  return renamed
}

/**
 * One line a prefecture: its province, its name, and its counties that came or went, a word each. 邵东县-2019=邵东市 was renamed in 2019,
 * 闸北区-2015>静安区 went into others then (of another prefecture: 长春市/公主岭市), 龙港市+2019 is new since then. A third part names what
 * the prefecture was called before, and until when.
 */
export function historyLines(today: ReadonlyMap<string, CountyToday>): string[] {
  const terms = readTerms(join(__dirname, 'county-history.csv'))
  const renamed = renamedPrefectures(terms, today)
  const homeOf = (prefecture: string) => renamed.get(prefecture) ?? prefecture
  const after = (term: Term): Term[] =>
    term.into.flatMap((code) => terms.find((one) => one.code === code && one.from >= term.to) ?? [])
  const before = (term: Term): Term[] => terms.filter((one) => after(one).includes(term))
  const goesOnAs = (term: Term): Term | undefined => {
    const next = after(term).filter(({ prefecture }) => homeOf(prefecture) === homeOf(term.prefecture))
    if (term.into.length === 1 && next.length === 1 && before(next[0]).length === 1) return next[0]
    const stems = new Set(countyStems(term.name))
    return next.find(({ name, from }) => from === term.to && countyStems(name).some((stem) => stems.has(stem)))
  }
  const continued = new Map(terms.flatMap((term) => (term.to < Infinity ? [[goesOnAs(term), term] as const] : [])))
  const nameOf = (code: string, home: string): string => {
    const found = today.get(code) ?? terms.find((term) => term.code === code)
    if (!found) throw new Error(`nobody knows what ${code} is`)
    const prefecture = homeOf(found.prefecture)
    return prefecture === home ? found.name : `${prefecture}/${found.name}`
  }
  const words = (term: Term): string[] => {
    const home = homeOf(term.prefecture)
    const next = term.to < Infinity ? goesOnAs(term) : undefined
    const since = continued.get(term) || term.from < FIRST_YEAR ? '' : `+${term.from}`
    if (next?.name === term.name) return since ? [`${term.name}${since}`] : []
    if (next) return [`${term.name}${since}-${term.to}=${next.name}`]
    if (term.to < Infinity)
      return [`${term.name}${since}-${term.to}>${term.into.map((code) => nameOf(code, home)).join(',')}`]
    return since ? [`${term.name}${since}`] : []
  }
  const byHome = new Map<string, { cells: [string, string]; words: string[]; former: string }>()
  for (const term of terms) {
    const home = homeOf(term.prefecture)
    const key = `${term.province}/${home}`
    const line = byHome.get(key) ?? { cells: [term.province, home], words: [], former: '' }
    byHome.set(key, line)
    line.words.push(...words(term))
    if (home !== term.prefecture) line.former = `${term.prefecture}-${term.to}`
  }
  return [...byHome.values()].map(({ cells, words: changes, former }) =>
    JSON.stringify([...cells, changes.join(' '), ...(former ? [former] : [])]).replaceAll('","', '", "'),
  )
}

/** The first year of which every county is known. */
export const FIRST_YEAR = 2013
