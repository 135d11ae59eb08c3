import type { Localized } from '../../../text/language'

/** What the pane says in WPS alone. */
export interface WpsTexts {
  /** What the add-in is called until tables of the probe have come back. */
  readonly trial: string
  readonly about: string
  readonly noWorkbook: string
}

export const WPS_TEXTS: Localized<WpsTexts> = {
  zh: {
    trial: '试用',
    about:
      '还没有人在真正的 WPS 里看过本加载项。每项功能先在一个新建的空白工作簿上试过、做对了，才用到您的工作簿；改动前请先保存。日常校验请用浏览器里的网页。',
    noWorkbook: '没有打开的工作簿。请在 WPS 表格里打开要校验的文件。',
  },
  en: {
    trial: 'On trial',
    about:
      'Nobody has seen this add-in in a real WPS yet. Whatever it does it first tries on a new blank workbook, and only what comes out right is used on yours. Please save before changing anything; the page in a browser is the way that is promised.',
    noWorkbook: 'No workbook is open. Please open the file to be checked in WPS Spreadsheets.',
  },
}
