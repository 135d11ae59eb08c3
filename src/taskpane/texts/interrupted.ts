import type { Localized } from '../../text/language'

/** The pane was loaded anew while it was writing into a workbook. */
export const INTERRUPTED: Localized<string> = {
  zh: '刚才的改动还没有做完，面板就重新打开了：可能只改了一部分，面板里不能再撤销。请看看刚才要改的单元格、标记和新加的工作表，再重新校验；没有改到的再做一次。',
  en: 'The pane was opened again before the last change was finished: part of it may have been made, and the pane cannot take it back any more. Please look at the cells, marks and new sheets it was for, check again, and repeat what is missing.',
}
