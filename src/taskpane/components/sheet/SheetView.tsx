import { useEffect, useState } from 'react'
import type { SheetContents } from '../../../grid/contents'
import { cellsLookedAt, type Checked, type DocumentState } from '../../state/pane-state'
import { useFilesTexts } from '../files/useFilesTexts'
import { usePane } from '../PaneContext'
import { Legend } from './Legend'
import { SheetTable } from './SheetTable'

/** Outside Excel: the workbook's sheets, with what was found laid over them. */
export default function SheetView(): JSX.Element {
  const { document } = usePane()
  const checked = document?.checked ?? null
  const wanted = document && checked ? wantedSheet(document, checked) : null
  const [chosen, setChosen] = useState<string | null>(null)
  // A jump shows its sheet; so does another file.
  useEffect(() => setChosen(null), [document?.id, document?.selected, document?.shown])
  const sheets = checked?.contents.sheets ?? []
  const sheet = sheets.find(({ name }) => name === (chosen ?? wanted)) ?? sheets[0]
  if (!document || !sheet) return <div className="sheet-view" />
  return (
    <aside className="sheet-view">
      <Legend />
      <SheetTable key={`${document.id} ${sheet.name}`} document={document} sheet={sheet} />
      {sheets.length > 1 ? <SheetTabs sheets={sheets} current={sheet.name} onChoose={setChosen} /> : null}
    </aside>
  )
}

function wantedSheet(document: DocumentState, { result }: Checked): string | null {
  return cellsLookedAt(document)?.sheet ?? result.tables[document.table]?.table.sheet.name ?? null
}

interface TabsProps {
  readonly sheets: readonly SheetContents[]
  readonly current: string
  readonly onChoose: (name: string) => void
}

function SheetTabs({ sheets, current, onChoose }: TabsProps): JSX.Element {
  const { sheet: texts } = useFilesTexts()
  return (
    <div className="sheet-tabs" role="group" aria-label={texts.sheets}>
      {sheets.map(({ name, visibility }) => (
        <button key={name} type="button" aria-pressed={name === current} onClick={() => onChoose(name)}>
          {name}
          {visibility === 'visible' ? '' : texts.hiddenSheet}
        </button>
      ))}
    </div>
  )
}
