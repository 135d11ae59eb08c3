import { dueUnits } from '../../roll-up/due'
import { listText } from '../../roll-up/list-text'
import type { RolledPoint, RollUp } from '../../roll-up/model'
import type { Language, Localized } from '../../text/language'
import type { PaperDocument } from '../document/document'
import { roundCounts } from './roll-up-report'

/** So many points, and so many who have not achieved most, have room on one page. */
const MOST = 12
/** Characters of a policy point, which its county knows by its number. */
const POLICY = 26

interface Messages {
  readonly title: (unit: string) => string
  readonly opening: (facts: { due: number; sent: number; missing: string; unachieved: number; open: number }) => string
  readonly points: (shown: number, all: number) => string
  readonly counties: string
  readonly headings: { readonly points: readonly [string, string, string, string]; readonly counties: readonly [string, string, string] } // prettier-ignore
  readonly nothing: string
  readonly signature: (unit: string, made: string) => string
}

const MESSAGES: Localized<Messages> = {
  zh: {
    title: (unit) => `${unit}收表情况通报`,
    opening: ({ due, sent, missing, unachieved, open }) =>
      `应报${due}个，已报${sent}个${missing === '' ? '' : `，缺${missing}`}。未实现共${unachieved}项次（县×政策点）${open > 0 ? `，另有${open}项次待定` : ''}。`,
    points: (shown, all) => `一、未实现最多的政策点${shown < all ? `（前${shown}项，共${all}项）` : ''}`,
    counties: '二、各县（市、区）未实现项数',
    headings: { points: ['编号', '重要政策点', '县数', '未实现的县（市、区）'], counties: ['县（市、区）', '未实现', '待定'] }, // prettier-ignore
    nothing: '没有未实现的政策点。',
    signature: (unit, made) => `${unit}　${made}`,
  },
  en: {
    title: (unit) => `Bulletin of ${unit}`,
    opening: ({ due, sent, missing, unachieved, open }) =>
      `${due} due, ${sent} sent${missing === '' ? '' : `; missing: ${missing}`}. ${unachieved} not achieved (county × point)${open > 0 ? `, ${open} open` : ''}.`,
    points: (shown, all) => `1. Points that most have not achieved${shown < all ? ` (${shown} of ${all})` : ''}`,
    counties: '2. Not achieved by county',
    headings: { points: ['No.', 'Point', 'Counties', 'Which'], counties: ['County', 'Not achieved', 'Open'] },
    nothing: 'No point is unachieved.',
    signature: (unit, made) => `${unit}, ${made}`,
  },
}

/** 通报: on one page, who has sent, at which points most have not achieved, and how many each county has not. `made` is the day in words. */
export function bulletin(rolled: RollUp, language: Language, made: string): PaperDocument {
  const messages = MESSAGES[language]
  const { unit, missing } = rolled
  const ranked = rankedPoints(rolled)
  const facts = {
    ...roundCounts(rolled),
    missing: missing.join('、'),
    unachieved: ranked.reduce((sum, { unachieved }) => sum + unachieved.length, 0),
  }
  const texts = new Map(rolled.edition.points.map(({ number, text }) => [number, text]))
  const [number, point, count, names] = messages.headings.points
  const [county, unachieved, open] = messages.headings.counties
  return {
    language,
    title: messages.title(unit.name),
    blocks: [
      { kind: 'paragraph', text: messages.opening(facts) },
      ...(ranked.length === 0 ? [{ kind: 'paragraph', text: messages.nothing } as const] : []),
      { kind: 'heading', level: 1, text: messages.points(Math.min(MOST, ranked.length), ranked.length) },
      {
        kind: 'table',
        columns: [
          { heading: number, width: 0.08 },
          { heading: point, width: 0.44 },
          { heading: count, width: 0.08 },
          { heading: names, width: 0.4 },
        ],
        rows: ranked
          .slice(0, MOST)
          .map((ranking) => [
            String(ranking.number),
            shortened(texts.get(ranking.number) ?? ''),
            String(ranking.unachieved.length),
            listText(ranking.unachieved, rolled),
          ]),
      },
      { kind: 'heading', level: 1, text: messages.counties },
      {
        kind: 'table',
        columns: [
          { heading: county, width: 0.5 },
          { heading: unachieved, width: 0.25 },
          { heading: open, width: 0.25 },
        ],
        rows: dueRows(rolled).slice(0, MOST),
      },
      { kind: 'paragraph', flush: true, text: messages.signature(unit.name, made) },
    ],
  }
}

/** The points that are not achieved, by how many counties have not. */
function rankedPoints({ points }: RollUp): RolledPoint[] {
  return points
    .filter(({ unachieved }) => unachieved.length > 0)
    .sort((a, b) => b.unachieved.length - a.unachieved.length)
}

/** Those who are to report: most unachieved first. */
function dueRows(rolled: RollUp): string[][] {
  const counts = (key: 'unachieved' | 'open') => {
    const found = new Map<string, number>()
    for (const point of rolled.points) for (const county of point[key]) found.set(county, (found.get(county) ?? 0) + 1)
    return found
  }
  const [unachieved, open] = [counts('unachieved'), counts('open')]
  const sumOf = (found: ReadonlyMap<string, number>, counties: readonly string[]) => counties.reduce((sum, county) => sum + (found.get(county) ?? 0), 0) // prettier-ignore
  return dueUnits(rolled)
    .map(({ name, counties }) => ({ name, no: sumOf(unachieved, counties), unknown: sumOf(open, counties) }))
    .sort((a, b) => b.no - a.no || b.unknown - a.unknown)
    .map(({ name, no, unknown }) => [name, String(no), String(unknown)])
}

function shortened(text: string): string {
  return text.length > POLICY ? `${text.slice(0, POLICY)}…` : text
}
