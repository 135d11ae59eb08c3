import type { TableSubject } from '../../../summary-table/answers/subject'
import { officeNames } from '../../../summary-table/answers/office-names'
import { officesOf, withOffice } from '../../state/editors/offices'
import { EDITORS_TEXTS } from '../../texts/editors'
import { useTextsOf } from '../PaneContext'
import '../../styles/editors.css'

interface Props {
  readonly subject: TableSubject
  readonly written: string
  readonly onChange: (written: string) => void
}

/** The offices of the form, to be put into what is written, or taken out of it, by a click. */
export default function OfficeChips({ subject, written, onChange }: Props): JSX.Element {
  const { office: texts } = useTextsOf(EDITORS_TEXTS)
  const named = officeNames(written)
  return (
    <div className="county-chips" role="group" aria-label={texts.others}>
      {officesOf(subject).map((office) => (
        <button
          key={office}
          type="button"
          className="office"
          data-office={office}
          aria-pressed={named.includes(office)}
          // The keyboard stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation()
            onChange(withOffice(written, office))
          }}
        >
          <bdi>{office}</bdi>
        </button>
      ))}
    </div>
  )
}
