import { asWritten, usesOurs } from '../../src/workbook/our-functions'

test.each([
  'YJ.CV(B2:B40)',
  'yj.cv(B2:B40)',
  'ROUND(YJ.CV(B2:B40,C2:C40),3)',
  '@YJ.CLASS_SIZE(B2)',
  'IF(A1="",0,-YJ.GINI(B2:B4))',
  'BYROW(B2:D9,YJ.CV)',
  '_xldudf_YJ_CV(B2:B40)',
  '_xlfn._xldudf_YJ_RESOURCE_CV(B2:B4,C2:C4)',
  '_xlfn.YJ.CV(B2:B4)',
  'ROUND([2]!_xldudf_YJ_CV(B2:B40),3)',
  'BloombergUI.xla!_xldudf_YJ_CV(B2:B40)',
  String.raw`'C:\加载项\工具 2.xlam'!_xldudf_YJ_CV(B2:B40)`,
  "SUM('小''学'!A1)+YJ.CV(B2:B4)",
  '表1[[#All],[系数]]+YJ.CV(B2:B4)',
])('%s uses one of ours', (formula) => {
  expect(usesOurs(formula)).toBe(true)
})

test.each([
  'SUM(B2:B40)',
  'CV(B2:B40)',
  '"YJ.CV(B2:B4)"&A1',
  '"写""YJ.CV(""即可"&A1',
  "'YJ.CV(旧)'!A1",
  '表1[YJ.CV]',
  'MYYJ.CV(B2)',
  '其他.xlsx!YJ.CV(B2)',
  '_xldudf_OTHER_CV(B2)',
  'YJ2+YJ',
  '_xlfn.STDEV.P(B2:B4)',
])('%s uses none of ours', (formula) => {
  expect(usesOurs(formula)).toBe(false)
})

describe('names of the workbook that stand for ours', () => {
  const names = ['CV', '差异系数']

  test.each(['CV(B2:B40)', 'cv(B2)', '1-差异系数(B2:B40,C2:C40)', 'BYROW(B2:D9,CV)'])('are used in %s', (formula) => {
    expect(usesOurs(formula, names)).toBe(true)
  })

  test.each(['SUM(CV:CV)', 'SUM($CV:$CX)', 'SUM(CU:CV)', 'CV12', 'XCV(B2)', '表!CV', '"CV(B2)"', '小差异系数(B2)'])(
    'are not used in %s',
    (formula) => {
      expect(usesOurs(formula, names)).toBe(false)
    },
  )
})

test.each([
  ['_xldudf_YJ_CV(B2:B40)', 'YJ.CV(B2:B40)'],
  ['_xlfn._xldudf_YJ_RESOURCE_CV(B2,C2)', 'YJ.RESOURCE_CV(B2,C2)'],
  ['[2]!_xldudf_YJ_CV(B2)+_xldudf_YJ_GINI(B2)', 'YJ.CV(B2)+YJ.GINI(B2)'],
  ['BloombergUI.xla!_xldudf_YJ_CV(B2)', 'YJ.CV(B2)'],
  ["IF(A1,'旧.xlam'!_xldudf_YJ_CV(B2),0)", 'IF(A1,YJ.CV(B2),0)'],
  ['_xlfn.YJ.CV(B2)', 'YJ.CV(B2)'],
  ['ROUND(YJ.CV(B2),3)&"_xldudf_YJ_CV("', 'ROUND(YJ.CV(B2),3)&"_xldudf_YJ_CV("'],
  ['_xlfn.STDEV.P(B2)', '_xlfn.STDEV.P(B2)'],
])('%s is written %s', (stored, written) => {
  expect(asWritten(stored)).toBe(written)
})

test('a formula as long as Excel takes is looked through at once', () => {
  const long = `${'1'.repeat(4000)}${'[a'.repeat(2000)}${'x'.repeat(4000)}`
  const before = performance.now()
  expect(usesOurs(long)).toBe(false)
  expect(performance.now() - before).toBeLessThan(1000)
})
