import { lazy } from 'react'
import type { Counts } from '../../findings/finding'
import { VERDICT_LINES, type Verdict } from '../../report/verdict'
import { causeCount } from '../state/findings/causes'
import {
  holdsSchoolsOnly,
  listFindings,
  NO_FINDINGS,
  openCountsOf,
  verdictOn,
  type ListedFinding,
} from '../state/selectors'
import type { DocumentState } from '../state/pane-state'
import { Facts } from './Facts'
import { Icon, type IconName } from './Icon'
import { Part } from './Part'
import { useDocument, usePane, usePaneState } from './PaneContext'
import { StatusLine } from './StatusLine'
import { Toolbar } from './Toolbar'

const SchoolsHeadline = lazy(() => import('./balance/SchoolsHeadline'))

type Shown = Verdict | 'checking' | 'idle'

const ICONS: Readonly<Record<Shown, IconName>> = {
  ready: 'ready',
  warnings: 'warning',
  errors: 'error',
  none: 'warning',
  failed: 'error',
  checking: 'info',
  idle: 'info',
}

/** The verdict, readable at arm's length, with what it rests on and what can be done. It stays in sight whatever is scrolled. */
export function Head(): JSX.Element {
  const { texts, language } = usePane()
  const document = useDocument()
  const unopened = usePaneState(({ failure }) => failure)
  const list = document ? listFindings(document) : []
  const counts = document ? openCountsOf(document) : NO_FINDINGS
  const causes = document ? causeCount(document) : 0
  const shown = shownVerdict(document, counts, unopened)
  const failure = document ? document.failure : unopened
  const lines = VERDICT_LINES[language]
  const line = (): string => {
    if (shown === 'idle') return texts.verdict.idle
    if (shown === 'checking') return texts.verdict.checking
    if (shown === 'warnings') return texts.verdict.warnings(counts.warning)
    return shown === 'ready' && hasWaivers(list) ? texts.verdict.readyExplained : lines[shown](counts)
  }
  const schools = shown === 'none' ? schoolsOf(document) : null
  const hasTables = (document?.checked?.result.tables.length ?? 0) > 0
  return (
    <header
      className="head"
      data-verdict={shown === 'idle' ? undefined : shown}
      data-errors={document?.checked ? counts.error : undefined}
      data-live={document?.checked && document.live && !document.lagging ? 'on' : undefined}
      data-causes={document?.checked ? causes : undefined}
    >
      <div className="head-line">
        <h1 className={`verdict verdict-${shown}`}>
          {schools ? (
            <Part key={schools.document.id}>
              <SchoolsHeadline {...schools} />
            </Part>
          ) : (
            <>
              <Icon name={ICONS[shown]} size={20} />
              <span>{line()}</span>
            </>
          )}
        </h1>
        <Toolbar />
      </div>
      {schools ? null : (
        <p className="visually-hidden" role="status">
          {document?.checked ? texts.verdict.heard(line(), texts.facts.counts(counts)) : line()}
        </p>
      )}
      <p className="counts">{hasTables ? texts.facts.inShort(counts, causes) : '\u00a0'}</p>
      {failure ? <p className="failure">{failure}</p> : <Facts />}
      <StatusLine />
    </header>
  )
}

/** A workbook of schools has the verdict of 均衡 for its headline. */
function schoolsOf(document: DocumentState | null) {
  const checked = document?.checked
  return document && checked && holdsSchoolsOnly(checked) ? { document, checked } : null
}

function shownVerdict(document: DocumentState | null, counts: Counts, unopened: string | null): Shown {
  if (!document) return unopened === null ? 'idle' : 'failed'
  if (document.work === 'checking' || document.work === 'reading') return 'checking'
  if (document.failure !== null) return 'failed'
  return document.checked ? verdictOn(document.checked, counts) : 'idle'
}

function hasWaivers(list: readonly ListedFinding[]): boolean {
  return list.some(({ waiver }) => waiver !== null)
}
