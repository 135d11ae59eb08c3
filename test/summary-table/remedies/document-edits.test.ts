import { fc } from '../../property'
import {
  documentRows,
  enteredNumber,
  enteredTitle,
  withDocuments,
  type DocumentRow,
} from '../../../src/summary-table/remedies/document-edits'

const A = '《甲办法》（锦政发〔2018〕5号）'
const B = '《乙方案》（锦教发〔2017〕12号）'

/** The rows of a text with some of them changed; null takes a document out. */
function changed(text: string, changes: Record<number, Partial<DocumentRow> | null>, added: DocumentRow[] = []) {
  const rows = documentRows(text).flatMap((row, index) =>
    changes[index] === null ? [] : [{ ...row, ...changes[index] }],
  )
  return withDocuments(text, [...rows, ...added])
}

const row = (title: string, number: string): DocumentRow => ({ title, number, from: null })

test('the documents of a text are its titles and numbers', () => {
  expect(documentRows(`${A}；${B}`)).toEqual([
    { title: '甲办法', number: '锦政发〔2018〕5号', from: 0 },
    { title: '乙方案', number: '锦教发〔2017〕12号', from: 1 },
  ])
})

describe('what is changed of a document is changed where it stands', () => {
  test.each<[string, string, Parameters<typeof changed>[1], DocumentRow[], string]>([
    ['a number', `已印发${A}，共建成5所。`, { 0: { number: '锦政发〔2019〕6号' } }, [], '已印发《甲办法》（锦政发〔2019〕6号），共建成5所。'],
    ['a title', `${A}\n${B}`, { 1: { title: '丙方案' } }, [], `${A}\n《丙方案》（锦教发〔2017〕12号）`],
    ['both', A, { 0: { title: '丁规划', number: '义政发〔2020〕1号' } }, [], '《丁规划》（义政发〔2020〕1号）'],
    ['a number put in', '出台《甲办法》，已经落实', { 0: { number: '锦政发〔2018〕5号' } }, [], `出台${A}，已经落实`],
    ['a number taken out', `出台${A}，已经落实`, { 0: { number: '' } }, [], '出台《甲办法》，已经落实'],
    ['a title put to a number', '见锦政发〔2018〕5号', { 0: { title: '甲办法' } }, [], `见${A}`],
    ['the first taken out', `${A}；${B}`, { 0: null }, [], B],
    ['the last taken out', `${A}；${B}`, { 1: null }, [], A],
    ['the first of two that are joined', '《甲办法》和《乙方案》', { 0: null }, [], '《乙方案》'],
    ['the second of two that are joined', '出台《甲办法》和《乙方案》', { 1: null }, [], '出台《甲办法》'],
    ['the only one taken out', A, { 0: null }, [], ''],
    ['one more', A, {}, [row('乙方案', '锦教发〔2017〕12号')], `${A}；${B}`],
    ['one more, a line each', `${A}\n${A}`, {}, [row('乙方案', '锦教发〔2017〕12号')], `${A}\n${A}\n${B}`],
    ['one after a statement', '已落实。', {}, [row('甲办法', '锦政发〔2018〕5号')], `已落实。${A}`],
    ['the first at all', '', {}, [row('甲办法', '')], '《甲办法》'],
    ['one in the place of 同上', '同上', {}, [row('甲办法', '锦政发〔2018〕5号')], A],
    ['two in the place of 暂无文件', '暂无文件。', {}, [row('甲办法', '锦政发〔2018〕5号'), row('乙方案', '锦教发〔2017〕12号')], `${A}；${B}`],
    ['none in the place of 同上', '同上', {}, [], '同上'],
    ['one after an address', 'http://www.fushun.gov.cn/a.html', {}, [row('甲办法', '')], 'http://www.fushun.gov.cn/a.html；《甲办法》'],
    ['two, a statement between', `${A}。另有${B}。`, { 0: { title: '丙' }, 1: { number: '锦教发〔2018〕1号' } }, [], '《丙》（锦政发〔2018〕5号）。另有《乙方案》（锦教发〔2018〕1号）。'],
  ])('%s', (_, text, changes, added, expected) => expect(changed(text, changes, added)).toBe(expected)) // prettier-ignore
})

describe('what cannot be written with certainty is not', () => {
  test.each<[string, string, Parameters<typeof changed>[1], DocumentRow[]]>([
    ['a number that is none', A, { 0: { number: '五号文' } }, []],
    ['a title with a stray quote', A, { 0: { title: '甲》办法' } }, []],
    ['a document of neither', '', {}, [row('', '')]],
    ['a title without 《》', '关于甲的通知（锦政发〔2018〕5号）', { 0: { title: '乙' } }, []],
  ])('%s', (_, text, changes, added) => expect(changed(text, changes, added)).toBeNull())
})

test('where nothing is changed, every text stays as it is', () => {
  const piece = fc.constantFrom('《', '》', A, B, '甲', '锦政发', '〔2018〕', '5号', '（', '）', '；', '、', '\n', ' ', '无', '。') // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      expect([text, null]).toContain(withDocuments(text, documentRows(text)))
      expect(withDocuments(text, documentRows(text))).toBe(text)
    }),
  )
})

test('what is written is read as it was entered, and every other word stays', () => {
  const word = fc.constantFrom('已出台', '全县落实', '。', '，')
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.constant(A), fc.constant(B)), { maxLength: 6 }), fc.nat(5), (pieces, at) => {
      const text = pieces.join('')
      const rows = documentRows(text)
      const wanted = rows.map((each, index) => (index === at ? { ...each, title: '新标题' } : each))
      const result = withDocuments(text, wanted)
      if (result === null) return
      expect(documentRows(result).map(({ title, number }) => [title, number])).toEqual(
        wanted.map(({ title, number }) => [title, number]),
      )
      if (at < rows.length) expect(result.replace('《新标题》', `《${rows[at].title}》`)).toBe(text)
    }),
  )
})

test('titles and numbers are taken as people type them', () => {
  expect(enteredTitle(' 《甲办法》 ')).toBe('甲办法')
  expect(enteredTitle('关于印发《甲办法》的通知')).toBe('关于印发《甲办法》的通知')
  expect(enteredNumber(' 锦政发[2018]05号 ')).toBe('锦政发〔2018〕5号')
  expect(enteredNumber('五号文')).toBe('五号文')
})
