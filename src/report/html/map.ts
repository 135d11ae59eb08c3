import { countyMap, STANDING_SIGNS } from '../county-map'
import type { ReportedTable } from '../file-report'
import type { ReportMessages } from '../messages'
import { escapeHtml } from './escape'

/** More columns than this and county names are set upright, so that the map still fits a page. */
const MANY_COUNTIES = 10
/** So many counties fit beside each other on a page; 49 points below each other do. */
const MOST_COUNTIES = 20

/** Counties × points on a page of its own; of many counties in parts of a page each, which repeat the points. `title` is HTML. */
export function mapTables(table: ReportedTable, title: string, messages: ReportMessages): string {
  const { counties, points } = table
  if (counties.length === 0 || points.length === 0) return ''
  const parts = Math.ceil(counties.length / MOST_COUNTIES)
  const size = Math.ceil(counties.length / parts)
  const help = `<p>${escapeHtml(messages.mapHelp)}</p>`
  const pages = Array.from({ length: parts }, (_, part) => {
    const shown = { ...table, counties: counties.slice(part * size, (part + 1) * size) }
    return `<div class="map-page">${part === 0 ? title + help : ''}<div class="scroll">${mapTable(shown)}</div></div>`
  })
  return pages.join('\n')
}

function mapTable(table: ReportedTable): string {
  const names = table.counties.map((county) => `<th scope="col">${escapeHtml(county)}</th>`).join('')
  const rows = countyMap(table).map(({ number, standings }) => {
    const cells = standings.map(({ standing }) => `<td class="${standing}">${STANDING_SIGNS[standing]}</td>`).join('')
    return `<tr><th scope="row">${number}</th>${cells}</tr>`
  })
  const many = table.counties.length > MANY_COUNTIES ? ' many' : ''
  return `<table class="map${many}"><thead><tr><th></th>${names}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}
