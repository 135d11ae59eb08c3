import type { WorkbookContents } from '../../src/grid/contents'
import { HostError } from './error'
import { HostEvents } from './events'
import { workbookFrom, type HostWorkbook } from './model'
import { process, References, type Batch } from './protocol'
import { workbookObject } from './workbooks'

/** What Excel on the web takes and gives in one round trip, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024

/** One round trip as it went over the wire. */
export interface Trip {
  readonly requestBytes: number
  readonly responseBytes: number
  /** Excel's error code where the batch was refused. */
  readonly error: string | null
}

/** A failure to come: at the n-th round trip from now (1 = the next), before its `action`-th action (0 by default). */
export interface Failure {
  readonly trip: number
  readonly action?: number
  readonly code: string
}

/** An answer that will be lost: of the n-th round trip from now, of which Excel does its first `actions`, or all. */
export interface Loss {
  readonly trip: number
  readonly actions?: number
}

/** What goes back to the client: an HTTP status and a JSON body. */
export interface HostResponse {
  readonly statusCode: number
  readonly body: string
}

/** An open workbook that answers the client's batches as Excel would. */
export class WorkbookHost {
  readonly workbook: HostWorkbook
  readonly events = new HostEvents()
  readonly trips: Trip[] = []
  /** Milliseconds that each round trip takes, or that the next one does. */
  delay: number | (() => number) = 0
  /** Someone is typing in a cell: Excel refuses every batch until they are done. */
  cellEditMode = false
  /** Excel takes batches and does not answer them until it hangs no more. */
  hangs = false
  private readonly failures: { at: number; action: number; code: string }[] = []
  private readonly losses: { at: number; actions: number }[] = []
  private readonly references = new References()

  constructor(contents: WorkbookContents) {
    this.workbook = workbookFrom(contents)
    this.workbook.emit = (event, details) => this.events.emit(event, details)
  }

  /** Plans a failure, counted from now. */
  fail({ trip, action = 0, code }: Failure): void {
    this.failures.push({ at: this.trips.length + trip, action, code })
  }

  /** Plans an answer that is lost, counted from now: the line drops, and what Excel has done it has done. */
  lose({ trip, actions = Infinity }: Loss): void {
    this.losses.push({ at: this.trips.length + trip, actions })
  }

  /** Answers one batch. */
  async answer(batch: Batch): Promise<HostResponse> {
    const requestBytes = bytes(JSON.stringify(batch))
    await pause(typeof this.delay === 'number' ? this.delay : this.delay())
    while (this.hangs) await pause(20)
    const response = requestBytes > PAYLOAD_LIMIT ? refusal('RequestPayloadSizeLimitExceeded') : this.carryOut(batch)
    const tooLarge = bytes(response.body) > PAYLOAD_LIMIT
    const sent = tooLarge ? refusal('ResponsePayloadSizeLimitExceeded') : response
    this.trips.push({ requestBytes, responseBytes: bytes(sent.body), error: errorCode(sent) })
    return sent
  }

  private carryOut(batch: Batch): HostResponse {
    if (this.cellEditMode) return refusal('InvalidOperationInCellEditMode')
    const trip = this.trips.length + 1
    const loss = this.losses.find(({ at }) => at === trip)
    const answer = process(batch, workbookObject(this.workbook, this.events), this.references, (index) => {
      const failure = this.failures.find(({ at, action }) => at === trip && action === index)
      if (failure) throw new HostError(failure.code, `Planned failure: ${failure.code}.`)
      if (loss && index >= loss.actions) throw new HostError('ConnectionFailure', 'The line dropped.')
    })
    if (loss) return refusal('ConnectionFailure')
    return { statusCode: 200, body: JSON.stringify(answer) }
  }
}

function refusal(code: string): HostResponse {
  return { statusCode: 400, body: JSON.stringify({ error: { code, message: code } }) }
}

function errorCode({ body }: HostResponse): string | null {
  const parsed = JSON.parse(body) as { error?: { code: string }; Error?: { Code: string } }
  return parsed.error?.code ?? parsed.Error?.Code ?? null
}

const bytes = (text: string): number => new TextEncoder().encode(text).length

const pause = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve()
