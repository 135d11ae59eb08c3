import type { Localized } from '../../text/language'
import { WPS_TEXTS } from '../texts/wps/texts'
import { usePane } from './PaneContext'

interface Props {
  /** What was seen not to work. */
  readonly limits: readonly Localized<string>[]
}

/** In WPS: that nobody has seen the add-in in a real one yet, and what was seen not to work in this one. */
export default function TrialNote({ limits }: Props): JSX.Element {
  const { language } = usePane()
  const texts = WPS_TEXTS[language]
  return (
    <aside className="trial">
      <strong>{texts.trial}</strong> {texts.about}
      {limits.length > 0 ? (
        <ul>
          {limits.map((limit) => (
            <li key={limit.zh}>{limit[language]}</li>
          ))}
        </ul>
      ) : null}
    </aside>
  )
}
