import type { Edit } from '../../grid/edit'
import type { SheetForm } from '../../grid/form/form'
import type { AddedForms, Capabilities, NamesPort, TakeBack, Taken, WorkbookPort } from '../port'
import { WorkbookProblem } from '../problem'
import { listen } from './changes'
import { explained, isOpenForReading } from './explain'
import { readWorkbook } from './read'
import { newSession, type Session } from './session'
import { loadKept, storeKept } from './kept'
import { hasApi } from './round-trip'

/** The oldest JavaScript API this works with: Excel 2021, Microsoft 365, the web, Mac. */
const FLOOR = '1.9'

/**
 * The set that stands for LAMBDA, which has none of its own: 1.14 is the last of Excel 2021, which lacks LAMBDA; 1.15 is
 * Microsoft 365 of 2022 and Excel 2024, which have it.
 * Source: "Excel JavaScript API requirement sets", table of availability.
 */
const LAMBDA_SET = '1.15'

/** Only names depend on the Excel. */
export type ExcelWorkbook = WorkbookPort & Required<Omit<WorkbookPort, 'names'>>

const onDemand = (): Promise<typeof import('./on-demand')> =>
  import(/* webpackChunkName: "excel-on-demand" */ './on-demand')

/**
 * The workbook that is open in Excel. Call after Office.onReady. `leavesUndo`: for whoever reads without being asked to, such as functions
 * that follow the workbook; it never asks for what empties the person's undo list, and knows of merged areas what the pane was told.
 * @throws WorkbookProblem `api-missing` in an Excel older than ExcelApi 1.9
 */
export function openExcelWorkbook({ leavesUndo = false } = {}): ExcelWorkbook {
  if (!hasApi(FLOOR)) throw new WorkbookProblem('api-missing')
  const session = leavesUndo ? newSession(null) : newSession()
  return {
    capabilities: capabilities(),
    read: (signal) => readWorkbook(session, 'wanted', signal),
    mark: (marks) =>
      explained(
        async () => (await onDemand()).placeMarks(session, marks),
        marks.map(({ sheet }) => sheet),
      ),
    clear: () => explained(async () => (await onDemand()).clearMarks(session), 'any'),
    edit: (edits) => writeEdits(session, edits),
    load: (key) => loadKept(session, key),
    store: (key, value) => explained(() => storeKept(session, key, value), []),
    addForms: (forms, taken) => writeForms(session, forms, taken),
    selection: {
      select: (sheet, address, { reveal = false } = {}) =>
        explained(async () => (await onDemand()).selectCell(sheet, address, reveal), [sheet]),
      selected: () => explained(async () => (await onDemand()).selectedCells(), []),
    },
    changes: {
      onChange: (listener) => listen(session, listener),
      readAgain: async (contents, cells) => (await onDemand()).readAgain(session, contents, cells),
    },
    ...(hasApi(LAMBDA_SET) && { names: NAMES }),
    formulas: {
      toValues: async (scope, names) => (await onDemand()).toValues(session, scope, names),
      repair: async () => (await onDemand()).repairFormulas(session),
    },
  }
}

const NAMES: NamesPort = {
  inUse: (functions) => explained(async () => (await onDemand()).namesIn(functions), []),
  define: (functions) => explained(async () => (await onDemand()).defineNames(functions), []),
  remove: (functions) => explained(async () => (await onDemand()).removeNames(functions), []),
}

async function writeEdits(session: Session, edits: readonly Edit[]): Promise<TakeBack> {
  const sheets = edits.map(({ sheet }) => sheet)
  const takeBack = await explained(async () => (await onDemand()).writeEdits(session, edits), sheets)
  return () => explained(takeBack, sheets)
}

async function writeForms(session: Session, forms: readonly SheetForm[], taken: Taken): Promise<AddedForms> {
  const added = await explained(async () => (await onDemand()).addForms(session, forms, taken), [])
  return { ...added, takeBack: () => explained(added.takeBack, []) }
}

function capabilities(): Capabilities {
  return {
    write: !isOpenForReading(),
    mergedAreas: hasApi('1.13'),
    undo: hasApi('1.20'),
  }
}
