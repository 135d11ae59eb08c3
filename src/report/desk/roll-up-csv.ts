import { listText, rolledText } from '../../roll-up/list-text'
import type { RollUp } from '../../roll-up/model'
import { csvText } from './csv'

/** The unit's table as comma-separated values, with the counties that are open in a column of their own. */
export function rollUpCsv(rolled: RollUp): string {
  const texts = new Map(rolled.edition.points.map(({ number, text }) => [number, text]))
  return csvText([
    ['编号', '重要政策点', '县级落实情况', '已实现', '未实现', '待定'],
    ...rolled.points.map((point) => [
      point.number,
      texts.get(point.number) ?? '',
      ...(['evidence', 'achieved', 'unachieved'] as const).map((key) => rolledText(rolled, point, key)),
      point.open.length > 0 ? listText(point.open, rolled) : '',
    ]),
  ])
}
