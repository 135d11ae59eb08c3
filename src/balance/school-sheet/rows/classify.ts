import { lastOf } from '../../../text/items'
import { fold } from '../../../text/fold'
import { readKind, readStage, STAGES_OF } from '../stage-and-kind'
import { draftOf, type Draft } from './draft'
import type { RawRow } from './raw-row'
import {
  departmentIn,
  isSchoolName,
  nameAndDepartment,
  nameBeforeTotal,
  rowWords,
  sectionText,
  type RowWords,
} from './row-words'

/** What each row of a table is by its words and its place; its numbers are asked later (sums.ts). */
export function classify(rows: readonly RawRow[]): Draft[] {
  const classifier = new Classifier()
  for (const raw of rows) classifier.take(raw)
  return classifier.done()
}

const ALL_STAGES = /^(?:全校|合计|小计|总计|学校合计|全校合计|总体)$/

class Classifier {
  private readonly drafts: Draft[] = []
  /** The row that began the school that is being read, and the stages it has so far. */
  private head: Draft | null = null
  private stages = new Set<string>()

  take(raw: RawRow): void {
    const draft = this.draft(raw)
    if (!draft) return
    this.drafts.push(draft)
  }

  done(): Draft[] {
    for (const draft of this.drafts) if (draft.kind === 'name' && !draft.hasParts) draft.kind = lonelyName(draft)
    return this.drafts
  }

  private draft(raw: RawRow): Draft | null {
    const { name, stage } = raw.words
    const total = this.ofWholeSchool(raw)
    if (total) return total
    const words = wordsOf(raw)
    if (words === 'total' || words === 'group') return this.outsideSchools(raw, raw.hasNumbers ? 'total' : 'section')
    if (words === 'statistic' || words === 'coefficient') return this.outsideSchools(raw, words)
    const department = name === '' ? null : departmentIn(name)
    if (department && this.head) return this.ofHead(raw, department)
    if (name === '' && this.continues(raw)) return this.ofHead(raw, '')
    if (!raw.hasNumbers && readStage(stage) === null && !readKind(raw.words.kind)) return this.withoutNumbers(raw)
    // Sums often go without a name.
    return this.school(raw, words === 'maybe-group' || (name === '' && raw.words.stage === ''))
  }

  private outsideSchools(raw: RawRow, kind: Draft['kind']): Draft {
    if (kind === 'section') this.head = null
    return draftOf(raw, kind, { name: labelOf(raw) })
  }

  /** 合计 beside the name of one school, or below its stages. */
  private ofWholeSchool(raw: RawRow): Draft | null {
    const { name, stage } = raw.words
    const { head } = this
    const before = nameBeforeTotal(name)
    const isHeads =
      head !== null && (before !== null ? sameName(before, head.name) : name === '' || sameName(name, head.name))
    if (before !== null) return isHeads ? draftOf(raw, 'whole', { name: head!.name, head }) : null
    if (!ALL_STAGES.test(fold(stage)) || rowWords(name) === 'total' || departmentIn(name)) return null
    if (isHeads && (name !== '' || this.isMixed())) return draftOf(raw, 'whole', { name: head!.name, head })
    if (name === '') return null
    const draft = this.begin(draftOf(raw, 'whole', { name: nameAndDepartment(name).name }))
    draft.head = draft
    return draft
  }

  private isMixed(): boolean {
    const kind = this.head && readKind(this.head.raw.words.kind)?.kind
    return this.stages.size > 1 || (kind !== null && kind !== undefined && STAGES_OF[kind].length > 1)
  }

  /** Whether a row without a name is one more stage of the school above. */
  private continues({ table, row, words, wordErrors }: RawRow): boolean {
    const stage = readStage(words.stage)
    const last = lastOf(this.drafts)
    if (!this.head || !last || stage === null || this.stages.has(stage) || wordErrors.has('name')) return false
    return last.raw.table === table && last.raw.row === row - 1 && this.stages.size > 0
  }

  private ofHead(raw: RawRow, department: string): Draft {
    const head = this.head!
    // A row with the numbers of a school whose departments follow has those of all.
    if (
      department !== '' &&
      head.kind === 'school' &&
      head.department === '' &&
      readStage(head.raw.words.stage) === null
    ) {
      head.kind = 'whole'
      head.head = head
    }
    head.hasParts = true
    this.stages.add(readStage(department || raw.words.stage) ?? '')
    return draftOf(raw, 'school', { name: head.name, head, department })
  }

  /** A name without numbers: that of a school whose departments follow or whose numbers are missing, or of a section. */
  private withoutNumbers(raw: RawRow): Draft | null {
    const label = labelOf(raw)
    if (label === '') return null
    if (!isSchoolName(label)) return this.outsideSchools(raw, 'section')
    return this.begin(draftOf(raw, 'name', { name: label }))
  }

  private school(raw: RawRow, maybeGroup: boolean): Draft {
    const { name, department } = nameAndDepartment(raw.words.name)
    const { head } = this
    const stage = readStage(raw.words.stage || (department ?? ''))
    if (head && name !== '' && sameName(name, head.name) && stage !== null && !this.stages.has(stage)) {
      this.stages.add(stage)
      return draftOf(raw, 'school', { name: head.name, head, department: department ?? '' })
    }
    return this.begin(draftOf(raw, 'school', { name, department: department ?? '', maybeGroup }), stage)
  }

  private begin(draft: Draft, stage: string | null = null): Draft {
    this.head = draft.name === '' ? null : draft
    this.stages = new Set(stage === null ? [] : [stage])
    return draft
  }
}

/** A name whose numbers are missing is a school where others have theirs; below them it may be anything. */
function lonelyName({ name }: Draft): Draft['kind'] {
  return isSchoolName(name) ? 'school' : 'section'
}

function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b)
}

/** What the words of a row say it is: its name, and where that is blank whatever else it says. */
function wordsOf({ words: { name, stage, kind }, first }: RawRow): RowWords {
  if (name !== '') {
    const own = rowWords(name)
    if (own !== null) return own
  } else if (readStage(stage) === null) {
    const own = rowWords(first)
    if (own !== null && own !== 'maybe-group') return own
  } else if (rowWords(first) === 'total') return 'total'
  const beside = [stage, readKind(kind) ? '' : kind].map((text) => (text === '' ? null : rowWords(text)))
  return beside.find((each) => each === 'total' || each === 'statistic' || each === 'coefficient') ?? null
}

function labelOf({ words: { name, stage }, first }: RawRow): string {
  return sectionText(name || first || stage)
}
