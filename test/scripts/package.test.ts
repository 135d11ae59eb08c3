import { strToU8, strFromU8, unzipSync } from 'fflate'
import { packageContents, type Site } from '../../scripts/package/contents'
import { desktopContents } from '../../scripts/package/desktop'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../package.json'
import { pageOf } from '../../scripts/package/markdown'
import { zipOf } from '../../scripts/package/zip'

const WEB = new Map([
  ['taskpane.html', strToU8('<!doctype html>')],
  [
    'functions/functions.json',
    strToU8(
      JSON.stringify(
        {
          functions: [
            { id: 'CV', helpUrl: 'https://localhost:3000/assets/help/functions/CV.html' },
            { id: 'GINI', helpUrl: 'https://localhost:3000/assets/help/functions/GINI.html' },
          ],
        },
        null,
        2,
      ),
    ),
  ],
  ['assets/templates/汇总表-49项.xlsx', new Uint8Array([80, 75, 3, 4])],
])
/** The add-in of WPS for a computer without a server. */
const WPS_FOLDER = `WPS/无服务器/jsaddons/yijiao_${version}`

const SOURCES = {
  manifest:
    '<Set Name="CustomFunctionsRuntime" MinVersion="1.3"/><SourceLocation DefaultValue="https://localhost:3000/excel.html"/>',
  guides: new Map([['部署指南', '# 部署指南']]),
}
const SITE: Site = { baseUrl: 'https://jyj.example.cn:8443/yijiao', catalogue: '\\\\jyj-fs\\义教', withoutCv: false }

function contents(site: Partial<Site> = {}): Map<string, Uint8Array> {
  return new Map(packageContents(WEB, SOURCES, { ...SITE, ...site }))
}

function text(name: string, site: Partial<Site> = {}): string {
  return strFromU8(contents(site).get(name)!)
}

describe('the contents of a package', () => {
  it('has the page apart from what is for the administrator, and the blank forms at hand', () => {
    expect([...contents().keys()].sort()).toEqual(
      [
        'web/taskpane.html',
        'web/functions/functions.json',
        'web/assets/templates/汇总表-49项.xlsx',
        'web/web.config',
        'nginx.conf',
        'yijiao-manifest.xml',
        '不含函数/yijiao-manifest.xml',
        'WPS/有服务器/jsplugins.xml',
        'WPS/有服务器/publish.xml',
        'WPS/无服务器/jsaddons/jsplugins.xml',
        'WPS/无服务器/jsaddons/publish.xml',
        ...['taskpane.html', 'assets/templates/汇总表-49项.xlsx'].map((path) => `${WPS_FOLDER}/${path}`),
        'trusted-catalogue.reg',
        '部署指南.html',
        '空白表/汇总表-49项.xlsx',
      ].sort(),
    )
  })

  it("has the manifest for the office's own server", () => {
    expect(text('yijiao-manifest.xml')).toContain('"https://jyj.example.cn:8443/yijiao/excel.html"')
    expect(() => contents({ baseUrl: 'http://jyj.example.cn' })).toThrow(/https/)
  })

  it('has a manifest of the pane and the ribbon alone', () => {
    expect(text('不含函数/yijiao-manifest.xml')).toBe(
      '<SourceLocation DefaultValue="https://jyj.example.cn:8443/yijiao/excel.html"/>',
    )
  })

  it('tells WPS where its add-in is, in both of its files', () => {
    for (const name of ['WPS/有服务器/jsplugins.xml', 'WPS/有服务器/publish.xml']) {
      expect(text(name, { baseUrl: 'https://jyj.example.cn/a&b/' })).toContain(
        '<jspluginonline name="yijiao" type="et" url="https://jyj.example.cn/a&amp;b/wps/"',
      )
    }
  })

  it('has the add-in of WPS as a folder for a computer without a server, with the pages in it', () => {
    const built = ['index.html', 'ribbon.xml', 'icons/pane-32.png', 'probe.html', 'probe.js']
    const web = new Map([
      ...WEB,
      ...built.map((path) => [`wps/${path}`, strToU8(path)] as const),
      ['wps/main.js', readFileSync(join(__dirname, '../../src/taskpane/wps/addin/main.js'))],
      ['excel.html', strToU8('')],
    ])
    const all = packageContents(web, SOURCES, SITE)
    const inFolder = [...all.keys()].filter((path) => path.startsWith(WPS_FOLDER))
    expect(inFolder.map((path) => path.slice(WPS_FOLDER.length + 1)).sort()).toEqual(
      [
        ...['index.html', 'ribbon.xml', 'icons/pane-32.png', 'main.js', 'wps/probe.html', 'wps/probe.js'],
        ...['taskpane.html', 'assets/templates/汇总表-49项.xlsx'],
      ].sort(),
    )
    expect(strFromU8(all.get(`${WPS_FOLDER}/main.js`)!)).toContain("PAGES_AT = ''")
    for (const name of ['jsplugins.xml', 'publish.xml'])
      expect(strFromU8(all.get(`WPS/无服务器/jsaddons/${name}`)!)).toContain(
        `<jsplugin name="yijiao" type="et" url="yijiao_${version}" version="${version}"`,
      )
  })

  it("names help on the office's own server in what Excel reads of the functions, and leaves CV out where that is asked for", () => {
    expect(text('web/functions/functions.json')).toContain(
      '"helpUrl": "https://jyj.example.cn:8443/yijiao/assets/help/functions/CV.html"',
    )
    const without = text('web/functions/functions.json', { withoutCv: true })
    expect(without).toContain('yijiao/assets/help/functions/GINI.html')
    expect(without).not.toContain('CV.html')
  })

  it.each([
    ['https://jyj.example.cn:8443/yijiao', ['listen 8443 ssl;', 'server_name jyj.example.cn;', 'location /yijiao/ {']],
    ['https://jyj.example.cn/', ['listen 443 ssl;', 'location / {', 'location /assets/icons/ {']],
  ])('has a sample for nginx that serves %s', (baseUrl, lines) => {
    for (const line of lines) expect(text('nginx.conf', { baseUrl })).toContain(line)
    expect(text('nginx.conf', { baseUrl })).not.toContain('{{')
  })

  it('tells neither server to send a second content security policy', () => {
    expect(text('nginx.conf')).not.toMatch(/add_header Content-Security-Policy/)
    expect(text('web/web.config')).toContain('<remove name="Content-Security-Policy" />')
    expect(text('web/web.config')).not.toContain('<add name="Content-Security-Policy"')
  })

  it('names the shared folder to Windows as regedit reads it: UTF-16, CRLF, backslashes doubled', () => {
    const bytes = contents().get('trusted-catalogue.reg')!
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe])
    const lines = Buffer.from(bytes.slice(2)).toString('utf16le').split('\r\n')
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00')
    expect(lines).toContain('"Url"="\\\\\\\\jyj-fs\\\\义教"')
    const [, id] = /TrustedCatalogs\\(\{.*\})\]/.exec(lines[2])!
    expect(lines).toContain(`"Id"="${id}"`)
  })

  it.each(['Z:\\yijiao', 'yijiao', '\\jyj-fs\\yijiao', '\\\\jyj-fs', '\\\\jyj-fs\\a"b'])(
    'refuses %s as a shared folder',
    (catalogue) => {
      expect(() => contents({ catalogue })).toThrow(/共享文件夹/)
    },
  )
})

