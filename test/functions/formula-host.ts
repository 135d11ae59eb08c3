import { readFileSync } from 'node:fs'
import { areaOf } from '../host/addresses'
import { cellKey } from '../../src/grid/address'
import { CellError } from '../../src/grid/cell'
import type { WorkbookHost } from '../host/host'
import { CLIENT_PATH } from '../host/node'
import { CURRENT_EXCEL, officeObject, type OfficeProfile } from '../host/office'
import type { Batch } from '../host/protocol'

/** What a cell got for its formula. */
export interface CellResult {
  /** What the function gave; for an error its words, '' for none. */
  readonly value: unknown
  /** The error that the cell shows; null for a value. */
  readonly error: string | null
}

/** A cell whose function goes on giving results. */
export interface StreamingCell {
  readonly results: readonly CellResult[]
  /** The next result that has not been waited for. */
  next(): Promise<CellResult>
  /** What Excel does when the formula is deleted, changed, or its arguments change. */
  cancel(): void
}

/** The client's numbers for the errors of functions. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' }

/** An error value in a range, as Excel hands it to the client. */
export const errorCell = (code: string) => ({ code, type: 'CustomFunctionError' })

/** An argument that refers to cells, as Sheet1!A1:B4; with [Book2.xlsx] before it to cells of another workbook, which hold `values`. */
export interface Reference {
  readonly address: string
  readonly values?: readonly (readonly unknown[])[]
}

export const cells = (address: string, values?: Reference['values']): Reference => ({
  address,
  ...(values && { values }),
})

const isReference = (argument: unknown): argument is Reference =>
  typeof argument === 'object' && argument !== null && 'address' in argument

/** The client's side of the wire between Excel and its JavaScript. */
interface Bridge {
  onMessageFromHost: (text: string) => void
  readonly sendMessageToHost: (text: string) => void
}

interface Client {
  readonly CustomFunctions: object
  readonly Excel: object
  readonly Microsoft: { readonly Office: { readonly WebExtension: object } }
  readonly OfficeExtension: { readonly HostBridge: { init: (bridge: Bridge) => void } }
}

interface Request {
  readonly id: number
  readonly message: { readonly body: Batch | string }
}

/** Kinds of messages from Excel to the client: a call, the end of a streaming one, and the class that both belong to. */
const MESSAGE = { category: 1, invocation: 1000, cancellation: 1001, generic: 3 } as const
/** How a call is flagged. */
const FLAG = { streaming: 2, errorsAllowed: 4 } as const

/** What office.js keeps of the calls of CustomFunctions.associate. */
const association = { mappings: {} as Record<string, unknown>, onchange: () => undefined }
let client: Client | null = null
let calls = 0

/**
 * Excel as a custom function knows it, with Microsoft's own client in between: calls go in as the messages that Excel
 * sends, and results are read from what the client sends back. So arguments, invocation objects and errors are those of the product.
 * Makes CustomFunctions, Excel and Office global. The client is loaded once for all tests of a file.
 */
export class FormulaHost {
  private readonly cells = new Map<number, Cell>()
  private readonly bridge: Bridge
  private readonly profile: OfficeProfile

  constructor(
    private readonly workbook: WorkbookHost,
    profile: Partial<OfficeProfile> = {},
  ) {
    client ??= loadClient()
    this.bridge = {
      onMessageFromHost: () => undefined,
      sendMessageToHost: (text) => void this.answer(JSON.parse(text) as Request),
    }
    client.OfficeExtension.HostBridge.init(this.bridge)
    workbook.events.deliver = (message) => this.tell({ type: MESSAGE.generic, message })
    const associate = (id: string, call: unknown) => void (association.mappings[id.toUpperCase()] = call)
    const CustomFunctions = Object.assign(client.CustomFunctions, { associate })
    const ribbon = { commands: new Map(), paneShown: false }
    const Office = officeObject(
      client.Microsoft.Office.WebExtension,
      (this.profile = { ...CURRENT_EXCEL, ...profile }),
      ribbon,
    )
    Object.assign(globalThis, { CustomFunctions, Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office })
  }

  /** Calculates a formula once. Arguments as Excel sends them: cells of the workbook, ranges as rows, null for what was left out. */
  call(name: string, ...parameterValues: readonly unknown[]): Promise<CellResult> {
    return this.invoke(name, parameterValues, FLAG.errorsAllowed).cell.next()
  }

  /** Starts a streaming formula. */
  stream(name: string, ...parameterValues: readonly unknown[]): StreamingCell {
    const { cell, invocationId } = this.invoke(name, parameterValues, FLAG.errorsAllowed | FLAG.streaming)
    return Object.assign(cell, { cancel: () => this.send(MESSAGE.cancellation, { invocationId }) })
  }

  /** Lets the client finish what it has begun. */
  async close(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }

