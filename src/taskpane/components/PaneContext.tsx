import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Actions } from '../actions/actions'
import type { PaneEvent } from '../state/reducer'
import { activeDocument, type DocumentState, type PaneState } from '../state/pane-state'
import type { Store } from '../state/store'
import { TEXTS, type Texts } from '../texts/texts'

interface Pane {
  readonly state: PaneState
  readonly document: DocumentState | null
  readonly texts: Texts
  readonly actions: Actions
}

const Context = createContext<Pane | null>(null)

interface Props {
  readonly store: Store<PaneState, PaneEvent>
  readonly actions: Actions
  readonly children: ReactNode
}

/** Gives the pane's state, texts and actions to every component in it. */
export function PaneProvider({ store, actions, children }: Props): JSX.Element {
  const [state, setState] = useState(store.state)
  useEffect(() => {
    const follow = (): void => setState(store.state())
    // Something may have happened since the first drawing.
    follow()
    return store.subscribe(follow)
  }, [store])
  useEffect(() => {
    window.document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en'
    window.document.title = TEXTS[state.language].product
  }, [state.language])
  const pane = { state, document: activeDocument(state), texts: TEXTS[state.language], actions }
  return <Context.Provider value={pane}>{children}</Context.Provider>
}

/** The pane that a component is part of. */
export function usePane(): Pane {
  const pane = useContext(Context)
  if (!pane) throw new Error('usePane outside PaneProvider')
  return pane
}
