import type { Finding, Severity } from '../../../src/findings/finding'
import type { Area } from '../../../src/grid/address'
import { areaAddress } from '../../../src/grid/address'
import { parseCountyList } from '../../../src/summary-table/counties/list/parse-list'
import { makeRoster } from '../../../src/summary-table/counties/roster/make-roster'
import type { TableCell } from '../../../src/summary-table/table'
import { WORDS_FOR_NONE } from '../../../src/summary-table/counties/list/none-words'
import { unachievedFormula } from '../../../src/workbook/marks/formula'
import { LOOKS } from '../../../src/workbook/marks/look'
import { isMarkFormula, MARK_KINDS, markTag } from '../../../src/workbook/marks/mark'
import { marksFor, type MarkedTable } from '../../../src/workbook/marks/marks'

/** What the highlight's formula says of a cell: the formula itself, read as JavaScript. */
function shows(cell: string): boolean {
  const formula = unachievedFormula({ column: 5, row: 4, shared: false })
  const script = formula.replace(/\\/g, '\\\\').replace(/\$F5/g, 'cell').replace(/&/g, '+').replace(/<>/g, '!==')
  const functions = {
    AND: (...conditions: boolean[]) => conditions.every(Boolean),
    ISERROR: (value: number | null) => value === null,
    FIND: (part: string, text: string) => (text.includes(part) ? text.indexOf(part) + 1 : null),
    SUBSTITUTE: (text: string, old: string, replacement: string) => text.split(old).join(replacement),
    // CLEAN takes out the first 32 characters
    CLEAN: (text: string) => text.replace(/[\u0000-\u001f]/g, ''),
  }
  return Boolean(new Function('cell', ...Object.keys(functions), `return ${script}`)(cell, ...Object.values(functions)))
}

function cellAt(row: number, column: number, merged: Area | null = null): TableCell {
  return { row, column, value: null, text: '', merged }
}

function table(
  rows: readonly number[],
  cells: (row: number) => Partial<MarkedTable['points'][number]['cells']> = () => ({}),
): MarkedTable {
  const points = rows.map((row) => ({
    row,
    cells: { number: cellAt(row, 1), policy: cellAt(row, 2), unachieved: cellAt(row, 5), ...cells(row) },
  }))
  return { sheet: { name: '汇总表' }, points }
}

function finding(severity: Severity, cell: string | null, sheet: string | null = '汇总表'): Finding {
  return {
    rule: 'answer-empty',
    severity,
    cause: 'answer-empty',
    sheet,
    cell,
    point: null,
    title: '',
    message: '',
    hint: '',
    fix: null,
  }
}

function described(source: Partial<Parameters<typeof marksFor>[0]>): string[] {
  return marksFor({ tables: [], findings: [], ...source }).map(
    ({ kind, sheet, areas }) => `${kind} ${sheet} ${areas.map(areaAddress).join(' ')}`,
  )
}

describe('the live highlight', () => {
  test.each(['', ' ', '　', '\n', '\u00a0 　\t', ...WORDS_FOR_NONE, ' 无 ', '无。', '暂 无', '无\n', '全部已实现。'])(
    'is off for %j',
    (text) => expect(shows(text)).toBe(false),
  )

  test.each([
    '义县',
    '义县、北镇市',
    '全部',
    '除昌图县外均已实现',
    '1',
    '无棣县',
    '无极县、无为市',
    '10',
    'XX县',
    '凌海市（部分）',
  ])('is on for %j', (text) => expect(shows(text)).toBe(true))

  test('calls none what reading the list calls none', () => {
    const roster = makeRoster({ unit: '锦州市教育局', lists: [] })
    const kinds = WORDS_FOR_NONE.map((word) => parseCountyList(word, roster, 'unachieved').kind)
    expect(new Set(kinds)).toEqual(new Set(['none', 'not-applicable']))
  })

  test('reads its own row, or the one cell of a merged answer', () => {
    expect(unachievedFormula({ column: 5, row: 4, shared: false })).toContain('CLEAN($F5)')
    expect(unachievedFormula({ column: 26, row: 4, shared: true })).toContain('CLEAN($AA$5)')
  })

  test('keeps within what Excel takes in a conditional format', () => {
    const longest = unachievedFormula({ column: 16_383, row: 1_048_575, shared: true })
    expect(longest.length).toBeLessThanOrEqual(255)
    expect(longest).not.toMatch(/[{}[\]!@]/)
  })
})

