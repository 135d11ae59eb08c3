import { parseRosterText } from '../../../../src/summary-table/counties/roster/roster-text'

const read = (text: string) => {
  const { counties, aliases } = parseRosterText(text)
  return { counties: counties.join(' '), aliases: Object.fromEntries(aliases) }
}

test('one name a line', () => {
  expect(read('古塔区\n凌河区\n')).toEqual({ counties: '古塔区 凌河区', aliases: {} })
})

test('aliases after =, in any of the usual separators', () => {
  expect(read('锦州高新技术产业开发区=高新区、高新\n滨海新区＝滨海,经开区')).toEqual({
    counties: '锦州高新技术产业开发区 滨海新区',
    aliases: { 高新区: '锦州高新技术产业开发区', 高新: '锦州高新技术产业开发区', 滨海: '滨海新区', 经开区: '滨海新区' },
  })
})

test('a byte order mark, line ends of any system, blanks, comments and empty lines', () => {
  expect(read('\uFEFF# 锦州市\r\n古塔区 \r\r\n　义　县 # 县城\n\n').counties).toBe('古塔区 义县')
})

test('csv: the name, then its aliases; a heading line, quotes and numbers', () => {
  expect(read('名称,简称\n"古塔区","古塔"\n义县,')).toEqual({ counties: '古塔区 义县', aliases: { 古塔: '古塔区' } })
  expect(read('序号,县（市、区）\n1,古塔区\n2,义县').counties).toBe('古塔区 义县')
  expect(read('1.古塔区\n2.义县').counties).toBe('古塔区 义县')
})

test('numbers of every kind before the names, and a count below them', () => {
  expect(read('1、古塔区\n（2）义县\n(3) 北镇市\n四、凌海市\n5. 太和区\n合计5个').counties).toBe(
    '古塔区 义县 北镇市 凌海市 太和区',
  )
})

test('titles, headings and notes are no names', () => {
  const note = '注：功能区按单独的县（市、区）填报，由各功能区管委会教育部门负责报送'
  expect(read(`锦州市县区名单\n县（市、区）名称\n古塔区\n市辖区\n${note}`).counties).toBe('古塔区 市辖区')
})

test('several names on a line', () => {
  expect(read('县区名单：古塔区、义县').counties).toBe('古塔区 义县')
  expect(read('古塔区、凌河区；义县').counties).toBe('古塔区 凌河区 义县')
  expect(read('古塔区 凌河区　义县').counties).toBe('古塔区 凌河区 义县')
})

test('duplicates count once, and a county is no alias of another', () => {
  expect(read('古塔区\n古塔区\n高新区=义县\n义县')).toEqual({ counties: '古塔区 高新区 义县', aliases: {} })
})

test('nothing gives nothing', () => {
  expect(read('')).toEqual({ counties: '', aliases: {} })
  expect(read('=、\n,,\n#').counties).toBe('')
})
