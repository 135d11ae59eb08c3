/** What a column of 学校基本数据 takes. */
export type Entry =
  | { readonly kind: 'text' }
  | { readonly kind: 'month' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'count' }
  | { readonly kind: 'amount' }

/** A column of 学校基本数据, with the words that help to fill it in. */
export interface SchoolColumn {
  readonly heading: string
  /** Stands in the heading, below the name. */
  readonly unit?: string
  readonly entry: Entry
  /** Shown beside the cell while it is selected: a line or two. */
  readonly hint: string
  /** One line of 填表说明. */
  readonly explanation: string
}

const COUNT: Entry = { kind: 'count' }
const AMOUNT: Entry = { kind: 'amount' }

export const SCHOOL_COLUMNS: readonly SchoolColumn[] = [
  {
    heading: '学校名称',
    entry: { kind: 'text' },
    hint: '全称。一校跨学段的，每个学段填一行，名称相同。',
    explanation: '填学校全称；同一学校在同一学段只填一行。不要填“合计”“小计”行。',
  },
  {
    heading: '学段',
    entry: { kind: 'choice', choices: ['小学', '初中'] },
    hint: '小学或初中。高中学段不填。',
    explanation: '从下拉列表中选。九年一贯制学校填两行：小学一行，初中一行。',
  },
  {
    heading: '办学类型',
    entry: { kind: 'choice', choices: ['小学', '初级中学', '九年一贯制', '完全中学', '十二年一贯制', '教学点'] },
    hint: '从下拉列表中选。',
    explanation: '从下拉列表中选。规模很小的教学点不参加校际比较，校验结果会单独列出。',
  },
  {
    heading: '城乡',
    entry: { kind: 'choice', choices: ['城区', '镇区', '乡村'] },
    hint: '按统计用城乡划分选。',
    explanation: '城区、镇区或乡村，按国家统计局统计用城乡划分。',
  },
  {
    heading: '建校年月',
    entry: { kind: 'month' },
    hint: '写年和月，如 2018-9。',
    explanation: '写年和月，如 2018-9。一些地方对新建学校另有标准，据此判断。',
  },
  {
    heading: '在校生数',
    unit: '人',
    entry: COUNT,
    hint: '本学段的学生数，只写数字。',
    explanation: '本学段在校学生数。所有生均、每百名学生的指标都以它为分母。',
  },
  {
    heading: '班级数',
    unit: '个',
    entry: COUNT,
    hint: '本学段的班级数。',
    explanation: '本学段班级数。音乐、美术专用教室按每12个班级各1间以上核对。',
  },
  {
    heading: '最大班额',
    unit: '人',
    entry: COUNT,
    hint: '人数最多的一个班有多少人。',
    explanation: '本学段人数最多的班的人数：56人及以上为大班额，66人及以上为超大班额。',
  },
  {
    heading: '高于规定学历教师数',
    unit: '人',
    entry: COUNT,
    hint: '一般为：小学专科及以上，初中本科及以上。',
    explanation: '按教师实际任教的学段填。一般为小学专科及以上、初中本科及以上，地方另有规定的从其规定。',
  },
  {
    heading: '县级以上骨干教师数',
    unit: '人',
    entry: COUNT,
    hint: '县级及以上骨干教师，一人只计一次。',
    explanation: '县级及以上（含县级）骨干教师，按实际任教的学段填，一人只计一次。',
  },
  {
    heading: '体育、艺术专任教师数',
    unit: '人',
    entry: COUNT,
    hint: '体育、音乐、美术专任教师合计。',
    explanation: '体育、艺术（音乐、美术）专任教师合计，按实际任教的学段填。',
  },
  {
    heading: '教学及辅助用房面积',
    unit: '平方米',
    entry: AMOUNT,
    hint: '只写数字，不带“平方米”。',
    explanation: '跨学段学校各学段分不开的，在一行填全校总数，其他行空着；校验时按折算人数分到各学段，并列出怎么分的。',
  },
  {
    heading: '体育运动场馆面积',
    unit: '平方米',
    entry: AMOUNT,
    hint: '室内外合计，只写数字。',
    explanation: '室外运动场地和室内体育场馆面积之和。',
  },
  {
    heading: '教学仪器设备值',
    unit: '元',
    entry: AMOUNT,
    hint: '单位是元，不是万元。',
    explanation: '以元为单位。账上是万元的，请乘以10000后再填。',
  },
  {
    heading: '网络多媒体教室数',
    unit: '间',
    entry: COUNT,
    hint: '已接入网络并能使用的多媒体教室。',
    explanation: '接入互联网、能正常使用的多媒体教室间数。',
  },
  {
    heading: '音乐专用教室数',
    unit: '间',
    entry: COUNT,
    hint: '每间不小于96平方米的。',
    explanation: '每间面积不小于96平方米（地方另有规定的从其规定）。',
  },
  {
    heading: '美术专用教室数',
    unit: '间',
    entry: COUNT,
    hint: '每间不小于90平方米的。',
    explanation: '每间面积不小于90平方米（地方另有规定的从其规定）。',
  },
  {
    heading: '计算机台数',
    unit: '台',
    entry: COUNT,
    hint: '只在按2012年基本均衡办法核算时填。',
    explanation: '教学用计算机台数。只在按2012年基本均衡办法核算时填，以下三列同。',
  },
  {
    heading: '图书册数',
    unit: '册',
    entry: COUNT,
    hint: '只在按2012年基本均衡办法核算时填。',
    explanation: '纸质图书册数。',
  },
  {
    heading: '专任教师数',
    unit: '人',
    entry: COUNT,
    hint: '只在按2012年基本均衡办法核算时填。',
    explanation: '本学段专任教师总数，不少于前面各类教师数。',
  },
  {
    heading: '中级及以上职务教师数',
    unit: '人',
    entry: COUNT,
    hint: '只在按2012年基本均衡办法核算时填。',
    explanation: '中级及以上专业技术职务教师数。',
  },
]
