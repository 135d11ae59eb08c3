import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../src/findings/finding'
import { folderWith, yijiao } from './run'

test('a report is drafted, agrees with its workbook, and no longer does when another is held against it', () => {
  const folder = folderWith({ '表.xlsx': 'clean', '改过.xlsx': 'defects' })
  const drafted = yijiao(folder, 'draft', '表.xlsx', '--out', '自查报告.docx')
  expect([drafted.status, drafted.stderr]).toEqual([0, '已写入 自查报告.docx\n'])
  expect(readFileSync(join(folder, '自查报告.docx')).subarray(0, 2).toString()).toBe('PK')
  const own = yijiao(folder, 'draft', '表.xlsx', '--verify', '自查报告.docx', '--format', 'json')
  const { version, findings } = JSON.parse(own.stdout) as { version: number; findings: Finding[] }
  expect([own.status, version, new Set(findings.map(({ rule }) => rule))]).toEqual([0, 1, new Set(['report-hole'])])
  expect(yijiao(folder, 'draft', '改过.xlsx', '--verify', '自查报告.docx').status).toBe(1)
})

test('what is no Word document, and a call without a target, are said in a sentence', () => {
  const folder = folderWith({ '表.xlsx': 'clean' })
  writeFileSync(join(folder, '假.docx'), '不是 Word 文件')
  expect(yijiao(folder, 'draft', '表.xlsx', '--verify', '假.docx').status).toBe(2)
  expect(yijiao(folder, 'draft', '表.xlsx')).toMatchObject({ status: 2, stdout: '' })
})

test('a blank ledger checks as one without a row', () => {
  const folder = folderWith()
  expect(yijiao(folder, 'template', '--ledger', 'rotation', '--out', '轮岗.xlsx').status).toBe(0)
  const { files } = JSON.parse(yijiao(folder, 'check', '轮岗.xlsx', '--format', 'json').stdout) as {
    files: { ledgers: { id: string; rows: number }[] }[]
  }
  expect(files[0].ledgers).toMatchObject([{ id: 'rotation', rows: 0 }])
  const unknown = yijiao(folder, 'template', '--ledger', '没有', '--out', '轮岗.xlsx')
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('large-classes')])
})
