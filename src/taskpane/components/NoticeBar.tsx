import { useRef } from 'react'
import { wayBack, type Notice } from '../state/pane-state'
import type { Texts } from '../texts/texts'
import { Icon } from './Icon'
import { useDocument, usePane, usePaneState } from './PaneContext'
import { Told } from './Told'

/** What came of the last thing the person did, with the way on where there is one. Heard by screen readers. */
export function NoticeBar(): JSX.Element {
  const { texts, actions } = usePane()
  const host = usePaneState(({ host }) => host)
  const document = useDocument()
  const notice = document?.notice ?? null
  const way = document ? wayBack(host, document) : null
  const place = useRef<HTMLDivElement>(null)
  // The button that is pressed goes away; whoever uses the keyboard goes on from here, not from the top of the page.
  const stayHere = (then: () => unknown) => () => {
    place.current?.focus()
    void then()
  }
  return (
    <div className="notice-place" role="status" ref={place} tabIndex={-1}>
      {notice ? (
        <div
          className={`notice ${['problem', 'part-missing', 'silent'].includes(notice.kind) ? 'notice-problem' : ''}`}
        >
          <span>
            <Told text={noticeText(notice, texts)} />
          </span>
          {way ? <small className="way-back">{texts.notices.wayBack[way]}</small> : null}
          {notice.kind === 'hidden' ? (
            <button type="button" className="button small" onClick={() => void actions.jump(notice.target, true)}>
              {texts.notices.show}
            </button>
          ) : null}
          {way ? (
            <button type="button" className="button small" data-action="undo" onClick={stayHere(actions.takeBack)}>
              {texts.findings.undo}
            </button>
          ) : null}
          <button
            type="button"
            className="bare"
            aria-label={texts.notices.close}
            onClick={stayHere(actions.closeNotice)}
          >
            <Icon name="close" size={12} />
          </button>
        </div>
      ) : null}
    </div>
  )
}

function noticeText(notice: Notice, { notices }: Texts): string {
  switch (notice.kind) {
    case 'problem':
    case 'hidden':
      return notice.detail
    case 'fixed':
      return notices.fixed(notice.cells)
    case 'solved':
      return notices.solved(notice.cells)
    case 'values':
      return notices.values(notice.count)
    case 'repaired':
      return notices.repaired(notice.count)
    case 'marked':
      return notices.marked(notice.shown)
    case 'saved':
      return notices.saved(notice.name, notice.marks)
    case 'rolled-in':
      return `${notices.rolledIn(notice.cells)} ${notices.sheetsAdded(notice.names, notice.kept)}`
    case 'sheets-added':
      return notices.sheetsAdded(notice.names, notice.kept)
    case 'undone':
      return notices.undone
    case 'cleared':
      return notices.cleared
    case 'no-marks':
      return notices.noMarks
    case 'stopped':
      return notices.stopped
    case 'nothing-to-fix':
      return notices.nothingToFix
    case 'sheets-changed':
      return notices.sheetsChanged
    case 'settings-saved':
      return notices.settingsSaved
    case 'part-missing':
      return notices.partMissing
    case 'silent':
      return notices.notAnswered
  }
}
