import { pointsOfSource, type RollUp } from './model'

/** A document of a round, and who cites it. */
export interface RegisteredDocument {
  /** 文号; null for a title that stands without one. */
  readonly number: string | null
  /** What it is called: several where counties call it differently. */
  readonly titles: readonly string[]
  readonly counties: readonly string[]
  /** 编号 of the points that rest on it. */
  readonly points: readonly number[]
}

/** 文件台账: every document of all files, in the order in which points cite them. */
export function documentRegister({ points }: RollUp): RegisteredDocument[] {
  const found = new Map<
    string,
    { number: string | null; titles: Set<string>; counties: Set<string>; points: Set<number> }
  >()
  for (const point of points) {
    const own = [...point.sources].flatMap((source) => pointsOfSource(source).flatMap(({ documents }) => documents.map((document) => ({ ...document, county: source.county })))) // prettier-ignore
    for (const { number, title, county } of own) {
      const key = number ?? `《${title}》`
      const entry = found.get(key) ?? {
        number,
        titles: new Set<string>(),
        counties: new Set<string>(),
        points: new Set<number>(),
      }
      if (title !== null) entry.titles.add(title)
      entry.counties.add(county)
      entry.points.add(point.number)
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ number, titles, counties, points: numbers }) => ({ number, titles: [...titles], counties: [...counties], points: [...numbers] })) // prettier-ignore
}
