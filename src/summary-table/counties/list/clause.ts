import type { RosterIndex } from '../roster/roster-index'
import { looksLikeName } from './listed-names'

// Longer than what is told of one county in a list.
const LONGEST_CLAUSE = 120
/** Words of what is told of a county: why it has not reached the target, what is done about it, until when. */
const TOLD =
  '因 由于 计划 预计 正在 尚 将于 将在 争取 力争 拟于 推进 完成 实现 达标 落实 启动 论证 审批 整改 改造 筹建 筹备 在建 不足 困难 措施 时限 底前 年底'.split(
    ' ',
  )

/** With one of these it is said of more than the last name. */
const EVERYONE = '其余 其他 其它 余下 剩余 另外 全部 所有 各 均 都 全市 全县'.split(' ')

/** Whether words behind a name tell of it, and hold no other name: 因财力不足, 计划2019年底前完成. */
export function isClause(text: string, index: RosterIndex | null): boolean {
  if (index === null || text.length > LONGEST_CLAUSE || looksLikeName(text)) return false
  if (!TOLD.some((word) => text.includes(word)) || EVERYONE.some((word) => text.includes(word))) return false
  for (let at = 0; at < text.length; at++) if (index.longestAt(text, at, false)) return false
  return true
}
