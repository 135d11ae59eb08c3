import { fixAll } from '../../../../src/summary-table/fix'
import { filledTable, findingsOf, OPTIONS, type Changes } from '../../filled-table'

const TODAY = new Date(Date.UTC(2026, 10, 30))
const head = (unit: string, date: string) => `填报单位：${unit} 联系人：基教科 时间：${date}`
const SHAOYANG = '双清区 大祥区 北塔区 邵东县 新邵县 邵阳县 隆回县 洞口县 绥宁县 新宁县 城步苗族自治县 武冈市'
const SHIJIAZHUANG = '长安区 桥西区 新华区 井陉矿区 裕华区 藁城区 鹿泉区 栾城区 井陉县 正定县 行唐县 灵寿县 高邑县 深泽县 赞皇县 无极县 平山县 元氏县 赵县 辛集市 晋州市 新乐市' // prettier-ignore

/** A table of one city, every point of which names these counties, but for the changes; what is said of names and counties. */
function said(unit: string, date: string, counties: string, changes: Changes['cells'] = {}) {
  const workbook = tableOf(unit, date, counties, changes)
  return findingsOf(workbook, ['error', 'warning', 'info'], { today: TODAY }).filter(({ rule }) =>
    /^(county|zone)-/.test(rule),
  )
}

function tableOf(unit: string, date: string, counties: string, changes: Changes['cells'] = {}) {
  const cells: Changes['cells'] = { A2: head(unit, date) }
  for (let row = 4; row < 53; row++) Object.assign(cells, { [`E${row}`]: counties.split(' ').join('、'), [`F${row}`]: '无' }) // prettier-ignore
  return filledTable({ cells: { ...cells, ...changes } })
}

test('the legal name of the day is no finding', () => {
  expect(said('邵阳市教育局', '2018年12月15日', SHAOYANG)).toEqual([])
  expect(said('邵阳市教育局', '2021年12月15日', SHAOYANG.replace('邵东县', '邵东市'))).toEqual([])
})

test.each([
  ['2018年12月15日', SHAOYANG.replace('邵东县', '邵东市'), '邵东市', '邵东县'],
  ['2021年12月15日', SHAOYANG, '邵东县', '邵东市'],
])('in %s another name of the county counts, and is told in one cause', (date, counties, written, right) => {
  const findings = said('邵阳市教育局', date, counties)
  expect(findings).toHaveLength(49)
  expect(new Set(findings.map(({ cause, severity }) => `${severity} ${cause}`))).toEqual(
    new Set([`info county-renamed:${written}`]),
  )
  expect(findings[0].message).toContain('邵东县2019年改为邵东市')
  expect(findings[0].fix).toMatchObject({ alone: true, edits: [{ value: counties.split(' ').join('、').replace(written, right) }] }) // prettier-ignore
})

test('it is never corrected with all others', () => {
  const commas = SHAOYANG.split(' ').join('，')
  const { edits } = fixAll(tableOf('邵阳市教育局', '2021年12月15日', SHAOYANG, { E8: commas }), {
    ...OPTIONS,
    today: TODAY,
  })
  expect(edits).toMatchObject([{ cell: 'E8', value: SHAOYANG.split(' ').join('、') }])
})

test('in the year of the change either name is right, and both beside each other', () => {
  const both = { E8: SHAOYANG.replace('邵东县', '邵东市').split(' ').join('、') }
  expect(said('邵阳市教育局', '2019年6月1日', SHAOYANG, both)).toEqual([])
})

test('without a date both are', () => {
  expect(said('邵阳市教育局', '', SHAOYANG)).toEqual([])
  expect(said('邵阳市教育局', '', SHAOYANG.replace('邵东县', '邵东市'))).toEqual([])
})

test('a county that went into others is told with what became of it, and counts no more', () => {
  const [finding, ...others] = said('石家庄市教育局', '2018年12月1日', SHIJIAZHUANG, {
    E8: `${SHIJIAZHUANG.split(' ').join('、')}、桥东区`,
  })
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'county-renamed', severity: 'warning', cell: 'E8', cause: 'county-renamed:桥东区' }) // prettier-ignore
  expect(finding.message).toContain('2014年已撤销，并入长安区、桥西区')
})

test('one that was not there yet is told', () => {
  const [finding] = said('长春市教育局', '2018年12月1日', '南关区 宽城区 朝阳区 二道区 绿园区 双阳区 九台区 农安县 榆树市 德惠市 公主岭市') // prettier-ignore
  expect(finding).toMatchObject({ rule: 'county-renamed', severity: 'warning' })
  expect(finding.message).toContain('公主岭市”2020年才设立')
})

