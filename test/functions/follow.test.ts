// @own-context: the time is pretended.
import { AGAIN, followWorkbook, QUIET, type Stream } from '../../src/functions/follow'
import type { WorkbookContents } from '../../src/grid/contents'
import { sheetFromGrid } from '../../src/grid/contents'
import type { WorkbookChange } from '../../src/workbook/port'
import { KEPT, KEPT_CHANGED, type Json } from '../../src/kept/format'
import { WorkbookProblem } from '../../src/workbook/problem'

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** A workbook of one cell that can be changed, and that may refuse to be read. */
class FakeWorkbook {
  readings = 0
  value = 'A'
  kept: Json = null
  problem: WorkbookProblem | null = null
  listener: ((change: WorkbookChange) => void) | null = null
  /** Milliseconds that a reading takes. */
  delay = 0

  async read(signal?: AbortSignal): Promise<WorkbookContents> {
    this.readings++
    const { value, problem } = this
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay))
    if (signal?.aborted) throw new WorkbookProblem('cancelled')
    if (problem) throw problem
    return { sheets: [sheetFromGrid('表', [[value]])], date1904: false }
  }

  load(key: string): Promise<Json> {
    return Promise.resolve(key === KEPT.balance ? this.kept : null)
  }

  readonly changes = {
    onChange: (listener: (change: WorkbookChange) => void): Promise<() => void> => {
      this.listener = listener
      return Promise.resolve(() => void (this.listener = null))
    },
  }

  change(value: string): void {
    this.value = value
    this.listener?.({ kind: 'cells', sheet: null, cells: null })
  }
}

let workbook: FakeWorkbook
let results: unknown[]
let stream: Stream

const judge = ({ sheets }: WorkbookContents, kept: Json): string =>
  [sheets[0].rows.get(0)?.[0], kept].filter((part) => part !== null).join(' by ')
let page: EventTarget
const after = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  jest.useFakeTimers()
  page = new EventTarget()
  Object.assign(globalThis, {
    CustomFunctions: { Error: FunctionError, ErrorCode: { notAvailable: '#N/A' } },
    Office: { context: { displayLanguage: 'zh-CN' } },
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  })
  workbook = new FakeWorkbook()
  results = []
  stream = { setResult: (result) => void results.push(result) }
  followWorkbook(workbook, stream, judge)
})

afterEach(() => jest.useRealTimers())

test('reads nothing while the function is being calculated', () => {
  expect(workbook.readings).toBe(0)
})

test('pushes the first verdict, and another only where it differs', async () => {
  await after(0)
  workbook.change('A')
  await after(QUIET)
  expect([workbook.readings, results]).toEqual([2, ['A']])
  workbook.change('B')
  await after(QUIET)
  expect(results).toEqual(['A', 'B'])
})

test('judges anew when the pane keeps something else with the workbook', async () => {
  await after(0)
  workbook.kept = 'own'
  page.dispatchEvent(new Event(KEPT_CHANGED))
  await after(QUIET)
  expect(results).toEqual(['A', 'A by own'])
  stream.onCanceled?.()
  page.dispatchEvent(new Event(KEPT_CHANGED))
  await after(QUIET)
  expect(workbook.readings).toBe(2)
})

test('waits until someone who is typing pauses', async () => {
  await after(0)
  for (const value of ['B', 'C', 'D']) {
    workbook.change(value)
    await after(QUIET - 1)
  }
  expect(workbook.readings).toBe(1)
  await after(1)
  expect(results).toEqual(['A', 'D'])
})

test('one reading at a time, and none of a change lost', async () => {
  await after(0)
  workbook.delay = 3 * QUIET
  workbook.change('B')
  await after(QUIET)
  workbook.change('C')
  await after(QUIET)
  expect(workbook.readings).toBe(2)
  await after(10 * QUIET)
  expect(results).toEqual(['A', 'B', 'C'])
})

test.each(['cell-edit', 'busy'] as const)('asks again when Excel is %s', async (kind) => {
  workbook.problem = new WorkbookProblem(kind)
  await after(0)
  expect(results).toEqual([])
  workbook.problem = null
  await after(AGAIN)
  expect(results).toEqual(['A'])
})

test('shows another problem as #N/A with its sentence', async () => {
  workbook.problem = new WorkbookProblem('too-large')
  await after(0)
  expect(results).toEqual([expect.objectContaining({ code: '#N/A', message: workbook.problem.sentence('zh') })])
})

test('cancelled: no listener, no reading, no result is left', async () => {
  await after(0)
  workbook.change('B')
  stream.onCanceled?.()
  await after(10 * QUIET)
  expect([workbook.readings, results, workbook.listener]).toEqual([1, ['A'], null])
  expect(jest.getTimerCount()).toBe(0)
})

test('cancelled while it reads: the result is dropped', async () => {
  workbook.delay = 100
  await after(10)
  stream.onCanceled?.()
  await after(1000)
  expect([workbook.readings, results]).toEqual([1, []])
})
