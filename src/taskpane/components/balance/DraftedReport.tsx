import { useState } from 'react'
import type { Finding } from '../../../findings/finding'
import { itemAt } from '../../../text/items'
import { LEDGERS_TEXTS } from '../../texts/ledgers'
import { FileButton } from '../FileButton'
import { useDocument, usePane } from '../PaneContext'
import { FindingItem } from './SchoolFindings'

/** 自查报告: drafted from the form, its ledgers and schools, and one that is written held against them. */
export function DraftedReport(): JSX.Element {
  const { language, actions } = usePane()
  const document = useDocument()
  const texts = LEDGERS_TEXTS[language].report
  const [verified, setVerified] = useState<readonly Finding[] | string | null>(null)
  return (
    <details className="fold drafted-report" open={verified !== null}>
      <summary>
        <h2>{texts.title}</h2>
      </summary>
      <p className="finding-hint">{texts.about}</p>
      <div className="list-actions">
        <button
          type="button"
          className="button"
          data-action="draft-report"
          disabled={document?.work !== null}
          onClick={() => void actions.exportReport('draft-docx')}
        >
          {texts.draft}
        </button>
        <FileButton
          label={texts.verify}
          action="verify-report"
          input="written-report"
          accept=".docx"
          onChoose={async (files) => setVerified(await actions.verifyReport(itemAt(files, 0)))}
        />
      </div>
      {verified !== null ? <Verified verified={verified} /> : null}
    </details>
  )
}

function Verified({ verified }: { readonly verified: readonly Finding[] | string }): JSX.Element {
  const { language } = usePane()
  if (typeof verified === 'string') return <p className="failure">{verified}</p>
  return (
    <div role="status" data-verified={verified.length}>
      {verified.length === 0 ? <p>{LEDGERS_TEXTS[language].report.agrees}</p> : null}
      <ul>
        {verified.map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
    </div>
  )
}
