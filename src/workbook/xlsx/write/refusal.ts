import type { Edit } from '../../../grid/edit'
import { textOf } from '../../../grid/cell'
import type { Language, Localized } from '../../../text/language'
import { itemAt } from '../../../text/items'
import { WriteRefused } from './write-refused'

const REASONS = {
  'no-sheet': {
    zh: ({ sheet }) => `工作簿里没有名为“${sheet}”的工作表`,
    en: ({ sheet }) => `the workbook has no sheet named “${sheet}”`,
  },
  'no-cell': {
    zh: ({ cell }) => `没有“${cell}”这个单元格`,
    en: ({ cell }) => `there is no cell “${cell}”`,
  },
  'too-long': {
    zh: ({ cell, value }) => `${cell} 的新内容有 ${textOf(value).length} 个字，单元格最多放 32767 个`,
    en: ({ cell, value }) => `the new text of ${cell} has ${textOf(value).length} characters; a cell holds 32,767`,
  },
  merged: {
    zh: ({ cell }) => `${cell} 与别的格合并成了一格，内容只能写在左上角那一格。请先取消合并`,
    en: ({ cell }) =>
      `${cell} is merged with other cells, of which only the first shows its content. Please unmerge them`,
  },
  'shared-formula': {
    zh: ({ cell }) => `${cell} 的公式也供其他单元格使用（填充而成），改了会影响它们。请在 Excel 中改`,
    en: ({ cell }) => `other cells share the formula of ${cell} and would break. Please change it in Excel`,
  },
  'array-formula': {
    zh: ({ cell }) => `${cell} 属于一个数组公式，不能单独改。请在 Excel 中改`,
    en: ({ cell }) => `${cell} is part of an array formula and cannot be changed alone. Please change it in Excel`,
  },
  'table-heading': {
    zh: ({ cell }) => `${cell} 是“表格”（超级表）的标题，改了文件会损坏。请在 Excel 中改`,
    en: ({ cell }) =>
      `${cell} is the heading of an Excel table; changing it here would damage the file. Please change it in Excel`,
  },
  'not-kept': {
    zh: ({ cell }) => `${cell} 在文件里的写法不合规范，改了也不会生效。请用 Excel 或 WPS 打开，另存后再试`,
    en: ({ cell }) =>
      `${cell} is written in a way that the change would not take. Please open the file in Excel, save it and try again`,
  },
} as const satisfies Record<string, Localized<(edit: Edit) => string>>

/** Why a cell cannot be given a new text without harm to others. */
export type RefusalReason = keyof typeof REASONS

export interface Refusal {
  readonly edit: Edit
  readonly reason: RefusalReason
}

/** Why, in a few words for a person. */
export function refusalSentence({ edit, reason }: Refusal, language: Language): string {
  return REASONS[reason][language](edit)
}

/** Thrown before anything is changed: these edits cannot be made safely. The others can, without them. */
export class EditRefused extends WriteRefused {
  constructor(readonly refusals: readonly Refusal[]) {
    const first = itemAt(refusals, 0)
    super({ zh: refusalSentence(first, 'zh'), en: refusalSentence(first, 'en') }, `${refusals.length} edits`)
    this.name = 'EditRefused'
  }
}
