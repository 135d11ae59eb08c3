import { plural } from '../plural'
import type { SettingsTexts } from './texts'

const ROSTER_SOURCES = {
  given: 'the list you entered',
  workbook: 'the workbook’s sheet 县区名单',
  city: 'the counties of the city in 填报单位',
  table: 'the names in the table itself',
} as const

export const en: SettingsTexts = {
  language: '语言 Language',
  live: 'Check as you type: a moment after each change, without writing anything',
  edition: 'Form',
  noEdition: 'Shown after a check.',
  roster: 'Counties',
  rosterHelp:
    'One per line, with short names after =; also zones that report on their own. If left blank, the counties of the city in 填报单位 are used. Kept with the workbook.',
  rosterExample: '古塔区=古塔\n凌海市=凌海\n高新区',
  rosterInUse: (source, count) => `Now checked against ${ROSTER_SOURCES[source]}: ${plural(count, 'name')}.`,
  save: 'Save and check',
  rosterCount: (count) => `${plural(count, 'name')} recognised.`,
  version: (version) => `Yijiao ${version}`,
  openFirst: 'Open a file first, then enter its counties.',
}
