import { useState, type FormEvent } from 'react'
import { localDay } from '../../actions/exports'
import { likelyName } from '../../state/likely-name'
import { useDocument, usePane, usePaneState } from '../PaneContext'
import { TextField } from './TextField'

interface Props {
  /** Indices of the findings that are explained. */
  readonly findings: readonly number[]
  readonly onClose: () => void
}

/** 说明: why a warning may stand, and who says so. */
export default function WaiverForm({ findings, onClose }: Props): JSX.Element {
  const { texts, actions } = usePane()
  const document = useDocument()
  const host = usePaneState(({ host }) => host)
  const [reason, setReason] = useState('')
  const [name, setName] = useState(() => likelyName(document))
  const [asked, setAsked] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (reason.trim() === '' || name.trim() === '') return
    void actions.explain(findings, { reason: reason.trim(), name: name.trim(), date: localDay(new Date()) })
    onClose()
  }
  const missing = (text: string, sentence: string): string => (asked && text.trim() === '' ? sentence : '')
  return (
    <form
      className="waiver-form"
      aria-label={texts.waiver.title}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <TextField
        label={texts.waiver.reason}
        description={texts.waiver.reasonHelp + (host === 'excel' ? texts.waiver.undoHelp : '')}
        errorMessage={missing(reason, texts.waiver.reasonMissing)}
        multiline
        autoAdjustHeight
        resizable={false}
        autoFocus
        value={reason}
        onChange={(_, value = '') => setReason(value)}
      />
      <TextField
        label={texts.waiver.name}
        errorMessage={missing(name, texts.waiver.nameMissing)}
        value={name}
        onChange={(_, value = '') => setName(value)}
      />
      <div className="list-actions">
        <button type="submit" className="button primary">
          {texts.waiver.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {texts.waiver.cancel}
        </button>
      </div>
    </form>
  )
}
