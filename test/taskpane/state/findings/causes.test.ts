import { waive } from '../../../../src/findings/waiver'
import {
  causeCount,
  causesIn,
  columnsOf,
  filterCounts,
  fixableItems,
  listedCauses,
  listedItems,
} from '../../../../src/taskpane/state/findings/causes'
import { choicesOf } from '../../../../src/taskpane/state/findings/choices'
import { FILTERS, toggled, WHOLE_LIST } from '../../../../src/taskpane/state/findings/list-view'
import type { DocumentState } from '../../../../src/taskpane/state/pane-state'
import { checkedDocument } from '../../fixture'

const document = checkedDocument('defects.xlsx')
const items = listedItems(document)

const said = (view: Partial<typeof WHOLE_LIST>, of = items): string[] =>
  causesIn(of, { ...WHOLE_LIST, ...view }).map(({ cause, items: places }) => `${cause} ${places.length}`)

function explained(rule: string): DocumentState {
  const { contents, result } = document.checked!
  const finding = result.findings.find((each) => each.rule === rule)!
  return {
    ...document,
    waivers: [waive(finding, contents, { reason: '照来文填写', name: '李强', date: '2018-12-01' })],
  }
}

test('causes are listed worst first, without what is merely not achieved', () => {
  const severities = causesIn(items).map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity))
  expect(severities).toEqual([...severities].sort())
  expect(items.some(({ finding }) => finding.severity === 'result')).toBe(false)
})

test('every place stands under its cause, and no place is lost', () => {
  const places = causesIn(items).flatMap((cause) => cause.items.map(({ finding }) => [cause.cause, finding.cause]))
  expect(places.length).toBe(items.length)
  expect(places.filter(([cause, own]) => cause !== own)).toEqual([])
})

test('each filter lets through as many as it says', () => {
  const counts = filterCounts(items)
  for (const filter of FILTERS) {
    const places = causesIn(items, { ...WHOLE_LIST, filter }).flatMap((cause) => cause.items)
    expect([filter, places.length]).toEqual([filter, counts[filter]])
  }
  expect([counts.all, counts.waived]).toEqual([items.length, 0])
  expect(counts.error).toBe(document.checked!.result.counts.error)
})

test('what is explained is listed last, and counts as nothing else', () => {
  const list = listedItems(explained('list-separator'))
  expect(causesIn(list).slice(-1)[0]).toMatchObject({ cause: 'list-separator', explained: true })
  expect(said({ filter: 'waived' }, list)).toEqual(['list-separator 1'])
  expect(filterCounts(list).warning).toBe(filterCounts(items).warning - 1)
  expect(fixableItems(causesIn(list).slice(-1)[0])).toEqual([])
})

test('a column and words narrow the list', () => {
  expect(columnsOf(items)).toEqual([2, 3, 4, 5, 6])
  expect(said({ column: 6 })).toEqual(['office-empty 1'])
  expect(said({ search: ' 凌海市 ' })).toEqual(['county-missing:凌海市 1'])
  expect(said({ search: 'g47' })).toEqual(['office-empty 1'])
  expect(said({ search: '没有这样的话' })).toEqual([])
})

test('only choices that every place of a cause has are its choices', () => {
  const missing = causesIn(items).find(({ cause }) => cause === 'county-missing:凌海市')!
  expect(choicesOf(missing, document.checked!)).toEqual(['achieved', 'unachieved'])
  const office = items.find(({ finding }) => finding.rule === 'office-empty')!
  expect(choicesOf({ ...missing, items: [...missing.items, office] }, document.checked!)).toEqual([])
})

test('a cause is opened and closed again', () => {
  const opened = toggled(WHOLE_LIST, 'list-separator')
  expect(opened.opened).toEqual(['list-separator'])
  expect(toggled(opened, 'list-separator')).toEqual(WHOLE_LIST)
})

test('what is listed is the same list until something in it changes', () => {
  const causes = listedCauses(document)
  const busy = {
    ...document,
    work: 'writing',
    selected: 3,
    view: { ...WHOLE_LIST, opened: ['list-separator'] },
  } as const
  expect(listedCauses(busy)).toBe(causes)
  const errors = listedCauses({ ...document, view: { ...WHOLE_LIST, filter: 'error' } })
  expect(errors).toEqual(causes.filter(({ severity }) => severity === 'error'))
  expect(listedCauses(explained('list-separator')).length).toBe(causes.length)
  expect(listedCauses(explained('list-separator'))).not.toBe(listedCauses(document))
  expect(listedCauses({ ...document, checked: null })).toEqual([])
})

test('the causes are counted whatever is listed of them', () => {
  expect(causeCount({ ...document, view: { ...WHOLE_LIST, filter: 'waived' } })).toBe(causesIn(items).length)
})
