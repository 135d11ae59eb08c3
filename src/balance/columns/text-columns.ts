/**
 * The columns that say what a row is about. `place` may name counties, or towns; `counted` is 是否计校数, `main` the school that a
 * branch belongs to.
 */
export type TextField = 'name' | 'stage' | 'kind' | 'built' | 'county' | 'place' | 'counted' | 'main'

/** A column of the school sheet that describes a row. */
export interface TextColumn {
  readonly heading: string
  readonly aliases: readonly string[]
  readonly field: TextField
}

export const TEXT_COLUMNS: readonly TextColumn[] = [
  {
    field: 'name',
    heading: '学校名称',
    aliases: [
      '学校全称',
      '学校（机构）名称',
      '学校名',
      '校名',
      '学校',
      '校点名称',
      '填报学校',
      '办学单位',
      '学校简称',
      '单位名称',
    ],
  },
  {
    field: 'stage',
    heading: '学段',
    aliases: [
      '办学学段',
      '教育阶段',
      '学段类别',
      '所属学段',
      '办学层次',
      '学校层次',
      '层次',
      '小学/初中',
      '小学或初中',
      '学部',
    ],
  },
  {
    field: 'kind',
    heading: '办学类型',
    aliases: [
      '学校办学类型',
      '学校类型',
      '学校类别',
      '办学类别',
      '类型',
      '办学类型代码',
      '学校类型代码',
      '学校办学类型代码',
    ],
  },
  { field: 'built', heading: '建校年月', aliases: ['建校时间', '建成时间', '建校年份', '建成年月'] },
  {
    field: 'place',
    heading: '行政区划',
    aliases: ['行政区划名称', '行政区', '所在行政区', '所在地区', '所属地区', '地区', '属地'],
  },
  { field: 'counted', heading: '是否计校数', aliases: ['是否计算校数', '计校数', '是否计入校数', '是否独立计校数'] },
  {
    field: 'main',
    heading: '所属学校',
    aliases: ['主校', '主校名称', '隶属学校', '归属学校', '所属主校', '所属学校名称', '所属中心校', '本部'],
  },
]

/** 县（市、区）, 统计县, 所属区县名称 …, folded. 统计三级 is the county of the statistics. */
export const COUNTY_HEADING =
  /^(?:统计三级|统计县|(?:所在|所属|统计)?(?:县市区旗|县市区|市县区|旗县市区|旗县区|区县市|旗县|县区|区县|县市|市县|县)级?(?:单位)?(?:名称|名|别)?)$/

/** 县（市、区）. */
export const COUNTY_COLUMN: TextColumn = { field: 'county', heading: '县（市、区）', aliases: [] }
