import { countyIn, countyOfLine } from '../county-name'
import type { OutsideKind, SchoolKind } from '../../school'
import type { SheetContents } from '../../../grid/contents'
import type { SchoolTable } from '../sheet'
import { readKind, STAGES_OF, stageOfTitle, type SheetStage } from '../stage-and-kind'
import { textOf } from '../../../grid/cell'
import type { Draft } from './draft'

/** What holds for all rows of a table that say nothing else: by the sheet's name and by what stands above the headings. */
export interface TableContext {
  readonly county: string
  readonly stage: SheetStage | null
  readonly kind: SchoolKind | null
  /** Of a sheet 特殊教育学校. */
  readonly outside: OutsideKind | null
}

/** Rows above the headings that are looked at. */
const LINES = 12

export function contextOf({ sheet, header }: SchoolTable): TableContext {
  const lines = linesAbove(sheet, header.top)
  const { kind = null, outside = null } = readKind(sheet.name) ?? {}
  return {
    county: countyIn(sheet.name) || (lines.map(countyOfLine).find((county) => county !== '') ?? ''),
    stage: stageOfTitle(sheet.name) ?? onlyOne(lines.map(stageOfTitle)),
    kind: kind && (STAGES_OF[kind].length > 1 || kind === 'teachingPoint') ? kind : null,
    outside,
  }
}

/** The texts right above the headings, the nearest first; a row with a number in it belongs to the table above. */
function linesAbove({ rows }: SheetContents, top: number): string[] {
  const lines: string[] = []
  for (let row = top - 1; row >= 0 && row >= top - LINES; row--) {
    const cells = rows.get(row) ?? []
    if (cells.some((cell) => typeof cell === 'number')) break
    for (const cell of cells) if (textOf(cell).trim() !== '') lines.push(textOf(cell).trim())
  }
  return lines
}

function onlyOne(stages: readonly (SheetStage | null)[]): SheetStage | null {
  const [first, ...others] = new Set(stages.filter((stage) => stage !== null))
  return first !== undefined && others.length === 0 ? first : null
}

/** Gives each row the county and the stage of its section, or of the innermost sum that it is a part of. */
export function giveContext(drafts: readonly Draft[]): void {
  bySections(drafts)
  const sums = drafts.filter(({ kind }) => kind === 'total')
  for (const { name, covers } of [...sums].sort((a, b) => a.covers.length - b.covers.length)) {
    const county = countyIn(name)
    const stage = stageOfTitle(name)
    for (const draft of covers) {
      if (draft.county === '') draft.county = county
      draft.stage ??= stage
    }
  }
}

function bySections(drafts: readonly Draft[]): void {
  let county = ''
  let stage: SheetStage | null = null
  let column = ''
  for (const draft of drafts) {
    const { kind, name, covers, raw } = draft
    if (kind === 'section' || (kind === 'total' && covers.length === 0 && raw.table.header.texts.stage === undefined)) {
      const here = countyIn(name)
      if (here !== '') [county, stage] = [here, null]
      if (kind === 'section' || isStageName(name)) stage = stageOfTitle(name) ?? stage
    }
    // A county written once stands for the rows below it.
    column = raw.words.county || column
    draft.county = column || county
    draft.stage = stage
  }
}

/** 小学 and nothing else: what stands above its schools, with their sums. */
function isStageName(text: string): boolean {
  return ['小学', '初中', '初级中学'].includes(text)
}
