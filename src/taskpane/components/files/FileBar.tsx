import { Icon } from '../Icon'
import { usePane } from '../PaneContext'
import { FileChoice } from './FileChoice'
import { useFiles } from './FilesContext'

/** Outside Excel: the product's name, the opened files to switch between, opening and saving. */
export function FileBar(): JSX.Element {
  const { state, document, texts, actions } = usePane()
  const { activate, close, save } = useFiles()
  const other = state.language === 'zh' ? 'en' : 'zh'
  return (
    <nav className="file-bar" aria-label={texts.files.list}>
      <span className="product">{texts.product}</span>
      <ul className="file-list">
        {state.documents.map(({ id, title }) => (
          <li key={id} className={id === state.active ? 'file active' : 'file'}>
            <button type="button" className="file-name" aria-current={id === state.active} onClick={() => activate(id)}>
              {title}
            </button>
            <button type="button" className="bare" aria-label={texts.files.close(title)} onClick={() => close(id)}>
              <Icon name="close" size={10} />
            </button>
          </li>
        ))}
      </ul>
      {document ? (
        <span className="file-actions">
          <FileChoice label={texts.files.openMore} primary={false} />
          <button
            type="button"
            className="button"
            data-action="save"
            disabled={document.work !== null || !document.checked}
            onClick={() => save(document.id)}
          >
            {texts.files.save}
          </button>
        </span>
      ) : null}
      <button
        type="button"
        className="link language"
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        onClick={() => void actions.chooseLanguage(other)}
      >
        {other === 'zh' ? '中文' : 'English'}
      </button>
    </nav>
  )
}
