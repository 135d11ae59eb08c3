import { Chorus, type Voice } from '../../src/roll-up/evidence-text'

/** What a county that has achieved the point says in words, and the documents it cites. */
function voice(name: string, evidence: string, numbers: readonly string[] = []): Voice {
  const documents = numbers.map((number) => ({ title: null, number }))
  return { name, evidence, documents, onlyDocuments: evidence === '', achieved: true }
}

function evidenceOf(...voices: readonly Voice[]) {
  const chorus = new Chorus()
  for (const one of voices) chorus.hear(one)
  return chorus.evidence()
}

/** 401 characters, of which the last is a full stop. */
const words = (county: string) => `${county.repeat(200)}。`

const TEN = ['甲县', '乙县', '丙县', '丁县', '戊县', '己县', '庚县', '辛县', '壬县', '癸县']

test('words that nobody will read so far are cut at a sentence, and those before them are whole', () => {
  const { text, shortened } = evidenceOf(...TEN.map((county) => voice(county, words(county))))
  expect(shortened).toBe(true)
  expect(text.length).toBeLessThanOrEqual(2000)
  expect(text).toMatch(/^甲县：(?:甲县){200}；乙县：(?:乙县){200}；/)
  expect(text).toMatch(/……（其余见“来源”）$/)
})

test('a county far behind is named beside the one whose words it says', () => {
  const all = TEN.map((county) => voice(county, words(county)))
  const { text } = evidenceOf(...all, voice('子县', words('甲县')), voice('丑县', words('癸县')))
  expect(text.startsWith('甲县、子县：')).toBe(true)
  expect(text).not.toContain('丑县')
})

test('where the words are too long the documents of all stay, whoever cites them', () => {
  const cited = TEN.map((county, index) => voice(county, words(county), [`教发〔2018〕${index < 9 ? 1 : 2}号`]))
  expect(evidenceOf(...cited)).toEqual({
    text: `${TEN.slice(0, 9).join('、')}：教发〔2018〕1号；癸县：教发〔2018〕2号`,
    shortened: true,
  })
})

test('a document is told with its first that cites it in place of words', () => {
  const number = '教发〔2018〕1号'
  const heard = [voice('甲县', '正在制定方案', [number]), voice('乙县', '', [number]), voice('丙县', '', [number])]
  expect(evidenceOf(...heard, voice('丁县', '')).text).toBe(`甲县：正在制定方案；乙县、丙县：${number}`)
})