  private invoke(functionName: string, args: readonly unknown[], flags: number) {
    const invocationId = ++calls
    const cell = new Cell()
    this.cells.set(invocationId, cell)
    const parameterValues = args.map((argument) => (isReference(argument) ? this.valuesAt(argument) : argument))
    const parameterAddresses = args.map((argument) => (isReference(argument) ? argument.address : null))
    const message = { invocationId, functionName, parameterValues, parameterAddresses, address: 'Sheet1!A1', flags }
    this.send(MESSAGE.invocation, message)
    return { cell, invocationId }
  }

  /** What a function gets for cells: a bare value for one, and for a blank what this Excel sends. */
  private valuesAt({ address, values }: Reference): unknown {
    const blank = this.profile.platform === 'OfficeOnline' ? null : 0
    const rows = values ?? this.cellsAt(address)
    const sent = rows.map((row) =>
      row.map((value) => (value instanceof CellError ? errorCell(value.code) : (value ?? blank))),
    )
    return sent.length === 1 && sent[0].length === 1 ? sent[0][0] : sent
  }

  private cellsAt(address: string): unknown[][] {
    const end = address.lastIndexOf('!')
    const sheet = this.workbook.workbook.sheet(address.slice(0, end).replace(/^'|'$/g, '').replace(/''/g, "'"))
    if (!sheet) throw new Error(`no sheet for ${address}`)
    const { top, left, bottom, right } = areaOf(sheet, address.slice(end + 1))
    const row = (at: number) =>
      Array.from(
        { length: right - left + 1 },
        (_, column) => sheet.cells.get(cellKey(at, left + column))?.value ?? null,
      )
    return Array.from({ length: bottom - top + 1 }, (_, offset) => row(top + offset))
  }

  private send(messageType: number, content: object): void {
    const entry = { messageCategory: MESSAGE.category, messageType, targetId: '', message: JSON.stringify(content) }
    this.tell({ type: MESSAGE.generic, message: { entries: [entry] } })
  }

  private tell(message: object): void {
    this.bridge.onMessageFromHost(JSON.stringify(message))
  }

  private async answer({ id, message }: Request): Promise<void> {
    const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body
    const results = batch.Actions.find(({ Name }) => Name === 'SetInvocationArrayResults')
    if (results) this.take(results.ArgumentInfo?.Arguments?.[0] as readonly SentResult[])
    const response = results ? acknowledged(batch) : await this.workbook.answer(batch)
    this.tell({ id, message: { ...response, headers: {} } })
  }

  private take(results: readonly SentResult[]): void {
    for (const [id, succeeded, value, error] of results) {
      const failed = succeeded
        ? errorObject(value)
        : { value, error: ERRORS[Number(error)] ?? `error ${String(error)}` }
      this.cells.get(id)?.take(failed ?? { value, error: null })
    }
  }
}

/** A result as the client sends it: the call, whether it succeeded, the value or the words, the number of the error. */
type SentResult = readonly [number, boolean, unknown, unknown?]

/** A streaming function gives its errors as values. */
function errorObject(value: unknown): CellResult | null {
  if (typeof value !== 'object' || value === null || !('valueType' in value)) return null
  const { code, message } = value as unknown as { code: string; message?: string }
  return { value: message ?? '', error: code }
}

function acknowledged({ Actions }: Batch) {
  const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }))
  return { statusCode: 200, body: JSON.stringify({ Results, TraceIds: [] }) }
}

class Cell {
  readonly results: CellResult[] = []
  private readonly unseen: CellResult[] = []
  private waiting: ((result: CellResult) => void) | null = null

  take(result: CellResult): void {
    this.results.push(result)
    if (this.waiting) this.waiting(result)
    else this.unseen.push(result)
    this.waiting = null
  }

  next(): Promise<CellResult> {
    const result = this.unseen.shift()
    return result ? Promise.resolve(result) : new Promise((resolve) => (this.waiting = resolve))
  }
}

/** Runs the client's script against a window of its own, as test/host/node.ts does, with the functions' side switched on. */
function loadClient(): Client {
  const script = readFileSync(CLIENT_PATH, 'utf8')
  const nothing = (): void => {}
  const window: Record<string, unknown> = {
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, URL: '' },
    location: { href: 'https://add-in/', search: '', hash: '', host: 'add-in', pathname: '/' },
    navigator: { userAgent: 'node' },
    addEventListener: nothing,
    Promise,
    // The client waits half a second between two batches of results.
    setTimeout: (call: (...args: unknown[]) => void, _milliseconds: number, ...args: unknown[]) =>
      setTimeout(call, 0, ...args),
    CustomFunctions: { _association: association },
  }
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window
  for (const [, name] of script.matchAll(/^var (\w+)/gm)) window[name] ??= undefined
  new Function('window', `with (window) { ${script} }`)(window)
  return window as unknown as Client
}
