import type { Counts } from '../../findings/finding'
import type { TableSubject } from '../../summary-table/answers/subject'
import { usePane } from './PaneContext'

interface Props {
  /** Of the whole workbook, without what has been explained. */
  readonly counts: Counts
}

/** What the verdict is about: unit, date, form, counts, and when it was checked. Its height stays while a check runs. */
export function Facts({ counts }: Props): JSX.Element {
  const { document, texts, state } = usePane()
  const checked = document?.checked ?? null
  const tables = checked?.result.tables ?? []
  const subject = tables[document?.table ?? 0] ?? null
  const time = checked?.at.toLocaleTimeString(state.language === 'zh' ? 'zh-CN' : 'en', {
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <div className="facts">
      {tables.length > 1 ? <TableChoice tables={tables} /> : null}
      <p className="facts-table">{subject ? factsOf(subject, texts, state.language).join(' · ') : '\u00a0'}</p>
      <p className="facts-counts">
        {checked && tables.length > 0 ? <span>{texts.facts.counts(counts)}</span> : '\u00a0'}
        {time ? <span className="facts-time">{texts.facts.checkedAt(time)}</span> : null}
      </p>
    </div>
  )
}

function TableChoice({ tables }: { readonly tables: readonly TableSubject[] }): JSX.Element {
  const { document, texts, actions } = usePane()
  return (
    <select
      className="table-choice"
      aria-label={texts.facts.table}
      value={document?.table ?? 0}
      onChange={({ target }) => actions.chooseTable(Number(target.value))}
    >
      {tables.map(({ table }, index) => (
        <option key={index} value={index}>
          {texts.facts.tableOption(index + 1, table.header.unit.text || texts.facts.blank, table.sheet.name)}
        </option>
      ))}
    </select>
  )
}

type PaneTexts = ReturnType<typeof usePane>['texts']

function factsOf({ table, date }: TableSubject, { facts }: PaneTexts, language: 'zh' | 'en'): string[] {
  const unit = table.header.unit.text || `${facts.unit} ${facts.blank}`
  const format = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const
  const day = date
    ? date.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en', format)
    : `${facts.date} ${facts.blank}`
  return [unit, day, `${facts.edition} ${table.edition.id}`]
}
