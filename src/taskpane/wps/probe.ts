import { probe, type Outcome, type Seen } from '../../workbook/wps/probe/probe'
import { TRIALS } from '../../workbook/wps/probe/trials'
import { programOf } from './program'
import './probe.css'

const WORDS: Readonly<Record<Outcome, string>> = {
  'as-expected': '相符',
  otherwise: '不同',
  failed: '出错',
  noted: '记录',
}

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`probe.html has no ${id}`)
  return found
}

const say = (sentence: string): void => void (element('state').textContent = sentence)

async function run(): Promise<void> {
  const program = programOf(window)
  if (!program) return say('这里不是 WPS 表格。请在 WPS 表格的“义教校验（试用）”选项卡里点“试用探测”。')
  const { et, events } = program
  say('正在新建的空白工作簿上试…')
  const seen = await probe(et, events, TRIALS)
  show(seen, [et.Name, et.Version, et.Build, navigator.userAgent].join('\t'))
  const unlike = seen.filter(({ outcome }) => outcome === 'otherwise' || outcome === 'failed').length
  say(
    `试完了：${seen.length} 项，${unlike} 项不同或出错。试用的工作簿已关闭，没有保存。请把下面的文字全部复制，发给维护人员。`,
  )
}

function show(seen: readonly Seen[], program: string): void {
  const body = element('table')
  for (const { asks, expected, seen: what, outcome } of seen) {
    const row = document.createElement('tr')
    row.className = outcome
    for (const text of [WORDS[outcome], asks, expected ?? '', what]) {
      const cell = document.createElement('td')
      cell.textContent = text
      row.append(cell)
    }
    body.append(row)
  }
  const lines = seen.map(({ id, expected, seen: what, outcome }) => [outcome, id, expected ?? '', what].join('\t'))
  const box = element('result') as HTMLTextAreaElement
  box.value = [program, ...lines].join('\n')
  box.hidden = false
  box.select()
}

element('run').addEventListener('click', () => {
  run().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
})
say('探测只在一个新建的空白工作簿上进行，试完就关闭，不保存；已经打开的工作簿不会改动。')
