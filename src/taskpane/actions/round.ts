import type { GivenFile } from './files'
import { EMPTY_ROUND, reduceRound, type RoundEvent, type RoundState, type RoundView } from '../round/round-state'
import { createStore, type Store } from '../state/store'
import { activeTask, type Desk } from './desk'
import { dayOf } from './check-document'
import type { RoundReader } from '../round/reader'

/** What can be done with a round of files. */
export interface RoundActions {
  readonly store: Store<RoundState, RoundEvent>
  /** Reads these files; `again` gives them anew, where the folder they are in stays chosen. */
  readonly choose: (files: readonly GivenFile[], again?: () => Promise<readonly GivenFile[]>) => Promise<void>
  readonly again: () => Promise<void>
  readonly stop: () => void
  readonly giveUnit: (unit: string, roster: string) => Promise<void>
  readonly chooseView: (view: RoundView) => void
  readonly search: (words: string) => void
  /** A file of the round by its path. */
  readonly file: (path: string) => GivenFile | null
  /** Hands out the table, with where everything comes from, as a new workbook. */
  readonly saveTable: () => Promise<void>
  /** Shows what the roll-up would change in the workbook that is open, before any of it is made. */
  readonly previewInto: () => Promise<void>
  /** Adds 来源 and 报送情况 to the workbook that is open. */
  readonly addSheets: () => Promise<void>
  readonly print: () => Promise<void>
  readonly sendBack: (path: string) => Promise<void>
}

/** So many files are asked who they are from, where no unit is given. */
const ASKED = 5
const LOCK_FILE = /^(?:~\$|\.~)/
const WORKBOOK = /\.(?:xls[xmb]?|xlt[xm]|et|ods)$/i

/** In a worker; a page that lies in a folder, of which no browser makes one, reads between two drawings. */
async function inWorker(): Promise<RoundReader> {
  if (location.protocol !== 'file:') {
    const { workerReader } = await import(/* webpackChunkName: "round-reader" */ '../round/reader')
    return workerReader()
  }
  const { readRequested } = await import(/* webpackChunkName: "round-page-reader" */ '../round/read-requested')
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
  return { read: (request) => pause().then(() => readRequested(request)), stop: () => {} }
}

/** The round of a desk: one at a time. `newReader` is what its files are read by. */
export function roundActions(desk: Desk, newReader: () => Promise<RoundReader> = inWorker): RoundActions {
  const store = createStore(reduceRound, EMPTY_ROUND)
  const given = new Map<string, GivenFile>()
  let again: (() => Promise<readonly GivenFile[]>) | null = null
  let reader: RoundReader | null = null
  const outputs = (): Promise<typeof import('../round/outputs')> =>
    import(/* webpackChunkName: "round" */ '../round/outputs')
  const say = (notice: string | null): void => store.dispatch({ type: 'noticed', notice })

  const stop = (): void => {
    reader?.stop()
    reader = null
    store.dispatch({ type: 'reading-ended' })
  }
  const readAll = async (): Promise<void> => {
    stop()
    const own = (reader = await newReader())
    store.dispatch({ type: 'reading-started', total: given.size })
    const { language } = desk.store.state()
    const request = async ({ name, bytes }: GivenFile, unit: string | null) => {
      return own.read({ path: name, bytes: await bytes(), unit, roster: store.state().roster, today: dayOf(desk.services.now()), language }) // prettier-ignore
    }
    try {
      if (store.state().unit === '') {
        const units: string[] = []
        for (const file of [...given.values()].slice(0, ASKED)) {
          const reply = await request(file, null)
          if ('units' in reply) units.push(...reply.units)
        }
        const unit = (await outputs()).suggestUnit(units)
        if (unit === null) return
        store.dispatch({ type: 'unit-given', unit, roster: store.state().roster })
      }
      for (const file of given.values()) {
        const reply = await request(file, store.state().unit)
        if (reader !== own) return
        if ('file' in reply) store.dispatch({ type: 'file-read', file: reply.file })
      }
    } catch (error) {
      // Stopped: what was read stays.
      if (reader === own) say(String(error))
    } finally {
      own.stop()
      if (reader === own) {
        reader = null
        store.dispatch({ type: 'reading-ended' })
      }
    }
  }
  const take = (files: readonly GivenFile[]): void => {
    given.clear()
    for (const file of files) {
      const name = file.name.slice(file.name.lastIndexOf('/') + 1)
      if (!LOCK_FILE.test(name) && WORKBOOK.test(name)) given.set(file.name, file)
    }
  }
  return {
    store,
    choose: async (files, source) => {
      again = source ?? null
      take(files)
      await readAll()
    },
    again: async () => {
      if (again) take(await again())
      await readAll()
    },
    stop,
    giveUnit: async (unit, roster) => {
      store.dispatch({ type: 'unit-given', unit, roster })
      if (given.size > 0) await readAll()
    },
    chooseView: (view) => store.dispatch({ type: 'view-chosen', view }),
    search: (search) => store.dispatch({ type: 'searched', search }),
    file: (path) => given.get(path) ?? null,
    saveTable: async () => say(await (await outputs()).saveTable(desk, store.state())),
    previewInto: async () => say(await (await outputs()).previewInto(desk, store.state())),
    addSheets: async () => {
      const task = activeTask(desk)
      if (task) await (await outputs()).addSheets(desk, task, store.state())
    },
    print: async () => say(await (await outputs()).print(desk, store.state())),
    sendBack: async (path) => {
      const file = given.get(path)
      if (file) say(await (await outputs()).sendBack(desk, file))
    },
  }
}
