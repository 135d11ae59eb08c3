import type { Edit } from '../../grid/edit'
import { EMPTY_ROUND, reduceRound, type RoundEvent, type RoundState, type RoundView } from '../round/round-state'
import type { RoundReader } from '../round/reader'
import type { Language } from '../../text/language'
import { createStore, type Store } from '../state/store'
import { TEXTS } from '../texts'
import { isMissingPart } from '../parts/missing-part'
import { problemOf, type Desk } from './desk'
import type { GivenFile } from './files'

/** What can be done with a round of files. */
export interface RoundActions {
  readonly store: Store<RoundState, RoundEvent>
  /** Reads these files; `again` gives them anew, where the folder they are in stays chosen. */
  readonly choose: (files: readonly GivenFile[], again?: () => Promise<readonly GivenFile[]>) => Promise<void>
  readonly again: () => Promise<void>
  readonly stop: () => void
  readonly giveUnit: (unit: string, roster: string) => Promise<void>
  /** Takes 责任科室 from the unit's table of the period before. */
  readonly takeEarlier: (file: GivenFile) => Promise<void>
  /** Has one of several files of a county count, and the others not. */
  readonly chooseFile: (path: string, others: readonly string[]) => void
  readonly chooseView: (view: RoundView) => void
  readonly search: (words: string) => void
  /** A file of the round by its path. */
  readonly file: (path: string) => GivenFile | null
  /** Hands out the table, with where everything comes from, as a new workbook. */
  readonly saveTable: () => Promise<void>
  /** Shows what the roll-up would write into the workbook that is open, before any of it is made. */
  readonly planInto: () => Promise<void>
  /** Writes it, as one step that can be taken back. */
  readonly writePlan: (chosen: readonly Edit[]) => Promise<void>
  readonly closePlan: () => void
  readonly print: () => Promise<void>
  /** 通报. */
  readonly printBulletin: () => Promise<void>
  /** 退回单 of a file. */
  readonly sendBack: (path: string) => Promise<void>
  /** 催报: a message to these, or to all of whom nothing has come. */
  readonly remind: (names: readonly string[] | null) => Promise<void>
  readonly closeReminder: () => void
}

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

const outputs = (): Promise<typeof import('../round/outputs')> =>
  import(/* webpackChunkName: "round" */ '../round/outputs')
const readingPart = (): Promise<typeof import('../round/reading')> =>
  import(/* webpackChunkName: "round" */ '../round/reading')

function sentenceOf(error: unknown, language: Language): string {
  return isMissingPart(error) ? TEXTS[language].notices.partMissing : problemOf(error).sentence(language)
}

/** The round of a desk: one at a time. `newReader` is what its files are read by. */
export function roundActions(desk: Desk, newReader: () => Promise<RoundReader> = inWorker): RoundActions {
  const store = createStore(reduceRound, EMPTY_ROUND)
  const { state, dispatch } = store
  let given: ReadonlyMap<string, GivenFile> = new Map()
  let again: (() => Promise<readonly GivenFile[]>) | null = null
  let reader: RoundReader | null = null
  const say = (notice: string | null): void => dispatch({ type: 'noticed', notice })
  /** Does a piece of work; what goes wrong becomes a sentence. */
  const doing = async (go: () => Promise<void>): Promise<void> => {
    try {
      await go()
    } catch (error) {
      say(sentenceOf(error, desk.store.state().language))
    }
  }
  const stop = (): void => {
    reader?.stop()
    reader = null
    dispatch({ type: 'reading-ended' })
  }
  const readAll = async (): Promise<void> => {
    stop()
    const own = (reader = await newReader())
    dispatch({ type: 'reading-started', total: given.size })
    const isStopped = (): boolean => reader !== own
    const suggestUnit = async (units: readonly string[]) => (await outputs()).suggestUnit(units)
    try {
      const { readRound } = await readingPart()
      await readRound([...given.values()], { desk, reader: own, state, tell: dispatch, isStopped, suggestUnit })
    } catch (error) {
      // Stopped: what was read stays.
      if (!isStopped()) throw error
    } finally {
      own.stop()
      if (!isStopped()) {
        reader = null
        dispatch({ type: 'reading-ended' })
      }
    }
  }
  const take = async (files: readonly GivenFile[]): Promise<void> => {
    given = (await readingPart()).workbooksOf(files)
  }
  return {
    store,
    choose: (files, source) =>
      doing(async () => {
        again = source ?? null
        await take(files)
        await readAll()
      }),
    again: () =>
      doing(async () => {
        if (again) await take(await again())
        await readAll()
      }),
    stop,
    giveUnit: (unit, roster) =>
      doing(async () => {
        dispatch({ type: 'unit-given', unit, roster })
        if (given.size > 0) await readAll()
      }),
    takeEarlier: (file) =>
      doing(async () => {
        const earlier = await (await outputs()).earlierTable(desk, file)
        if (typeof earlier === 'string') say(earlier)
        else dispatch({ type: 'earlier-given', earlier })
      }),
    chooseFile: (path, others) => dispatch({ type: 'file-chosen', path, others }),
    chooseView: (view) => dispatch({ type: 'view-chosen', view }),
    search: (search) => dispatch({ type: 'searched', search }),
    file: (path) => given.get(path) ?? null,
    saveTable: () => doing(async () => say(await (await outputs()).saveTable(desk, state()))),
    planInto: () =>
      doing(async () => {
        const plan = await (await outputs()).planOf(desk, state())
        if (typeof plan === 'string') say(plan)
        else dispatch({ type: 'planned', plan })
      }),
    writePlan: (chosen) =>
      doing(async () => {
        const { plan } = state()
        const { planOf, writePlan } = await outputs()
        if (!plan) return
        const isWritten = await writePlan(desk, plan, chosen)
        const next = isWritten ? null : await planOf(desk, state())
        dispatch({ type: 'planned', plan: typeof next === 'string' ? null : next })
      }),
    closePlan: () => dispatch({ type: 'planned', plan: null }),
    print: () => doing(async () => say(await (await outputs()).print(desk, state()))),
    printBulletin: () => doing(async () => say(await (await outputs()).printBulletin(desk, state()))),
    sendBack: (path) =>
      doing(async () => {
        const file = given.get(path)
        if (file) say(await (await outputs()).sendBack(desk, state(), file))
      }),
    remind: (names) =>
      doing(async () => dispatch({ type: 'reminded', reminder: (await outputs()).reminderTo(desk, state(), names) })),
    closeReminder: () => dispatch({ type: 'reminded', reminder: null }),
  }
}
