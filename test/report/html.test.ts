import { escapeHtml } from '../../src/report/html/escape'
import { htmlReport } from '../../src/report/html/report'
import { unreadableReport } from '../../src/report/file-report'
import { LANGUAGES } from '../languages'
import { reportOf } from './reports'

const DAY = '2018-12-01'
const HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">'

it('texts of a workbook never become markup', () => {
  const report = reportOf(
    {
      name: HOSTILE,
      cells: {
        A1: `${HOSTILE}汇总表`,
        A2: `填报单位：${HOSTILE}  联系人：${HOSTILE}  时间：${HOSTILE}`,
        G3: HOSTILE,
        E5: HOSTILE,
        C6: `'"&${HOSTILE}`,
      },
    },
    `${HOSTILE}.xlsx`,
  )
  const html = htmlReport([report, unreadableReport('坏.xlsx', HOSTILE)], 'zh', DAY)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).not.toMatch(/<script|<img|<[^>]* on\w+=/i)
  expect(tagsOf(html)).toEqual(
    tagsOf(htmlReport([reportOf({}, 'a.xlsx')], 'zh', DAY))
      .concat(['a', 'bdi', 'div', 'p'])
      .filter(isNew)
      .sort(),
  )
})

it('what looks like a formula is shown as it is written', () => {
  const html = htmlReport([reportOf({ cells: { G3: '=HYPERLINK("http://x")' } })], 'zh', DAY)
  expect(html).toContain('“=HYPERLINK(&quot;http://x&quot;)”')
})

it.each([
  [`<a href="x">'&'</a>`, '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;'],
  ['一\u0000二\u001b[31m三\n四\t五', '一 二 [31m三\n四\t五'],
])('%j as HTML', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped)
})

describe.each(LANGUAGES)('the page in %s', (language) => {
  const html = htmlReport([reportOf({ cells: { G8: null } }), reportOf({}, '乙.xlsx')], language, DAY)

  it('loads nothing from anywhere and runs nothing', () => {
    const links = [...html.matchAll(/\s(?:src|href|action|poster|data)\s*=\s*["']?([^"'\s>]+)/gi)].map(
      ([, target]) => target,
    )
    expect(links).toEqual(['#file-1', '#file-2'])
    expect(html).not.toMatch(/https?:|@import|url\(|<(?:script|link|iframe|object|embed|form)\b/i)
    expect(html).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"`,
    )
  })

  it('is well-formed: every element that is opened is closed', () => {
    const open: string[] = []
    for (const [, closing, name] of html.replace('<!DOCTYPE html>', '').matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (closing) expect(open.pop()).toBe(name)
      else if (name !== 'meta') open.push(name)
    }
    expect(open).toEqual([])
  })

  it('says its language, its day and what is wrong', () => {
    expect(html).toContain(language === 'zh' ? '<html lang="zh-CN">' : '<html lang="en">')
    expect(html).toContain(DAY)
    expect(html).toContain('data-rule="office-empty"')
    expect(html).toContain('<bdi>汇总表</bdi>!G8')
  })
})

it('the map names every county and has a row a point', () => {
  const html = htmlReport([reportOf()], 'zh', DAY)
  const map = /<table class="map">.*?<\/table>/s.exec(html)?.[0] ?? ''
  expect(map.match(/<th scope="col">/g)).toHaveLength(7)
  expect(map.match(/<th scope="row">/g)).toHaveLength(49)
  expect(map.match(/<td class="achieved">●/g)).toHaveLength(49 * 7 - 12)
  expect(map.match(/<td class="unachieved">○/g)).toHaveLength(12)
})

it('a map of many counties is in parts that repeat the points, each of so many as fit a page', () => {
  const report = reportOf()
  const counties = Array.from({ length: 41 }, (_, index) => `县${index}`)
  const html = htmlReport([{ ...report, tables: [{ ...report.tables[0], counties }] }], 'zh', DAY)
  const maps = html.match(/<table class="map many">.*?<\/table>/gs) ?? []
  expect(maps.map((map) => map.match(/<th scope="col">/g)?.length)).toEqual([14, 14, 13])
  expect(maps.map((map) => map.match(/<th scope="row">/g)?.length)).toEqual([49, 49, 49])
  for (const county of counties) expect(html.split(`<th scope="col">${county}</th>`)).toHaveLength(2)
})

it('sums up by cause where one remedy is for several cells', () => {
  const report = reportOf({ cells: { G8: null } })
  const causes = (findings: typeof report.findings) =>
    /<table class="findings causes">(.*?)<\/table>/s.exec(htmlReport([{ ...report, findings }], 'zh', DAY))?.[1]
  const [finding] = report.findings.filter(({ rule }) => rule === 'office-empty')
  expect(causes([finding])).toBeUndefined()
  expect(causes([finding, { ...finding, cell: 'G9' }])).toContain(
    `<td>${finding.title}</td><td>2处</td><td>G8、G9</td>`,
  )
})

it('a file that could not be read says why and nothing of findings', () => {
  const html = htmlReport([unreadableReport('坏.xlsx', '文件损坏。')], 'zh', DAY)
  expect(html).toContain('文件损坏。')
  expect(html).not.toContain('没有发现问题')
})

function tagsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name))]
    .filter((name) => name !== 'br')
    .sort()
}

function isNew(name: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(name) === index
}
