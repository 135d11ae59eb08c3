import { CellError, type CellValue } from '../../../../src/grid/cell'
import { normalizedList } from '../../../../src/summary-table/counties/list/normalized-list'
import { parseCountyList } from '../../../../src/summary-table/counties/list/parse-list'
import { withZones } from '../../../../src/summary-table/counties/roster/make-roster'
import { rosterFor } from '../rosters'

const jinzhou = rosterFor('锦州市')
const tieling = rosterFor('铁岭市')

const counties = (value: CellValue, roster = jinzhou) => parseCountyList(value, roster).counties.join(' ')

describe('names', () => {
  test('with 、 between, as the form wants them', () => {
    expect(parseCountyList('古塔区、义县', jinzhou)).toEqual({
      written: '古塔区、义县',
      kind: 'names',
      names: [
        {
          written: '古塔区',
          county: '古塔区',
          short: false,
          remark: null,
          extra: null,
          nearest: null,
          otherDay: null,
          cityLevel: false,
        },
        {
          written: '义县',
          county: '义县',
          short: false,
          remark: null,
          extra: null,
          nearest: null,
          otherDay: null,
          cityLevel: false,
        },
      ],
      counties: ['古塔区', '义县'],
      foreignSeparators: [],
      statedCount: null,
      miscounts: [],
      loosely: null,
      grouped: false,
      shorthandBesideNames: null,
      othersExempt: false,
    })
  })

  test.each<[string, string[]]>([
    ['古塔区，凌河区,太和区', ['，', ',']],
    ['古塔区；凌河区;太和区', ['；', ';']],
    ['古塔区/凌河区｜太和区', ['/', '｜']],
    ['古塔区 凌河区　太和区', [' ', '　']],
    ['古塔区\n凌河区\r\n太和区', ['\n', '\r\n']],
    ['古塔区·凌河区。太和区', ['·', '。']],
    ['古塔区和凌河区与太和区', ['和', '与']],
    ['古塔区及凌河区以及太和区', ['及', '以及']],
    ['古塔区凌河区太和区', ['', '']],
    ['古塔凌河太和', ['', '']],
    ['1.古塔区 2.凌河区 3.太和区', [' 2.', ' 3.']],
    ['1、古塔区、2、凌河区、3、太和区', ['、2、', '、3、']],
    ['①古塔区②凌河区③太和区', ['2', '3']],
    ['(1)古塔区(2)凌河区(3)太和区', ['', '']],
    ['一、古塔区；二、凌河区；三、太和区', ['；二、', '；三、']],
    ['古塔区、\n凌河区、 太和区', []],
    ['古塔区、凌河区、太和区。', []],
    ['、古塔区、凌河区、太和区、', []],
    ['（古塔区、凌河区、太和区）', []],
    ['【已实现】古塔区、凌河区、太和区', []],
    ['已实现：古塔区、凌河区、太和区', []],
    ['其中：古塔区、凌河区、太和区等', []],
    ['古塔区、凌河区、太和区均已实现', []],
    ['锦州市古塔区、锦州凌河区、太和区', []],
    ['古塔区、凌　河　区、太 和 区', []],
  ])('%j are three counties', (cell, foreign) => {
    expect(counties(cell)).toBe('古塔区 凌河区 太和区')
    expect(parseCountyList(cell, jinzhou).foreignSeparators).toEqual(foreign)
  })

  test('和 inside a name is no separator', () => {
    expect(counties('太和区和凌河区')).toBe('太和区 凌河区')
    expect(counties('沈河区和平区和大东区', rosterFor('沈阳市'))).toBe('沈河区 和平区 大东区')
  })

  test('short ones mean the county that alone fits', () => {
    const { names } = parseCountyList('银州、铁岭、昌图县', tieling)
    expect(names.map(({ county, short }) => [county, short])).toEqual([
      ['银州区', true],
      ['铁岭县', true],
      ['昌图县', false],
    ])
    expect(counties('宽甸、凤城', rosterFor('丹东市'))).toBe('宽甸满族自治县 凤城市')
    expect(counties('宽甸县', rosterFor('丹东市'))).toBe('宽甸满族自治县')
    expect(counties('二七、中原、新密', rosterFor('郑州市'))).toBe('二七区 中原区 新密市')
  })

  test.each([
    ['西安市', '碑林', '碑林区'],
    ['清远市', '清新', '清新区'],
    ['绥化市', '北林', '北林区'],
    ['太原市', '万柏林', '万柏林区'],
    ['沈阳市', '沈北', '沈北新区'],
    ['邯郸市', '峰峰', '峰峰矿区'],
  ])('%s: %s is %s, whatever stands before 区', (city, written, county) => {
    expect(parseCountyList(written, rosterFor(city)).names).toMatchObject([{ county, short: true }])
  })

  test.each([
    ['通辽市', '科左中旗', '科尔沁左翼中旗'],
    ['呼伦贝尔市', '莫旗', '莫力达瓦达斡尔族自治旗'],
    ['阜新市', '阜蒙县', '阜新蒙古族自治县'],
    ['朝阳市', '喀左县', '喀喇沁左翼蒙古族自治县'],
    ['松原市', '前郭县', '前郭尔罗斯蒙古族自治县'],
    ['大庆市', '杜蒙县', '杜尔伯特蒙古族自治县'],
    ['呼和浩特市', '土左旗', '土默特左旗'],
    ['鄂尔多斯市', '伊旗', '伊金霍洛旗'],
    ['鄂尔多斯市', '鄂前旗', '鄂托克前旗'],
    ['喀什地区', '塔县', '塔什库尔干塔吉克自治县'],
  ])('%s: %s is %s, as people call it', (city, written, county) => {
    expect(parseCountyList(written, rosterFor(city)).names).toMatchObject([{ written, county, short: true }])
  })

  test.each([
    ['通辽市', '科旗'],
    ['鄂尔多斯市', '鄂旗'],
    ['铁岭市', '昌县'],
    ['秦皇岛市', '青县'],
  ])('%s: %s is nobody’s name, another’s, or a slip', (city, written) => {
    expect(parseCountyList(written, rosterFor(city)).names).toMatchObject([{ county: null }])
  })

  test('a stem of one character is no short name', () => {
    expect(parseCountyList('义', jinzhou).names).toMatchObject([{ county: null, nearest: '义县' }])
  })

  test('a short name that two counties share means neither', () => {
    expect(counties('和田', rosterFor('和田地区'))).toBe('')
    expect(counties('和田县、和田市', rosterFor('和田地区'))).toBe('和田县 和田市')
  })

  test('one that two counties share is the one not named beside it', () => {
    const sjz = rosterFor('石家庄市')
    expect(counties('井陉矿区、井陉', sjz)).toBe('井陉矿区 井陉县')
    expect(counties('井陉、长安区', sjz)).toBe('长安区')
    expect(counties('矿区、井陉县', sjz)).toBe('井陉矿区 井陉县')
    expect(counties('和田县、和田', rosterFor('和田地区'))).toBe('和田县 和田市')
  })

  test('a county’s is not taken from it by a zone', () => {
    expect(counties('正定', withZones(rosterFor('石家庄市'), ['正定新区']))).toBe('正定县')
  })

  test.each([
    ['朝阳市', '喀左', '喀喇沁左翼蒙古族自治县'],
    ['阜新市', '阜蒙', '阜新蒙古族自治县'],
  ])('%s: %s is %s, without its kind', (city, written, county) => {
    expect(parseCountyList(written, rosterFor(city)).names).toMatchObject([{ county, short: true }])
  })

  test('never a part of a longer name', () => {
    const yuncheng = rosterFor('运城市')
    expect(counties('新绛县', yuncheng)).toBe('新绛县')
    expect(counties('新绛县绛县', yuncheng)).toBe('新绛县 绛县')
    expect(counties('东绛县', yuncheng)).toBe('')
    expect(counties('义县部分学校')).toBe('')
  })

  test('twice is listed twice and counted once', () => {
    const list = parseCountyList('义县、古塔区、义县', jinzhou)
    expect(list.names).toHaveLength(3)
    expect(list.counties).toEqual(['义县', '古塔区'])
  })

  test('that look like 全部 are names: 全州县', () => {
    expect(parseCountyList('全州县', rosterFor('桂林市'))).toMatchObject({ kind: 'names', counties: ['全州县'] })
    expect(parseCountyList('全州县', null)).toMatchObject({ kind: 'names', counties: ['全州县'] })
  })
})

