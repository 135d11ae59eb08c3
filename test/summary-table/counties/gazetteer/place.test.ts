import { placeNamed } from '../../../../src/summary-table/counties/gazetteer/place'

const named = (unit: string): string | null | false => {
  const place = placeNamed(unit)
  return (
    place &&
    place.kind !== 'province' &&
    `${place.prefecture.province} ${place.prefecture.name ?? ''} ${place.kind} ${place.name}`
  )
}

describe('a prefecture', () => {
  test.each([
    ['锦州市教育局', '锦州市'],
    ['辽宁省锦州市教育局', '锦州市'],
    ['辽宁锦州市教育局', '锦州市'],
    ['锦州市人民政府教育督导室', '锦州市'],
    ['铁岭市教育局（盖章）', '铁岭市'],
    ['铁 岭 市 教 育 局', '铁岭市'],
    ['填报单位：锦州市教育局', '锦州市'],
    ['中共锦州市委教育工作委员会', '锦州市'],
    ['锦州教育局', '锦州市'],
    ['延边州教育局', '延边朝鲜族自治州'],
    ['延边朝鲜族自治州教育局', '延边朝鲜族自治州'],
    ['恩施州教育局', '恩施土家族苗族自治州'],
    ['内蒙古锡林郭勒盟教育局', '锡林郭勒盟'],
    ['吉林市', '吉林市'],
    ['吉林省吉林市教育局', '吉林市'],
    ['海南州教育局', '海南藏族自治州'],
    ['朝阳市教育局', '朝阳市'],
    ['北京市教委', '北京市'],
    ['东莞市教育局', '东莞市'],
  ])('%s is %s', (unit, city) => {
    expect(placeNamed(unit)).toMatchObject({ kind: 'city', name: city })
  })
})

describe('a county that reports for itself', () => {
  test.each([
    ['昌图县教育局', '辽宁省 铁岭市 county 昌图县'],
    ['辽宁省铁岭市昌图县教育局', '辽宁省 铁岭市 county 昌图县'],
    ['铁岭县教育局', '辽宁省 铁岭市 county 铁岭县'],
    ['西城区教委', '北京市 北京市 county 西城区'],
    ['朝阳县教育局', '辽宁省 朝阳市 county 朝阳县'],
    ['北京市朝阳区教委', '北京市 北京市 county 朝阳区'],
    ['长春市朝阳区教育局', '吉林省 长春市 county 朝阳区'],
    ['吉林省朝阳区教育局', '吉林省 长春市 county 朝阳区'],
    ['宽甸县教育局', '辽宁省 丹东市 county 宽甸满族自治县'],
    ['绛县教育局', '山西省 运城市 county 绛县'],
    ['新绛县教育局', '山西省 运城市 county 新绛县'],
    ['天津市河北区教育局', '天津市 天津市 county 河北区'],
    ['济源市教育体育局', '河南省  county 济源市'],
    ['海南省文昌市教育局', '海南省  county 文昌市'],
    ['锦州市滨海新区教育局', '辽宁省 锦州市 county 滨海新区'],
    ['苏州工业园区教育局', '江苏省 苏州市 county 苏州工业园区'],
    ['铁岭经济技术开发区教育局（盖章）', '辽宁省 铁岭市 county 铁岭经济技术开发区'],
    ['铁岭市高新区教育局', '辽宁省 铁岭市 county 高新区'],
    ['西安曲江新城教育局', '陕西省 西安市 county 西安曲江新城'],
    ['大兴安岭地区加格达奇区教育局', '黑龙江省 大兴安岭地区 county 加格达奇区'],
  ])('%s is %s', (unit, place) => {
    expect(named(unit)).toBe(place)
  })
})

test.each([
  ['辽宁省教育厅', '辽宁省'],
  ['辽宁省', '辽宁省'],
  ['辽宁省人民政府教育督导室', '辽宁省'],
  ['吉林省教育厅', '吉林省'],
  ['吉林教育厅', '吉林省'],
  ['海南省教育厅', '海南省'],
  ['广西壮族自治区教育厅', '广西壮族自治区'],
  ['内蒙古教育厅', '内蒙古自治区'],
  ['中共广东省委教育工委', '广东省'],
])('%s is the province %s', (unit, name) => {
  expect(placeNamed(unit)).toMatchObject({ kind: 'province', name })
})

describe('a place of another day', () => {
  const year = (last: number) => ({ first: last, last })
  test.each([
    ['莱芜市教育局', 2018, '山东省 莱芜市 city 莱芜市'],
    ['莱芜区教育局', 2020, '山东省 济南市 county 莱芜区'],
    ['昌都地区教育局', 2013, '西藏自治区 昌都市 city 昌都市'],
    ['公主岭市教育局', 2018, '吉林省 四平市 county 公主岭市'],
    ['公主岭市教育局', 2022, '吉林省 长春市 county 公主岭市'],
    ['邵东县教育局', 2018, '湖南省 邵阳市 county 邵东县'],
    ['邵东县教育局', 2022, '湖南省 邵阳市 county 邵东县'],
  ])('%s in %d', (unit, reported, expected) => {
    const place = placeNamed(unit, year(reported))
    expect(place && place.kind !== 'province' && `${place.prefecture.province} ${place.prefecture.name} ${place.kind} ${place.name}`).toBe(expected) // prettier-ignore
  })
})

test.each([
  '',
  '新疆生产建设兵团第八师教育局',
  '朝阳区教育局',
  '鼓楼区教育局',
  '锦州湾',
  '市教育局',
  '某某县教育局',
  '锦州市昌图县教育局',
])('%s is no place that one can be sure of', (unit) => {
  expect(placeNamed(unit)).toBeNull()
})
