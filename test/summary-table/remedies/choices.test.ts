import { withEdits } from '../../../src/grid/edit'
import { check } from '../../../src/summary-table/check'
import { choicesFor, type Choice } from '../../../src/summary-table/remedies/choices'
import { filledTable, JINZHOU, OPTIONS, type Changes } from '../filled-table'

const ALL = JINZHOU.counties.join('、')
const but = (...counties: readonly string[]): string =>
  JINZHOU.counties.filter((one) => !counties.includes(one)).join('、')

function choices(rule: string, changes: Changes): readonly Choice[] {
  const { findings, tables } = check(filledTable(changes), OPTIONS)
  return choicesFor(
    findings.find((each) => each.rule === rule)!,
    tables[0],
  )
}

const written = (rule: string, changes: Changes): string[] =>
  choices(rule, changes).map((choice) =>
    'edits' in choice
      ? `${choice.choice} ${choice.edits.map(({ cell, value }) => `${cell}=${value}`).join(' ')}`
      : `${choice.choice} ${choice.roster.join('、')}`,
  )

const MISSING: Changes = { cells: { E5: but('义县'), F5: '无' } }

test('a county in neither list goes into one of them, in the order of the roster', () => {
  expect(written('county-missing', MISSING)).toEqual([`achieved E5=${ALL}`, 'unachieved F5=义县'])
})

test('a county in both lists stays in one of them', () => {
  expect(written('county-in-both', { cells: { E5: ALL, F5: '凌海市、义县' } })).toEqual([
    'achieved F5=无',
    `unachieved E5=${but('义县', '凌海市')}`,
  ])
})

test('a remark stays with its county, and a name that nobody knows stays in its list', () => {
  const remarks = { cells: { E5: but('义县').replace('北镇市', '北镇市（试点）') + '、白云区', F5: '无' } }
  expect(written('county-missing', remarks)[0]).toBe(`achieved E5=${ALL.replace('北镇市', '北镇市（试点）')}、白云区`)
})

test('a list under headings is not written anew, for it would lose them', () => {
  const cells = { E5: '城区：古塔区、凌河区、太和区；县域：黑山县、凌海市、北镇市', F5: '无' }
  expect(written('county-missing', { cells })).toEqual(['unachieved F5=义县'])
})

test('nothing is offered over a formula', () => {
  expect(written('county-missing', { ...MISSING, formulas: { F5: '"无"' } })).toEqual([])
})

test('a zone that some points name is a county of the roster, or stands in no list any more', () => {
  expect(written('zone-in-some-rows', { cells: { E5: `${ALL}、松山新区` } })).toEqual([
    `county ${ALL}、松山新区`,
    `no-county E5=${ALL}`,
  ])
})

test.each(['county-missing', 'county-in-both', 'zone-in-some-rows'])('either way out of %s settles it', (rule) => {
  const changes: Readonly<Record<string, Changes>> = {
    'county-missing': MISSING,
    'county-in-both': { cells: { E5: ALL, F5: '义县' } },
    'zone-in-some-rows': { cells: { E5: `${ALL}、松山新区` } },
  }
  for (const choice of choices(rule, changes[rule])) {
    if (!('edits' in choice)) continue
    const { findings } = check(withEdits(filledTable(changes[rule]), choice.edits), OPTIONS)
    expect(findings.filter((each) => each.severity !== 'result')).toEqual([])
  }
})
