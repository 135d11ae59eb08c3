import { fold } from '../../../text/fold'
import { COLUMN } from '../../columns/columns'
import type { Stage } from '../../stage'
import { countyIn } from '../county-name'
import type { MergeIndex } from '../merged'
import type { AmountCell, PublishedRow, SchoolRow, TotalRow } from '../sheet'
import {
  kindOfName,
  onlyStage,
  readKind,
  readStage,
  STAGES_OF,
  stageOfTitle,
  type KindReading,
  type SheetStage,
} from '../stage-and-kind'
import type { TableWithRows } from '../tables'
import { itemAt } from '../../../text/items'
import { cellsOf, stagesAcross } from './choose-amounts'
import { classify } from './classify'
import { contextOf, giveContext, type TableContext } from './context'
import type { Draft } from './draft'
import { isPassedOver } from './not-schools'
import { readRawRow, type RawRow } from './raw-row'
import { findSums } from './sums'

/** What the rows under the headings are. */
export interface TableRows {
  readonly rows: readonly SchoolRow[]
  readonly totals: readonly TotalRow[]
  readonly published: readonly PublishedRow[]
}

/** Reads the rows under a table's headings. Blank rows, notes, units and headings repeated on a new page are passed over. */
export function readRows({ table, rows: at }: TableWithRows, merges: MergeIndex, date1904: boolean): TableRows {
  const raws = at.map((row) => readRawRow(table, merges, row, date1904)).filter((raw) => !isPassedOver(raw))
  const drafts = classify(raws)
  findSums(drafts.filter(({ kind }) => kind === 'school' || kind === 'whole' || kind === 'total'))
  for (const draft of drafts) if (draft.kind === 'school' && isCounty(draft)) draft.kind = 'total'
  giveContext(drafts)
  const context = contextOf(table)
  return {
    rows: drafts.flatMap((draft) => (isSchool(draft) ? schoolRows(draft, context) : [])),
    totals: drafts.flatMap((draft) => (isLeftOut(draft) ? [totalRow(draft)] : [])),
    published: publishedRows(drafts, context),
  }
}

/** A county is no school of its own, even where its sums are wrong. */
function isCounty({ name, raw }: Draft): boolean {
  return raw.words.stage === '' && raw.words.kind === '' && countyIn(name) !== ''
}

const isSchool = ({ kind }: Draft) => kind === 'school' || kind === 'whole'
const isLeftOut = ({ kind }: Draft) => kind === 'total' || kind === 'statistic' || kind === 'coefficient'

function totalRow({ raw: { table, row }, name, bySum }: Draft): TotalRow {
  return { table, row, text: name, bySum }
}

const NO: ReadonlySet<string> = new Set(['0', '否', '不', '不计', '不计校数', 'n', 'no', 'false'])

/** Makes a row of the amounts of a stage, or of all stages (null) together. */
type MakeRow = (stage: SheetStage | null, whole: boolean, amounts: SchoolRow['amounts']) => SchoolRow

const UNKNOWN: KindReading = { kind: null, stage: null, outside: null }

/** A row as a school's, or as several where the columns tell its stages apart. */
function schoolRows(draft: Draft, context: TableContext): SchoolRow[] {
  const { raw } = draft
  const { stage: stageText, kind } = raw.words
  const own = readStage(stageText)
  const kindText = kind === '' && own === null && readKind(stageText) ? stageText : kind
  const reading = readKind(kindText)
  const byName = kindText === '' ? kindOfName(draft.name) : UNKNOWN
  const known = kindOf(reading, byName, kindText === '' ? context : null)
  const said = own ?? readStage(draft.department) ?? reading?.stage ?? null
  const outside = outsideOf(reading, byName, own) ?? (kindText === '' && own === null ? context.outside : null)
  const isBranch = NO.has(fold(raw.words.counted)) && known !== 'teachingPoint'
  const make: MakeRow = (stage, whole, amounts) => ({
    table: raw.table,
    row: raw.row,
    name: draft.name,
    written: raw.words.name || draft.name,
    county: draft.county || context.county,
    stageText,
    stage,
    whole,
    kindText,
    kind: known,
    kindKnown: reading !== null,
    outside,
    built: raw.built,
    isBranch,
    main: raw.words.main,
    wordErrors: raw.wordErrors,
    amounts,
  })
  const isUnread = stageText !== '' && own === null && kindText !== stageText
  const place = draft.stage ?? context.stage ?? (outside ? readStage(kindText || draft.name) : byName.stage)
  const stage = said ?? (isUnread ? null : (onlyStage(known) ?? place))
  const isWhole = draft.kind === 'whole' || (stage === null && stageText === '' && hasStages(known))
  const across = said === null ? stagesAcross(raw.cells) : []
  if (across.length > 1) return rowsAcross(make, raw, across)
  return isWhole ? [wholeRow(make, raw)] : [oneRow(make, raw, stage ?? across[0] ?? null)]
}

