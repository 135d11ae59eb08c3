import type { SheetContents } from '../../../grid/contents'
import { shownSheet } from '../../state/pane-state'
import { useFiles } from '../files/FilesContext'
import { useFilesTexts } from '../files/useFilesTexts'
import { usePane } from '../PaneContext'
import { Legend } from './Legend'
import { SheetTable } from './SheetTable'

/** Outside Excel: the workbook's sheets, with what was found laid over them. */
export default function SheetView(): JSX.Element {
  const { document } = usePane()
  const { showSheet } = useFiles()
  const sheet = document && shownSheet(document)
  if (!document || !sheet) return <div className="sheet-view" />
  const sheets = document.checked?.contents.sheets ?? []
  const choose = (name: string): void => showSheet(document.id, name)
  return (
    <aside className="sheet-view">
      <Legend />
      <SheetTable key={`${document.id} ${sheet.name}`} document={document} sheet={sheet} />
      {sheets.length > 1 ? <SheetTabs sheets={sheets} current={sheet.name} onChoose={choose} /> : null}
    </aside>
  )
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
        <button key={name} type="button" title={name} aria-pressed={name === current} onClick={() => onChoose(name)}>
          <bdi>{name}</bdi>
          {visibility === 'visible' ? '' : texts.hiddenSheet}
        </button>
      ))}
    </div>
  )
}
