/** What a word does in a cell of the county's items. */
export type WordKind =
  /** Names a part of an item, or one of several that are told alike: 小学, 骨干教师, 语文. */
  | 'label'
  /** Says what figure follows: one that was due, that was reached, that is aimed at, that is of something else. */
  | 'due'
  | 'real'
  | 'aim'
  | 'foreign'
  /** What a figure says is not exactly this: 不低于, 超过, 不超过, 低于; 以上 and 以内 behind it. */
  | 'at-least'
  | 'above'
  | 'at-most'
  | 'below'
  | 'or-more'
  | 'or-less'
  | 'about'
  /** Judges in words. */
  | 'not'
  | 'affirm'
  | 'hedge'
  | 'plan'
  /** All parts alike (均), the parts one by one (分别), between two parts (和). */
  | 'all'
  | 'each'
  | 'join'
  /** A month's pay is no year's. */
  | 'monthly'
  /** Says nothing here, and keeps its syllables from saying something: 比例, 落实, 节约. */
  | 'filler'

export interface Word {
  readonly kind: WordKind
  /** Of a label: its name, and those that it stands beside. */
  readonly name: string
  readonly series: string
}

/** Labels by their series and name; several words may say one. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stage: {
    primary: '小学 小学部 小学段 小学阶段 primary',
    junior: '初中 中学 初级中学 初中部 初中段 初中阶段 junior',
    nineYear: '九年一贯制 九年一贯制学校 9年一贯制 9年一贯制学校 nine-year',
    twelveYear: '十二年一贯制 十二年一贯制学校 12年一贯制 12年一贯制学校 twelve-year',
  },
  exchange: {
    rotation: '交流轮岗 轮岗交流 轮岗 交流 交流轮岗教师 轮岗教师 交流教师 rotation',
    backbone: '骨干 骨干教师 keyteachers',
  },
  room: { musicRoomArea: '音乐 音乐教室 音乐专用教室', artRoomArea: '美术 美术教室 美术专用教室' },
  subject: {
    chinese: '语文',
    mathematics: '数学',
    english: '英语',
    science: '科学',
    morals: '德育',
    arts: '艺术',
    sports: '体育 体育与健康',
    psychology: '心理健康',
    labour: '劳动',
    physics: '物理',
  },
  people: {
    teacher: '教师 教职工 老师 专任教师 中小学教师 义务教育教师 teachers',
    civilServant: '公务员 civilservants',
    pupil: '学生',
    parent: '家长 学生家长',
    head: '校长 校领导',
    deputy: '人大代表 政协委员 代表委员 两代表一委员',
    public: '群众 社会群众 社会人士 社区 社区群众 社会 其他群众 公众',
    inspector: '督学 责任督学',
  },
  area: { urban: '城区 城镇 城市', town: '镇区', rural: '乡村 农村' },
  term: { first: '上学期 上半年', second: '下学期 下半年' },
}

const WORDS: Readonly<Record<Exclude<WordKind, 'label'>, string>> = {
  due: '应 应当 应该',
  real:
    '实 实际 实有 已 现 目前 现状 提高到 提高至 提升到 提升至 增加到 增加至 上升到 上升至 增长到 下降到 下降至 降低到 降低至 降到 降至 增至 提至 ' +
    '调整为 调整到',
  aim: '目标 标准 要求 定额 省定 部颁 target standard',
  foreign:
    '上年 去年 上一年 往年 同期 前年 全省 全国 比 较 同比 提高 增长 上升 下降 增加 减少 降低 高出 差 相差 缺 缺口 合计 总计 共计 总额 总分 满分 ' +
    '共 累计 预算 普通学生 普通学校 普通学校学生 另 其余 由 从 原 原来 原先',
  'at-least': '不低于 不少于 不小于 不得低于 未低于 大于等于 大于或等于 至少 ≥ ≧ ⩾ >= atleast',
  above: '高于 超过 大于 多于 > above',
  'at-most': '不超过 不高于 不大于 不多于 未超过 不得超过 小于等于 小于或等于 至多 最多不超过 ≤ ≦ ⩽ <= atmost',
  below: '低于 小于 少于 不足 不到 不满 未满 < below',
  'or-more': '以上 及以上 或以上 之上 起 +',
  'or-less': '以下 及以下 以内 之内',
  about: '约 约为 大约 大概 近 将近 接近 左右 上下 预计 估计 估算 余 多 ≈',
  not: '未 没 没有 不 尚未 并未 未能 无 缺乏 不曾 否',
  affirm:
    '达标 达到 达成 符合 实现 完成 统一 落实 健全 完善 建立 建成 合理 制定 开齐 开足 良好 优秀 配备 配齐 规范 熟练 具备 满足 做到 ' +
    '合格 到位 倾斜 齐全 统筹 持平 相当',
  hedge: '基本 部分 大部分 多数 少数 个别 正在 正 逐步 推进 试行 尚在 有待 进一步',
  plan: '计划 规划 拟 将 准备 待 争取 力争 即将 努力 确保',
  all: '均 都 皆 各 全部 全 均为 都为 均达 都达',
  each: '分别 分别为 依次 依次为',
  join: '、 和 与 及 以及 或 ( ) / \\ &',
  monthly: '月均 每月 月工资 月收入 月平均',
  filler:
    '是否 比例 比率 占比 比值 之比 比重 百分比 节约 约束 制约 集约 相应 适应 响应 反应 应用 应届 落实率 实施 实验 实行 实习 充实 扎实 现代 现代化 中小学 ' +
    '比较 较高 较好 较大 差异 差异率 差异系数 差距 公共 共同 公共财政 标准化 达 为 是 的 了 在 占 并 且 而 其中 率 一致 一律 没问题 经由 由于 自由 ' +
    '从业 从教 不含 不包括 不仅 不断 不同 无障碍 多媒体 多种 将军 待遇 正常 正式 平均 年均 人均 生均 校均 近三年 近五年 近两年 ' +
    '近年 情况 水平 结果 满意 认可度 社会认可度 满意度 公众满意度 综合 完成率 巩固率 入学率 上岗率 覆盖率 持证率 参训率 校际差异率 校际差异系数 ' +
    ': " “ ” \' 〈 〉 《 》 【 】 [ ] = ! ? · 已经 学业水平 相关科目 就近划片入学 就近入学 划片入学 and',
}

/** The words, each with what it does; the longest that fits at a place is the one that stands there. */
const WORD_OF = new Map<string, Word>()
for (const [kind, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) WORD_OF.set(word, { kind: kind as WordKind, name: '', series: '' })
}
for (const [series, names] of Object.entries(LABELS)) {
  for (const [name, words] of Object.entries(names)) {
    for (const word of words.split(' ')) WORD_OF.set(word, { kind: 'label', name, series })
  }
}

