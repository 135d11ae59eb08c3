import type { Quantity } from '../../columns/columns'
import { rememberingTexts } from '../../../text/recent'
import type { SheetStage } from '../stage-and-kind'
import { TEXTS_AT_HAND } from './at-hand'

/** What falls away: 在校生总数, 在校生数合计 and 年末在校生人数 are 在校生. */
const FILLERS =
  '总数 总量 总值 总额 总计 总 合计 小计 共计 计 数量 数 人数 个数 间数 台数 册数 的 专任 专用 建筑 面积 年末 期末 学年末 现有 拥有 配备 ' +
  '全校 本校 全部 实有 实际 实际值 现状 现状值 情况 部分 金额 价值 总价值 资产值 资产 账面原值 原值 值 学历 学校 中 及 和 与 以及'

/** Words that say one thing, by the parts they stand for. What begins with @ is a stage, with % the pupils that a value stands for. */
const SAME: Readonly<Record<string, string>> = {
  '@primary': '小学部 小学段 小学阶段 小学学段 小学教育 普通小学 小学',
  '@junior': '初中部 初中段 初中阶段 初中学段 初中教育 普通初中 初级中学 初中',
  '@senior': '高中部 高中段 高中阶段 高中学段 高中教育 普通高中 高级中学 高中',
  '%1': '生均值 生均 每生 人均 每名学生',
  '%100':
    '每百名学生均 每百名学生 每百名在校生 每百学生 每百生 每百人 每百名 百名学生 百生均 每100名学生 每100名 每100人 百生',
  '教师 %1': '师生比',
  '在校 生': '在校学生 在校生 在读学生 在读生 在学学生',
  生: '学生 生',
  '男 生': '男学生 男生',
  '女 生': '女学生 女生',
  男: '男',
  女: '女',
  在籍: '在籍',
  规模: '规模',
  普通: '普通',
  义务教育: '义务教育阶段 义务教育',
  班: '教学班级 教学班 班级 班额数 班',
  班额: '班额',
  '最大 班额': '最大班额',
  最大: '最大值 最大 最多',
  大班额: '大班额 大班',
  超大班额: '超大班额 超大班',
  高学历:
    '高于国家规定学历 高于规定学历 超过规定学历 超规定学历 高一级学历 高一层次学历 高一层学历 高学历 规定学历以上',
  县级以上: '县以上 县及以上 区县以上 县区以上',
  教师: '教师 老师',
  '体育 艺术': '体育艺术 艺术体育 体艺 艺体',
  '体育 音乐 美术': '音体美 体音美 音美体 体美音 美音体 美体音',
  体育: '体育与健康 体育',
  艺术: '艺术',
  音乐: '音乐',
  美术: '美术',
  骨干: '骨干',
  '教学 辅助': '教辅',
  教学: '教学',
  辅助: '辅助',
  用房: '用房',
  室内: '室内',
  '运动 场 馆': '运动场馆',
  '运动 场 地': '运动场地',
  '运动 场': '运动场',
  '体育 馆': '体育馆',
  运动: '运动',
  仪器: '仪器',
  设备: '设备',
  固定资产: '固定资产中 固定资产',
  计算机: '计算机 电脑',
  图书: '藏书量 藏书 图书',
  职称: '专业技术职务 专业技术职称 职务 职称',
  中级以上: '中级及以上 中级以上 中级',
  专科以上: '专科及以上 专科以上 大专及以上 大专以上',
  本科以上: '本科及以上 本科以上 大学本科及以上',
  研究生: '硕士研究生及以上 硕士及以上 研究生及以上 研究生',
  博士: '博士研究生 博士',
  硕士: '硕士研究生 硕士',
  本科: '大学本科 本科',
  专科: '大学专科 专科 大专',
}

const TOTAL = /[总计]/

/** Words that fall away and yet say what is counted. */
const QUANTITIES: Readonly<Record<string, Quantity>> = {
  人数: 'people',
  面积: 'area',
  间数: 'rooms',
  金额: 'money',
  价值: 'money',
  总价值: 'money',
  总值: 'money',
  总额: 'money',
  资产: 'money',
  资产值: 'money',
  账面原值: 'money',
  原值: 'money',
}

/** 县级及以上, 县（市、区）级以上, 旗县级以上: the brackets are part of it. */
const LEVEL = /([县市区旗()、/]{1,12})级(?:及|或|含)?以上/y

const WORDS = wordTable()
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length))

function wordTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const word of FILLERS.split(' ')) table.set(word, [])
  for (const [parts, words] of Object.entries(SAME)) {
    for (const word of words.split(' ')) table.set(word, parts.split(' '))
  }
  return table
}

/** A heading taken to pieces. */
export interface HeadingWords {
  /** What it is about: the parts that count, in no order, once each. A character that belongs to no known word is a part of its own. */
  readonly key: string
  readonly stages: readonly SheetStage[]
  /** Pupils that a value stands for, as 生均 and 每百名学生 say; null for a total. */
  readonly per: number | null
  readonly quantity: Quantity | null
  /** Whether it says that all is meant: 总数, 合计. */
  readonly isTotal: boolean
  /** Whether every word is known. */
  readonly known: boolean
}

const PUNCTUATION = /[^\p{L}\p{N}%]/u

/** Takes a heading to pieces, the longest known word first. `text` is in NFKC and without white space. */
export const wordsIn = rememberingTexts(takeToPieces, TEXTS_AT_HAND)

function takeToPieces(text: string): HeadingWords {
  const parts = new Set<string>()
  const stages = new Set<SheetStage>()
  let per: number | null = null
  let quantity: Quantity | null = null
  let isTotal = false
  let known = true
  for (let at = 0; at < text.length;) {
    const { word, means } = wordAt(text, at)
    at += word.length
    quantity = QUANTITIES[word] ?? quantity
    if (means?.length === 0 && TOTAL.test(word)) isTotal = true
    for (const part of means ?? []) {
      if (part.startsWith('@')) stages.add(part.slice(1) as SheetStage)
      else if (part.startsWith('%')) per = Number(part.slice(1))
      else parts.add(part)
    }
    if (means || PUNCTUATION.test(word)) continue
    known = false
    parts.add(word)
  }
  return { key: [...parts].sort().join(' '), stages: [...stages], per, quantity, isTotal, known }
}

function wordAt(text: string, at: number): { word: string; means: readonly string[] | null } {
  LEVEL.lastIndex = at
  const [leveled, level = ''] = LEVEL.exec(text) ?? []
  if (leveled !== undefined) return { word: leveled, means: [/[县区旗]/.test(level) ? '县级以上' : '市级以上'] }
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--) {
    const word = text.substr(at, length)
    const means = WORDS.get(word)
    if (means) return { word, means }
  }
  return { word: text.charAt(at), means: null }
}
