import { certificate } from '../../src/report/certificate'
import { documentText } from '../../src/report/document/text'
import { unreadableReport } from '../../src/report/file-report'
import { reportOf } from './reports'

const FACTS = { sha256: 'a'.repeat(64), version: '1.2.3', made: '2018-12-02' }
const report = reportOf({ cells: { G8: null, E12: '太和区，古塔区' } })
const waiver = (cell: string) => ({
  rule: 'list-separator',
  sheet: '汇总表',
  cell,
  text: '',
  reason: '上级要求如此',
  name: '甲',
  date: '2018-12-02',
})

it('says what was checked, by which rules, with which verdict', () => {
  const lines = documentText(certificate(report, FACTS, 'zh')).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      '文件：锦州.xlsx',
      `文件指纹（SHA-256）：${FACTS.sha256}`,
      '填报单位：锦州市教育局',
      '表式：2018-49',
      '校验日期：2018-12-02',
      '规则版本：1.2.3',
      `结论：有 ${report.counts.error} 处必须改正`,
      '填报人：',
      '审核人：',
      '负责人：',
    ]),
  )
})

it('names what stands, and why; what the page has no room for is counted', () => {
  const waivers = Array.from({ length: 11 }, (_, index) => waiver(`E${index + 5}`))
  const text = documentText(certificate({ ...report, waivers }, FACTS, 'zh'))
  expect(text).toContain('保留的问题及理由（11处）')
  expect(text).toContain('E5. list-separator　上级要求如此　甲 2018-12-02')
  expect(text).toContain('另有3处，见校验报告。')
})

it('says so where the file itself is not known, or could not be read', () => {
  expect(documentText(certificate(report, { ...FACTS, sha256: null }, 'zh'))).toContain('没有取文件指纹')
  const text = documentText(certificate(unreadableReport('坏.xlsx', '文件设了密码。'), FACTS, 'zh'))
  expect(text).toContain('结论：没有读出来：文件设了密码。')
})