describe('in the year in which counties were merged', () => {
  const NEW = '万州区 涪陵区 渝中区 大渡口区 两江新区 沙坪坝区 九龙坡区 南岸区 北碚区 綦江区 大足区 巴南区 黔江区 长寿区 江津区 合川区 永川区 南川区 璧山区 铜梁区 潼南区 荣昌区 开州区 梁平区 武隆区 城口县 丰都县 垫江县 忠县 云阳县 奉节县 巫山县 巫溪县 石柱土家族自治县 秀山土家族苗族自治县 酉阳土家族苗族自治县 彭水苗族土家族自治县' // prettier-ignore
  const OLD = NEW.replace('两江新区', '江北区 渝北区')

  test('the old and the new are complete', () => {
    expect(said('重庆市教育委员会', '2025年6月1日', OLD)).toEqual([])
    expect(said('重庆市教育委员会', '2025年6月1日', NEW)).toEqual([])
  })

  test('and one of the old that nobody accounts for is missing', () => {
    const [finding] = said('重庆市教育委员会', '2025年6月1日', OLD, {
      E8: OLD.replace('渝北区 ', '').split(' ').join('、'),
    })
    expect(finding).toMatchObject({ rule: 'county-missing', cause: 'county-missing:渝北区' })
  })
})

test('a county belongs where it belonged that day', () => {
  const siping = '铁西区 铁东区 梨树县 伊通满族自治县 公主岭市 双辽市'
  expect(said('四平市教育局', '2018年12月1日', siping)).toEqual([])
  expect(said('莱芜市教育局', '2018年6月1日', '莱城区 钢城区')).toEqual([])
  // In the year it moved a table is right with it and without it, row by row.
  const without = siping.replace(' 公主岭市', '')
  const list = siping.split(' ').join('、')
  expect(said('四平市教育局', '2020年12月1日', siping)).toEqual([])
  expect(said('四平市教育局', '2020年12月1日', without)).toEqual([])
  expect(said('四平市教育局', '2020年12月1日', without, { E4: list, E9: list })).toEqual([])
  const [finding] = said('四平市教育局', '2022年12月1日', siping)
  expect(finding.message).toContain('2020年已撤销，并入长春市公主岭市')
})

test('a county that took another name as it moved is known by the old one', () => {
  const jinan = '历下区 市中区 槐荫区 天桥区 历城区 长清区 章丘区 济阳区 莱芜区 钢城区 平阴县 商河县'
  const findings = said('济南市教育局', '2020年12月1日', jinan, { E8: jinan.replace('莱芜区', '莱城区').split(' ').join('、') }) // prettier-ignore
  expect(findings).toMatchObject([{ rule: 'county-renamed', severity: 'info', cell: 'E8' }])
  expect(findings[0].message).toContain('莱城区2018年改为莱芜区')
})

test('the only one that a county went into is accounted for, and not missing besides', () => {
  const xingtai = '襄都区 信都区 任泽区 南和区 临城县 内丘县 柏乡县 隆尧县 宁晋县 巨鹿县 新河县 广宗县 平乡县 威县 清河县 临西县 南宫市 沙河市' // prettier-ignore
  const list = xingtai.split(' ').join('、')
  const findings = said('邢台市教育局', '2021年12月1日', xingtai, {
    E8: list.replace('襄都区', '桥东区'),
    E9: list.replace('襄都区、信都区', '邢台县'),
  })
  expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    'county-renamed E8',
    'county-renamed E9',
    'county-missing F9',
  ])
})

test('a given roster is the whole truth, and knows the other names of its counties', () => {
  const roster = { source: 'given' as const, counties: SHAOYANG.split(' '), aliases: new Map<string, string>() }
  const workbook = tableOf('邵阳市教育局', '2021年12月15日', SHAOYANG)
  expect(findingsOf(workbook, ['error', 'warning', 'info'], { today: TODAY, roster })).toEqual([])
  const renamed = tableOf('邵阳市教育局', '2021年12月15日', SHAOYANG.replace('邵东县', '邵东市'))
  const rules = findingsOf(renamed, ['error', 'warning', 'info'], { today: TODAY, roster }).map(({ rule }) => rule)
  expect(new Set(rules)).toEqual(new Set(['county-renamed']))
})
