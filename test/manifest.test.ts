import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestFor, metadataFor, metadataWithout, withoutFunctions } from '../scripts/make-manifest'

const ROOT = join(__dirname, '..')
const OWN_BASE = 'https://localhost:3000/'
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8')

/** The text with comments out of the way. */
const xml = manifest.replace(/<!--.*?-->/gs, '')

function all(pattern: RegExp, text = xml): RegExpMatchArray[] {
  return [...text.matchAll(pattern)]
}

function childrenOf(element: string): string[] {
  const [, indent, body] = new RegExp(`\\n( *)<${element}(?: [^>]*)?>\\n(.*?)\\n\\1</${element}>`, 's').exec(xml)!
  return all(new RegExp(`^ {${indent.length + 2}}<([\\w:]+)`, 'gm'), body).map(([, name]) => name)
}

const resources = all(/<bt:(Image|Url|String) id="([^"]+)" DefaultValue="([^"]+)"/g).map(([, kind, id, value]) => ({
  kind,
  id,
  value,
}))

it('keeps the id that installed copies know it by', () => {
  expect(/<Id>(.*)<\/Id>/.exec(xml)![1]).toBe('77a10734-ac82-4f1c-b2fa-87fc9f4ec4c8')
})

it('has its elements in the order that Office reads them in', () => {
  expect(all(/^ {2}<(\w+)/gm).map(([, name]) => name)).toEqual([
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
    'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ]) // prettier-ignore
  expect(childrenOf('Host')).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor'])
  expect(childrenOf('DesktopFormFactor')).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint'])
  expect(childrenOf('CustomTab')).toEqual(['Group', 'Label'])
  expect(childrenOf('Resources')).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'])
})

it('asks for the floor that the code is written to', () => {
  const sets = all(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g).map(([, name, version]) => `${name} ${version}`)
  expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.9'])
})

it('offers the four commands by their public ids', () => {
  const buttons = all(/<Control xsi:type="Button" id="(\w+)">.*?<Action xsi:type="(\w+)">\s*<(\w+)>(\w+)</gs)
  expect(buttons.map(([, ...button]) => button)).toEqual([
    ['check', 'ExecuteFunction', 'FunctionName', 'check'],
    ['markUnachieved', 'ExecuteFunction', 'FunctionName', 'markUnachieved'],
    ['clearMarks', 'ExecuteFunction', 'FunctionName', 'clearMarks'],
    ['openPane', 'ShowTaskpane', 'TaskpaneId', 'openPane'],
  ])
})

it('runs the pane, the ribbon and the functions in one page', () => {
  const addresses = all(/"([^"]*\.html[^"]*)"/g).flatMap(([, url]) => (url.includes('/help/') ? [] : url))
  expect([...new Set(addresses)]).toEqual([`${OWN_BASE}excel.html`])
  expect(xml).toContain('<Runtime resid="Taskpane.Url" lifetime="long"/>')
  expect(xml).toContain('<FunctionFile resid="Taskpane.Url"/>')
  expect(xml).toMatch(/<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/)
  expect(xml).toMatch(/<Action xsi:type="ShowTaskpane">.*?<SourceLocation resid="Taskpane.Url"\/>/s)
})

it('defines each resource once, uses each one, and names none that is not there', () => {
  const ids = resources.map(({ id }) => id)
  const used = new Set(all(/resid="([^"]+)"/g).map(([, id]) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect([...used].sort()).toEqual([...ids].sort())
})

it('stays within the lengths that Office cuts off or refuses at', () => {
  for (const { id } of resources) expect(id.length).toBeLessThanOrEqual(32)
  const limits: Record<string, number> = { ShortStrings: 125, LongStrings: 250, Urls: 2048 }
  for (const [block, limit] of Object.entries(limits)) {
    const [, body] = new RegExp(`<bt:${block}>(.*?)</bt:${block}>`, 's').exec(xml)!
    const values = all(/(?:DefaultValue|Value)="([^"]*)"/g, body)
    expect(values.length).toBeGreaterThan(0)
    for (const [, value] of values) expect([value, value.length <= limit]).toEqual([value, true])
  }
  for (const [, value] of all(/<(?:DisplayName|ProviderName)[^>]*?(?:DefaultValue="|>)([^"<]+)/g)) {
    expect(value.length).toBeLessThanOrEqual(125)
  }
  for (const [, value] of all(/<Description DefaultValue="([^"]+)"/g)) expect(value.length).toBeLessThanOrEqual(250)
})

it('says everything in Chinese and in English', () => {
  const texts = all(
    /<(?:bt:String id|DisplayName|Description)[^>]*DefaultValue="([^"]+)"(\/?)>(\s*<(?:bt:)?Override Locale="en-US" Value="([^"]+)")?/g,
  )
  expect(texts.length).toBeGreaterThan(10)
  for (const [, chinese, , , english] of texts) {
    expect(chinese === 'YJ' || /\p{Script=Han}/u.test(chinese)).toBe(true)
    expect(english).toMatch(/^[\x20-\x7e]+$/)
  }
  expect(all(/Locale="(?!en-US")/g)).toEqual([])
  expect(xml).toContain('<DefaultLocale>zh-CN</DefaultLocale>')
})

