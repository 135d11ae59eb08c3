import type { TableSubject } from '../../summary-table/answers/subject'
import { useDocument, usePane } from './PaneContext'

/** What the verdict is about: unit, date and form, or which of several tables; and of when it is. */
export function Facts(): JSX.Element {
  const { texts, language } = usePane()
  const document = useDocument()
  const tables = document?.checked?.result.tables ?? []
  const subject = tables[document?.table ?? 0] ?? null
  const facts = subject ? factsOf(subject, texts, language).join(' · ') : ''
  return (
    <div className="facts">
      {tables.length > 1 ? (
        <TableChoice tables={tables} />
      ) : (
        <span className="facts-table" title={facts}>
          {facts}
        </span>
      )}
      <Freshness />
    </div>
  )
}

/** When the check was made, or that the workbook has changed since: in one place, so that nothing moves. */
function Freshness(): JSX.Element | null {
  const { texts, language, actions } = usePane()
  const document = useDocument()
  if (!document?.checked) return null
  if (document.live && document.capabilities.changes && !document.lagging)
    return <span className="facts-time live">{texts.live}</span>
  if (document.stale)
    return (
      <button
        type="button"
        className="link facts-time"
        disabled={document.work !== null}
        onClick={() => void actions.check()}
      >
        {texts.stale}
      </button>
    )
  const time = document.checked.at.toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en', {
    hour: '2-digit',
    minute: '2-digit',
  })
  return <span className="facts-time">{texts.facts.checkedAt(time)}</span>
}

function TableChoice({ tables }: { readonly tables: readonly TableSubject[] }): JSX.Element {
  const { texts, actions } = usePane()
  const document = useDocument()
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
