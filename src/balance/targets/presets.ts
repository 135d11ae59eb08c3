import type { SheetForm } from '../../grid/form/form'
import { LOOKS } from '../../grid/form/looks'
import { STAGE_NAMES, type Stage } from '../stage'
import largeClasses from './presets/large-classes.json'
import quality from './presets/quality.json'
import type { TargetSubject } from './target'

/** Yearly targets as a policy or a plan has published them. */
export interface TargetPreset {
  readonly id: string
  readonly name: string
  /** The words of what set them. */
  readonly source: string
  readonly rows: readonly {
    readonly subject: TargetSubject
    readonly name: string
    readonly stage: Stage | null
    readonly unit: string
    /** By year. */
    readonly goals: Readonly<Record<string, number>>
  }[]
}

/** A new one is a new file and a line here. */
export const TARGET_PRESETS: readonly TargetPreset[] = [quality, largeClasses] as readonly TargetPreset[]

/** What the blank sheet is called, and by which --ledger knows it. */
const TARGETS_SHEET = '年度目标'
export const TARGETS_ID = 'targets'

const TITLE_HEIGHT = 40
const HEADING_HEIGHT = 36
const BLANK_ROWS = 20
const PAGE_WIDTH = 128
const NAME_WIDTH = 32

/** A sheet of yearly targets with the published ones filled in, and room for others; 实际 is to be filled in, or worked out. */
export function targetsForm(presets: readonly TargetPreset[] = TARGET_PRESETS): SheetForm {
  const years = [...new Set(presets.flatMap(({ rows }) => rows.flatMap(({ goals }) => Object.keys(goals))))].sort()
  const headings = ['指标', '学段', '单位', ...years.flatMap((year) => [`${year}年目标`, `${year}年实际`])]
  const rows = presets.flatMap((preset) => preset.rows)
  const width = (PAGE_WIDTH - NAME_WIDTH) / (headings.length - 1)
  return {
    name: TARGETS_SHEET,
    widths: headings.map((_, index) => (index === 0 ? NAME_WIDTH : Math.round(width * 10) / 10)),
    rows: [
      { cells: [{ value: TARGETS_SHEET, look: LOOKS.title }], height: TITLE_HEIGHT, fixed: true },
      { cells: headings.map((value) => ({ value, look: LOOKS.heading })), height: HEADING_HEIGHT, fixed: true },
      ...rows.map(({ name, stage, unit, goals }) => ({
        cells: [
          { value: name, look: LOOKS.text },
          { value: stage && STAGE_NAMES.zh[stage], look: LOOKS.centred },
          { value: unit, look: LOOKS.centred },
          ...years.flatMap((year) => [
            { value: goals[year] ?? null, look: LOOKS.number },
            { value: null, look: LOOKS.number },
          ]),
        ],
      })),
      ...Array.from({ length: BLANK_ROWS }, () => ({
        cells: headings.map(() => ({ value: null, look: LOOKS.centred })),
      })),
      ...presets.map(({ name, source }) => ({
        cells: [{ value: `注：${name}来自${source}。`, look: LOOKS.note }],
        height: HEADING_HEIGHT,
      })),
    ],
    merges: [0, ...presets.map((_, index) => 2 + rows.length + BLANK_ROWS + index)].map((row) => ({
      top: row,
      left: 0,
      bottom: row,
      right: headings.length - 1,
    })),
    frozen: { rows: 2, columns: 1 },
    printedRows: { first: 1, last: 1 },
  }
}
