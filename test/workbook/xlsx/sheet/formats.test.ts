import { cellKey } from '../../../../src/grid/address'
import { readWorkbook } from '../../../../src/workbook/xlsx/read'
import { buildXlsx } from '../build'

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="177" formatCode="0.00_ "/></numFmts>
<fonts count="1"><font/></fonts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" xfId="0"/><xf numFmtId="176"/><xf numFmtId="177"><alignment/></xf><xf numFmtId="9"/></cellXfs></styleSheet>`

const DATA = `<sheetData><row r="1"><c r="A1" s="1"><v>43000</v></c><c r="B1" s="2"><v>43000.5</v></c><c r="C1" s="3"><v>43000</v></c></row>
<row r="2"><c r="A2" s="4"><f>1/2</f><v>0.5</v></c><c r="B2" s="1" t="s"><v>0</v></c><c r="C2"><v>3</v></c><c r="D2" s="99"><v>4</v></c></row><row r="3"><c s="1" r="A3" ><v>1</v></c><c r="B3" t="d"><v>2017-09-22</v></c></row></sheetData>`

const read = (styles: string | null) => {
  const strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si></sst>'
  const parts = { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings }
  return readWorkbook(buildXlsx({ sheets: [{ name: '表', sheetData: DATA }], parts })).sheets[0]
}

test('numbers that are shown as something else are known by their place', () => {
  const { formats, rows } = read(STYLES)
  expect([...(formats ?? [])].sort(([one], [other]) => one - other)).toEqual([
    [cellKey(0, 0), 'date'],
    [cellKey(0, 1), 'date'],
    [cellKey(1, 0), 'percent'],
    [cellKey(2, 0), 'date'],
    [cellKey(2, 1), 'date'],
  ])
  expect(rows.get(0)).toEqual([43_000, 43_000.5, 43_000])
})

test.each([null, '<styleSheet', '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs>', 'PNG'])(
  'styles that are missing or broken (%j) take nothing from the cells',
  (styles) => {
    expect(read(styles).rows.get(1)).toEqual([0.5, 'x', 3, 4])
  },
)

test.each(['numFmtId="14"', "numFmtId='14'", 'numFmtId = "14"', 'numFmtId="&#49;4"', 'x="1" numFmtId\n="14"'])(
  'a format is known however it is written: %s',
  (written) => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf ${written}/></cellXfs><cellStyles/></styleSheet>`
    expect(read(styles).formats?.get(cellKey(0, 0))).toBe('date')
  },
)

test('a form that has General and texts only has no formats', () => {
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs></styleSheet>'
  expect([...(read(styles).formats ?? [])]).toEqual([[cellKey(2, 1), 'date']])
})
