import { createContext, useContext, useEffect, useMemo, useReducer, useRef, type ReactNode } from 'react'
import type { Actions } from '../actions/actions'
import { activeDocument, type DocumentState, type PaneState } from '../state/pane-state'
import type { PaneEvent } from '../state/reducer'
import type { Store } from '../state/store'
import type { Language, Localized } from '../../text/language'
import { TEXTS } from '../texts'
import type { Texts } from '../texts/texts'

/** What every component has to do with, whatever happens: it changes with the language only. */
interface Pane {
  readonly language: Language
  readonly texts: Texts
  readonly actions: Actions
}

type PaneStore = Store<PaneState, PaneEvent>

const Context = createContext<Pane | null>(null)
const StoreContext = createContext<PaneStore | null>(null)

interface Props {
  readonly store: PaneStore
  readonly actions: Actions
  readonly children: ReactNode
}

/** Gives the pane's state, texts and actions to every component in it. */
export function PaneProvider({ store, actions, children }: Props): JSX.Element {
  return (
    <StoreContext.Provider value={store}>
      <SpokenPane actions={actions}>{children}</SpokenPane>
    </StoreContext.Provider>
  )
}

/** The pane in the language that is chosen. */
function SpokenPane({ actions, children }: Omit<Props, 'store'>): JSX.Element {
  const language = usePaneState((state) => state.language)
  const pane = useMemo(() => ({ language, texts: TEXTS[language], actions }), [language, actions])
  useEffect(() => {
    window.document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    window.document.title = TEXTS[language].product
  }, [language])
  return <Context.Provider value={pane}>{children}</Context.Provider>
}

/** The pane that a component is part of. */
export function usePane(): Pane {
  const pane = useContext(Context)
  if (!pane) throw new Error('usePane outside PaneProvider')
  return pane
}

/** The texts of a part of the pane in its language. */
export function useTextsOf<Part>(texts: Localized<Part>): Part {
  return texts[usePane().language]
}

/** What `select` takes from the state. The component is drawn anew only when that is another value (by identity). */
export function usePaneState<Selected>(select: (state: PaneState) => Selected): Selected {
  const store = useContext(StoreContext)
  if (!store) throw new Error('usePaneState outside PaneProvider')
  const [, drawAnew] = useReducer((times: number) => times + 1, 0)
  const selected = select(store.state())
  const drawn = useRef({ select, selected })
  drawn.current = { select, selected }
  useEffect(() => {
    const follow = (): void => {
      if (!Object.is(drawn.current.select(store.state()), drawn.current.selected)) drawAnew()
    }
    // Something may have happened since the first drawing.
    follow()
    return store.subscribe(follow)
  }, [store])
  return selected
}

/** The document that is looked at. Whoever needs little of it, and is drawn often, takes that with `useOfDocument`. */
export function useDocument(): DocumentState | null {
  return usePaneState(activeDocument)
}

/** What `select` takes from the document that is looked at. */
export function useOfDocument<Selected>(select: (document: DocumentState | null) => Selected): Selected {
  return usePaneState((state) => select(activeDocument(state)))
}
