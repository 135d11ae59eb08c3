import { renderToStaticMarkup } from 'react-dom/server'
import { createActions } from '../../../src/taskpane/actions/actions'
import type { Desk } from '../../../src/taskpane/actions/desk'
import { fileActions } from '../../../src/taskpane/actions/files'
import { FilesProvider } from '../../../src/taskpane/components/files/FilesContext'
import { PaneProvider } from '../../../src/taskpane/components/PaneContext'
import { emptyPane, type DocumentState, type PaneState } from '../../../src/taskpane/state/pane-state'
import { reducePane } from '../../../src/taskpane/state/reducer'
import { createStore } from '../../../src/taskpane/state/store'

/** What a component writes into the page, as text and by its elements. */
export interface Drawn {
  /** All that can be read, in the order of the page. */
  readonly text: string
  /** The attributes of the elements that have one of this name. */
  readonly having: (attribute: string) => readonly Readonly<Record<string, string>>[]
}

/** A pane that shows the first of some documents. */
export function paneOf(documents: readonly DocumentState[], more: Partial<PaneState> = {}): PaneState {
  return { ...emptyPane('browser', 'zh'), documents, active: documents[0]?.id ?? null, ...more }
}

/** Draws a component into a pane, without a browser: nothing is pressed, and nothing happens after the first drawing. */
export function draw(component: JSX.Element, state: PaneState): Drawn {
  const store = createStore(reducePane, state)
  const services = {
    engine: () => Promise.reject(new Error('Nothing is checked here.')),
    now: () => new Date(0),
    download: () => undefined,
  }
  const desk: Desk = { store, services, opened: new Map() }
  const markup = renderToStaticMarkup(
    <PaneProvider store={store} actions={createActions(desk)}>
      <FilesProvider value={fileActions(desk)}>{component}</FilesProvider>
    </PaneProvider>,
  )
  const elements = [...markup.matchAll(/<\w+([^>]*)>/g)].map(([, attributes]) => attributesIn(attributes))
  return {
    text: unescaped(markup.replace(/<[^>]*>/g, '')),
    having: (attribute) => elements.filter((each) => attribute in each),
  }
}

function attributesIn(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value)]),
  )
}

const unescaped = (written: string): string =>
  written
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
