import type { WorkbookPort } from '../port'
import { addForms } from './add-forms'
import { listen } from './changes'
import { writeEdits } from './edit'
import type { EtApplication, EtEvents, EtWorkbook } from './et'
import { loadValue, storeValue } from './kept'
import { clearMarks, placeMarks } from './mark'
import { inWps, problem } from './problems'
import { readAgain, readWorkbook } from './read'
import { selectCell, selectedCells } from './select'
import type { Skills } from './skills'

/** What a WPS hands to the pages of an add-in. */
export interface Wps {
  readonly et: EtApplication
  /** null in versions that tell of nothing. */
  readonly events: EtEvents | null
}

/**
 * A workbook that is open in WPS's spreadsheet. Whatever it does, reading included, was seen to work on a new workbook in the same program before
 * (`skills`); only what it keeps is looked up without.
 */
export function openWpsWorkbook({ et, events }: Wps, book: EtWorkbook, skills: Skills): WorkbookPort {
  return {
    capabilities: { write: true, mergedAreas: true, undo: false },
    read: (signal) =>
      inWps(async () => {
        if (signal?.aborted) throw problem('cancelled')
        await skills.way('read')
        return readWorkbook(book, signal)
      }),
    mark: (marks) => inWps(async () => placeMarks(et, book, marks, await skills.way('mark'))),
    clear: () =>
      inWps(async () => {
        await skills.way('mark')
        return clearMarks(book)
      }),
    edit: (edits) =>
      inWps(async () => {
        await skills.way('edit')
        const takeBack = writeEdits(book, edits)
        return () => inWps(takeBack)
      }),
    load: (key) => inWps(() => loadValue(book, key)),
    store: (key, value) => inWps(async () => storeValue(book, key, value, await skills.way('keep'))),
    addForms: (forms, taken) =>
      inWps(async () => {
        const { names, kept, takeBack } = addForms(et, book, forms, taken, await skills.way('sheet'))
        return { names, kept, takeBack: () => inWps(takeBack) }
      }),
    selection: {
      select: (sheet, address, { reveal = false } = {}) =>
        inWps(async () => {
          if (reveal) await skills.way('show')
          selectCell(book, sheet, address, reveal)
        }),
      selected: () => inWps(() => selectedCells(et, book)),
    },
    ...(events && {
      changes: {
        onChange: (listener) => inWps(() => listen({ et, events }, book, listener)),
        readAgain: (contents, cells) =>
          inWps(async () => {
            await skills.way('read')
            return readAgain(book, contents, cells)
          }),
      },
    }),
  }
}
