import { plural } from '../plural'
import type { UnachievedTexts } from './texts'

export const en: UnachievedTexts = {
  by: 'View',
  views: {
    point: 'By point',
    county: 'By county',
    office: 'By office',
    map: 'Map',
    previous: 'Last period',
    tasks: 'Who must act',
  },
  none: 'Every target is achieved.',
  notChecked: 'After a check, the targets that are not achieved are listed here.',
  noTable: 'No summary table was recognised, so there are no targets to list.',
  summary: (points, total, counties) =>
    `${points} of ${total} targets not achieved, in ${plural(counties, 'county', 'counties')}`,
  counties: (count) => plural(count, 'county', 'counties'),
  points: (count) => plural(count, 'point'),
  noOffice: 'no 责任科室 given',
  mapCaption: 'How each county stands on each point',
  mapHelp: '● achieved   ○ not achieved   ？ in neither list   ！ in both lists',
  mapMoves: 'Click to move a county to the other list; click a number to open the lists of that point.',
  standings: { achieved: 'achieved', unachieved: 'not achieved', both: 'in both lists', neither: 'in neither list' },
}
