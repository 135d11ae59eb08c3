import { areaAddress, cellAddress } from '../../grid/address'
import { isoDay } from '../../grid/day'
import type { TableSubject } from '../../summary-table/answers/subject'
import type { TableCell } from '../../summary-table/table'
import type { Paragraph } from '../document/document'
import { achievedShare, changesSince, type DraftSource, type Progress } from './source'
import { cellWords, hole, paragraph, type Sources } from './text'

/**
 * How far the form is: its points, counties and day, what is achieved and what is not, and what has changed since the period before. `isWhole`: with
 * what is not told while there is nothing of it.
 */
export function overview(
  { table, previous }: DraftSource,
  progress: Progress,
  sources: Sources,
  isWhole: boolean,
): Paragraph[] {
  const { points, counties, whole, open, unknown, behind, openPairs } = progress
  const { header, sheet } = table.table
  const at = (cell: TableCell | null): string =>
    `${sheet.name}!${cell ? cellAddress(cell.row, cell.column) : areaAddress(table.table.area)}`
  const lists = `${sheet.name}!${listsArea(table)}`
  const unit = cellWords(header.unit.text)
  const isCounty = counties === 1
  const tellsOpen = open.length > 0 || isWhole
  const day = table.date && isoDay(table.date).split('-').map(Number)
  const share = achievedShare(progress)
  const first = paragraph(
    '按照统筹推进县域内城乡义务教育一体化改革发展的要求，',
    unit === '' ? hole('填报单位') : sources.from('填报单位', unit, at(header.unit.cell)),
    '对照',
    sources.from('重要政策点', points, `${sheet.name}!${areaAddress(table.table.area)}`),
    '个重要政策点，',
    ...(isCounty
      ? ['进行了自查。']
      : [
          '对所辖',
          counties > 0 ? sources.from('县（市、区）', counties, lists) : hole('县（市、区）数'),
          '个县（市、区）进行了自查。',
        ]),
    '截至',
    day ? sources.from('时间', `${day[0]}年${day[1]}月${day[2]}日`, at(header.date.cell)) : hole('时间'),
    '，',
    sources.from('全部实现的项数', whole.length, lists),
    isCounty ? '项已实现' : '项全部实现',
    ...(!tellsOpen
      ? []
      : ['，', sources.from('未实现的项数', open.length, lists), isCounty ? '项未实现' : '项还有县（市、区）未实现']),
    ...(!tellsOpen || isCounty
      ? []
      : [
          '，涉及',
          sources.from('涉及的县（市、区）', behind, lists),
          '个县（市、区）、',
          sources.from('未实现的项次', openPairs, lists),
          '项次',
        ]),
    '，项次实现率',
    share === null ? hole('项次实现率') : sources.from('项次实现率', `${share}%`, lists),
    '。',
  )
  const missing = unknown.map(({ row }) =>
    paragraph(`第${row.number}项是否实现没有写全，${hole(`第${row.number}项各县（市、区）的实现情况`)}。`),
  )
  return [first, ...missing, ...comparison(table, previous, lists, sources)]
}

function comparison(table: TableSubject, previous: TableSubject | null, lists: string, sources: Sources): Paragraph[] {
  if (!previous) return []
  const { gained, lost } = changesSince(table, previous)
  const where = `${lists}；上期${previous.table.sheet.name}!${listsArea(previous)}`
  return [
    paragraph(
      '与上期相比，新实现',
      sources.from('新实现的项次', gained, where),
      '项次，退回',
      sources.from('退回的项次', lost, where),
      '项次。',
    ),
  ]
}

/** The cells of both county lists; of what stands for them where the form has none. */
function listsArea({ table }: TableSubject): string {
  const rows = table.points.map(({ row }) => row)
  const { achieved, unachieved, assessment, evidence } = table.columns
  const columns = [achieved, unachieved].filter((column) => column !== null)
  const own = columns.length > 0 ? columns : [assessment ?? evidence ?? table.area.left]
  if (rows.length === 0) return areaAddress(table.area)
  return areaAddress({
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...own),
    right: Math.max(...own),
  })
}
