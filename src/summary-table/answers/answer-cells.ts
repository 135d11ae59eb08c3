import { cellAddress, cellArea, type Area } from '../../grid/address'
import { CellError } from '../../grid/cell'
import { IMPURE } from '../../text/clean'
import type { CountyList } from '../counties/list/list'
import { saysNone } from '../counties/list/none-words'
import type { DocumentReference, Evidence } from '../documents/evidence'
import { OF_PLACEHOLDERS } from './placeholders'
import type { Answer } from './answer'
import { ANSWER_KEYS, type AnswerKey } from '../edition'
import { isFirstOfMerged, type SummaryTable, type TableCell } from '../table'

/** One answer cell and its place. Findings are rare, so what only they say is worked out when it is asked for. */
export class AnswerCell {
  constructor(
    readonly answer: Answer,
    readonly key: AnswerKey,
    readonly cell: TableCell,
    private readonly sheet: string,
  ) {}

  /** A1. */
  get address(): string {
    return cellAddress(this.cell.row, this.cell.column)
  }

  /** What the cell says of documents and figures, where it is one that says so. */
  get evidence(): Evidence {
    const { evidence, documents } = this.answer
    return this.key === 'documents' && documents ? documents : evidence
  }

  /** The number of the point and the address, as messages name them. */
  get named(): { readonly number: number; readonly cell: string } {
    return { number: this.answer.row.number, cell: this.address }
  }

  /** What every finding about the cell says of its place. */
  get place(): { readonly sheet: string; readonly area: Area; readonly point: number } {
    return { sheet: this.sheet, area: cellArea(this.cell.row, this.cell.column), point: this.answer.row.number }
  }
}

/** The columns of county lists. */
export type ListKey = 'achieved' | 'unachieved'

/** One of the two county lists of a point. */
export class ListCell extends AnswerCell {
  declare readonly key: ListKey

  constructor(answer: Answer, key: ListKey, cell: TableCell, sheet: string) {
    super(answer, key, cell, sheet)
  }

  /** What it says. */
  get list(): CountyList {
    return this.answer[this.key]
  }
}

/** The answer cells of each column. */
export type AnswerCells = Readonly<Record<Exclude<AnswerKey, ListKey>, readonly AnswerCell[]>> &
  Readonly<Record<ListKey, readonly ListCell[]>>

/**
 * The answer cells of a table. Left out: a cell that shows an error, because nothing is known of its text, and all but the
 * first cell of a merged area, so that one mistake is said once.
 */
export function answerCells({ sheet, columns }: SummaryTable, answers: readonly Answer[]): AnswerCells {
  const cells = (key: Exclude<AnswerKey, ListKey>) =>
    columns[key] === null ? [] : cellsOf(key, answers, (answer, cell) => new AnswerCell(answer, key, cell, sheet.name))
  const lists = (key: ListKey) =>
    columns[key] === null ? [] : cellsOf(key, answers, (answer, cell) => new ListCell(answer, key, cell, sheet.name))
  return {
    evidence: cells('evidence'),
    assessment: cells('assessment'),
    achieved: lists('achieved'),
    unachieved: lists('unachieved'),
    documents: cells('documents'),
    reasons: cells('reasons'),
    measures: cells('measures'),
    deadline: cells('deadline'),
    office: cells('office'),
    remarks: cells('remarks'),
  }
}

function cellsOf<Cell>(
  key: AnswerKey,
  answers: readonly Answer[],
  make: (answer: Answer, cell: TableCell) => Cell,
): Cell[] {
  const cells: Cell[] = []
  for (const answer of answers) {
    const cell = answer.row.cells[key]
    if (cell && !(cell.value instanceof CellError) && isFirstOfMerged(cell)) cells.push(make(answer, cell))
  }
  return cells
}

const ODD = IMPURE.and(OF_PLACEHOLDERS)

/** The answer cells that two rules about stray characters need to look at: nearly no text holds any of them. */
export function oddTexts(cells: AnswerCells): AnswerCell[] {
  const odd: AnswerCell[] = []
  for (const key of ANSWER_KEYS) {
    // What stands right above is often said again, and needs no second look.
    let text = ''
    let isOdd = false
    for (const place of cells[key]) {
      if (place.cell.text !== text) isOdd = ODD.isIn((text = place.cell.text))
      if (isOdd) odd.push(place)
    }
  }
  return odd
}

/**
 * The county lists that are anything but names in full, each once, with 、 between: the only ones that half a dozen rules
 * speak of.
 */
export function listsNotInFull({ achieved, unachieved }: Pick<AnswerCells, ListKey>): ListCell[] {
  const odd: ListCell[] = []
  for (const places of [achieved, unachieved]) {
    // As with texts: a list that stands in several rows is parsed once.
    let judged: CountyList | null = null
    let isOdd = false
    for (const place of places) {
      const { key, list } = place
      if (list !== judged) isOdd = isIrregular((judged = list)) || isOddNone(list, key)
      if (isOdd) odd.push(place)
    }
  }
  return odd
}

/** The cells whose evidence is anything but titles in 《》 with numbers in the right form: the only ones that three rules speak of. */
export function evidenceNotInFull(cells: AnswerCells): AnswerCell[] {
  return evidenceCells(cells).filter(({ evidence }) => !evidence.documents.every(isInFull))
}

/** The cells that may name documents: 县级落实情况, and the form's own column for them where it has one. */
export function evidenceCells({ evidence, documents }: AnswerCells): readonly AnswerCell[] {
  return documents.length > 0 ? [...evidence, ...documents] : evidence
}

function isInFull({ quoted, number }: DocumentReference): boolean {
  return quoted && number !== null && number.faults.length === 0
}

/** 目前没有 in 未实现: nothing is left, but not in a word that the highlight takes for it. */
function isOddNone({ kind, written }: CountyList, key: ListKey): boolean {
  return key === 'unachieved' && (kind === 'none' || kind === 'not-applicable') && !saysNone(written)
}

function isIrregular({
  names,
  counties,
  foreignSeparators,
  statedCount,
  miscounts,
  shorthandBesideNames,
}: CountyList): boolean {
  return (
    statedCount !== null ||
    miscounts.length > 0 ||
    shorthandBesideNames !== null ||
    foreignSeparators.length > 0 ||
    (names.length > 0 && names.length !== counties.length) ||
    names.some(
      ({ county, short, remark, extra, otherDay }) =>
        county === null || short || remark !== null || extra !== null || otherDay !== null,
    )
  )
}
