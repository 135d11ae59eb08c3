import { BLANK_FORMS } from '../../summary-table/editions/blank-forms'
import type { Language } from '../../text/language'

/** The help beside the page, in a language. */
export const helpIn = (language: Language): string => `assets/help/index${language === 'zh' ? '' : '.en'}.html`

/** A workbook to fill in that lies beside the page. */
interface Template {
  /** Without its ending: 汇总表-49项. */
  readonly name: string
  readonly path: string
}

/** Those of all editions of the form, and of the school data. */
export const TEMPLATES: readonly Template[] = [...BLANK_FORMS, '学校基本数据.xlsx'].map((file) => ({
  name: file.replace(/\.xlsx$/, ''),
  path: `assets/templates/${file}`,
}))
