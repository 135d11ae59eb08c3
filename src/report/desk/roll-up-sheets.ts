import type { FormCell, FormRow, LongForm, SheetForm } from '../../grid/form/form'
import { LOOKS } from '../../grid/form/looks'
import { rolledText } from '../../roll-up/list-text'
import { pointsOfSource, ROLLED_KEYS, type JudgedTable, type RollUp, type Source } from '../../roll-up/model'
import { COLUMN_NAMES, SOURCE_HEADINGS, SOURCES_SHEET, WRITTEN_HEADINGS } from '../../roll-up/remembered'
import { fileName } from '../../roll-up/file-names'
import type { TableSubject } from '../../summary-table/answers/subject'
import type { Edition } from '../../summary-table/edition'
import { EDITIONS } from '../../summary-table/editions'
import { FIRST_POINT_ROW, formColumn, SUMMARY_TABLE, summaryTableForm } from '../../summary-table/form'
import { cellAddress } from '../../grid/address'
import { DESK_MESSAGES } from './messages'
import { reportedSent, type ReportedSent } from './roll-up-json'
import { longTableForm, tableForm } from './table-form'

const WORDS = DESK_MESSAGES.zh
const SENT_SHEET = '报送情况'

/** 责任科室 by point, where the unit has its own. */
export type Offices = ReadonlyMap<number, string>

/** The unit's table as the blank form looks. 联系人 and 时间 stay blank. */
export function rolledTableForm(rolled: RollUp, offices: Offices): SheetForm {
  const answers = new Map(
    rolled.points.map((point) => {
      const texts = Object.fromEntries(ROLLED_KEYS.map((key) => [key, rolledText(rolled, point, key)]))
      const office = offices.get(point.number)
      return [point.number, office === undefined ? texts : { ...texts, office }]
    }),
  )
  return summaryTableForm(rolled.edition, { unit: rolled.unit.name, answers })
}

/** Where the cell of a point stands in a table: in ours, or in one that was written into. */
export type PointCell = (number: number) => { readonly sheet: string; readonly cell: string } | null

/** The cells of our own table. */
export function ownPointCell(edition: Edition): PointCell {
  const column = Math.max(0, formColumn(edition, 'achieved'))
  return (number) => {
    const index = edition.points.findIndex((point) => point.number === number)
    return index < 0 ? null : { sheet: SUMMARY_TABLE, cell: cellAddress(FIRST_POINT_ROW + index, column) }
  }
}

/** The cells of a table that was written into. */
export function pointCellIn({ table }: Pick<TableSubject, 'table'>): PointCell {
  const rows = new Map(table.points.map((row) => [row.number, row.cells.achieved ?? row.cells.assessment]))
  return (number) => {
    const cell = rows.get(number)
    return cell ? { sheet: table.sheet.name, cell: cellAddress(cell.row, cell.column) } : null
  }
}

/** 来源: what each county's file says of each point, and below it what was written, so that the next roll-up knows what was edited since. */
export function sourcesForm(rolled: RollUp, pointCell: PointCell): LongForm {
  return longTableForm({
    name: SOURCES_SHEET,
    title: `${rolled.unit.name}汇总来源`,
    headings: [
      SOURCE_HEADINGS.number,
      SOURCE_HEADINGS.county,
      '情况',
      '待定原因',
      SOURCE_HEADINGS.remark,
      '文件',
      '工作表',
      '单元格',
      '时间',
      '联系人',
      '落实情况（原文）',
    ],
    widths: [6, 16, 9, 18, 18, 28, 12, 9, 12, 18, 56],
    count: rolled.points.reduce((sum, { sources }) => sum + sources.length, 0),
    *rows() {
      for (const { number, sources } of rolled.points) {
        const link = pointCell(number)
        for (const source of sources) yield { cells: sourceRow(number, source, link) }
      }
      yield* writtenRows(rolled)
    },
  })
}

/** Points. What was written is for the next roll-up to read; people read it in the table. */
const ROW = 24

function* writtenRows(rolled: RollUp): Iterable<FormRow> {
  yield { cells: [] }
  yield { cells: [{ value: '下面是汇总时写入汇总表的内容。汇总表里后来改过的格，下次汇总时不动。', look: LOOKS.line }] }
  yield { cells: WRITTEN_HEADINGS.map((value) => ({ value, look: LOOKS.heading })) }
  for (const point of rolled.points)
    for (const key of ROLLED_KEYS) {
      const cells = [point.number, COLUMN_NAMES[key], rolledText(rolled, point, key)]
      yield {
        cells: cells.map((value, index) => ({ value, look: index === 0 ? LOOKS.centred : LOOKS.text })),
        height: ROW,
      }
    }
}

function sourceRow(number: number, source: Source, link: ReturnType<PointCell>): FormCell[] {
  const { county, standing, reason, remark, table } = source
  const points = pointsOfSource(source)
  const evidence = points.map((point) => point.evidence).filter(Boolean)
  const cells = points.flatMap(({ cell }) => cell ?? [])
  return [
    { value: number, look: LOOKS.centred, link },
    { value: county, look: LOOKS.text },
    { value: WORDS.standings[standing], look: LOOKS.centred },
    { value: reason && WORDS.reasons[reason], look: LOOKS.text },
    { value: remark || null, look: LOOKS.text },
    { value: table && fileName(table.path), look: LOOKS.text },
    { value: table && table.sheet, look: LOOKS.text },
    { value: cells.join('、') || null, look: LOOKS.centred },
    { value: table && table.date, look: LOOKS.centred },
    { value: table && table.contact, look: LOOKS.text },
    { value: evidence.join('\n') || null, look: LOOKS.text },
  ]
}

