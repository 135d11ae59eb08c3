import type { Area } from '../../grid/address'
import { cellCount, halves } from '../../grid/area'
import { itemAt, onlyOf } from '../../text/items'
import { WorkbookProblem } from '../problem'
import { rangeOf } from './areas'
import { inBatches } from './batches'
import { trip } from './round-trip'

/** A part of a sheet to be read in one go. */
export interface Block {
  readonly sheetId: string
  readonly area: Area
  /** With formulas, which doubles what goes over the wire. */
  readonly formulas: boolean
  /** With number formats, which add as much. */
  readonly formats: boolean
  /** Which of its rows and columns are hidden is asked only where some are. */
  readonly hiddenRows: boolean
  readonly hiddenColumns: boolean
}

/** A block as it came: tables of the size of its area. */
export interface LoadedBlock {
  readonly block: Block
  readonly values: readonly (readonly unknown[])[]
  readonly formulas: readonly (readonly unknown[])[] | null
  readonly formats: readonly (readonly unknown[])[] | null
  /** One for each row and column; null where none was asked for. */
  readonly rowsHidden: readonly boolean[] | null
  readonly columnsHidden: readonly boolean[] | null
}

/**
 * Excel on the web answers with at most 5 MB a batch ("Resource limits and performance optimization for Office Add-ins").
 * A cell of a form takes about 30 bytes as JSON; where cells are longer the batch is refused and read in halves.
 */
const BATCH_CELLS = 150_000

/** Reads blocks in as few batches as fit; a batch or block that turns out too large is read again in halves. */
export async function readBlocks(blocks: readonly Block[], signal?: AbortSignal): Promise<readonly LoadedBlock[]> {
  const loaded: LoadedBlock[] = []
  for (const batch of batchesOf(blocks)) loaded.push(...(await readBatch(batch, signal)))
  return loaded
}

/** Blocks in the order given, as many to a batch as fit; a block that does not fit into any is cut into bands. */
export function batchesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return inBatches(blocks.flatMap(bands), weight, BATCH_CELLS)
}

const weight = ({ area, formulas, formats }: Block): number =>
  cellCount(area) * (1 + (formulas ? 1 : 0) + (formats ? 1 : 0))

function bands(block: Block): readonly Block[] {
  const halved = weight(block) > BATCH_CELLS ? halves(block.area) : null
  return halved ? halved.flatMap((area) => bands({ ...block, area })) : [block]
}

async function readBatch(batch: readonly Block[], signal?: AbortSignal): Promise<readonly LoadedBlock[]> {
  const queued = await ask(batch, signal)
  if (!queued) return readHalves(batch, signal)
  const loaded: LoadedBlock[] = []
  for (const [index, block] of batch.entries()) {
    const answer = answerOf(block, itemAt(queued, index))
    if (answer) loaded.push(answer)
    else loaded.push(...(await readHalves([block], signal)))
  }
  return loaded
}

interface QueuedBlock {
  readonly range: Excel.Range
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null
}

/** null when the answer would be too large. */
async function ask(batch: readonly Block[], signal?: AbortSignal): Promise<readonly QueuedBlock[] | null> {
  try {
    return await trip((context) => batch.map((block) => queueBlock(context, block)), signal)
  } catch (error) {
    if (error instanceof WorkbookProblem && error.kind === 'too-large') return null
    throw error
  }
}

function queueBlock({ workbook }: Excel.RequestContext, block: Block): QueuedBlock {
  const range = rangeOf(workbook.worksheets.getItem(block.sheetId), block.area)
  const members = ['values', ...(block.formulas ? ['formulas'] : []), ...(block.formats ? ['numberFormat'] : [])]
  range.load(members.join(','))
  return {
    range,
    rows: block.hiddenRows ? range.getRowProperties({ rowHidden: true }) : null,
    columns: block.hiddenColumns ? range.getColumnProperties({ columnHidden: true }) : null,
  }
}

/** null when Excel gave null in place of a table, as it does for ranges that are too large for it. */
function answerOf(block: Block, { range, rows, columns }: QueuedBlock): LoadedBlock | null {
  const { values, formulas, numberFormat } = range.toJSON()
  if (!values || (block.formulas && !formulas)) return null
  return {
    block,
    values,
    formulas: block.formulas && formulas ? formulas : null,
    formats: block.formats && numberFormat ? numberFormat : null,
    rowsHidden: rows && rows.value.map(({ rowHidden }) => rowHidden === true),
    columnsHidden: columns && columns.value.map(({ columnHidden }) => columnHidden === true),
  }
}

async function readHalves(batch: readonly Block[], signal?: AbortSignal): Promise<readonly LoadedBlock[]> {
  const only = onlyOf(batch)
  const smaller = only ? cut(only) : [batch.slice(0, batch.length / 2), batch.slice(batch.length / 2)]
  const loaded: LoadedBlock[] = []
  for (const part of smaller) loaded.push(...(await readBatch(part, signal)))
  return loaded
}

function cut(block: Block): readonly (readonly Block[])[] {
  const halved = halves(block.area)
  if (!halved) throw new WorkbookProblem('too-large')
  return halved.map((area) => [{ ...block, area }])
}
