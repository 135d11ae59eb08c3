import { each, either, many, maybe, NUMBER, words, type Grammar } from '../../../text/grammar'

// The words of county lists, and the phrases that are made of them. Texts are folded before (text/fold): no blanks, no punctuation.

/** Longer than any phrase that people write. */
export const LONGEST_PHRASE = 60

/** What a county or a zone is. */
const UNIT = words('县 市 区 旗 级 地区 州 盟 地市 地级市 地级以上市 设区市 设区的市 开发区 功能区 单位')
/** Who is meant by the others. */
export const OTHERS = '其他 其它 其余 余下 剩余 剩下 另外'
/** That every one is meant. */
export const EVERY = `全 各 所有 均 都 一律 皆 所辖 下辖 所属 普遍 100% 百分之百 ${OTHERS}`

/** 13个设区市及所辖县（市、区）: a province has both; 市本级及所辖县 names the city's own level. */
const WITH_COUNTIES = each(
  words('市 州 盟 地区 市州 地市 地级市 设区市 设区的市'),
  words('及 及其 和 和其 与'),
  words('所辖 下辖 所属'),
)
const SUBJECT_WORDS = words(
  '截至 截止 目前 我 全市 全省 全自治区 全 范围 本 该 省 内 域 师 团场 所辖 下辖 辖 所属 各 所有 全部 全体 目标 任务 项 的 个 家 实现率 完成率 达标率 覆盖率',
  OTHERS,
)
/** 截至2018年11月30日, 截至2018年底. */
const BY_NOW = each(
  words('截至 截止 截止到 截至到'),
  NUMBER,
  words('年'),
  maybe(NUMBER, words('月')),
  maybe(NUMBER, words('日')),
  maybe(words('底 末 止')),
)
/** Of whom it is said: 全市7个县区, 其余县, 县域内. */
const SUBJECT = either(SUBJECT_WORDS, UNIT, NUMBER, BY_NOW, WITH_COUNTIES)
/** Of whom anything may be said: 全市7个县区, or nobody in particular. */
export const WHO = many(SUBJECT)
/** How: 均已. */
export const ADVERB = words('均 都 全部 全 已 已经 皆 一律 基本 完全 也 全面 普遍 100% 百分之百')
export const NEGATION_WORDS = '尚未 未 没有 没'
export const NEGATION = words(NEGATION_WORDS, '不')
export const VERB_WORDS = '实现 达标 完成 达到 达成 落实 覆盖 符合 合格'
export const VERB = words(VERB_WORDS)
export const OBJECT = either(
  each(maybe(words('了')), maybe(words('该 此 本')), maybe(words('项')), words('要求 目标 任务 标准 指标')),
  words('了 到位'),
)

const predicate = (denied: boolean): Grammar =>
  each(
    many(SUBJECT),
    many(ADVERB),
    denied ? each(NEGATION, VERB) : maybe(VERB),
    maybe(VERB),
    maybe(OBJECT),
    maybe(words('100% 百分之百')),
  )

/** 各县区均已实现该目标; what it says of whom must hold one of the words for every. */
export const ALL_REACHED = predicate(false)
/** 各县区均未实现. */
export const ALL_DENIED = predicate(true)

const NONE_LEAD = many(words('截至 截止 目前 现 均 暂 暂时 尚'))
const NONE_WORD = words('无 没有 未有 不存在 空 零 〇 0 none nil')
/** 无县 alone is no word for none: it may be a name. */
const NO_UNITS = either(each(words('个 家 的'), many(UNIT)), each(UNIT, UNIT, many(UNIT)), each())
const none = (said: Grammar): Grammar => each(NONE_LEAD, NONE_WORD, said, maybe(OBJECT), NO_UNITS)
/** 无, 暂时没有. */
export const NONE_AT_ALL = none(each())
/** 无一, 没有一个县, 尚无县区. */
const NOT_ONE = each(
  NONE_LEAD,
  words('无 没有'),
  either(each(words('一'), maybe(words('个 家')), many(UNIT)), each(UNIT, many(UNIT))),
)
/** 无已实现的县, 无一实现: none has reached it. */
export const NONE_REACHED = either(
  none(each(maybe(words('已')), VERB)),
  each(NOT_ONE, maybe(words('已 能')), VERB, maybe(OBJECT)),
)
/** 无未实现的县, 无一未实现: none has not. */
export const NONE_DENIED = either(
  none(each(NEGATION, VERB)),
  each(NOT_ONE, NEGATION, VERB, maybe(OBJECT)),
  each(NONE_LEAD, NONE_WORD, NEGATION, VERB, maybe(words('的')), UNIT),
)

