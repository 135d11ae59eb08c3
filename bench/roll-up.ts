import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sendFile } from '../src/cli/send-file'
import { runFiledRules } from '../src/findings/filed'
import { rollUp } from '../src/roll-up/roll-up'
import { ROLL_UP_RULES } from '../src/roll-up/rules'
import type { SentFile } from '../src/roll-up/sent'
import { unitNamed } from '../src/roll-up/unit'
import { PREFECTURES } from '../src/summary-table/counties/gazetteer/china'
import { EDITIONS } from '../src/summary-table/editions'
import { summaryTableForm } from '../src/summary-table/form'
import { newWorkbook } from '../src/workbook/xlsx/write/form/forms'
import { PROGRAM, useOf } from './batch'

const FORM = EDITIONS.find(({ points }) => points.length === 49) ?? EDITIONS[0]
const TODAY = new Date(Date.UTC(2018, 11, 31))
const MB = 1024 * 1024

/**
 * The country, a file a county, read and rolled up to its provinces: seconds, and how much memory it took over that for the first province; and by
 * one call of the command line to the country's table.
 */
export function rollUpOfCountry(): string {
  const place = mkdtempSync(join(tmpdir(), 'yijiao-bench-'))
  const folder = join(place, 'counties')
  mkdirSync(folder)
  try {
    const provinces = writeCountry(folder)
    const files = [...provinces.values()].reduce((sum, paths) => sum + paths.length, 0)
    const start = process.cpuUsage()
    let [counties, points, largest] = [0, 0, 0]
    for (const [province, paths] of provinces) {
      const roster = null
      const unit = unitNamed(`${province}教育厅`, roster) ?? unitNamed(`${province}教育委员会`, roster)
      if (!unit) throw new Error(`no counties of ${province}`)
      const options = { unit: unit.name, roster, today: TODAY, language: 'zh' as const }
      const sent: SentFile[] = paths.map((path) => sendFile(path, options))
      const rolled = rollUp(unit, FORM, sent)
      runFiledRules(ROLL_UP_RULES, rolled, 'zh')
      counties += rolled.tables.filter(({ status }) => status === 'used').length
      points += rolled.points.reduce((sum, point) => sum + point.sources.length, 0)
      largest = Math.max(largest, process.memoryUsage().heapUsed)
    }
    const { user, system } = process.cpuUsage(start)
    const seconds = (user + system) / 1e6
    return [
      `| ${files.toLocaleString('en')} files to ${provinces.size} provinces, one thread | s of processor | peak MB of the heap |`,
      '|---|--:|--:|',
      `| read, checked and rolled up: ${counties.toLocaleString('en')} counties, ${points.toLocaleString('en')} standings with their source | ${seconds.toFixed(1)} | ${Math.round(largest / MB)} |`,
      '',
      ...callsOfCountry(place, folder, files),
    ].join('\n')
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Whole processes, from their start, on all cores. */
function callsOfCountry(place: string, folder: string, files: number): string[] {
  const call = [
    PROGRAM,
    'rollup',
    folder,
    '--unit',
    '教育部',
    '--format',
    'json',
    '--report',
    join(place, 'report.json'),
  ]
  const calls = [
    ['its report as json', call],
    ['the same, and the workbook with all sources', [...call, '--out', join(place, 'table.xlsx')]],
  ] as const
  const rows = calls.map(([name, words]) => {
    const { clock, processor, peak } = useOf(place, words)
    return `| ${name} | ${clock.toFixed(1)} | ${processor.toFixed(1)} | ${Math.round(peak)} |`
  })
  return [
    `| one call, ${files.toLocaleString('en')} files to the country | s by the clock | s of processor | peak MB |`,
    '|---|--:|--:|--:|',
    ...rows,
  ]
}

function writeCountry(folder: string): Map<string, string[]> {
  const provinces = new Map<string, string[]>()
  for (const { province, name, counties } of PREFECTURES) {
    const paths = provinces.get(province) ?? []
    provinces.set(province, paths)
    for (const county of counties) {
      const unit = `${name ?? province}${name === county ? '' : county}教育局`
      const path = join(folder, `${unit}.xlsx`)
      writeFileSync(path, fileOf(unit, county))
      paths.push(path)
    }
  }
  return provinces
}

function fileOf(unit: string, county: string): Uint8Array {
  const answers = new Map(
    FORM.points.map(({ number }) => {
      const has = (county.length + number) % 7 > 0
      const evidence = `《关于第${number}项工作的通知》（教发〔2018〕${number}号）`
      return [number, { evidence, achieved: has ? county : '无', unachieved: has ? '无' : county }]
    }),
  )
  const form = summaryTableForm(FORM, { unit, answers })
  const [title, line, ...rest] = form.rows
  const look = line.cells[0]?.look
  if (!look) throw new Error('the form has no heading line')
  const heading = { cells: [{ value: `填报单位：${unit}  联系人：基教股  时间：2018年11月20日`, look }] }
  return newWorkbook([{ ...form, rows: [title, heading, ...rest] }])
}
