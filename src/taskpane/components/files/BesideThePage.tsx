import { helpIn, TEMPLATES } from '../../page/beside'
import { usePane } from '../PaneContext'

/** The help and the blank forms. */
export function BesideThePage(): JSX.Element {
  const { language, texts } = usePane()
  return (
    <p className="beside-the-page">
      <a className="link" href={helpIn(language)} target="_blank" rel="noreferrer" data-action="help">
        {texts.help}
      </a>
      {TEMPLATES.map(({ name, path }) => (
        <a className="link" key={path} href={path} download data-action="template">
          {texts.template(name)}
        </a>
      ))}
    </p>
  )
}
