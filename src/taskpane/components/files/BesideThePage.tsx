import { usePane } from '../PaneContext'
import { useFilesTexts } from './useFilesTexts'

/** The blank forms beside the page. */
const TEMPLATES = ['汇总表-49项', '汇总表-32项', '学校基本数据'] as const

/** The help and the blank forms. */
export function BesideThePage(): JSX.Element {
  const { language } = usePane().state
  const own = useFilesTexts()
  return (
    <p className="beside-the-page">
      <a
        className="link"
        href={`assets/help/index${language === 'zh' ? '' : '.en'}.html`}
        target="_blank"
        rel="noreferrer"
        data-action="help"
      >
        {own.help}
      </a>
      <span>
        {own.blankForms}
        {TEMPLATES.map((name, index) => (
          <a className="link" key={name} href={`assets/templates/${name}.xlsx`} download data-action="template">
            {own.templates[index]}
          </a>
        ))}
      </span>
    </p>
  )
}
