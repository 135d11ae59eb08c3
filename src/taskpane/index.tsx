import { render, unstable_batchedUpdates } from 'react-dom'
import { createActions } from './actions/actions'
import type { Desk, Engine } from './actions/desk'
import { Failsafe } from './components/Failsafe'
import { Pane } from './components/Pane'
import { PaneProvider } from './components/PaneContext'
import { download } from './page/download'
import { excelPage, hostOfPage } from './page/host'
import type { WorkbookContents } from '../grid/contents'
import { noteWriting } from './page/interrupted'
import { languageOf } from '../text/language'
import { emptyPane } from './state/pane-state'
import { reducePane } from './state/reducer'
import { createStore } from './state/store'
import './styles/index.css'

const ROOT = document.getElementById('root')

const formsEngine = () => import(/* webpackChunkName: "engine" */ './parts/engine')
const wholeEngine = () => import(/* webpackChunkName: "whole-engine" */ './parts/whole-engine')

/** Most workbooks hold a form and nothing else: for these, what reads ledgers and schools is not waited for. */
async function engine(contents: WorkbookContents): Promise<Engine> {
  const forms = await formsEngine()
  return forms.holdsFormsOnly(contents) ? forms : wholeEngine()
}

/** Starts the page: shows it at once, and loads what comes next while it is looked at. */
async function start(): Promise<void> {
  const host = hostOfPage(document, location)
  const moved = excelPage(location)
  if (moved !== null && host !== 'excel') return location.replace(moved)
  const query = new URLSearchParams(location.search)
  const store = createStore(reducePane, emptyPane(host, languageOf(navigator.language)), unstable_batchedUpdates)
  const noting = host === 'browser' ? {} : { noteWriting }
  const services = { engine, now: () => new Date(), download, ...noting }
  const desk: Desk = { store, services, opened: new Map() }
  const actions = createActions(desk)
  const show = (page: JSX.Element): void => {
    render(
      <Failsafe>
        <PaneProvider store={store} actions={actions}>
          {page}
        </PaneProvider>
      </Failsafe>,
      ROOT,
    )
  }
  if (host === 'excel') {
    show(<Pane />)
    const { startInExcel, loadAhead } = await import(/* webpackChunkName: "excel" */ './excel/start')
    await startInExcel(desk)
    await warmUp(loadAhead)
  } else if (host === 'wps') {
    show(<Pane />)
    const { startInWps } = await import(/* webpackChunkName: "wps" */ './wps/start')
    await startInWps(desk)
    await warmUp(() => Promise.resolve())
  } else {
    const { startInBrowser } = await import(/* webpackChunkName: "browser" */ './browser/start')
    await startInBrowser(desk, query, show)
    await warmUp(() => import('../workbook/file/workbook-file'))
  }
}

/**
 * Loads the parts that are not on screen yet, so that the page goes on working without its server. A part that does not come now is asked
 * for again, and named, when somebody needs it.
 */
async function warmUp(ofHost: () => Promise<unknown>): Promise<void> {
  try {
    await formsEngine()
    await Promise.all([ofHost(), wholeEngine(), ...ofEveryHost()])
  } catch (error) {
    console.warn('A part of the page was not loaded ahead of time.', error)
  }
}

function ofEveryHost(): readonly Promise<unknown>[] {
  return [
    import('../workbook/marks/marks'),
    import('./components/sheet/SheetView'),
    import('./components/editors/PlaceEditor'),
    import('./components/editors/OfficeChips'),
    import('./components/editors/FormBeginning'),
    import('./components/findings/FindingsList'),
    import('./components/findings/Preview'),
    import(/* webpackChunkName: "remedies" */ './parts/remedies'),
    import(/* webpackChunkName: "unachieved" */ './components/unachieved/UnachievedTab'),
    import('./components/balance/BalanceTab'),
    import('./components/balance/SchoolsHeadline'),
    import('./components/round/RoundTab'),
    import(/* webpackChunkName: "round" */ './round/outputs'),
    import('./components/forms/SettingsTab'),
    import('./components/forms/WaiverForm'),
    import('./parts/reports'),
  ]
}

// Where the page says that the engine is too old (old-engine.js), nothing is drawn over its words.
if (document.documentElement.dataset.engine !== 'old') start().catch(sayBroken)

function sayBroken(error: unknown): void {
  // What is on screen works as far as it goes; a page that could not even begin says so.
  if (ROOT?.hasChildNodes()) throw error
  const Broken = (): never => {
    throw error
  }
  render(
    <Failsafe>
      <Broken />
    </Failsafe>,
    ROOT,
  )
}