it('what is opened by double-click is the page with help and forms, without what only Excel or a server needs', () => {
  const web = [
    'taskpane.html',
    'excel.html',
    'office/office.js',
    'functions/functions.js',
    'assets/samples/sample.xlsx',
  ]
  const contents = desktopContents(new Map([...WEB, ...web.map((path) => [path, strToU8(path)] as const)]))
  expect([...contents.keys()].sort()).toEqual(
    [
      '义教校验/app/taskpane.html',
      '义教校验/app/assets/templates/汇总表-49项.xlsx',
      '义教校验/空白表/汇总表-49项.xlsx',
      '义教校验/示例/汇总表示例.xlsx',
      '义教校验/使用帮助.html',
      '义教校验/打开义教校验.html',
    ].sort(),
  )
  expect(strFromU8(contents.get('义教校验/打开义教校验.html')!)).toContain("location.replace('app/taskpane.html')")
})

describe('the zip', () => {
  const time = new Date('2026-11-22T09:30:44Z')

  it('gives back every file, with its Chinese name', () => {
    const unzipped = unzipSync(zipOf(contents(), time))
    expect(new Map(Object.entries(unzipped).map(([name, bytes]) => [name, [...bytes]]))).toEqual(
      new Map([...contents()].map(([name, bytes]) => [name, [...bytes]])),
    )
  })

  it('is the same to the byte in any order of the files', () => {
    const reversed = new Map([...contents()].reverse())
    expect(Buffer.compare(zipOf(reversed, time), zipOf(contents(), time))).toBe(0)
  })

  it('carries the time in UTC, whatever the zone: a server tells a changed file by it', () => {
    const header = new DataView(zipOf(new Map([['a', new Uint8Array(1)]]), time).buffer)
    const stamp = header.getUint32(10, true)
    expect([stamp >>> 25, (stamp >>> 21) & 15, (stamp >>> 16) & 31]).toEqual([2026 - 1980, 11, 22])
    expect([(stamp >>> 11) & 31, (stamp >>> 5) & 63, (stamp & 31) * 2]).toEqual([9, 30, 44])
  })
})

describe('a guide as a page', () => {
  it.each([
    ['## 2. 做部署包', '<h2>2. 做部署包</h2>'],
    ['一段 **重要** 的 `a<b` 话', '<p>一段 <b>重要</b> 的 <code>a&lt;b</code> 话</p>'],
    ['- 一\n- 二', '<ul><li>一</li><li>二</li></ul>'],
    ['3. 一\n4. 二', '<ol start="3"><li>一</li><li>二</li></ol>'],
    ['> 各位：请看', '<blockquote>各位：请看</blockquote>'],
    ['```\na\n\n# b\n```', '<pre><code>a\n\n# b</code></pre>'],
    ['| 甲 | 乙 |\n| --- | --- |\n| 1 | `2` |', '<tr><td>1</td><td><code>2</code></td></tr>'],
    ['[说明](https://example.cn/a)', '<a href="https://example.cn/a">说明</a>'],
    ['[英文](deployment.md)', '<p>英文</p>'],
  ])('shows %j', (markdown, html) => {
    expect(pageOf(markdown)).toContain(html)
  })

  it('keeps blocks in their order, and takes its title from the first heading', () => {
    const page = pageOf('# 指南\n\n前言\n\n## 一\n\n- 甲\n')
    expect(page).toContain('<title>指南</title>')
    expect(page).toContain('<h1>指南</h1>\n<p>前言</p>\n<h2>一</h2>\n<ul><li>甲</li></ul>')
  })
})
