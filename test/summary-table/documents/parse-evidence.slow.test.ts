import { anyCharacter, fc } from '../../property'
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
const N7 = '锦财〔2018〕7号'

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

describe('words between a title and its number', () => {
  test.each([
    `《A》（试行）（${N5}）`,
    `《A》(修订)${N5}`,
    `《A》【试行】（${N5}）`,
    `《A》试行（${N5}）`,
    `《A》（2018年修订）（${N5}）`,
    `《A》（以下简称“方案”）（${N5}）`,
    `《A》（试行）\n（${N5}）`,
    `《A》（2018年3月5日印发）${N5}`,
    `《A》（市委办、市政府办联合印发），${N5}`,
    `《A》已印发（${N5}）`,
    `《A》已印发\n（${N5}）`,
    `《A》已于2018年3月印发（${N5}）`,
    `2018年3月印发《A》，并下发各县区（${N5}）`,
    `《A》已下发至各县（市、区）教育局（${N5}）`,
    `《A》，已印发各县（市、区）、各直属学校，文号为${N5}`,
    `《A》由市政府办公室印发（${N5}）`,
    `《A》县教育局、县财政局、县人社局、县编办联合发文（${N5}）`,
    `《A》，经市委常委会研究同意，由市委办公室、市政府办公室联合印发（${N5}）`,
    `《A》经市政府第12次常务会议审议通过，2018年3月5日由市教育局、市财政局联合印发（${N5}）`,
    `《A》以市委办公室、市政府办公室文件印发（${N5}）`,
    `《A》以市政府办公室名义印发（${N5}）`,
    `《A》已在政府网站公布（${N5}）`,
    `《A》市政府已经批转（${N5}）`,
    `《A》，已以${N5}文件印发`,
    `《A》，锦州市教育局于2018年3月5日以${N5}文件印发`,
    `《A》，文号为${N5}`,
    `《A》的文号为${N5}`,
    `《A》（以下简称《方案》，${N5}）`,
    `《A》（以下简称《方案》）（${N5}）`,
    `《A》(以下简称：《方案》)${N5}`,
    `《A》（下称《方案》）由市政府印发，${N5}`,
    `《A》，文号是${N5}`,
    `《A》，文件号为${N5}`,
    `《A》，文件编号：${N5}`,
    `《A》已印发，文号为：${N5}。`,
    `《A》，其文号为${N5}`,
    `《A》；文号：${N5}`,
    `《A》，2018年3月印发。文号：${N5}`,
    `《A》\n发文单位：市教育局\n文号：${N5}`,
    `《A》 发文日期：2018年3月5日 发文字号：${N5}`,
    `《A》文件（${N5}）`,
    `《A》等文件（${N5}）`,
    `《A》1份（${N5}）`,
    `《A》精神（${N5}）`,
    `根据《A》要求（${N5}）`,
    `落实《A》市教育局${N5}`,
    `《A》通知（${N5}）`,
    `《A》2018年3月5日（${N5}）`,
    `《A》2018.3.5（${N5}）`,
    `《A》二〇一八年三月五日（${N5}）`,
    `《A》，2018年3月5日，${N5}`,
    `《A》2018年3月5日${N5}`,
    `《A》，市教育局，${N5}`,
    `《A》 市教育局 ${N5}`,
    `《A》市教育局${N5}`,
    `《A》 锦州市教育局 ${N5} 2018年3月5日`,
    `《A》已出台，详见${N5}文件`,
  ])('are told of the document: %s', (text) => {
    expect(documents(text)).toEqual([`A | ${N5}`])
  })

  test.each<[string, string | null]>([
    [`《A》，关于控辍保学的通知（${N5}）`, '关于控辍保学的通知'],
    [`《A》、关于控辍保学的通知（${N5}）`, '关于控辍保学的通知'],
    [`《A》已印发，关于控辍保学的通知（${N5}）`, '关于控辍保学的通知'],
    [`《A》已印发，${N5}关于控辍保学的通知`, null],
    [`《A》（试行），${N5}文件 关于控辍保学的通知`, null],
    [`《A》和实施方案（${N5}）`, '和实施方案'],
    [`《A》，市教育局通知（${N5}）`, '市教育局通知'],
    [`《A》，市教育局实施细则（${N5}）`, '市教育局实施细则'],
    [`《A》及县教育局文件（${N5}）`, null],
    [`《A》、西丰县教育局（${N5}）`, null],
    [`《A》，市政府印发${N5}`, null],
    [`《A》，市政府印发了${N5}`, null],
    [`《A》，各县按照${N5}执行`, null],
    [`《A》，已按${N5}文件执行`, null],
    [`《A》已被${N5}废止`, null],
    [`《A》已印发；${N5}`, null],
    [`《A》已印发。${N5}`, null],
    [`《A》已印发\n市教育局\n${N5}`, null],
    [`根据《A》，市教育局印发（${N5}）`, null],
    [`根据《A》精神，${N5}已印发`, null],
    [`根据《A》市教育局印发（${N5}）`, null],
    [`《A》要求，市教育局（${N5}）`, null],
  ])('are told of another one: %s', (text, title) => {
    expect(documents(text)).toEqual(['A | null', `${title}? | ${N5}`])
  })

  test.each<[string, string[]]>([
    [`《A》已印发，${N5}《B》`, ['A | null', `B | ${N5}`]],
    [`依据《A》，以${N5}印发《B》`, ['A | null', `B | ${N5}`]],
    [`按照《A》文件精神，${N5}《B》`, ['A | null', `B | ${N5}`]],
    [`《A》（2017年修订），${N5}《B》`, ['A | null', `B | ${N5}`]],
    [`《A》（试行）（${N5}）《B》（${N6}）`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》已印发（${N5}）、《B》`, [`A | ${N5}`, 'B | null']],
    [`《A》（${N5}）已印发，${N6}`, [`A | ${N5}`, `null? | ${N6}`]],
  ])('lead on to the next title or not: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })
})

describe('numbers before their titles', () => {
  test.each<[string, string[]]>([
    [`${N5}《A》，${N6}《B》`, [`A | ${N5}`, `B | ${N6}`]],
    [`${N5}《A》 ${N6}《B》`, [`A | ${N5}`, `B | ${N6}`]],
    [`${N5}《A》${N6}《B》${N7}《C》`, [`A | ${N5}`, `B | ${N6}`, `C | ${N7}`]],
    [`（${N5}）《A》（${N6}）《B》`, [`A | ${N5}`, `B | ${N6}`]],
    [`${N5}文件《A》，${N6}文件《B》`, [`A | ${N5}`, `B | ${N6}`]],
    [`1.我县印发${N5}《A》，${N6}《B》。`, [`A | ${N5}`, `B | ${N6}`]],
    [`${N5}《A》，${N6}《B》、《C》（${N7}）`, [`A | ${N5}`, `B | ${N6}`, `C | ${N7}`]],
    [`${N5}关于印发《A》的通知`, [`A | ${N5}`]],
    [`${N5}关于印发《A》的通知，${N6}关于印发《B》的通知`, [`A | ${N5}`, `B | ${N6}`]],
    [`${N5}《A》，${N6}《B》，${N7}关于控辍保学的通知`, [`A | ${N5}`, `B | ${N6}`, `null? | ${N7}`]],
    [`${N5}\n《A》`, [`A | ${N5}`]],
    [`${N5}\n《A》\n${N6}\n《B》`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》（${N5}）；${N6}《B》，${N7}《C》`, [`A | ${N5}`, `B | ${N6}`, `C | ${N7}`]],
  ])('are told by how the cell or the statement begins and goes on: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    [`《A》${N5}，《B》${N6}`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》，${N5}《B》，${N6}`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》 ${N5}《B》 ${N6}《C》`, [`A | ${N5}`, `B | ${N6}`, 'C | null']],
    [`《A》（${N5}）《B》（${N6}）《C》`, [`A | ${N5}`, `B | ${N6}`, 'C | null']],
    [`《A》\n${N5}\n《B》\n${N6}\n《C》`, [`A | ${N5}`, `B | ${N6}`, 'C | null']],
    [`《A》；${N5}\n《B》\n${N6}\n《C》`, ['A | null', `null? | ${N5}`, `B | ${N6}`, 'C | null']],
    [`关于印发《A》的通知，${N5}，关于印发《B》的通知，${N6}`, [`A | ${N5}`, `B | ${N6}`]],
  ])('are not where a title begins: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    [`按照${N5}《A》（${N6}）`, [`null? | ${N5}`, `A | ${N6}`]],
    [`按照${N5}《A》${N6}，《B》${N7}`, [`null? | ${N5}`, `A | ${N6}`, `B | ${N7}`]],
    [`按照${N5}，《A》${N6}，《B》${N7}，《C》`, [`null? | ${N5}`, `A | ${N6}`, `B | ${N7}`, 'C | null']],
    [`按照${N5}《A》（${N6}）《B》（${N7}）《C》`, [`null? | ${N5}`, `A | ${N6}`, `B | ${N7}`, 'C | null']],
    [`${N5}\n《A》\n${N6}\n《B》\n${N7}`, [`null? | ${N5}`, `A | ${N6}`, `B | ${N7}`]],
    [`关于控辍保学的通知（${N5}）《A》（${N6}）《B》`, [`关于控辍保学的通知? | ${N5}`, `A | ${N6}`, 'B | null']],
  ])('are not where the first is only cited or has another title: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })
})

