import type { DueTarget } from '../../../balance/targets/target'
import { targetTable } from '../../../report/balance/targets'
import { LEDGERS_TEXTS } from '../../texts/ledgers'
import { usePane } from '../PaneContext'
import { FiguresToSheet, FigureTable } from './Figures'

/** 年度目标: every target that is due, what is reached of it, and whether that is enough. Nothing where the workbook has none. */
export function Targets({ due }: { readonly due: readonly DueTarget[] }): JSX.Element | null {
  const { language } = usePane()
  const texts = LEDGERS_TEXTS[language].yearly
  const tables = targetTable(due, language)
  const [table] = tables
  if (!table) return null
  const met = due.filter(({ result }) => result.met === true).length
  return (
    <details className="fold targets" open>
      <summary>
        <h2>{table.title}</h2> <span className="quiet">{texts.facts(met, due.length)}</span>
      </summary>
      <FigureTable table={table} cells={due} />
      <FiguresToSheet tables={tables} name={texts.sheetName} action="target-figures" />
    </details>
  )
}