describe('unknown names', () => {
  test.each([
    ['古塔去', '古塔区'],
    ['北镇区', '北镇市'],
    ['凌海巿', '凌海市'],
    ['凌海县', '凌海市'],
    ['锦州市凌海县', '凌海市'],
    ['绛县', null],
    ['铁西区', null],
    ['昌图县', null],
    ['锦州市', null],
  ])('%s: nearest is %s', (written, nearest) => {
    expect(parseCountyList(written, jinzhou).names).toEqual([
      { written, county: null, short: false, remark: null, extra: null, nearest, otherDay: null, cityLevel: false },
    ])
  })

  test('铁岭市 is no slip for 铁岭县', () => {
    expect(parseCountyList('铁岭市', tieling).names).toMatchObject([{ county: null, nearest: null }])
  })

  test('leave the names around them understood', () => {
    const list = parseCountyList('古塔区凌河去、太和区甲乙区义县', jinzhou)
    expect(list.counties).toEqual(['古塔区', '太和区', '义县'])
    expect(list.names.filter(({ county }) => county === null).map(({ written }) => written)).toEqual([
      '凌河去',
      '甲乙区',
    ])
  })

  test.each(['#N/A', '#DIV/0'])('%s typed is one word', (written) => {
    const list = parseCountyList(`古塔区、${written}、义县`, jinzhou)
    expect(list.names.map((name) => name.county ?? name.written)).toEqual(['古塔区', written, '义县'])
    expect(list.foreignSeparators).toEqual([])
  })

  test('a zone of a county-level city is one name, not two', () => {
    expect(parseCountyList('凌海市经济开发区', jinzhou).names).toMatchObject([
      { written: '凌海市经济开发区', county: null },
    ])
  })
})

