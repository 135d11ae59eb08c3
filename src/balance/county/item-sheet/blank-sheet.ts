import type { Standard } from '../../standard'
import { itemStandard } from '../words'

/** Years beside the current one for which targets can be entered. */
const YEARS_AHEAD = 2

const NOTES = [
  '说明：“实际值”填目前达到的数，答“是”或“否”的填“是”或“否”；有两部分的都要填，如“小学100%、初中96%”“60%，已向农村初中倾斜”。',
  '年度目标填当年要达到的数，或填“√”（当年做到）；没有目标的留空。',
  '按学校判定的条目（教室、规模、班额）留空时，看“学校基本数据”。',
]

/**
 * A blank sheet of the county's items, one row an item, in the words that readItems knows: what is reached (实际值), and the
 * targets of this year and the next ones. In Chinese, as the sheets of counties are.
 */
export function blankItemSheet(
  { county }: Standard,
  year: number,
): { readonly name: string; readonly rows: readonly (readonly (string | null)[])[] } {
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => `${year + ahead}年目标`)
  return {
    name: '县级指标',
    rows: [
      ['编号', '指标', '标准', '实际值', ...years],
      ...county.map((item) => [item.id, item.name, itemStandard(item, 'zh')]),
      [],
      ...NOTES.map((note) => [null, note]),
    ],
  }
}