const OWN = many(words('我 本 该 县 市 区 旗'))
/** 我县已实现, in a county's own table. */
export const OWN_REACHED = each(OWN, maybe(words('基本 已经 已')), VERB, maybe(OBJECT))
export const OWN_DENIED = each(OWN, maybe(words('目前 暂 仍 还')), NEGATION, VERB, maybe(OBJECT))

const COUNTED = each(NUMBER, either(each(words('个 家'), many(UNIT)), each(UNIT, many(UNIT))))
const COUNT_LEAD = many(words('全市 全省 全部 所辖 下辖 辖 等 共计 共有 合计 总计 小计 共 计 有 为'))
/** 共7个, 等7个县区, 两区五县, 14个市100个县, 共7. */
export const COUNT = each(COUNT_LEAD, either(each(COUNTED, many(COUNTED)), each(words('共 计 小计 合计 总计'), NUMBER)))
/** The same, and what is said of them: 两区五县均已实现. */
export const COUNT_REACHED = each(COUNT, many(ADVERB), VERB, maybe(OBJECT))
const ALREADY = maybe(words('已 已经 已有 有 共有'))
const PART_OF = each(
  COUNT_LEAD,
  COUNTED,
  either(each(words('中 中的 里 里的 内 当中 之中'), ALREADY), words('已有 有')),
  NUMBER,
  words('个 家'),
  many(UNIT),
  many(ADVERB),
)
/** 7个县中6个已实现, 7个县（市、区）中有1个尚未实现: how many of how many, and no names. */
export const COUNT_OF_ALL = {
  achieved: each(PART_OF, maybe(VERB), maybe(OBJECT)),
  unachieved: each(PART_OF, maybe(maybe(words('仍 还')), NEGATION, VERB), maybe(OBJECT)),
} as const
/** 的县, 的5个县. */
export const UNITS = either(each(words('的'), maybe(NUMBER), maybe(words('个')), UNIT, many(UNIT)), each(NUMBER, maybe(words('个')), UNIT, many(UNIT))) // prettier-ignore

/** Words before a colon that only introduce the names of their column. */
export const HEADER = many(
  either(
    words('其中 包括 分别为 分别是 分别 名单 情况 为 是 即 有 计 合计 共 底 初 前 年 月 止'),
    SUBJECT,
    ADVERB,
    NEGATION,
    VERB,
  ),
)
/** What names are sorted by within a list: 城区, 县域, 市辖区, 县级市. */
export const GROUP = many(
  either(
    UNIT,
    NUMBER,
    words('城 县域 市辖 县级 主城 中心 乡村 农村 城镇 郊 远 近 新 老 省直 市直 直 管 直辖 试点 第 批 已'),
  ),
)

/** What stands before a name and belongs to it: 仅剩, 其中, 含. */
export const BEFORE_NAME = many(
  either(
    words('仅剩 只剩 仅 仅有 只有 其中 包括 包含 含 分别为 分别是 有 为 是 √ ✓ ✔ ☑'),
    // 一是…；二是…
    each(NUMBER, words('是 为')),
    each(words('共'), NUMBER, words('个')),
  ),
)

/** What kind of counties is counted: 3个山区县. */
const SORT = words(
  '山区 海岛 沿海 库区 边境 牧区 农业 牧业 民族 少数民族 自治 贫困 深度贫困 国定贫困 国家级贫困 省级贫困 边远 偏远 欠发达',
)
const COUNT_BEHIND = either(
  each(maybe(words('等')), maybe(words('共计 共有 共')), NUMBER, words('个 家'), many(either(UNIT, SORT))),
  each(maybe(words('等')), maybe(words('共')), NUMBER, maybe(words('自治')), UNIT, many(UNIT)),
  each(words('等'), many(UNIT)),
)
const SAID_REACHED = each(
  either(each(words('已 已经'), maybe(words('全部 全面 均 都'))), words('全部 全面 均 都 均已 都已 均全部 全部已')),
  VERB,
  maybe(OBJECT),
)
const SAID_DENIED = each(maybe(words('目前 现 暂 仍 还 均 都')), words(NEGATION_WORDS), VERB, maybe(OBJECT))

/** What stands behind a name and says what its column says: 等3个县均已实现. */
export const BEHIND_NAME = {
  achieved: each(maybe(COUNT_BEHIND), maybe(words('均 都 全部')), maybe(SAID_REACHED)),
  unachieved: each(maybe(COUNT_BEHIND), maybe(words('均 都 全部')), maybe(SAID_DENIED)),
} as const
/** Only what is said: 均已实现. */
export const SAID = {
  achieved: each(maybe(words('均 都 全部')), SAID_REACHED),
  unachieved: each(maybe(words('均 都 全部')), SAID_DENIED),
} as const
/** How many there are, behind a name: 等3个县. */
export const COUNT_AT_END = COUNT_BEHIND