/** Units behind a number, by what they count. */
const UNITS: Readonly<Record<Unit, string>> = {
  percent: '% 个百分比',
  permille: '‰',
  yuan: '元 块 圆 元人民币',
  heads: '人 名 位 生 个学生 名学生 名教师 个教师 人次',
  area: '平方米 m2 平米 ㎡',
  rooms: '间 个教室',
  points: '分',
  times: '倍',
  year: '年 届 学年 学年度 年度 级学生 年级 年底 年末 年初',
  grade: '级',
  other:
    '百分点 个百分点 学时 课时 小时 个小时 月 个月 月底 月末 日 号 天 周 岁 所 所学校 个 班 个班 个班级 校 校次 次 条 项 项次 套 册 台 亩 类 批 期 轮 门 科 ' +
    '学期 个学期 季度 楼 份 镇 个乡镇 乡 村 县 区 市 米 公里 户 支 部 本 件',
}

/** What a number counts; `none` where nothing stands behind it that says so. */
export type Unit =
  'percent' | 'permille' | 'yuan' | 'heads' | 'area' | 'rooms' | 'points' | 'times' | 'year' | 'grade' | 'other'

const UNIT_OF = new Map<string, Unit>()
for (const [unit, words] of Object.entries(UNITS)) {
  for (const word of words.split(' ')) UNIT_OF.set(word, unit as Unit)
}

/** What stands at a place of a text, with its length. */
export interface Match<T> {
  readonly value: T
  readonly length: number
}

export const wordAt = readerOf(WORD_OF)
export const unitAt = readerOf(UNIT_OF)

/** Reads the longest of some words at a place of a text. Most characters begin none, and no more lengths are tried than words have that begin so. */
function readerOf<T>(words: ReadonlyMap<string, T>): (text: string, at: number) => Match<T> | null {
  const lengths = new Map<string, number[]>()
  for (const { length, [0]: first = '' } of [...words.keys()].sort((a, b) => b.length - a.length)) {
    const some = lengths.get(first) ?? []
    if (!some.includes(length)) lengths.set(first, [...some, length])
  }
  return (text, at) => {
    for (const length of lengths.get(text.charAt(at)) ?? []) {
      // Shorter at the end of the text.
      const word = text.slice(at, at + length)
      const value = words.get(word)
      if (value !== undefined) return { value, length: word.length }
    }
    return null
  }
}