it('shows icons that exist in their true size', () => {
  const images = resources.filter(({ kind }) => kind === 'Image')
  const icons = [
    ...images.map(({ id, value }) => ({ url: value, size: Number(id.split('.')[1]) })),
    { url: /<IconUrl DefaultValue="([^"]+)"/.exec(xml)![1], size: 32 },
    { url: /<HighResolutionIconUrl DefaultValue="([^"]+)"/.exec(xml)![1], size: 64 },
  ]
  for (const { url, size } of icons) {
    const png = readFileSync(join(ROOT, url.slice(OWN_BASE.length)))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([url, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([url, size, size])
  }
})

it('gives each icon in the size it stands for', () => {
  for (const [, size, id] of all(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) expect(id.split('.')[1]).toBe(size)
  const group = /<Group .*?<Icon>(.*?)<\/Icon>/s.exec(xml)![1]
  expect(all(/size="(\d+)"/g, group).map(([, size]) => Number(size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80])
})

it('links to help that is there', () => {
  const pages = all(/"(https:[^"]+\.html)"/g).filter(([, url]) => url.includes('/help/'))
  expect(pages.length).toBeGreaterThan(0)
  for (const [, url] of pages) expect([url, existsSync(join(ROOT, url.slice(OWN_BASE.length)))]).toEqual([url, true])
})

it('names only addresses of its own server, and only over https', () => {
  for (const [, url] of all(/"(https?:\/\/[^"]+)"/g)) {
    if (!url.startsWith('http://schemas.microsoft.com/') && !url.startsWith('http://www.w3.org/')) {
      expect(url.startsWith(OWN_BASE)).toBe(true)
    }
  }
})

describe('for an office of its own', () => {
  it('moves every address and keeps the id', () => {
    const own = manifestFor(manifest, 'https://jyj.example.gov.cn/yijiao/')
    expect(own).not.toContain('localhost')
    expect(own.replaceAll('https://jyj.example.gov.cn/yijiao', 'https://localhost:3000')).toBe(manifest)
  })

  it('moves the help addresses of the functions, also a second time', () => {
    const functions = [{ id: 'CV', helpUrl: 'https://localhost:3000/assets/help/functions/CV.html' }]
    const once = metadataFor(JSON.stringify({ functions }, null, 2), 'https://jyj.example.gov.cn/a"b/')
    const moved = (text: string) => (JSON.parse(text) as { functions: typeof functions }).functions[0].helpUrl
    expect(moved(once)).toBe('https://jyj.example.gov.cn/a%22b/assets/help/functions/CV.html')
    const twice = metadataFor(once, 'https://other.example.gov.cn')
    expect(moved(twice)).toBe('https://other.example.gov.cn/assets/help/functions/CV.html')
  })

  it.each([
    ['served over https', 'http://jyj.example.gov.cn'],
    ['Not a web address', 'jyj.example.gov.cn'],
    ['no query', 'https://jyj.example.gov.cn/?v=1'],
    ['user name', 'https://clerk@jyj.example.gov.cn/'],
    ['too long', `https://jyj.example.gov.cn/${'a'.repeat(2000)}`],
  ])('refuses an address with the reason: %s', (reason, baseUrl) => {
    expect(() => manifestFor(manifest, baseUrl)).toThrow(reason)
  })

  it('without functions names nothing of theirs, and all else as it is', () => {
    const bare = withoutFunctions(manifest)
    expect(bare).not.toMatch(/CustomFunction|Functions\.|functions\//)
    expect(bare.match(/resid="([^"]+)"/g)!.every((used) => bare.includes(used.replace('resid', 'id')))).toBe(true)
    const kept = bare.split('\n')
    let at = -1
    for (const line of kept) expect((at = manifest.split('\n').indexOf(line, at + 1))).toBeGreaterThanOrEqual(0)
    expect(kept.length).toBeGreaterThan(180)
  })

  it('has metadata without a function whose name Excel refuses', () => {
    const metadata = JSON.stringify({
      allowErrorForDataTypeAny: true,
      functions: [{ id: 'CV' }, { id: 'COEFFICIENT' }],
    })
    expect(JSON.parse(metadataWithout(metadata, 'CV'))).toEqual({
      allowErrorForDataTypeAny: true,
      functions: [{ id: 'COEFFICIENT' }],
    })
  })

  it('takes an address with characters that mean something in XML', () => {
    expect(manifestFor(manifest, 'https://jyj.example.gov.cn/a&b')).toContain(
      'https://jyj.example.gov.cn/a&amp;b/excel.html',
    )
  })
})
