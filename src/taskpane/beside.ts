import type { Language } from '../text/language'

/** The help beside the page, in a language. */
export const helpIn = (language: Language): string => `assets/help/index${language === 'zh' ? '' : '.en'}.html`

/** The blank forms beside the page, in the order of their names in the texts: 49 points, 32 points, school data. */
export const TEMPLATES = ['汇总表-49项', '汇总表-32项', '学校基本数据'].map((name) => `assets/templates/${name}.xlsx`)
