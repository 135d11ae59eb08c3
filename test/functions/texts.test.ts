import { errorCell, FormulaHost } from './formula-host'
import { REGISTRATIONS } from './registrations'
import { openWorkbook } from './workbook'

const column = (...cells: unknown[]) => cells.map((cell) => [cell])
const ROSTER = column('古塔区', '凌河区', '太和区', '义县', '黑山县')

describe.each(REGISTRATIONS)('registered from %s', (_, register) => {
  let excel: FormulaHost

  beforeAll(async () => {
    excel = new FormulaHost(openWorkbook())
    await register()
  })

  afterAll(() => excel.close())

  test.each([
    ['lists that balance', '古塔区、凌河区、太和区', '义县、黑山县', ''],
    ['all and none', '全部', '无', ''],
    ['missing', '古塔区、凌河区', '义县、黑山县', '漏填：太和区'],
    ['doubled', '古塔区、凌河区、太和区、古塔区', '义县、黑山县', '重复：古塔区'],
    ['in both', '古塔区、凌河区、太和区、义县', '义县、黑山县', '两边都有：义县'],
    ['unknown, and so missing', '古塔区、凌河区、太和区、兴城市', '义县', '漏填：黑山县；不在名单：兴城市'],
    ['blank lists miss everybody', '', null, '漏填：古塔区、凌河区、太和区、义县、黑山县'],
  ])('COUNTY_DIFF: %s', async (_what, achieved, unachieved, expected) => {
    expect(await excel.call('COUNTY_DIFF', ROSTER, achieved, unachieved)).toEqual({ value: expected, error: null })
  })

  test.each([
    ['one cell', '古塔区、凌河区'],
    ['a row', [['古塔区', '凌河区']]],
    [
      'short names beside the full ones',
      [
        ['古塔区', '古塔'],
        ['凌河区', '凌河'],
      ],
    ],
  ])('COUNTY_DIFF takes its roster from %s', async (_what, roster) => {
    expect((await excel.call('COUNTY_DIFF', roster, '古塔区', '无')).value).toBe('漏填：凌河区')
  })

  test('COUNTY_DIFF knows the counties of a city', async () => {
    const { value } = await excel.call('COUNTY_DIFF', '锦州市', '全部', '无')
    expect(value).toBe('')
    expect((await excel.call('COUNTY_DIFF', '锦州市', '古塔区', '无')).value).toContain('义县')
  })

  test('COUNTY_DIFF gives errors back, and says when there is no roster', async () => {
    expect((await excel.call('COUNTY_DIFF', ROSTER, errorCell('#N/A'), '无')).error).toBe('#N/A')
    expect((await excel.call('COUNTY_DIFF', column(errorCell('#NUM!')), '', '')).error).toBe('#NUM!')
    expect(await excel.call('COUNTY_DIFF', column('', null), '', '')).toEqual({
      value: '第一个参数里没有县（市、区）名单。',
      error: '#VALUE!',
    })
  })

  test.each([
    ['古塔区、凌河区、义县', 3],
    [column('古塔区', '', '凌河区、古塔区'), 2],
    ['古塔区凌河区义县', 3],
    ['新绛县绛县、古塔区凌河区、锦州高新区', 5],
    ['1.古塔区 2.义县', 2],
    ['无', 0],
    ['', 0],
    ['全部7个县区', 7],
    ['共5个县', 5],
    ['十二个县', 12],
    ['古塔区等3个县', 3],
    ['古塔区、义县等三县', 3],
    ['古塔区、义县共2个', 2],
    ['3个：古塔区、凌河区、义县', 3],
    ['锦州高新三区、二七区', 2],
    [column('古塔区', 0, 0, '义县'), 2],
  ])('COUNTY_COUNT of %j is %d', async (list, expected) => {
    expect(await excel.call('COUNTY_COUNT', list)).toEqual({ value: expected, error: null })
  })

  test.each([
    ['全部', '“全部”'],
    ['除义县外的6个县', '除义县外'],
    ['古塔区、义县等', '等'],
    ['古塔区、义县共3个', '写的是 3 个，列出的是 2 个'],
    ['未实现县3个：古塔区、凌河区', '未实现县3个'],
    [`${'等'.repeat(20_000)}a`, 'a'],
    [5, '“5”'],
    [true, '“TRUE”'],
  ])('COUNTY_COUNT cannot count %s', async (list, words) => {
    const { value, error } = await excel.call('COUNTY_COUNT', list)
    expect(error).toBe('#N/A')
    expect(value).toContain(words)
  })

  test('COUNTY_DIFF takes a blank that comes as 0 for a blank', async () => {
    const lists = [column('古塔区', 0, '凌河区'), column('太和区', '义县', '黑山县', 0)]
    expect((await excel.call('COUNTY_DIFF', [...ROSTER, [0]], ...lists)).value).toBe('')
  })

  test.each(['锦政发〔2018〕5号', '《关于……的通知》（锦政发〔2018〕5号）'])('DOC_NUMBER in %s', async (text) => {
    expect(await excel.call('DOC_NUMBER', text)).toEqual({ value: '锦政发〔2018〕5号', error: null })
  })

  test.each([
    ['锦政发[2018]5号', '年份应放在六角括号〔〕里'],
    ['锦政发〔2018〕第05号', '序号前不加“第”，序号前不补0'],
    ['没有文号的一句话', '没有文号'],
    ['', '没有文号'],
  ])('DOC_NUMBER of %s says what is wrong', async (text, words) => {
    const { value, error } = await excel.call('DOC_NUMBER', text)
    expect(error).toBe('#N/A')
    expect(value).toContain(words)
  })

  test('CLASS_SIZE spills over a range, blanks as empty texts', async () => {
    const { value } = await excel.call('CLASS_SIZE', [
      [55, 56],
      [65, 66],
      ['', 45],
    ])
    expect(value).toEqual([
      ['正常', '大班额'],
      ['大班额', '超大班额'],
      ['', '正常'],
    ])
    expect((await excel.call('CLASS_SIZE', 70)).value).toEqual([['超大班额']])
    expect((await excel.call('CLASS_SIZE', null)).value).toEqual([['']])
    expect((await excel.call('CLASS_SIZE', 0)).value).toEqual([['正常']])
  })

  test('CLASS_SIZE refuses texts, errors and negative numbers', async () => {
    expect(await excel.call('CLASS_SIZE', column(45, '45人'))).toMatchObject({ error: '#VALUE!' })
    expect((await excel.call('CLASS_SIZE', column(45, errorCell('#N/A')))).error).toBe('#N/A')
    const { value, error } = await excel.call('CLASS_SIZE', [[45, -3]])
    expect([value, error]).toEqual(['第 1 行第 2 列是 -3，学生数不能为负。', '#VALUE!'])
  })
})
