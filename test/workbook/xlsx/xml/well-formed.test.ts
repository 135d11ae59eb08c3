import { openWorkbook } from '../../../../src/workbook/xlsx/package/open'
import { Draft } from '../../../../src/workbook/xlsx/write/draft'
import { WriteRefused } from '../../../../src/workbook/xlsx/write/write-refused'
import { isWellFormed } from '../../../../src/workbook/xlsx/xml/well-formed'
import { SHEET, workbook, worksheet } from '../write/workbook'

test.each([
  '<a/>',
  '<?xml version="1.0"?>\n<a x="1" y=\'1\' x:z="x" xmlns:x="u"><!-- <x --><x:b/><c xmlns:y="v"><y:d xml:space="preserve"/></c></a>',
  '<x:a xmlns:x="u"><x:b xmlns:x="v"/><x:b xmlns:x="v"></x:b><x:c/></x:a>',
  '<a b = "1"\n c="xmlns:d"/>',
])('%s', (xml) => expect(isWellFormed(xml)).toBe(true))

test.each([
  '<a><b></a>',
  '<a t="s" r="1" t="n"/>',
  '<x:a/>',
  '<a x:b="1"/>',
  '<a><b xmlns:x="u"/><x:c/></a>',
  '<a><b xmlns:x="u"><x:c/></b><x:c/></a>',
  '<a><x:b xmlns:x="u"><x:c xmlns:x="u"/></x:b><x:c/></a>',
])('not %s', (xml) => expect(isWellFormed(xml)).toBe(false))

describe('a part that is changed', () => {
  const saved = (before: string, after: string): Uint8Array => {
    const draft = new Draft(openWorkbook(workbook(worksheet(before))))
    draft.replace(SHEET, worksheet(after))
    return draft.save()
  }

  test('is not saved broken', () => {
    expect(() => saved('<sheetData/>', '<sheetData><c r="A1" r="A1"/></sheetData>')).toThrow('sheet1.xml would break')
    expect(() => saved('<sheetData/>', '<x:sheetData/>')).toThrow(WriteRefused)
  })

  test('may be as broken as it was', () => {
    expect(saved('<x:sheetData/>', '<x:sheetData><row/></x:sheetData>').length).toBeGreaterThan(0)
  })
})