describe('remarks', () => {
  test.each([
    ['义县（部分）、凌海市', '部分'],
    ['义县(部分)、凌海市', '部分'],
    ['义县【部分】、凌海市', '部分'],
    ['义县〔部分]、凌海市', '部分'],
    ['义县 （部分）、凌海市', '部分'],
    ['义县（2所、3所）、凌海市', '2所、3所'],
    ['义县（含高新区（部分））凌海市', '含高新区（部分）'],
    ['义县（部分、凌海市', '部分'],
    ['义县（部分）（2所）、凌海市', '部分，2所'],
  ])('%s: %s', (cell, remark) => {
    const { names } = parseCountyList(cell, jinzhou)
    expect(names.map((name) => [name.county, name.remark])).toEqual([
      ['义县', remark],
      ['凌海市', null],
    ])
  })
})

describe('stated counts', () => {
  test.each([
    ['7个县（市、区）：古塔区、义县', 7],
    ['共2个：古塔区、义县', 2],
    ['古塔区、义县共2个', 2],
    ['古塔区、义县（2个）', 2],
    ['古塔区、义县（共两个县区）', 2],
    ['古塔区、义县等6个县（市、区）', 6],
    ['古塔区、义县等八个县', 8],
    ['古塔区、义县，合计：2个', 2],
    ['古塔区、义县', null],
  ])('%s: %s', (cell, count) => {
    const list = parseCountyList(cell, jinzhou)
    expect(list.statedCount).toBe(count)
    expect(list.counties).toEqual(['古塔区', '义县'])
  })

  test.each(['古塔区等7个县（市、区）均已实现', '古塔区、义县等七个县', '义县等7个县区'])(
    '%s are all seven',
    (cell) => {
      const all = { kind: 'all', statedCount: 7, counties: jinzhou.counties }
      expect(parseCountyList(cell, jinzhou)).toMatchObject(all)
    },
  )

  test('that count all beside a name that is none leave it to be told', () => {
    expect(parseCountyList('绛县、义县等7个县', jinzhou)).toMatchObject({ counties: ['义县'], statedCount: 7 })
  })

  test('beside 全部', () => {
    expect(parseCountyList('全部7个县（市、区）均已实现', jinzhou)).toMatchObject({ kind: 'all', statedCount: 7 })
  })

  test.each([
    ['十个县', 10],
    ['十二个县', 12],
    ['二十一个县', 21],
  ])('%s is %d', (words, count) => {
    expect(parseCountyList(`${words}：古塔区`, jinzhou).statedCount).toBe(count)
  })
})

