import { useEffect, useRef, useState } from 'react'
import { ActionButton } from '../ActionButton'
import { usePane, useTextsOf } from '../PaneContext'
import { ROUND_TEXTS } from '../../texts/round'

/** 催报: a message to be sent; it can be changed before it is copied. */
export function ReminderView({ reminder }: { readonly reminder: string }): JSX.Element {
  const { actions } = usePane()
  const texts = useTextsOf(ROUND_TEXTS)
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => area.current?.select(), [])
  const copy = async (): Promise<void> => {
    area.current?.select()
    try {
      await navigator.clipboard.writeText(area.current?.value ?? '')
      setSaid(texts.reminder.copied)
    } catch {
      // Excel's pane may not let the page at the clipboard: the text is selected, and the keys work.
      setSaid(texts.reminder.copyByKeys)
    }
  }
  return (
    <section className="reminder" onKeyDown={({ key }) => key === 'Escape' && actions.round.closeReminder()}>
      <h2>{texts.reminder.title}</h2>
      <textarea ref={area} rows={7} defaultValue={reminder} aria-label={texts.reminder.title} data-input="reminder" />
      <div className="list-actions">
        <ActionButton action="copy-reminder" primary onClick={copy}>
          {texts.reminder.copy}
        </ActionButton>
        <ActionButton action="close-reminder" onClick={actions.round.closeReminder}>
          {texts.reminder.close}
        </ActionButton>
        <span role="status">{said}</span>
      </div>
    </section>
  )
}
