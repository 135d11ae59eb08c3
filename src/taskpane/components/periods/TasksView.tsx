import { useEffect, useState } from 'react'
import type { Listed } from '../../actions/periods'
import { PERIOD_TEXTS } from '../../texts/round/periods'
import { usePane } from '../PaneContext'
import { RoundFindings } from '../round/RoundFindings'
import '../../styles/round.css'

/** 督办: who must act on what is not achieved, and by when. */
export default function TasksView(): JSX.Element {
  const { state, document, actions } = usePane()
  const texts = PERIOD_TEXTS[state.language]
  const [listed, setListed] = useState<Listed | null>(null)
  const checked = document?.checked
  useEffect(() => {
    let isCurrent = true
    void actions.periods.tasks().then((made) => {
      if (isCurrent) setListed(made)
    })
    return () => {
      isCurrent = false
    }
  }, [checked, actions, state.language])
  if (!listed) return <p className="empty">…</p>
  const { list, findings } = listed
  return (
    <>
      <div className="list-actions">
        {document?.capabilities.write ? (
          <button
            type="button"
            className="button"
            data-action="add-tasks"
            onClick={() => void actions.periods.addTasks(listed)}
          >
            {texts.addTasks}
          </button>
        ) : null}
        <button
          type="button"
          className="button"
          data-action="print-tasks"
          onClick={() => void actions.periods.printTasks(listed)}
        >
          {texts.print}
        </button>
        {list.tasks.some(({ offices }) => offices.length > 0) ? (
          <button
            type="button"
            className="button"
            data-action="office-tasks"
            onClick={() => void actions.periods.saveOffices(listed)}
          >
            {texts.offices}
          </button>
        ) : null}
      </div>
      <table className="round-table">
        <thead>
          <tr>
            {texts.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.tasks.map((task) => (
            <tr key={`${task.point} ${task.county}`}>
              <th scope="row">{task.point}</th>
              <td>{task.county}</td>
              <td>{task.offices.join('、')}</td>
              <td>{task.due ?? ''}</td>
              <td>{task.progress}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RoundFindings findings={findings} />
    </>
  )
}
