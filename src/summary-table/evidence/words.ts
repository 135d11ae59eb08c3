import { Lexicon, type Token } from '../../text/lexicon'

/**
 * The words by which the evidence says that something was done, was not, or is still to come. What may be a part of another
 * word stands here whole (无线, 待遇, 未成年), as 'other': the longest word counts.
 */
const LEXICON = new Lexicon({
  // What is asked for, done.
  do: '达到 达标 实行 执行 完成 实现 覆盖 到位 纳入 设立 成立 形成 建成 开工 竣工 统一 满足 符合 兑现 配备 配齐 启动 开展 下发 发布 公布 签订 拨付 核定 落地 做到 开设 启用 交付 办结',
  // The same, but still to come where it is being done: 正在制定.
  'do-pending': '制定 制订 出台 编制 建立 印发 修订',
  // The same, but work that goes on where it is being done: 正在推进.
  'do-open': '推进 推动 落实 建设 实施 改造 施工 整改 完善 健全 推行 协调 进行 筹措',
  pending:
    '研究 起草 草拟 拟定 拟订 试行 试点 征求 征集 征求意见 意见征集 意见征求 酝酿 筹备 筹划 谋划 讨论 论证 审议 审核 审批 报批 送审 办理 走程序 走发文程序 走流程 履行程序 排版 付印 会办 修编 申报 申请 调研 摸底 商讨 研讨 会签 修改 筹建 洽谈 协商 对接 规划 收集 搜集',
  remove: '消除 解决 化解 清除',
  // Whatever follows: 尚未….
  still: '尚未 尚没有 尚没 还没有 还没 还未 仍未 仍没有 仍没 暂未 暂没有 至今未 迄今未 均未 都未 都没有 均没有',
  not: '没有 没 未 未能 没能 从未 从没 未曾 不曾',
  lacking:
    '不达标 不到位 不符合 不完善 不健全 不统一 不一致 不落实 不具备 不足额 达不到 做不到 完不成 没达标 未达标 无法达到 无法落实 无法实现 无法完成 不能达到 不能落实 难以达到 难以落实 难以实现 难以实施 不能实行 不能实施 不能开展 不能执行 无法实行 无法实施 无法开展 待批 待审 待定 待建 部分达到 部分实现 部分完成 部分落实 部分达标 不够完善 不够健全 不够统一 不够到位 有差距 有较大差距 有一定差距 存在差距 存在较大差距 存在一定差距 有缺口 存在缺口 落实不够 落实不力 推进不够 推进缓慢 进展缓慢',
  absent: '无 暂无 尚无 不存在 未发现 没有发现 未出现 没有出现 未发生 没有发生 尚未发现 尚未发生 尚未出现 杜绝',
  which: '相关 有关 正式 专门 专项 具体 相应 单独 统一的 书面',
  thing: '方案 制度 机制 台账 办法 预案 措施 政策 标准',
  how: '完全 全部 全面 真正 彻底 完整 按时 按期 按要求 按照要求 及时 严格 普遍 有效 很好 切实 足额 予以 得到 能够 能 得以 再 实际 如期 已 已经 均 都 全 了 也 均已 都已 皆',
  now: '正在 正 着手 正着手 仍在 尚在 还在 处于 正处于 仍处于 尚处于 还处于',
  basic: '基本 基本上 大体 大体上 大致 大致上',
  wait: '待 等待 俟 须待 需待 等',
  after: '后 之后 以后',
  plan: '拟于 拟在 拟制定 拟出台 拟建立 拟定于 计划于 计划在 预计 将于',
  future: '尚待 有待 亟待 力争 争取',
  // Behind it what is still to be done: 尚需进一步完善.
  needed: '尚需 尚须 仍需 仍须 还需 还须',
  // Of what is no fact: 如未达到的, 对未落实的, 防止…
  guard:
    '如 如果 若 倘若 一旦 凡 凡是 防止 避免 严禁 禁止 不得 不准 是否 有无 查处 问责 此前 以前 原来 原先 过去 曾经 往年 去年 上年 以往 当时',
  // Good where it is not: 没有形成大班额.
  bad: '大班额 班额 大校额 辍学 失学 拖欠 歧视 重点班 择校 超编 违规 乱收费 66人 56人',
  also: '也没有 也没',
  of: '的',
  other:
    '所有 无线 无偿 无障碍 无缝 无私 如下 如实 若干 待遇 接待 对待 看待 招待 优待 期待 未成年 未来 未入学 未升学 未必 未经 没收 未央 等级 等次 等额 正式实施 正常 正确 正面 修正 规正 改正 正规 基本建设 基本公共 基本均衡 后勤 后备 落后 今后 前后 后续 课后 先后 最后 目的 的确',
})

export type WordKind = NonNullable<ReturnType<typeof LEXICON.read>[number]['kind']>
export type Word = Token<WordKind>

/** What a clause says, as a row of words. */
export function wordsOf(said: string): Word[] {
  return LEXICON.read(said)
}

const DOING: ReadonlySet<WordKind | null> = new Set(['do', 'do-pending', 'do-open', 'remove', 'pending'])

/** Whether a word says what was done, or is to be. */
export function isDoing({ kind }: Word): boolean {
  return DOING.has(kind)
}

/** The index of the first word from one on that does not only say how. */
export function pastManner(words: readonly Word[], from: number): number {
  let at = from
  while (words[at]?.kind === 'how') at++
  return at
}
