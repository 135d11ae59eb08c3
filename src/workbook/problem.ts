import type { Language, Localized } from '../text/language'

/** What a sentence about a problem may need to name. */
export interface ProblemFacts {
  /** The program whose workbook it is, where that is not Excel. */
  readonly program?: 'WPS'
  /** The sheet it happened on, where that is known. */
  readonly sheet?: string
  /** The program's own words, for `other`. */
  readonly detail?: string
  /** What a change would break, for `refused`, without a full stop; whole sentences for `unreadable`. */
  readonly why?: Localized<string>
  /** The cells that were written, for `part-done`. */
  readonly cells?: readonly string[]
  /** How many marks are left, for `marks-left`. */
  readonly count?: number
}

type Sentence = Localized<(facts: ProblemFacts) => string>

const zhSheet = ({ sheet }: ProblemFacts): string => (sheet === undefined ? '工作表' : `工作表“${sheet}”`)
const enSheet = ({ sheet }: ProblemFacts): string => (sheet === undefined ? 'The sheet' : `The sheet “${sheet}”`)

const programOf = ({ program }: ProblemFacts): string => program ?? 'Excel'

/** More cells than a sentence can list. */
const MOST_LISTED = 12

const MESSAGES = {
  'cell-edit': {
    zh: () => '有一个单元格正在输入。请按 Enter 完成输入，再试一次。',
    en: () => 'A cell is being edited. Please press Enter to finish it, then try again.',
  },
  protected: {
    zh: (facts) => `${zhSheet(facts)}受保护，不能改动。请在“审阅”里撤消工作表保护，再试一次；什么都没有改动。`,
    en: (facts) =>
      `${enSheet(facts)} is protected. Please unprotect it (Review tab) and try again; nothing was changed.`,
  },
  'structure-protected': {
    zh: () => '这个工作簿的结构受保护，不能增加或显示工作表。请在“审阅”里撤消“保护工作簿”，再试一次；什么都没有改动。',
    en: () =>
      'The structure of this workbook is protected: no sheet can be added or shown. Please unprotect the workbook (Review tab) and try again; nothing was changed.',
  },
  'read-only': {
    zh: () => '这个工作簿是以只读方式打开的。请点“启用编辑”，或另存一份再试；什么都没有改动。',
    en: () => 'This workbook is open for reading only. Please enable editing or save a copy; nothing was changed.',
  },
  hidden: {
    zh: (facts) => `${zhSheet(facts)}或所在的行、列是隐藏的，现在看不到这个单元格。要显示出来吗？`,
    en: (facts) => `${enSheet(facts)}, or the row or column of this cell, is hidden. Show it?`,
  },
  'sheet-gone': {
    zh: (facts) => `${zhSheet(facts)}已删除或改名。请重新校验。`,
    en: (facts) => `${enSheet(facts)} has been deleted or renamed. Please check again.`,
  },
  'api-missing': {
    zh: () =>
      '这个版本的 Excel 太旧，做不到这一步。请升级到 Excel 2021 或 Microsoft 365，或在浏览器里打开本工具校验文件。',
    en: () =>
      'This version of Excel is too old for this. Please use Excel 2021 or Microsoft 365, or check the file in a browser.',
  },
  'too-large': {
    zh: (facts) => `${zhSheet(facts)}内容太多，${programOf(facts)} 不能一次传完。请删去用不到的内容，再试一次。`,
    en: (facts) =>
      `${enSheet(facts)} holds too much for ${programOf(facts)} to hand over. Please remove what is not needed and try again.`,
  },
  busy: {
    zh: () => 'Excel 正忙，或者打开着对话框。请关掉对话框，稍等片刻再试。',
    en: () => 'Excel is busy or shows a dialog. Please close it, wait a moment and try again.',
  },
  unreadable: {
    zh: ({ why }) => why?.zh ?? '这个文件读不出来。',
    en: ({ why }) => why?.en ?? 'This file cannot be read.',
  },
  refused: {
    zh: ({ why }) => `没有改动：${why?.zh ?? '这样改会影响别的单元格'}。`,
    en: ({ why }) => `Nothing was changed: ${why?.en ?? 'other cells would break'}.`,
  },
  cancelled: {
    zh: () => '已停止。',
    en: () => 'Stopped.',
  },
  'half-done': {
    zh: () =>
      '只改了一部分就中断了，也没能自动恢复。请撤消（Ctrl+Z）；撤消不了的，请核对刚才改动的单元格，再重新校验。',
    en: () =>
      'Only part of the change was made, and it could not be taken back. Please undo it (Ctrl+Z), or look at the cells just changed where that does nothing, then check again.',
  },
  'part-done': {
    zh: ({ cells = [] }) =>
      `Excel 没有答完就断了：只改了 ${cells.length} 处（${cells.slice(0, MOST_LISTED).join('、')}${cells.length > MOST_LISTED ? '…' : ''}），其余没有改。请核对这几处，再重新校验。`,
    en: ({ cells = [] }) =>
      `Excel stopped answering: only ${cells.length} cells were changed (${cells.slice(0, MOST_LISTED).join(', ')}${cells.length > MOST_LISTED ? ' …' : ''}), the others were not. Please look at these and check again.`,
  },
  'marks-left': {
    zh: (facts) =>
      `还有 ${facts.count ?? 1} 处标记 ${programOf(facts)} 删不掉（在${zhSheet(facts)}上），其余的已清除。工作表受保护的，请先撤消保护；没有受保护的，请保存后重新打开，再清除一次。`,
    en: (facts) =>
      `${programOf(facts)} cannot delete ${facts.count ?? 1} of the marks (sheet “${facts.sheet ?? ''}”); all others are gone. Please unprotect the sheet if it is protected; otherwise save the workbook, open it again and clear once more.`,
  },
  other: {
    zh: (facts) =>
      `${programOf(facts)} 没有完成这一步。请再试一次；若仍不行，请把这句话告诉维护人员：${facts.detail ?? '（无说明）'}`,
    en: (facts) =>
      `${programOf(facts)} did not finish this. Please try again; if it persists, report these words: ${facts.detail ?? '(none)'}`,
  },
} satisfies Record<string, Sentence>

/** What can keep an open workbook from doing what was asked. */
export type ProblemKind = keyof typeof MESSAGES

/** The one error that a WorkbookPort throws. */
export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem'

  constructor(
    readonly kind: ProblemKind,
    readonly facts: ProblemFacts = {},
    options?: ErrorOptions,
  ) {
    super(MESSAGES[kind].en(facts), options)
  }

  /** What happened and what to do about it, in one or two sentences. */
  sentence(language: Language): string {
    const sentence: Sentence = MESSAGES[this.kind]
    return sentence[language](this.facts)
  }
}
