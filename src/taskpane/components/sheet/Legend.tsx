import { FILES_TEXTS } from '../../texts/files'
import { useDocument, useTextsOf } from '../PaneContext'

/** What the looks of the cells mean, in words. */
export function Legend(): JSX.Element {
  const document = useDocument()
  const { sheet: texts } = useTextsOf(FILES_TEXTS)
  return (
    <ul className="legend" aria-label={texts.legend}>
      <li className="look-error">{texts.legendError}</li>
      <li className="look-warning">{texts.legendWarning}</li>
      {document?.marked ? <li className="look-unachieved">{texts.legendUnachieved}</li> : null}
    </ul>
  )
}
