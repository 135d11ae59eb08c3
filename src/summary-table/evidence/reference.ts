import { HAN_FIGURES } from '../../text/han-number'
import { Lexicon } from '../../text/lexicon'

/** What an evidence cell is put off with: the words of another place (同上, 见附件, an address), or the bare claim that it was done (已落实, 是, √). */
export type Reference = 'elsewhere' | 'address' | 'claim'

const WORDS = new Lexicon({
  // Each of these alone points elsewhere.
  elsewhere:
    '同上 同前 同左 同右 同 〃 如上 见 详见 参见 请见 参阅 参照 另见 附后 另附 后附 随附 已附 附上 附 附件 附表 附录 附页 见附件 略 从略 省略 已报 已报送 已上报 已报市局 已报省厅 已报教育厅 已报教育局 已报市教育局 已报省教育厅 已报政府 已提交 已提供 已上传 上传 上同 相同',
  // Where that is.
  place:
    '材料 台账 汇报 报告 备注 说明 网站 网址 官网 公示 上一项 上项 前项 第 项 条 号 页 上 下 前 后 上述 以上 以下 前述 前面 表 电子版 纸质 档案 原件 复印件 清单 自查 自评 评估 总结 佐证 支撑 证明 资料 扫描件 压缩包 点 栏 行 内容 具体 详细 情况 之 中 与 和',
  claim:
    '落实 完成 达到 达标 实现 实行 执行 做到 符合 开展 实施 办理 统一 覆盖 制定 制订 印发 出台 下发 发文 建立 是 有 对 好 √ ✓ ✔ ☑ yes y ok 合格 属实 落实到位 健全 完善',
  generic:
    '已 已经 均 均已 都 都已 全部 全面 严格 认真 积极 按 按照 根据 依据 要求 标准 规定 目标 政策 文件 精神 通知 方案 办法 但 但是 不过 各 各地 县区 县市区 我市 我县 我区 我局 制度 意见 规划 工作 任务 相关 有关 正常 国家 省 市 县 区 上级 本级 到位 完毕 的 了 在 并 地 及',
  number: [...`0123456789${HAN_FIGURES}`, '两'].join(' '),
})
const NO_SIGN = /[^\p{L}\p{N}〃√✓✔☑]/gu
/** Quotes that are typed for 〃 when nothing else stands there. */
const DITTO = /["”″]/u
// Longer is no way of putting it off.
const LONGEST_REFERENCE = 60

/** How a whole cell says nothing that can be checked; null when it says anything besides. */
export function referenceIn(text: string): Reference | null {
  if (text.includes('《')) return null
  const { words, hasAddress } = withoutAddresses(text)
  if (words.length > LONGEST_REFERENCE) return null
  const said = words.normalize('NFKC').toLowerCase().replace(NO_SIGN, '')
  if (said === '') return hasAddress ? 'address' : DITTO.test(words) ? 'elsewhere' : null
  const kinds = new Set(WORDS.read(said).map(({ kind }) => kind))
  if (kinds.has(null)) return null
  if (kinds.has('elsewhere')) return 'elsewhere'
  if (hasAddress) return 'address'
  return kinds.has('claim') && !kinds.has('place') && !kinds.has('number') ? 'claim' : null
}

/** A text without the addresses of web pages in it: https://…, www.…, xxgk.gov.cn/…. */
function withoutAddresses(text: string): { words: string; hasAddress: boolean } {
  const parts = text.split(ADDRESS_SIGNS)
  // Every other part is a run of the signs that addresses are made of.
  const words = parts.filter((part) => !isAddress(part))
  return { words: words.join(' '), hasAddress: words.length < parts.length }
}
const ADDRESS_SIGNS = /([\w.:/?=&%#~+@-]+)/

function isAddress(part: string): boolean {
  if (part.includes('://') || part.startsWith('www.')) return true
  return part.includes('.') && /\.(?:cn|com|net|org|gov|edu)(?:[/:?]|$)/i.test(part)
}
