import { strToU8 } from 'fflate'
import type { Files } from './files'

/** Where the page lies in the zip. Links lead into it, so its name is one that no unpacker garbles. */
const APP = 'app/'
const TEMPLATES = 'assets/templates/'

/** What only Excel, WPS or a server ask for. */
const ELSEWHERE = ['office/', 'functions/', 'wps/', 'excel.html']

/** Whether a file of the built page is what the page itself needs, wherever it lies. */
export const isOfThePage = (path: string): boolean => !ELSEWHERE.some((start) => path.startsWith(start))

/** The samples, which a page on a disk may not fetch by itself, under the names of what they hold. */
const SAMPLES = new Map([
  ['assets/samples/sample.xlsx', '示例/汇总表示例.xlsx'],
  ['assets/samples/schools.xlsx', '示例/学校基本数据示例.xlsx'],
])

/**
 * What an official without Node or a server unpacks anywhere and opens by double-click: the page, its help, the blank forms. `web` is the built
 * page.
 */
export function desktopContents(web: Files): Files {
  const contents = new Map<string, Uint8Array>()
  for (const [path, bytes] of web) {
    if (!isOfThePage(path)) continue
    const sample = SAMPLES.get(path)
    if (path.startsWith(TEMPLATES)) contents.set(`空白表/${path.slice(TEMPLATES.length)}`, bytes)
    if (sample !== undefined) contents.set(sample, bytes)
    else contents.set(APP + path, bytes)
  }
  contents.set('打开义教校验.html', strToU8(doorTo('taskpane.html', '义教校验')))
  contents.set('使用帮助.html', strToU8(doorTo('assets/help/index.html', '使用帮助')))
  return new Map([...contents].map(([path, bytes]) => [`义教校验/${path}`, bytes]))
}

/**
 * A page that leads to one of the app. Opened inside a zip that is not unpacked there is nothing beside it: then its words stay, and say what to
 * do.
 */
function doorTo(page: string, title: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>${title}</title>
<style>body { margin: 15vh auto; max-width: 34em; font: 18px/1.8 'Microsoft YaHei', sans-serif; } img { display: none; }</style>
<p>正在打开……</p>
<p>如果一直停在这里：请先把整个压缩包解压出来（在压缩包上按右键，选“全部解压缩”或“解压到…”），再双击解压出来的文件夹里的“${title === '义教校验' ? '打开义教校验' : title}”。</p>
<img src="${APP}assets/icons/icon-32.png" alt="" onload="location.replace('${APP}${page}')">
</html>
`
}
