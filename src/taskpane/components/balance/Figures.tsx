import type { ChosenCells } from '../../../balance/chosen-cells'
import type { ReportTable } from '../../../report/report-table'
import { LEDGERS_TEXTS } from '../../texts/ledgers'
import { useDocument, usePane } from '../PaneContext'
import { CellLink } from './CellLink'

interface TableProps {
  readonly table: ReportTable
  /** Where each row comes from, in their order; rows of nowhere lead nowhere. */
  readonly cells?: readonly ChosenCells[]
}

/** A table of a report on screen, a row with its name first. */
export function FigureTable({ table: { headings, rows }, cells: places = [] }: TableProps): JSX.Element {
  return (
    <div className="scroll">
      <table className="figures">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [name, ...values], pass }, row) => (
            <tr key={`${name} ${row}`} data-pass={pass ?? undefined}>
              <th scope="row">
                <CellLink cells={places[row] ?? null}>{name ?? ''}</CellLink>
              </th>
              {values.map((value, at) => (
                <td key={headings[at + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface SheetProps {
  readonly tables: readonly ReportTable[]
  /** Of the sheet. */
  readonly name: string
  readonly action: string
}

/** 写成一张表: tables of a report as a sheet of values, where one can be added. */
export function FiguresToSheet({ tables, name, action }: SheetProps): JSX.Element | null {
  const { language, actions } = usePane()
  const document = useDocument()
  if (!document?.capabilities.write) return null
  const write = (): void => {
    const rows = tables.flatMap(({ title, headings, rows: lines }) => [
      [title],
      headings,
      ...lines.map(({ cells }) => cells),
      [],
    ])
    void actions.balance.addSheet(name, rows)
  }
  return (
    <p>
      <button type="button" className="button" data-action={action} disabled={document.work !== null} onClick={write}>
        {LEDGERS_TEXTS[language].toSheet}
      </button>
    </p>
  )
}
