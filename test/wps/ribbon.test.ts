import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'

const ADDIN = join(__dirname, '../../src/taskpane/wps/addin')
const text = (name: string): string => readFileSync(join(ADDIN, name), 'utf8')

interface Pane {
  readonly ID: number
  readonly address: string
  Width: number
  Visible: boolean
}

/** The ribbon's script in a WPS that keeps panes and remembers numbers. */
function opened() {
  const panes: Pane[] = []
  const kept = new Map<string, unknown>()
  const window: Record<string, (control: { Id: string }) => unknown> = {}
  const wps = {
    PluginStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: unknown) => kept.set(key, value),
    },
    CreateTaskPane: (address: string) => {
      const pane = { ID: panes.length + 1, address, Width: 0, Visible: false }
      panes.push(pane)
      return pane
    },
    GetTaskPane: (id: number) => panes.find(({ ID }) => ID === id) ?? null,
  }
  runInNewContext(text('main.js'), {
    window,
    wps,
    URL,
    location: { href: 'https://jyj.example.cn/yijiao/wps/index.html' },
  })
  return { window, panes }
}

test('each button opens its page, once', () => {
  const { window, panes } = opened()
  for (const Id of ['yijiaoProbe', 'yijiaoPage', 'yijiaoPane', 'yijiaoProbe'])
    expect(window.OnAction({ Id })).toBe(true)
  expect(panes.map(({ address, Visible }) => [address, Visible])).toEqual([
    ['https://jyj.example.cn/yijiao/wps/probe.html', true],
    ['https://jyj.example.cn/yijiao/taskpane.html', true],
    ['https://jyj.example.cn/yijiao/taskpane.html?host=wps', true],
  ])
})

test('the ribbon names nothing that the script does not have, and is called 试用', () => {
  const { window } = opened()
  const ribbon = text('ribbon.xml')
  const buttons = [...ribbon.matchAll(/<button id="(\w+)"/g)].map(([, id]) => id)
  expect(buttons).toEqual(['yijiaoPane', 'yijiaoPage', 'yijiaoProbe'])
  for (const Id of buttons) expect(window.GetImage({ Id })).toMatch(/^icons\/[\w-]+\.png$/)
  for (const [, name] of ribbon.matchAll(/(?:onLoad|onAction|getImage)="(\w+)"/g))
    expect(typeof window[name]).toBe('function')
  expect(ribbon).toContain('试用')
  expect(text('main.js')).not.toMatch(/=>|\bconst\b|\blet\b/)
})