/** 报送情况: a row for each county, and one for each file that is from none of them. */
export function sentForm(rolled: RollUp): SheetForm {
  const strays = reportedSent(rolled).filter(({ county }) => county === null)
  return tableForm({
    name: SENT_SHEET,
    title: `${rolled.unit.name}报送情况`,
    headings: ['县（市、区）', '状态', '文件', '表', '时间', '联系人', '必须改正', '需要核对', '未实现项数'],
    widths: [18, 9, 44, 9, 13, 18, 9, 9, 10],
    rows: [...reporterRows(rolled), ...strays.map(strayRow)],
  })
}

/** Who is to report: those that send tables for several counties (a city to its province, either to the ministry), and the counties without one. */
function reporterRows(rolled: RollUp): FormCell[][] {
  const { roster, points, tables } = rolled
  const own = new Map<string, JudgedTable[]>()
  for (const judged of tables) {
    if (judged.from === null) continue
    const others = own.get(judged.from)
    if (others) others.push(judged)
    else own.set(judged.from, [judged])
  }
  const unachieved = points.map((point) => new Set(point.unachieved))
  const cities = countiesByCity(rolled)
  const covered = new Set([...cities.values()].flat())
  const counties = roster.filter((county) => !covered.has(county)).map((county) => [county, [county]] as const)
  return [...cities, ...counties].map(([name, names]) => {
    const open = unachieved.filter((point) => names.some((county) => point.has(county))).length
    return reporterRow(name, own.get(name) ?? [], open)
  })
}

/** The counties that each table for several speaks for, or would; in the order of the roster. */
function countiesByCity({ parts, points, tables }: RollUp): Map<string, readonly string[]> {
  const cities = new Map(tables.flatMap(({ table, from }) => (table.reporter.kind === 'city' && from ? [[table, from] as const] : []))) // prettier-ignore
  const names = new Set(cities.values())
  const found = new Map<string, string[]>()
  for (const { name, counties } of parts)
    if (names.has(name)) found.set(name, counties.map(({ county }) => county)) // prettier-ignore
  const ofParts = new Set(found.keys())
  // A prefecture is no part of the country's roster: its counties are those of whom its table says something.
  for (const { county, table } of points[0]?.sources ?? []) {
    const name = table ? cities.get(table) : undefined
    if (name === undefined || ofParts.has(name)) continue
    const counties = found.get(name)
    if (counties) counties.push(county)
    else found.set(name, [county])
  }
  return found
}

/** `unachieved`: how many points. */
function reporterRow(name: string, own: readonly JudgedTable[], unachieved: number): FormCell[] {
  const used = own.find(isSpeaking) ?? own[0]
  // A form in parts on several sheets is one.
  const ofFile = own.filter((judged) => judged.table.path === used?.table.path && isSpeaking(judged) === (used && isSpeaking(used))) // prettier-ignore
  const sum = (count: (judged: JudgedTable) => number) => ofFile.reduce((total, judged) => total + count(judged), 0)
  const texts = (of: (judged: JudgedTable) => string | null) => [...new Set(own.flatMap((judged) => of(judged) ?? []))].join('\n') || null // prettier-ignore
  return [
    { value: name, look: LOOKS.text },
    { value: stateOf(own), look: LOOKS.centred },
    { value: texts(({ table }) => fileName(table.path)), look: LOOKS.text },
    { value: texts(({ table }) => editionName(table.edition)), look: LOOKS.centred },
    { value: texts(({ table }) => table.date), look: LOOKS.centred },
    { value: texts(({ table }) => table.contact), look: LOOKS.text },
    { value: used ? sum(({ table }) => table.errors) : null, look: LOOKS.number },
    { value: used ? sum(({ table }) => table.warnings) : null, look: LOOKS.number },
    { value: used ? unachieved : null, look: LOOKS.number },
  ]
}

function isSpeaking({ status }: JudgedTable): boolean {
  return status === 'used' || status === 'conflict'
}

/** 退回: it has errors · 重复: several files. */
function stateOf(own: readonly JudgedTable[]): string {
  if (own.length === 0) return '未报'
  if (own.some((judged) => isSpeaking(judged) && judged.table.errors > 0)) return '退回'
  if (own.every(({ status }) => status === 'refused')) return '没有列入'
  return new Set(own.map(({ table }) => table.path)).size > 1 ? '重复' : '已报'
}

function strayRow({ path, unit, edition, date, errors, warnings, reason }: ReportedSent): FormCell[] {
  // Of what was not read it is not known what is wrong.
  const counted = (count: number) => (edition === null ? null : count)
  return [
    { value: unit, look: LOOKS.text },
    { value: WORDS.statuses.refused, look: LOOKS.centred },
    { value: reason ? `${fileName(path)}\n${reason}` : fileName(path), look: LOOKS.text },
    { value: edition && editionName(edition), look: LOOKS.centred },
    { value: date, look: LOOKS.centred },
    { value: null, look: LOOKS.text },
    { value: counted(errors), look: LOOKS.number },
    { value: counted(warnings), look: LOOKS.number },
    { value: null, look: LOOKS.number },
  ]
}

function editionName(id: string): string {
  const edition = EDITIONS.find((one) => one.id === id)
  return edition ? WORDS.edition(edition.points.length) : id
}
