import { fc } from '../../property'
import { parseEvidence, readAny } from '../../../src/summary-table/documents/parse-evidence'

/** Each document as title | number, with ? after a title that is not in 《》. */
const documents = (text: string) =>
  parseEvidence(text).documents.map(
    ({ title, quoted, number }) => `${title}${quoted ? '' : '?'} | ${number?.written ?? null}`,
  )

/** Each percentage as its value and words; only what has been reached. */
const reached = (text: string) =>
  parseEvidence(text)
    .percentages.filter((stated) => stated.reached)
    .map(({ value, written }) => `${value} ${written}`)

const N5 = '锦政发〔2018〕5号'
const N6 = '锦教发〔2018〕6号'

describe('documents', () => {
  test.each<[string, string[]]>([
    [`《A》（${N5}）`, [`A | ${N5}`]],
    [`《A》${N5}`, [`A | ${N5}`]],
    [`《A》 [${N5}]`, [`A | ${N5}`]],
    [`《A》（文号：${N5}）`, [`A | ${N5}`]],
    [`《A》\n（${N5}）`, [`A | ${N5}`]],
    [`《A》（锦州市教育局，${N5}）`, [`A | ${N5}`]],
    [`1.《A》（${N5}）；\n2.《B》（${N6}）`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》（${N5}）、《B》（${N6}）`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》（${N5}）《B》（${N6}）`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》（${N5}、${N6}）、《B》（${N6}）`, [`A | ${N5}`, `A | ${N6}`, `B | ${N6}`]],
    [`《A》、《B》（${N5}）`, ['A | null', `B | ${N5}`]],
    [`${N5}《A》`, [`A | ${N5}`]],
    [`${N5}文件《A》、${N6}《B》`, [`A | ${N5}`, `B | ${N6}`]],
    [`《关于印发〈A〉的通知》（${N5}）`, [`关于印发〈A〉的通知 | ${N5}`]],
    [`《关于印发《A》的通知》（${N5}）`, [`关于印发《A》的通知 | ${N5}`]],
    [`关于印发《A》的通知（${N5}）`, [`A | ${N5}`]],
    [`《关于印发《A的通知》（${N5}）、《B》（${N6}）`, [`关于印发《A的通知 | ${N5}`, `B | ${N6}`]],
    [`《A（${N5}）》`, [`A | ${N5}`]],
    [`《关于修订〈B〉（${N6}）的通知》（${N5}）`, [`关于修订〈B〉（${N6}）的通知 | ${N5}`, `null | ${N6}`]],
    ['《A》', ['A | null']],
    ['《A》（教育部令第41号）', ['A | 教育部令第41号']],
    [N5, [`null? | ${N5}`]],
    [`${N5}、${N6}`, [`null? | ${N5}`, `null? | ${N6}`]],
    [`关于控辍保学的通知（${N5}）`, [`关于控辍保学的通知? | ${N5}`]],
    [`1.“关于控辍保学的通知”${N5}`, [`关于控辍保学的通知? | ${N5}`]],
    [`《关于控辍保学的通知（${N5}）`, [`关于控辍保学的通知? | ${N5}`]],
    [`关于控辍保学的通知》（${N5}）`, [`关于控辍保学的通知? | ${N5}`]],
    [`<<A>>（${N5}）`, [`A? | ${N5}`]],
    [`根据${N5}文件精神，印发了《B》（${N6}）`, [`null? | ${N5}`, `B | ${N6}`]],
    ['已建立台账，2018-2020年逐年消除。', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })
})

describe('percentages that say what has been reached', () => {
  test.each<[string, string[]]>([
    ['竣工率85%', ['85 竣工率85%']],
    ['校舍竣工率达到８５.５％。', ['85.5 校舍竣工率达到８５.５％']],
    ['竣工率八成五，完成率九成', ['85 竣工率八成五', '90 完成率九成']],
    ['竣工率达八成半', ['85 竣工率达八成半']],
    ['完成率百分之九十点五', ['90.5 完成率百分之九十点五']],
    ['覆盖率百分之百', ['100 覆盖率百分之百']],
    ['竣工率、完成率分别达到95%、85%', ['95 完成率分别达到95%', '85 85%']],
    ['竣工率由60%提高到85%', ['85 提高到85%']],
    ['截至2018年竣工率100%', ['100 2018年竣工率100%']],
    ['85 %的校舍已经竣工', ['85 85 %']],
  ])('%s', (text, expected) => {
    expect(reached(text)).toEqual(expected)
  })

  test.each([
    '交流比例不低于10%',
    '骨干教师不低于交流轮岗教师总数的15%',
    '未达到90%',
    '不足85%',
    '目标85%',
    '力争竣工率达85%',
    '到2020年竣工率达到85%',
    '比上年提高5%',
    '竣工率提高了15%',
    '补助范围由15%扩大',
    '竣工率85%-90%',
    '剩余15%',
    '骨干教师为总数的15%没有达到',
    '85%的校舍未竣工',
    '到 2023 年 35%小学、50%初中达标',
    '比例将达到80%',
    '教师培训经费≥年度公用经费的5%',
    '增长5个百分点',
    '《关于竣工率85%的通报》',
    '一成不变，完成，建成',
  ])('none: %s', (text) => {
    expect(reached(text)).toEqual([])
  })

  test('what it is about is the part since the percentage before', () => {
    const abouts = parseEvidence('交流轮岗比例12%、骨干教师占22%，竣工率和完成率为95%、85%').percentages.map(
      ({ about }) => about,
    )
    expect(abouts).toEqual(['交流轮岗比例12%', '、骨干教师占22%', '竣工率和完成率为95%', '竣工率和完成率为95%、85%'])
  })
})

const SCRAPS = [
  '《',
  '》',
  '〈',
  '〉',
  '<<',
  '>>',
  '锦政发',
  '〔',
  '〕',
  '（',
  '）',
  '[',
  ']',
  '2018',
  '18',
  '第',
  '5',
  '号',
  ' ',
  '；',
  '、',
  '\n',
  '的通知',
  '85%',
  '九成',
  '令',
]

describe('any text', () => {
  test('is read without a throw, and each number stands where it is said to stand', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((scraps) => scraps.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const { documents: cited } = parseEvidence(any)
        for (const { number } of cited)
          if (number) expect(any.slice(number.start, number.start + number.written.length)).toBe(number.written)
      }),
      { numRuns: 1000 },
    )
  })

  test('ordinary cells read the same on the short way and on the long one', () => {
    const title = fc.constantFrom(
      '关于建立台账的通知',
      '2018-2020年规划',
      '竣工率85%通报',
      '教育部令第41通知',
      '关于“一人一案”的意见，续',
      '办法（试行）',
      '关于逐县(市、区)逐校建立台账的意见',
      '（试行）办法(修订)（政发）',
      '规划（二年）',
      '规划（零）',
      '规划（2018年）',
      '规划（七年',
    )
    const code = fc.constantFrom('锦政发', '国教督办函', '锦政办', '中办发', '见政发', '辽教督', '的教办发', '和政发')
    const year = fc.integer({ min: 1949, max: 2099 })
    const document = fc
      .tuple(title, code, year, fc.integer({ min: 1, max: 99999 }))
      .map(([name, sign, year, serial]) => `《${name}》（${sign}〔${year}〕${serial}号）`)
    const gap = fc.constantFrom('', '；', '、', '\n', '。\n', '，', '　', '和', '，竣工率95%；')
    const cell = fc.array(fc.tuple(document, gap), { minLength: 1, maxLength: 3 }).map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(cell, (text) => {
        expect(parseEvidence(text)).toEqual(readAny(text))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    '《',
    '《《》',
    '《；',
    '《\n《》',
    '》',
    '〔',
    '（2018',
    '锦政发〔2018〕5号',
    '〔    2018    ',
    '85%',
    '<',
    '教',
    '1',
    '　',
    '一成',
    '百分之',
    '《A》（锦政发〔2018〕5号',
    '令第',
    '\u200b',
    '《教（政）',
    '《A》（锦政发〔2018〕5号）；',
    // Work that grows with the square of such a length would not end within a test's time.
  ])('a long cell of %j is read to its end', (scrap) => {
    const text = scrap.repeat(Math.ceil(1e6 / scrap.length))
    expect(parseEvidence(text).written).toBe(text)
  })
})
