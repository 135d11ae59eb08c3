import type { CellValue } from '../../src/grid/cell'
import { sheetFromGrid, type WorkbookContents } from '../../src/grid/contents'
import { runFiledRules, type FiledFinding } from '../../src/findings/filed'
import type { Waiver } from '../../src/findings/waiver'
import { NOTHING_KEPT } from '../../src/kept/judging'
import type { RollUp } from '../../src/roll-up/model'
import { readSent } from '../../src/roll-up/read-sent'
import { rollUp } from '../../src/roll-up/roll-up'
import { ROLL_UP_RULES } from '../../src/roll-up/rules'
import type { SentFile } from '../../src/roll-up/sent'
import { unitNamed, type Unit } from '../../src/roll-up/unit'
import type { Edition } from '../../src/summary-table/edition'
import type { GivenRoster } from '../../src/summary-table/counties/roster/roster'
import { FORM_32, FORM_49 } from '../summary-table/filled-table'

export const TODAY = new Date(Date.UTC(2018, 11, 31))
/** 铁岭市 in 2018. */
export const TIELING = ['银州区', '清河区', '铁岭县', '西丰县', '昌图县', '调兵山市', '开原市']

/** What stands in the answer cells of a point. */
export interface Answered {
  readonly evidence?: CellValue
  readonly achieved?: CellValue
  readonly unachieved?: CellValue
}

/** A table with both lists: of a county that has achieved everything, but for what is said otherwise. */
export interface TableGiven {
  /** 填报单位. */
  readonly unit: string
  readonly date?: string
  readonly contact?: string
  readonly edition?: Edition
  /** What stands in 已实现 where nothing else is said. */
  readonly all?: string
  readonly answers?: Readonly<Record<number, Answered>>
  /** Points that are left out. */
  readonly without?: readonly number[]
}

const HEADINGS = ['目标和举措', '编号', '重要政策点', '县级落实情况（已发文的填写文件全称和文号）', '已实现该目标的县名单', '未实现该目标的县名单', '责任科室'] // prettier-ignore

/** The workbook of a table: title, heading line, headings, point 1 in row 4. */
export function tableOf(given: TableGiven): WorkbookContents {
  const { unit, date = '2018年11月20日', contact = '基教股', edition = FORM_49, answers = {}, without = [] } = given
  const all = given.all ?? unit.replace(/教育局.*$/, '')
  const title = edition === FORM_49 ? FORM_49.title : FORM_32.title
  const points = edition.points
    .filter(({ number }) => !without.includes(number))
    .map(({ goal, number, text }) => {
      const { evidence = `《关于第${number}项的通知》（铁教发〔2018〕${number}号）`, achieved = all, unachieved = '无' } = answers[number] ?? {} // prettier-ignore
      return [goal, number, text, evidence, achieved, unachieved, '基教股']
    })
  const note = edition.noteOptional ? [] : [[edition.note]]
  const line = `填报单位：${unit}  联系人：${contact}  时间：${date}`
  return { sheets: [sheetFromGrid('汇总表', [[title], [line], HEADINGS, ...points, ...note])], date1904: false }
}

/** A file of a round: its name, and the table or the workbook in it. */
export type FileGiven = readonly [path: string, TableGiven | WorkbookContents, waivers?: readonly Waiver[]]

/** A round as it was collected. */
export interface Round {
  readonly unit?: string
  readonly roster?: readonly string[]
  readonly edition?: Edition
  readonly today?: Date
  readonly files: readonly FileGiven[]
}

export function unitOf({ unit = '铁岭市教育局', roster }: Pick<Round, 'unit' | 'roster'>): Unit {
  const given: GivenRoster | null = roster ? { source: 'given', counties: roster, aliases: new Map() } : null
  const found = unitNamed(unit, given)
  if (!found) throw new Error(`no counties of ${unit}`)
  return found
}

/** What was read of the files of this test file's rounds: most of them are the same from round to round. */
const filesRead = new Map<string, SentFile>()

export function sentOf(round: Round): SentFile[] {
  const { unit, roster, today = TODAY } = round
  const terms = { unit: unitOf(round), today, language: 'zh' as const }
  return round.files.map(([path, given, waivers = []]) => {
    const read = (workbook: WorkbookContents) =>
      readSent({ path, workbook, roster: null, judging: NOTHING_KEPT, waivers }, terms)
    if ('sheets' in given) return read(given)
    const key = JSON.stringify([unit, roster, today, path, given, waivers])
    const sent = filesRead.get(key) ?? read(tableOf(given))
    filesRead.set(key, sent)
    return sent
  })
}

export function rolled(round: Round): RollUp {
  return rollUp(unitOf(round), round.edition ?? FORM_49, sentOf(round))
}

export function findingsOf(round: Round): FiledFinding[] {
  return runFiledRules(ROLL_UP_RULES, rolled(round), 'zh')
}

/** What is said of a round but for the counties of which nothing was sent. */
export function said(round: Round): string[] {
  return findingsOf(round)
    .filter(({ rule }) => rule !== 'county-file-missing')
    .map(({ rule, path, county, point }) => [rule, path, county, point].filter((part) => part !== null).join(' '))
}

/** A file of each county of 铁岭市, all in order. */
export function wholeRound(changes: Readonly<Record<string, Partial<TableGiven>>> = {}): FileGiven[] {
  return TIELING.map((county) => [`${county}.xlsx`, { unit: `${county}教育局`, ...changes[county] }])
}
