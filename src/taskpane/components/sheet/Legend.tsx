import { usePane } from '../PaneContext'

/** What the looks of the cells mean, in words. */
export function Legend(): JSX.Element {
  const { document, texts } = usePane()
  return (
    <ul className="legend" aria-label={texts.sheet.legend}>
      <li className="look-error">{texts.sheet.legendError}</li>
      <li className="look-warning">{texts.sheet.legendWarning}</li>
      {document?.marked ? <li className="look-unachieved">{texts.sheet.legendUnachieved}</li> : null}
    </ul>
  )
}
