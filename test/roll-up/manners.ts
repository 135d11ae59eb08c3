import { LOOKS } from '../../src/grid/form/looks'
import type { WorkbookContents } from '../../src/grid/contents'
import { newWorkbook } from '../../src/workbook/xlsx/write/form/forms'
import { FORM_32 } from '../summary-table/filled-table'
import { selfCheck } from '../summary-table/self-check'
import { tableOf, TIELING, type Answered, type TableGiven } from './round'

/** A file of a round: its name and its bytes. */
export type RoundFile = readonly [name: string, bytes: Uint8Array]

/** Of the columns of a table; those beyond have the last. */
const WIDTHS = [9, 9, 30, 40, 20, 20, 12]

/** A workbook's values as a file. */
export function fileOf({ sheets }: WorkbookContents): Uint8Array {
  return newWorkbook(
    sheets.map(({ name, rows }) => ({
      name,
      widths: Array.from(
        { length: Math.max(0, ...[...rows.values()].map((cells) => cells.length)) },
        (_, column) => WIDTHS[column] ?? 12,
      ),
      rows: [...rows.values()].map((cells) => ({
        cells: cells.map((value) => ({ value: value as string | number | null, look: LOOKS.text })),
      })),
    })),
  )
}

const table = (given: TableGiven): Uint8Array => fileOf(tableOf(given))

/** The same answer to every point but some. */
function everywhere(answer: Answered, but: Readonly<Record<number, Answered>> = {}): Record<number, Answered> {
  return Object.fromEntries(Array.from({ length: 49 }, (_, index) => [index + 1, but[index + 1] ?? answer]))
}

const YINZHOU = table({ unit: '铁岭市银州区教育局', date: '2018年11月18日', contact: '办公室' })
/** In the form of 32 points. */
const QINGHE = table({ unit: '清河区教育局', all: '清河区', edition: FORM_32, date: '2018-11-20' })
/** In words in place of names. */
const tieling = (seventh: Answered): Uint8Array =>
  table({
    unit: '铁岭县教育局',
    date: '2018年11月19日',
    answers: everywhere({ achieved: '我县已实现', unachieved: '无' }, { 7: seventh }),
  })
/** With what was done in words, and the name without 县. */
const XIFENG = table({
  unit: '西丰县教育局',
  date: '2018.11.20',
  answers: everywhere({ achieved: '西丰', unachieved: '' }, { 12: { achieved: '', unachieved: '西丰', evidence: '正在制定方案' } }), // prettier-ignore
})
/** With a deadline beside its name. */
const changtu = (fifth: Answered, date = '2018年11月20日'): Uint8Array =>
  table({ unit: '铁岭市昌图县教育局', date, contact: '督导室', answers: { 5: fifth } })
const NOT_YET: Answered = { achieved: '无', unachieved: '昌图县（2019年9月前完成）' }
/** With numbers and full stops about its name. */
const DIAOBINGSHAN = table({
  unit: '调兵山市教育局',
  date: '2018/11/22',
  answers: everywhere({ achieved: '1.调兵山市；', unachieved: '／' }),
})
/** Judging itself in one column. */
const KAIYUAN = fileOf(
  selfCheck({
    line: '填报单位：开原市教育局  联系人：规财科  时间：2018年11月25日',
    answers: { 9: { assessment: '未达到' } },
  }),
)

/** A round of seven counties, each writing in a way of its own: 开原市 has not sent, 昌图县 twice, 铁岭县 contradicts itself at point 7. */
export const SENT: readonly RoundFile[] = [
  ['银州区报表.xlsx', YINZHOU],
  ['清河区.xlsx', QINGHE],
  ['铁岭县汇总表.xlsx', tieling({ achieved: '我县已实现', unachieved: '铁岭县' })],
  ['西丰.xlsx', XIFENG],
  ['昌图县.xlsx', changtu({})],
  ['昌图县-修改版.xlsx', changtu(NOT_YET)],
  ['调兵山市.xlsx', DIAOBINGSHAN],
]

/** The same round once all is put right: 铁岭县 has corrected, 开原市 has sent, 昌图县 has taken its first one back. */
export const CORRECTED: readonly RoundFile[] = [
  ...SENT.filter(([name]) => name !== '昌图县.xlsx' && name !== '铁岭县汇总表.xlsx'),
  ['铁岭县汇总表.xlsx', tieling({ achieved: '我县已实现', unachieved: '无' })],
  ['开原市.xlsx', KAIYUAN],
]

/** The city's table of the year before: at 5 only 昌图县 had not, at 12 none, at 20 银州区 had not. */
export const YEAR_BEFORE = table({
  unit: '铁岭市教育局',
  date: '2017年12月1日',
  all: TIELING.join('、'),
  answers: {
    20: { achieved: TIELING.slice(1).join('、'), unachieved: '银州区' },
  },
})