test('an error is an error', () => {
  expect(parseCountyList(new CellError('#REF!'), jinzhou)).toMatchObject({ kind: 'error', counties: [] })
})

test('zones are counties of a roster that has them, by any of their names', () => {
  const roster = withZones(jinzhou, ['高新区', '锦州高新技术产业开发区', '滨海新区'])
  for (const name of ['高新区', '锦州高新区', '锦州市高新技术产业开发区', '高新区管委会']) {
    expect(counties(name, roster)).toBe('锦州高新技术产业开发区')
  }
  expect(counties('凌海市滨海新区', roster)).toBe('凌海市 滨海新区')
})

describe('the city’s own level beside counties', () => {
  test.each([
    ['开原市及市直学校', ['开原市'], '市直学校'],
    ['市本级及所辖7个县（市、区）均已实现', tieling.counties, '市本级'],
    ['市直学校和各县（市、区）全部实现', tieling.counties, '市直学校'],
    ['7个县（市、区）及市直', tieling.counties, '市直'],
  ])('%s', (written, counties, level) => {
    const list = parseCountyList(written, tieling)
    expect(list.counties).toEqual(counties)
    expect(list.names.filter(({ cityLevel }) => cityLevel).map((name) => name.written)).toEqual([level])
  })
})

describe('headings, bullets and boxes', () => {
  test.each([
    '城区（古塔区、凌河区）；县域（太和区）',
    '锦州市（古塔区、凌河区、太和区）',
    '辽宁省锦州市古塔区、凌河区、太和区',
    '第一批：古塔区、凌河区；第二批：太和区',
    '已通过国家验收：古塔区、凌河区；已通过省级验收：太和区',
    '●古塔区\n●凌河区\n●太和区',
    '√古塔区 √凌河区 √太和区',
    '【古塔区】【凌河区】【太和区】',
    '⒈古塔区⒉凌河区⒊太和区',
    '一是古塔区；二是凌河区；三是太和区',
    '古塔区-凌河区-太和区',
    '古塔区+凌河区+太和区',
    '古塔区：凌河区：太和区',
  ])('%j are three counties', (written) => {
    const list = parseCountyList(written, jinzhou)
    expect(list.names.map(({ county }) => county)).toEqual(['古塔区', '凌河区', '太和区'])
  })

  test('a heading that nobody understands is said once, and what stands behind it counts for nothing', () => {
    const { names, counties } = parseCountyList('拟定名单：古塔区、凌河区；义县', jinzhou)
    expect(names.map(({ county, written }) => county ?? written)).toEqual(['拟定名单：古塔区…', '义县'])
    expect(counties).toEqual(['义县'])
  })

  test.each([
    ['2020年底前（古塔区、义县）', '2020年底前'],
    ['基本实现（古塔区、义县）', '基本实现'],
  ])('%s says so of each', (written, remark) => {
    expect(parseCountyList(written, jinzhou).names).toMatchObject([
      { county: '古塔区', remark },
      { county: '义县', remark },
    ])
  })

  test('□ is an empty box', () => {
    expect(counties('☑古塔区 □凌河区')).toBe('古塔区')
  })
})

