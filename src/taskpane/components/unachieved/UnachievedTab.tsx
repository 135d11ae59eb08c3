import { lazy, useState } from 'react'
import type { TableSubject } from '../../../summary-table/answers/subject'
import { byCounty, byOffice, openPoints, type OpenPoint, type PointGroup } from '../../state/unachieved'
import type { UnachievedTexts } from '../../texts/unachieved/texts'
import { useDocument, useTextsOf } from '../PaneContext'
import { Part } from '../Part'
import { CountyMap } from './CountyMap'
import { PointLink } from './PointLink'
import { UNACHIEVED_TEXTS } from '../../texts/unachieved'
import '../../styles/unachieved.css'

const ComparisonView = lazy(() => import('../periods/ComparisonView'))
const TasksView = lazy(() => import('../periods/TasksView'))

const VIEWS = ['point', 'county', 'office', 'map', 'previous', 'tasks'] as const
type View = (typeof VIEWS)[number]

/** 未实现: the targets that counties have not achieved, by point, by county, by office, and as a map. */
export default function UnachievedTab(): JSX.Element {
  const document = useDocument()
  const texts = useTextsOf(UNACHIEVED_TEXTS)
  const [view, setView] = useState<View>('point')
  const subject = document?.checked?.result.tables[document.table] ?? null
  if (!subject) return <p className="empty">{document?.checked ? texts.noTable : texts.notChecked}</p>
  const points = openPoints(subject)
  return (
    <div className="unachieved">
      <p className="summary">{summaryOf(points, subject, texts)}</p>
      <div className="segments" role="group" aria-label={texts.by}>
        {VIEWS.map((each) => (
          <button key={each} type="button" data-view={each} aria-pressed={each === view} onClick={() => setView(each)}>
            {texts.views[each]}
          </button>
        ))}
      </div>
      <ViewOf view={view} points={points} subject={subject} />
    </div>
  )
}

interface ViewProps {
  readonly view: View
  readonly points: readonly OpenPoint[]
  readonly subject: TableSubject
}

function ViewOf({ view, points, subject }: ViewProps): JSX.Element {
  const texts = useTextsOf(UNACHIEVED_TEXTS)
  if (view === 'map') return <CountyMap subject={subject} />
  if (view === 'previous' || view === 'tasks')
    return <Part key={view}>{view === 'tasks' ? <TasksView /> : <ComparisonView />}</Part>
  if (points.length === 0) return <p className="empty">{texts.none}</p>
  if (view === 'point') return <ByPoint points={points} />
  const groups = view === 'county' ? byCounty(points, subject.roster.counties) : byOffice(points)
  return <Groups groups={groups} />
}

function ByPoint({ points }: { readonly points: readonly OpenPoint[] }): JSX.Element {
  const texts = useTextsOf(UNACHIEVED_TEXTS)
  return (
    <ul className="open-points">
      {points.map((point) => (
        <li key={point.number}>
          <h2>
            <PointLink point={point} /> <span className="quiet">{texts.counties(point.counties.length)}</span>
          </h2>
          <p className="open-counties">{point.counties.join('、')}</p>
          <p className="finding-hint">{point.text}</p>
        </li>
      ))}
    </ul>
  )
}

function Groups({ groups }: { readonly groups: readonly PointGroup[] }): JSX.Element {
  const texts = useTextsOf(UNACHIEVED_TEXTS)
  return (
    <ul className="open-points">
      {groups.map(({ name, points }) => (
        <li key={name}>
          <h2>
            {name || texts.noOffice} <span className="quiet">{texts.points(points.length)}</span>
          </h2>
          <ul className="point-links">
            {points.map((point) => (
              <li key={point.number}>
                <PointLink point={point} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function summaryOf(points: readonly OpenPoint[], { answers }: TableSubject, texts: UnachievedTexts): string {
  if (points.length === 0) return texts.none
  return texts.summary(points.length, answers.length, new Set(points.flatMap(({ counties }) => counties)).size)
}
