import type { Localized } from '../../../text/language'
import { UnreadableFile } from '../../unreadable'

const REASONS = {
  unforeseen: {
    zh: '文件里有不合规范的写法，改了会打不开。请用 Excel 或 WPS 打开，另存后再试',
    en: 'something in the file is written in a way that the change would break. Please open it in Excel or WPS, save it and try again',
  },
  'damaged-part': {
    zh: '文件里要一起改的部分（格式、目录等）已损坏。请用 Excel 或 WPS 打开修复，另存后再试',
    en: 'a part of the file that would change too (formats, lists of parts) is damaged. Please open it in Excel or WPS to repair and save it, and try again',
  },
  'too-large': {
    zh: '要改的工作表展开后太大。请只保留汇总表，另存后再试',
    en: 'the sheet to be changed is too large once unpacked. Please save a copy with only the table and try again',
  },
} as const satisfies Record<string, Localized<string>>

/** Why a workbook that can be read cannot be changed. */
export type WriteReason = keyof typeof REASONS

/** A workbook that can be read cannot be changed without harm; nothing was. `why`: a few words for a person, without a full stop. */
export class WriteRefused extends Error {
  /** `detail`: the part and the place, in English, for whoever looks into the file. */
  constructor(
    readonly why: Localized<string>,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? why.en : `${why.en} [${detail}]`, options)
    this.name = 'WriteRefused'
  }
}

export function writeRefused(reason: WriteReason, detail: string): WriteRefused {
  return new WriteRefused(REASONS[reason], detail)
}

/** What a part of a workbook that is being changed cannot be read for: the workbook itself was read, and stays as it is. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof UnreadableFile)) return error
  const reason = error.reason === 'too-large' ? 'too-large' : 'damaged-part'
  return new WriteRefused(REASONS[reason], error.detail, { cause: error })
}
