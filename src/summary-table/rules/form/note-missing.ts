import { cellAddress, cellArea } from '../../../grid/address'
import type { Rule } from '../../../findings/rule'
import { sameText } from '../../../text/fold'
import { isNoteChanged } from '../../reading/note'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly cell: string | null
  readonly written: string
  readonly note: string
}

export const noteMissing: Rule<TableSubject, Facts> = {
  name: 'note-missing',
  severity: 'warning',
  texts: {
    zh: {
      title: '表下的注被改动或缺失',
      about: '表格下方的“注”说明哪些功能区可以单独填报，是表的一部分。',
      message: ({ cell, written }) =>
        cell ? `表下的注〔${cell}〕被改动了：“${excerpt(written)}”。` : '表格下方的“注”不见了。',
      hint: ({ note }) => `请恢复为：“${note}”。`,
      fix: () => '恢复注的原文',
    },
    en: {
      title: 'Note changed or missing',
      about: 'The note below the table says which zones may report by themselves; it is part of the form.',
      message: ({ cell, written }) =>
        cell
          ? `The note below the table (${cell}) was changed: “${excerpt(written)}”.`
          : 'The note below the table is gone.',
      hint: ({ note }) => `Put it back: “${note}”.`,
      fix: () => 'Put the note back',
    },
  },
  check({ table }) {
    const { note, edition, sheet } = table
    if (!note) {
      if (edition.noteOptional) return []
      return [{ sheet: sheet.name, area: null, facts: { cell: null, written: '', note: edition.note } }]
    } else if (!sameText(note.text, edition.note)) {
      const { row, column } = note
      return [
        {
          sheet: sheet.name,
          area: cellArea(row, column),
          facts: { cell: cellAddress(row, column), written: note.text, note: edition.note },
          edits: isNoteChanged(note.text, edition.note) ? [{ row, column, value: edition.note }] : [],
        },
      ]
    }
    return []
  },
}
