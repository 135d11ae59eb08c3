import type { OpenPoint } from '../../state/unachieved'
import { useDocument, usePane } from '../PaneContext'

interface Props {
  readonly point: OpenPoint
}

/** 第24项 as a link to its 未实现 cell. */
export function PointLink({ point }: Props): JSX.Element {
  const { texts, actions } = usePane()
  const document = useDocument()
  const findings = document?.checked?.result.findings ?? []
  const sheet = document?.checked?.result.tables[document.table]?.table.sheet.name
  const index = findings.findIndex(
    (each) => each.rule === 'target-unachieved' && each.point === point.number && each.sheet === sheet,
  )
  const label = texts.findings.point(point.number)
  if (index < 0) return <span>{label}</span>
  return (
    <button
      type="button"
      className="link"
      data-action="jump"
      title={point.text}
      onClick={() => void actions.jump(index)}
    >
      {label}
    </button>
  )
}
