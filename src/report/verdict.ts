import type { Counts } from '../findings/finding'
import type { Localized } from '../text/language'
import type { FileReport } from './file-report'

/** What a check comes to, in one word; scripts and style sheets rely on these. */
export type Verdict = 'ready' | 'warnings' | 'errors' | 'none' | 'failed'

/** What a verdict rests on: a file's report, or the same with explained warnings left out of the counts. */
export type Judged = Pick<FileReport, 'status' | 'counts'> & { readonly tables: readonly unknown[] }

/** The verdict of a file: none when it holds no table, failed when it could not be read. */
export function verdictOf({ status, tables, counts }: Judged): Verdict {
  if (status === 'unreadable') return 'failed'
  if (tables.length === 0) return 'none'
  if (counts.error > 0) return 'errors'
  return counts.warning > 0 ? 'warnings' : 'ready'
}

/** The verdict as one line that can be read at arm's length. */
export const VERDICT_LINES: Localized<Record<Verdict, (counts: Counts) => string>> = {
  zh: {
    ready: () => '可以报送',
    warnings: ({ warning }) => `没有必须改正的，有 ${warning} 处需要核对`,
    errors: ({ error }) => `有 ${error} 处必须改正`,
    none: () => '未找到汇总表',
    failed: () => '没有读出来',
  },
  en: {
    ready: () => 'Ready to send',
    warnings: ({ warning }) => `Nothing to put right; ${warning} to look at`,
    errors: ({ error }) => `${error} to put right`,
    none: () => 'No summary table found',
    failed: () => 'Could not be read',
  },
}
