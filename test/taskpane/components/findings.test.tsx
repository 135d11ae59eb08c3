import type { Finding } from '../../../src/findings/finding'
import { waive } from '../../../src/findings/waiver'
import FindingsList from '../../../src/taskpane/components/findings/FindingsList'
import type { DocumentState } from '../../../src/taskpane/state/pane-state'
import { checkedDocument } from '../fixture'
import { draw, paneOf } from './drawn'

const SHEET = checkedDocument('clean.xlsx').checked!.contents.sheets[0].name

const finding = (cell: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'county-renamed',
  severity: 'error',
  cause: 'county-renamed:凌海县',
  sheet: SHEET,
  cell,
  point: 3,
  title: '凌海县已改名',
  message: `${cell}中的“凌海县”是旧名。`,
  hint: '请写“凌海市”。',
  fix: { label: '改为凌海市', edits: [{ sheet: SHEET, cell, value: '凌海市' }] },
  ...more,
})
const RENAMED = [finding('E8'), finding('F12', { point: 7 })]
const OFFICE = finding('G5', {
  rule: 'office-empty',
  cause: 'office-empty',
  severity: 'warning',
  title: '责任科室没有填',
  message: 'G5没有责任科室。',
  fix: null,
})

function documentWith(findings: readonly Finding[], more: Partial<DocumentState> = {}): DocumentState {
  const document = checkedDocument('clean.xlsx', more)
  const { result } = document.checked!
  return { ...document, checked: { ...document.checked!, result: { ...result, findings } } }
}

const listed = (document: DocumentState, language: 'zh' | 'en' = 'zh') =>
  draw(<FindingsList document={document} />, paneOf([document], { language }))

test('a cause has its key and as many places as it says, whether it is opened or not', () => {
  const opened = { filter: 'all', column: null, search: '', opened: ['county-renamed:凌海县'] } as const
  for (const view of [documentWith([]).view, opened]) {
    const list = listed(documentWith([OFFICE, ...RENAMED], { view }))
    const causes = list.having('data-cause').map((each) => [each['data-cause'], each['data-count']])
    expect(causes).toEqual([
      ['county-renamed:凌海县', '2'],
      ['office-empty', '1'],
    ])
    const places = list.having('data-rule').map((each) => [each['data-rule'], each['data-sheet'], each['data-cell']])
    expect(places).toEqual([
      ['county-renamed', SHEET, 'E8'],
      ['county-renamed', SHEET, 'F12'],
      ['office-empty', SHEET, 'G5'],
    ])
  }
})

test('a closed cause says what is wrong; an opened one where, each place with a box to leave it out', () => {
  const closed = listed(documentWith(RENAMED))
  expect(closed.having('aria-expanded')[0]).toMatchObject({
    'aria-expanded': 'false',
    title: '凌海县已改名\n请写“凌海市”。',
  })
  expect(closed.having('type').filter(({ type }) => type === 'checkbox')).toEqual([])
  const opened = listed(documentWith(RENAMED, { selected: 1 }))
  const boxes = opened.having('type').filter(({ type }) => type === 'checkbox')
  expect(boxes.map((each) => each['aria-label'])).toEqual(['包括 E8', '包括 F12'])
  expect(boxes.every((each) => 'checked' in each)).toBe(true)
  expect(opened.having('data-rule').map((each) => each['aria-current'])).toEqual(['false', 'true'])
  expect(opened.text).toContain('第3项')
})

test.each([
  ['zh', '必须改正：凌海县已改名2处', '全部改为凌海市', '说明理由'],
  ['en', 'To put right：凌海县已改名2 places', 'Fix all', 'Explain'],
] as const)('the ways out are offered in %s', (language, line, fix, explain) => {
  const list = listed(documentWith([...RENAMED, OFFICE]), language)
  expect(list.text).toContain(line)
  expect(list.text).toContain(fix)
  expect(list.text).toContain(explain)
  const actions = list.having('data-action').map((each) => each['data-action'])
  expect(actions.filter((action) => action === 'fix-cause' || action === 'waive')).toEqual(['fix-cause', 'waive'])
})

test('while something is being done no way out can be taken, and none is offered where nothing can be written', () => {
  const busy = listed(documentWith([...RENAMED, OFFICE], { work: 'writing' }))
  const ways = busy
    .having('data-action')
    .filter((each) => ['fix-all', 'fix-cause', 'waive'].includes(each['data-action']))
  expect(ways.map((each) => 'disabled' in each)).toEqual([true, true, true])
  const { capabilities } = documentWith([])
  const readOnly = listed(documentWith([...RENAMED, OFFICE], { capabilities: { ...capabilities, write: false } }))
  const offered = readOnly.having('data-action').map((each) => each['data-action'])
  expect(offered.filter((action) => action !== 'filter' && action !== 'jump')).toEqual([])
})

test('what somebody lets stand says who and why, and is no longer to be explained', () => {
  const document = documentWith([OFFICE])
  const waiver = waive(OFFICE, document.checked!.contents, { reason: '暂缺', name: '李强', date: '2018-12-01' })
  const list = listed({ ...document, waivers: [waiver] })
  expect(list.text).toContain('暂缺')
  expect(list.text).toContain('李强')
  expect(list.having('class').some((each) => each.class === 'cause cause-explained')).toBe(true)
  expect(list.having('data-action').some((each) => each['data-action'] === 'waive')).toBe(false)
})

test.each([
  ['zh', '没有发现问题。', '没有符合筛选的问题。'],
  ['en', 'No problems found.', 'Nothing matches the filter.'],
] as const)('an empty list says why it is empty, in %s', (language, none, noneShown) => {
  expect(listed(documentWith([]), language).text).toBe(none)
  const view = { ...documentWith([]).view, filter: 'waived' } as const
  expect(listed(documentWith([OFFICE], { view }), language).text).toContain(noneShown)
})