describe('marks of a check', () => {
  test('unachieved points: 编号, 重要政策点 and 未实现, without repeated headings', () => {
    const source = { tables: [table([4, 5, 6, 8, 9])] }
    expect(described(source)).toEqual(['unachieved 汇总表 B5:C7 F5:F7 B9:C10 F9:F10'])
    expect(marksFor({ ...source, findings: [] })[0].formula).toContain('CLEAN($F5)')
  })

  test('where the county judges itself: the points of which the check says so, in no live highlight', () => {
    const assessed = table([4, 5, 6], (row) => ({ unachieved: null, assessment: cellAt(row, 3) }))
    const source = { tables: [assessed], findings: [finding('result', 'D6'), finding('result', 'D7', '另一张')] }
    expect(described(source)).toEqual(['unachieved 汇总表 B6:D6'])
    expect(marksFor(source)[0].formula).toBe('"YJ:unachieved"<>""')
    expect(described({ tables: [assessed] })).toEqual([])
  })

  test('the first area begins at the corner that the formula counts from, wherever the columns stand', () => {
    const moved = table([7, 3], (row) => ({ number: cellAt(row, 6), unachieved: cellAt(row, 0) }))
    expect(described({ tables: [moved] })).toEqual(['unachieved 汇总表 A4 C4 G4 A8 C8 G8'])
    expect(marksFor({ tables: [moved], findings: [] })[0].formula).toContain('CLEAN($A4)')
  })

  test('an answer merged across points counts for each of them', () => {
    const merged = { top: 5, left: 5, bottom: 6, right: 5 }
    const source = table([4, 5, 6], (row) => (row === 4 ? {} : { unachieved: cellAt(row, 5, merged) }))
    expect(described({ tables: [source] })).toEqual(['unachieved 汇总表 B5:C5 F5', 'unachieved 汇总表 B6:C7 F6:F7'])
    expect(marksFor({ tables: [source], findings: [] })[1].formula).toContain('CLEAN($F$6)')
  })

  test('an answer merged with the cell beside it leaves the others looking at their own', () => {
    const merged = { top: 4, left: 4, bottom: 4, right: 5 }
    const source = table([4, 5, 6], (row) => (row === 4 ? { unachieved: cellAt(row, 5, merged) } : {}))
    expect(marksFor({ tables: [source], findings: [] })[0].formula).toContain('CLEAN($F5)')
  })

  test('nothing without the column 未实现; the others may be missing', () => {
    expect(described({ tables: [table([4], () => ({ unachieved: null }))] })).toEqual([])
    expect(described({ tables: [table([4], () => ({ number: null }))] })).toEqual(['unachieved 汇总表 C5 F5'])
  })

  test('errors and warnings with a place; an error wins over a warning of the same cell', () => {
    const findings = [
      finding('warning', 'D9'), finding('warning', 'E12'), finding('error', 'E12'), finding('warning', 'E12'),
      finding('error', 'B4:H4'), finding('error', null), finding('error', 'A1', null), finding('result', 'F7'),
      finding('info', 'G7'), finding('error', 'C3', '附表'),
    ] // prettier-ignore
    expect(described({ findings })).toEqual(['error 汇总表 B4:H4 E12', 'error 附表 C3', 'warning 汇总表 D9'])
  })

  test('errors come first, so that they win', () => {
    const source = { tables: [table([4])], findings: [finding('warning', 'F5'), finding('error', 'C5')] }
    expect(marksFor(source).map(({ kind }) => kind)).toEqual(['error', 'warning', 'unachieved'])
  })

  test('each carries its tag', () => {
    const marks = marksFor({ tables: [table([4])], findings: [finding('warning', 'F5'), finding('error', 'C5')] })
    for (const { kind, formula } of marks) {
      expect(formula).toContain(`"${markTag(kind)}"`)
      expect(isMarkFormula(formula)).toBe(true)
    }
    expect(isMarkFormula('FIND("YJ",A1)')).toBe(false)
  })
})

describe('looks', () => {
  test('no two are alike without their colours', () => {
    const shapes = MARK_KINDS.map((kind) => {
      const { bold, italic, underline, border } = LOOKS[kind]
      return JSON.stringify([bold, italic, underline, border.style])
    })
    expect(new Set(shapes).size).toBe(MARK_KINDS.length)
  })

  test('on a black and white print the greys differ, and letters stand out from them', () => {
    const grey = (color: string): number =>
      [0.299, 0.587, 0.114].reduce(
        (sum, part, index) => sum + part * parseInt(color.slice(2 * index, 2 * index + 2), 16),
        0,
      )
    const greys = MARK_KINDS.map((kind) => grey(LOOKS[kind].fill)).sort((a, b) => a - b)
    expect(greys[1] - greys[0]).toBeGreaterThan(15)
    expect(greys[2] - greys[1]).toBeGreaterThan(15)
    for (const kind of MARK_KINDS) expect(grey(LOOKS[kind].fill) - grey(LOOKS[kind].color)).toBeGreaterThan(110)
  })
})
