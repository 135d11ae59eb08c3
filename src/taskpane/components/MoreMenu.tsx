import { useEffect, useRef, useState } from 'react'
import { EXPORT_KINDS, type ExportKind } from '../actions/export-kinds'
import { helpIn, TEMPLATES } from '../page/beside'
import { Icon } from './Icon'
import { useDocument, usePane } from './PaneContext'

/** One line of the menu. `action` and `format` are its public hooks. */
interface MenuItem {
  readonly action: string
  readonly format?: ExportKind
  readonly label: string
  readonly disabled?: boolean
  /** What it does, or the file beside the page that it leads to. */
  readonly run: (() => unknown) | string
}

/** ⋯: what is done now and then. Escape and a click elsewhere close it. */
export function MoreMenu(): JSX.Element {
  const { texts } = usePane()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const groups = useMenuItems().filter((items) => items.length > 0)
  useEffect(() => (open ? closeOutside(place.current, () => setOpen(false)) : undefined), [open])
  return (
    <div className="menu-place" ref={place}>
      <button
        type="button"
        className="button small"
        data-action="menu"
        aria-expanded={open}
        aria-label={texts.more}
        title={texts.more}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open ? (
        <div className="menu">
          {groups.map((items, index) => (
            <div key={index} role="group">
              {items.map((item) => (
                <MenuLine key={item.label} item={item} onDone={() => setOpen(false)} />
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

function MenuLine({ item, onDone }: { readonly item: MenuItem; readonly onDone: () => void }): JSX.Element {
  const { action, format, label, disabled, run } = item
  if (typeof run === 'string')
    return (
      <a
        href={run}
        data-action={action}
        onClick={onDone}
        {...(run.endsWith('.html') ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
      >
        {label}
      </a>
    )
  const onClick = (): void => {
    onDone()
    run()
  }
  return (
    <button type="button" data-action={action} data-format={format} disabled={disabled} onClick={onClick}>
      {label}
    </button>
  )
}

/** The lines of the menu, in groups. */
function useMenuItems(): readonly (readonly MenuItem[])[] {
  const { texts, language, actions } = usePane()
  const document = useDocument()
  const idle = document !== null && document.work === null
  const write = document?.capabilities.write ?? false
  const hasTable = (document?.checked?.result.tables.length ?? 0) > 0
  const other = language === 'zh' ? 'en' : 'zh'
  const exported = (format: ExportKind): MenuItem => ({
    action: 'export',
    format,
    label: texts.exporting[format],
    disabled: !idle || !hasTable,
    run: () => actions.exportReport(format),
  })
  return [
    write
      ? [{ action: 'clear', label: texts.clear, disabled: !idle || document?.failure !== null, run: actions.clear }]
      : [],
    EXPORT_KINDS.filter((kind) => write || kind !== 'sheet').map(exported),
    document?.capabilities.addInFunctions && write
      ? [{ action: 'values', label: texts.toValues, disabled: !idle, run: () => actions.toValues('workbook') }]
      : [],
    [
      { action: 'help', label: texts.help, run: helpIn(language) },
      ...TEMPLATES.map(({ name, path }) => ({ action: 'template', label: texts.template(name), run: path })),
    ],
    [{ action: 'language', label: texts.languages[other], run: () => actions.chooseLanguage(other) }],
  ]
}

function closeOutside(place: HTMLElement | null, close: () => void): () => void {
  const onPointer = ({ target }: Event): void => {
    if (!(target instanceof Node && place?.contains(target))) close()
  }
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return
    close()
    place?.querySelector('button')?.focus()
  }
  document.addEventListener('pointerdown', onPointer)
  document.addEventListener('focusin', onPointer)
  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('pointerdown', onPointer)
    document.removeEventListener('focusin', onPointer)
    document.removeEventListener('keydown', onKey)
  }
}