describe('what is told of the last name', () => {
  test.each([
    ['义县未实现，原因是财政困难，计划2020年底前完成', '原因是财政困难，计划2020年底前完成'],
    ['义县，正在推进', '正在推进'],
    ['义县 2019年底前完成', '2019年底前完成'],
    ['义县（资金不足），预计2019年12月完成', '资金不足，预计2019年12月完成'],
  ])('%s', (written, remark) => {
    const list = parseCountyList(written, jinzhou, 'unachieved')
    expect(list.names).toMatchObject([{ county: '义县', remark }])
    expect(list.foreignSeparators).toEqual([])
  })

  test.each(['义县，凌海正在推进', '正在推进，义县', '义县，某某'])('%s: not all of it', (written) => {
    expect(parseCountyList(written, jinzhou, 'unachieved').names.some(({ county }) => county === null)).toBe(true)
  })
})

test('without a roster a name is what is written', () => {
  expect(parseCountyList('1.古塔区 2.义　县', null)).toMatchObject({ kind: 'names', counties: ['古塔区', '义县'] })
})

describe('words beside a county', () => {
  test.each([
    ['achieved', '银州区√', '银州区', '√'],
    ['achieved', '开原市及乡镇学校', '开原市', '及乡镇学校'],
    ['unachieved', '昌图县预计2019年实现', '昌图县', '预计2019年实现'],
    ['unachieved', '昌图县：计划2019年', '昌图县', '计划2019年'],
    ['unachieved', '昌图县-正在推进', '昌图县', '正在推进'],
  ] as const)('%s: %s is %s', (column, written, county, extra) => {
    expect(parseCountyList(written, tieling, column).names).toMatchObject([{ county, extra, nearest: null }])
  })

  test.each([
    ['achieved', '昌图县×', '×'],
    ['achieved', '昌图县否', '否'],
    ['achieved', '昌图县未', '未'],
    ['achieved', '昌图县部分学校', '部分学校'],
    ['achieved', '无昌图县', '无'],
    ['achieved', '非昌图县', '非'],
    ['unachieved', '昌图县已实现', '已实现'],
    ['unachieved', '昌图县√', '√'],
  ] as const)('%s: %s counts for nothing, and is never corrected', (column, written, extra) => {
    const list = parseCountyList(written, tieling, column)
    expect(list.names).toMatchObject([{ county: null, extra, nearest: '昌图县' }])
    expect(list.counties).toEqual([])
    expect(normalizedList(list)).toBeNull()
  })

  test.each(['昌图镇', '开原镇', '银州街道'])('%s is a place within, no slip', (written) => {
    expect(parseCountyList(written, tieling).names).toMatchObject([{ county: null, nearest: null }])
  })

  test('a character written twice is a slip', () => {
    expect(parseCountyList('银州区区', tieling).names).toMatchObject([{ county: null, extra: null, nearest: '银州区' }])
  })
})

describe('a list in brackets behind its count', () => {
  test.each([
    '2个（银州区、清河区）',
    '2个县（市、区）（银州区、清河区）',
    '全市2个县区（银州区、清河区）',
    '2（银州区、清河区）',
  ])('%s', (written) => {
    expect(parseCountyList(written, tieling).counties).toEqual(['银州区', '清河区'])
  })

  test('银州、清河两区，昌图、西丰两县: counts of a part are no count of the list', () => {
    const list = parseCountyList('银州、清河两区，昌图、西丰两县', tieling)
    expect(list).toMatchObject({ counties: ['银州区', '清河区', '昌图县', '西丰县'], statedCount: null })
  })
})