/** A row a stage, of the columns of each, and one of what stands for all of them. */
function rowsAcross(make: MakeRow, raw: RawRow, stages: readonly SheetStage[]): SchoolRow[] {
  const own = stages.map((stage) => make(stage, false, cellsOf(raw.cells.filter(isOf(stage)), stage)))
  const together = raw.cells.some(({ found, fault }) => found.stage === null && fault !== 'blank')
  return together ? [...own, wholeRow(make, raw)] : own
}

function oneRow(make: MakeRow, raw: RawRow, stage: SheetStage | null): SchoolRow {
  return make(stage, false, cellsOf(raw.cells, stage))
}

function wholeRow(make: MakeRow, raw: RawRow): SchoolRow {
  return make(null, true, cellsOf(raw.cells.filter(isOf(null)), null))
}

function isOf(stage: SheetStage | null): (cell: AmountCell) => boolean {
  return ({ found }) => found.stage === stage
}

function hasStages(kind: SchoolRow['kind']): boolean {
  return kind !== null && STAGES_OF[kind].length > 1
}

function kindOf(reading: KindReading | null, byName: KindReading, context: TableContext | null): SchoolRow['kind'] {
  return reading?.kind ?? byName.kind ?? context?.kind ?? null
}

/** 高级中学 by its name is none of ours, unless the row itself says 初中. */
function outsideOf(reading: KindReading | null, byName: KindReading, stage: SheetStage | null): SchoolRow['outside'] {
  if (reading?.outside) return reading.outside
  const compulsory = stage === 'primary' || stage === 'junior'
  return byName.outside === 'not-compulsory' && compulsory ? null : byName.outside
}

/** Rows of coefficients, each with the stages of the schools it may be about: those above it, else those below. */
function publishedRows(drafts: readonly Draft[], context: TableContext): PublishedRow[] {
  return drafts.flatMap((draft, at) => {
    if (draft.kind !== 'coefficient') return []
    const before = neighbours(drafts, at, -1)
    const near = before.length > 0 ? before : neighbours(drafts, at, 1)
    const named = stageOfTitle(draft.name)
    const rows = near.flatMap((each) => schoolRows(each, context))
    const stages = (named ? [named] : [...new Set(rows.map(({ stage }) => stage))]).filter(isCompulsory)
    const { table, row, cells } = draft.raw
    const county = draft.raw.words.county || near[0]?.county || context.county
    return [{ table, row, text: draft.name, county, stages, cells: cells.filter(isIndicator) }]
  })
}

/** The schools of a section above a row (−1) or below it (1), the nearest first. */
function neighbours(drafts: readonly Draft[], from: number, step: 1 | -1): readonly Draft[] {
  const schools: Draft[] = []
  for (let at = from + step; at >= 0 && at < drafts.length; at += step) {
    const draft = itemAt(drafts, at)
    if (draft.kind === 'section' && schools.length > 0) break
    if (isSchool(draft)) schools.push(draft)
    else if (draft.kind === 'coefficient' && schools.length > 0) break
  }
  return schools
}

function isCompulsory(stage: SheetStage | null): stage is Stage {
  return stage === 'primary' || stage === 'junior'
}

function isIndicator({ found }: AmountCell): boolean {
  return found.spec.heading !== COLUMN.enrolment
}
