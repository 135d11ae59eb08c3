import type { WorkbookContents } from '../grid/contents'
import { textBefore, withEdits, type Edit } from '../grid/edit'
import type { Finding } from '../findings/finding'
import { unexplained, waiverFinder, type Waiver } from '../findings/waiver'
import { check, type CheckResult } from './check'
import type { CheckOptions } from './options'

/** A correction that was made, with what stood there before. */
export interface AppliedEdit extends Edit {
  readonly before: string
  /** The findings that asked for it. */
  readonly rules: readonly string[]
}

/** All certain corrections of a workbook, and what a check says afterwards. */
export interface FixedWorkbook {
  readonly workbook: WorkbookContents
  /** One edit a cell: its final content. */
  readonly edits: readonly AppliedEdit[]
  readonly result: CheckResult
}

// A correction can uncover another in the same cell (a separator, then a repeated name); more rounds than this would be a quarrel between rules.
const ROUNDS = 6

/**
 * Makes every certain correction in memory, again and again until none is left, and says what was changed. What `waivers`
 * explain is left as it is. `checker` may look at more of the workbook than its forms.
 */
export function fixAll<Options extends CheckOptions>(
  workbook: WorkbookContents,
  options: Options,
  waivers: readonly Waiver[] = [],
  checker: (workbook: WorkbookContents, options: Options) => CheckResult = check,
): FixedWorkbook {
  // By the workbook as it was given: an earlier round's correction in the same cell does not void the explanation.
  const waiverOf = waiverFinder(waivers, workbook)
  const applied = new Map<string, AppliedEdit>()
  let current = workbook
  let result = checker(current, options)
  for (let round = 0; round < ROUNDS; round++) {
    const edits = firstPerCell(unexplained(result.findings, waiverOf))
    if (edits.length === 0) break
    for (const { edit, rules } of edits) record(applied, edit, rules, textBefore(current, edit))
    current = withEdits(
      current,
      edits.map(({ edit }) => edit),
    )
    result = checker(current, options)
  }
  return { workbook: current, edits: [...applied.values()].filter(({ before, value }) => before !== value), result }
}

/** The corrections of these findings as they stand, those that are made only when asked for among them: one edit a cell. */
export function correctionsOf(workbook: WorkbookContents, findings: readonly Finding[]): readonly AppliedEdit[] {
  return editsByCell(findings).map(({ edit, rules }) => ({ ...edit, rules, before: textBefore(workbook, edit) }))
}

/** The edits of one round: of several for one cell the first is made, the next round sees to the rest. */
function firstPerCell(findings: readonly Finding[]): { edit: Edit; rules: string[] }[] {
  return editsByCell(findings.filter(({ fix }) => !fix?.alone))
}

function editsByCell(findings: readonly Finding[]): { edit: Edit; rules: string[] }[] {
  const byCell = new Map<string, { edit: Edit; rules: string[] }>()
  for (const { fix, rule } of findings) {
    for (const edit of fix?.edits ?? []) {
      const key = `${edit.cell} ${edit.sheet}`
      const chosen = byCell.get(key)
      if (!chosen) byCell.set(key, { edit, rules: [rule] })
      else if (chosen.edit.value === edit.value && !chosen.rules.includes(rule)) chosen.rules.push(rule)
    }
  }
  return [...byCell.values()]
}

function record(applied: Map<string, AppliedEdit>, edit: Edit, rules: readonly string[], before: string): void {
  const key = `${edit.cell} ${edit.sheet}`
  const earlier = applied.get(key)
  const all = [...new Set([...(earlier?.rules ?? []), ...rules])]
  applied.set(key, { ...edit, before: earlier?.before ?? before, rules: all })
}
