import type { FunctionHelp, HelpError } from './help'

const ERROR_VALUE: HelpError = {
  code: '#N/A …',
  when: {
    zh: '引用的单元格是错误值时原样返回，请先改正那一格。',
    en: 'An error in a cell comes back as it is: put that cell right first.',
  },
}

export const TEXTS_HELP: readonly FunctionHelp[] = [
  {
    id: 'COUNTY_DIFF',
    details: {
      zh: [
        '名单里的每个县（市、区）在两栏里应当正好出现一次。“全部”“均已实现”“无”“除…外”这样的写法也认得；简称（银州）只对应一个县时算那个县。',
        '开发区、高新区等功能区写在任何一栏里，就算名单里的一个。',
      ],
      en: [
        'Every county of the roster should stand in exactly one of the lists. 全部, 均已实现, 无 and 除…外 are understood, and a short name counts where only one county fits.',
        'A development zone named in a list joins the roster.',
      ],
    },
    example: {
      cells: [
        ['古塔区', '古塔区、凌河区、义县', '义县、黑山县'],
        ['凌河区', '', ''],
        ['太和区', '', ''],
        ['义县', '', ''],
        ['黑山县', '', ''],
      ],
      formula: '=YJ.COUNTY_DIFF(A1:A5,B1,C1)',
      result: '漏填：太和区；两边都有：义县',
      explanation: { zh: '太和区两栏都没有，义县两栏都有。', en: '太和区 is in neither list, 义县 in both.' },
    },
    errors: [
      { code: '#VALUE!', when: { zh: '第一个参数里没有名单。', en: 'The first argument names no counties.' } },
      ERROR_VALUE,
    ],
  },
  {
    id: 'COUNTY_COUNT',
    details: {
      zh: [
        '顿号、逗号、空格、换行隔开的都认得，重复的只数一次；“无”、0 和空格是 0。',
        '写明个数的按写的数：“共5个县”是 5，“古塔区等3个县”是 3。',
      ],
      en: [
        'Names may be separated by 、 commas, blanks or line breaks, and count once each; 无, 0 and a blank are 0.',
        'A number that the list gives itself counts: 共5个县 is 5, 古塔区等3个县 is 3.',
      ],
    },
    example: {
      cells: [['古塔区、凌河区、古塔区']],
      formula: '=YJ.COUNTY_COUNT(A1)',
      result: 2,
      explanation: { zh: '古塔区写了两遍，只数一次。', en: '古塔区 is named twice and counts once.' },
    },
    errors: [
      {
        code: '#N/A',
        when: {
          zh: '写的是“全部”“除…外”，或末尾是“等”，没有逐个写县名，数不出来；或者写的个数和列出的对不上。',
          en: '全部, 除…外 or a list that ends in 等 does not name every county; or the number it gives is not that of the names.',
        },
      },
      ERROR_VALUE,
    ],
  },
  {
    id: 'DOC_NUMBER',
    details: {
      zh: ['文号按《党政机关公文格式》（GB/T 9704）写成“机关代字〔年份〕序号”。一段文字里有几个文号时取第一个。'],
      en: ['By GB/T 9704 a document number reads code〔year〕serial号. Of several in a text the first counts.'],
    },
    example: {
      cells: [['《关于统筹推进城乡义务教育一体化的实施意见》（锦政发〔2018〕5号）']],
      formula: '=YJ.DOC_NUMBER(A1)',
      result: '锦政发〔2018〕5号',
      explanation: { zh: '括号里的文号写法规范，原样取出。', en: 'The number in the brackets is well-formed.' },
    },
    errors: [
      {
        code: '#N/A',
        when: {
          zh: '没有文号，或写法不规范：提示会说哪里不对，如“年份应放在六角括号〔〕里”。',
          en: 'There is no number, or it is malformed: the message says how, such as the brackets around the year.',
        },
      },
    ],
  },
  {
    id: 'CLASS_SIZE',
    details: {
      zh: ['56 人及以上是大班额，66 人及以上是超大班额。给一个区域时结果溢出成同样大的区域，空格对应空文本。'],
      en: [
        '56 pupils or more are a large class, 66 or more an oversized one. Over a range the result spills to the same size, blanks as empty texts.',
      ],
    },
    example: {
      cells: [
        ['一（1）班', 45],
        ['一（2）班', 56],
        ['一（3）班', 66],
      ],
      formula: '=YJ.CLASS_SIZE(B1:B3)',
      result: [['正常'], ['大班额'], ['超大班额']],
      explanation: { zh: '55 人还是正常班额，56 人起是大班额。', en: '55 would still be normal; 56 is large.' },
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          zh: '人数写成了文本（45人）或为负，提示会说在第几行第几列。',
          en: 'A number is written as text (45人) or negative; the message says where.',
        },
      },
      ERROR_VALUE,
    ],
  },
]
