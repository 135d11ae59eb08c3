/** A value that changes by events only, and those who want to know. */
export interface Store<State, Event> {
  readonly state: () => State
  readonly dispatch: (event: Event) => void
  /** Calls the listener after every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * A store over a pure reducer. `together` runs what the listeners do about one event as one: what is drawn then begins with the whole, so that
 * no part is drawn of what is no longer there.
 */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
  together: (tell: () => void) => void = (tell) => tell(),
): Store<State, Event> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    state: () => current,
    dispatch: (event) => {
      const next = reduce(current, event)
      if (next === current) return
      current = next
      together(() => listeners.forEach((listener) => listener()))
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
