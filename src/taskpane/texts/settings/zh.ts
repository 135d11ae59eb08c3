import type { SettingsTexts } from './texts'

const ROSTER_SOURCES = {
  given: '您给出的名单',
  workbook: '工作簿里的“县区名单”表',
  city: '填报单位所在市的县（市、区）',
  table: '表中出现的名称',
} as const

export const zh: SettingsTexts = {
  language: '语言 Language',
  live: '随时校验：改动后停一停就重新校验，不写入任何内容',
  edition: '表式',
  noEdition: '校验后显示认出的表式。',
  roster: '县（市、区）名单',
  rosterHelp:
    '一行一个，可在等号后写简称；开发区、高新区等要单独统计的也写上。留空则按填报单位所在的市。名单随工作簿保存。',
  rosterExample: '古塔区=古塔\n凌海市=凌海\n高新区',
  rosterInUse: (source, count) => `现在按${ROSTER_SOURCES[source]}校验，共 ${count} 个。`,
  save: '保存并校验',
  rosterCount: (count) => `认出 ${count} 个。`,
  version: (version) => `义教校验 ${version}`,
  openFirst: '先打开一个文件，再设置它的县区名单。',
}