describe('titles and numbers told together', () => {
  test.each<[string, string[]]>([
    [`《A》和《B》（${N5}、${N6}）`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》、《B》（${N5}、${N6}）`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》《B》（${N5}、6号）`, [`A | ${N5}`, 'B | 6号']],
    [`《A》与《B》、《C》（${N5}、6号和7号）`, [`A | ${N5}`, 'B | 6号', 'C | 7号']],
    [`《A》《B》（${N5}）（${N6}）`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》、《B》两个文件（${N5}、${N6}）`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》\n《B》\n${N5}\n${N6}`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》（${N5}）（${N6}）`, [`A | ${N5}`, `A | ${N6}`]],
    [`《A》（${N5}、6号、7号）`, [`A | ${N5}`]],
    [`《A》《B》（${N5}、${N6}、${N5}）`, ['A | null', `B | ${N5}`, `B | ${N6}`, `B | ${N5}`]],
    [`《A》《B》${N5}、${N6}《C》`, ['A | null', `B | ${N5}`, `C | ${N6}`]],
    ['《A》和《B》（锦政发〔2018〕3、4号）', ['A | 锦政发〔2018〕3、4号', 'B | 锦政发〔2018〕3、4号']],
    [`《A》《B》，文号分别为${N5}、${N6}`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》、《B》的文号分别是${N5}和${N6}`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》和《B》，分别为${N5}、${N6}`, [`A | ${N5}`, `B | ${N6}`]],
    [`《A》（分别为${N5}、${N6}）`, [`A | ${N5}`, `A | ${N6}`]],
    [`《A》${N5}、${N6}联合印发`, [`A | ${N5}`, `A | ${N6}`]],
    [`《A》${N5}、${N6}、${N7}文联合发文，《B》`, [`A | ${N5}`, `A | ${N6}`, `A | ${N7}`, 'B | null']],
    [`《A》${N5}、${N6}`, [`A | ${N5}`, `null? | ${N6}`]],
    [`《A》${N5}、${N6}联合印发《B》`, [`A | ${N5}`, `null? | ${N6}`, 'B | null']],
    [`《A》（${N5}）（${N6}）《B》`, [`A | ${N5}`, `B | ${N6}`]],
    [`《义务教育法》、《B》（${N5}、${N6}）`, ['义务教育法 | null', `B | ${N5}`, `B | ${N6}`]],
    [`《A》（${N5}）、《B》、《C》（${N6}、${N5}）`, [`A | ${N5}`, `B | ${N6}`, `C | ${N5}`]],
  ])('%s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })

  test('the code and the year hold for a second number too', () => {
    const [, second] = parseEvidence(`《A》《B》（${N5}、6号）`).documents
    expect(second.number).toEqual({ written: '6号', start: 19, faults: [], corrected: '锦政发〔2018〕6号', year: 2018 })
  })
})

describe('orders and standards', () => {
  test.each<[string, string[]]>([
    ['《A》（省政府第223号令）', ['A | 省政府第223号令']],
    ['《A》（辽宁省人民政府第223号令）', ['A | 辽宁省人民政府第223号令']],
    ['《A》（中华人民共和国教育部令第30号）', ['A | 中华人民共和国教育部令第30号']],
    ['中华人民共和国主席令第22号《A》', ['A | 中华人民共和国主席令第22号']],
    ['《A》（第223号省政府令）', ['A | 第223号省政府令']],
    ['省政府第223号令《A》', ['A | 省政府第223号令']],
    ['教育部49号令公布的《A》', ['A | 教育部49号令']],
    ['《A》（教育部2009年第28号令）', ['A | 教育部2009年第28号令']],
    ['《A》（锦州市教育局2018年第3号公告）', ['A | 锦州市教育局2018年第3号公告']],
    ['《A》（GB 50099-2011）', ['A | GB 50099-2011']],
    ['《A》（JY/T 0619—2019）', ['A | JY/T 0619—2019']],
    ['《A》DB21/T 1234-2015', ['A | DB21/T 1234-2015']],
    ['《A》（建标109-2008）', ['A | 建标109-2008']],
    [`GB50099-2011《A》、《B》（${N5}）`, ['A | GB50099-2011', `B | ${N5}`]],
    ['《A（GB 50099-2011）》', ['A | GB 50099-2011']],
    [`${N5}《GB 50099-2011 A》`, [`GB 50099-2011 A | ${N5}`]],
    [`${N5}《A（GB 50099-2011）》`, [`A（GB 50099-2011） | ${N5}`]],
    ['《GB/T 28231-2011 A》、《B》', ['A | GB/T 28231-2011', 'B | null']],
    [`《GB 50099-2011 A》（${N5}）`, [`GB 50099-2011 A | ${N5}`]],
    [`《按GB 50099-2011建设的方案》`, ['按GB 50099-2011建设的方案 | null']],
    [`《执行GB 50099-2011的方案（${N5}）`, [`执行GB 50099-2011的方案? | ${N5}`]],
    ['按照GB 50099-2011建设', []],
    ['第3号令人满意，会议下达第3号命令，教育部3号楼，PPT 2016-2018', []],
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
      fc.string({ unit: anyCharacter, maxLength: 60 }),
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
      '铁教发2018-12',
      '铁教发2018-12规划',
      '铁政发5號通知',
      'GB50099-2011规范',
      '规范GB50099-2011',
      '建标109-2008',
    )
    const code = fc.constantFrom(
      '锦政发',
      '国教督办函',
      '锦政办',
      '中办发',
      '教发',
      '国发',
      '督函',
      '办办',
      '的发',
      '见政发',
      '辽教督',
      '的教办发',
      '和政发',
      '国的政发',
      '被教发',
    )
    const year = fc.integer({ min: 1949, max: 2099 })
    const document = fc
      .tuple(fc.constantFrom('', '', '1.', '12、', '0.', '2．'), title, code, year, fc.integer({ min: 1, max: 99999 }))
      .map(([place, name, sign, year, serial]) => `${place}《${name}》（${sign}〔${year}〕${serial}号）`)
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
    '《A》市教育局、市政府',
    '《A》已由市教育局印发（锦政发〔2018〕5号）',
    '《A》、',
    '锦政发〔2018〕5号、',
    '《A》《B》（锦政发〔2018〕5号、6号）',
    '锦政 发',
    '“2018”',
    'GB 1-',
    '锦政发〔2018〕5号《A》，',
    '锦政发〔2018〕5号\n《A》；',
    '《A》锦政发〔2018〕5号、',
    '简称《',
    '〔2018〕3、4',
    '（1）',
    // Work that grows with the square of such a length would not end within a test's time.
  ])('a long cell of %j is read to its end', (scrap) => {
    const text = scrap.repeat(Math.ceil(250_000 / scrap.length))
    expect(parseEvidence(text).written).toBe(text)
  })
})
