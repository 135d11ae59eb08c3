import { useMemo, type ComponentProps } from 'react'
import type { SheetContents } from '../../../grid/contents'
import { shownSheet } from '../../state/pane-state'
import { useFiles } from '../files/FilesContext'
import { FILES_TEXTS } from '../../texts/files'
import { useDocument, useTextsOf } from '../PaneContext'
import { Legend } from './Legend'
import { SheetTable } from './SheetTable'

/** Outside Excel: the workbook's sheets, with what was found laid over them. */
export default function SheetView(): JSX.Element {
  const document = useDocument()
  const { showSheet } = useFiles()
  const sheet = document && shownSheet(document)
  if (!document || !sheet) return <div className="sheet-view" />
  const sheets = document.checked?.contents.sheets ?? []
  const choose = (name: string): void => showSheet(document.id, name)
  return (
    <aside className="sheet-view">
      <Legend />
      <StyledSheet key={`${document.id} ${sheet.name}`} document={document} sheet={sheet} />
      {sheets.length > 1 ? <SheetTabs sheets={sheets} current={sheet.name} onChoose={choose} /> : null}
    </aside>
  )
}

/** The sheet with the looks that its file gives it, which are there before it is drawn: nothing moves. */
function StyledSheet(props: Omit<ComponentProps<typeof SheetTable>, 'styling'>): JSX.Element {
  const { stylingOf } = useFiles()
  const { id } = props.document
  const { name } = props.sheet
  const styling = useMemo(() => stylingOf(id, name), [id, name])
  return <SheetTable {...props} styling={styling} />
}

interface TabsProps {
  readonly sheets: readonly SheetContents[]
  readonly current: string
  readonly onChoose: (name: string) => void
}

function SheetTabs({ sheets, current, onChoose }: TabsProps): JSX.Element {
  const { sheet: texts } = useTextsOf(FILES_TEXTS)
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
