import { useEffect, useState } from 'react'
import type { EarlierTasks, Listed } from '../../actions/periods'
import { PERIOD_TEXTS } from '../../texts/round/periods'
import { ActionButton } from '../ActionButton'
import { useDocument, usePane } from '../PaneContext'
import { RoundFindings } from '../round/RoundFindings'
import { EarlierFile } from './EarlierFile'
import '../../styles/round.css'

/** 督办: who must act on what is not achieved, and by when. */
export default function TasksView(): JSX.Element {
  const { language, actions } = usePane()
  const document = useDocument()
  const texts = PERIOD_TEXTS[language]
  const [listed, setListed] = useState<Listed | null>(null)
  const [earlier, setEarlier] = useState<EarlierTasks | string | null>(null)
  const checked = document?.checked
  useEffect(() => {
    let isCurrent = true
    void actions.periods.tasks(typeof earlier === 'string' ? null : earlier).then((made) => {
      if (isCurrent) setListed(made)
    })
    return () => {
      isCurrent = false
    }
  }, [checked, actions, language, earlier])
  if (!listed) return <p className="empty">…</p>
  const { list, findings } = listed
  return (
    <>
      <div className="list-actions">
        {document?.capabilities.write ? (
          <ActionButton action="tasks" onClick={() => actions.periods.addTasks(listed)}>
            {texts.addTasks}
          </ActionButton>
        ) : null}
        <EarlierFile
          action="previous-tasks"
          onChoose={(file) => void actions.periods.earlierTasks(file).then(setEarlier)}
        />
        <ActionButton action="print-tasks" onClick={() => actions.periods.printTasks(listed)}>
          {texts.print}
        </ActionButton>
        {list.tasks.some(({ offices }) => offices.length > 0) ? (
          <ActionButton action="office-tasks" onClick={() => actions.periods.saveOffices(listed)}>
            {texts.offices}
          </ActionButton>
        ) : null}
      </div>
      {typeof earlier === 'string' ? (
        <p className="failure">{earlier}</p>
      ) : earlier ? (
        <p className="finding-hint">{texts.taken(earlier.name)}</p>
      ) : null}
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
            <tr key={`${task.point} ${task.county}`} data-point={task.point} data-county={task.county}>
              <th scope="row">{task.point}</th>
              <td>{task.county}</td>
              <td>{task.offices.join('、')}</td>
              <td>{task.due ?? ''}</td>
              <td>{task.progress}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RoundFindings findings={findings} open={(place) => actions.jump(place)} />
    </>
  )
}
