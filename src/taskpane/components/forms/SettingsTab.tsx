import type { Language } from '../../../text/language'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { RosterForm } from './RosterForm'
import { SETTINGS_TEXTS } from '../../texts/settings'

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['zh', '中文'],
  ['en', 'English'],
]

/** 设置: the roster, the language, and which form was recognised. */
export default function SettingsTab(): JSX.Element {
  const { language: current, texts, actions } = usePane()
  const document = useDocument()
  const own = useTextsOf(SETTINGS_TEXTS)
  const edition = document?.checked?.result.tables[document.table]?.table.edition
  return (
    <div className="settings">
      <fieldset>
        <legend>{own.language}</legend>
        {LANGUAGES.map(([language, name]) => (
          <label key={language} className="choice" lang={language === 'zh' ? 'zh-CN' : 'en'}>
            <input
              type="radio"
              name="language"
              value={language}
              checked={current === language}
              onChange={() => void actions.chooseLanguage(language)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <section>
        <h2>{own.edition}</h2>
        <p>
          {edition ? `${edition.id} · ${texts.facts.points(edition.points.length)} · ${edition.title}` : own.noEdition}
        </p>
      </section>
      {document?.capabilities.changes ? (
        <label className="choice">
          <input
            type="checkbox"
            data-action="live"
            checked={document.live}
            onChange={({ target }) => actions.chooseLive(target.checked)}
          />
          {own.live}
        </label>
      ) : null}
      {document ? (
        <RosterForm key={document.id} document={document} />
      ) : (
        <p className="finding-hint">{own.openFirst}</p>
      )}
      <p className="quiet">{own.version(YIJIAO_VERSION)}</p>
    </div>
  )
}
