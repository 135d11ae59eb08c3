import type { EventMessage } from './events'
import type { HostResponse } from './host'
import type { Batch } from './protocol'

/** What the host needs of Microsoft's client library (OfficeExtension in excel-web-16.00.debug.js). */
export interface ClientLibrary {
  readonly HttpUtility: {
    setCustomSendRequestFunc: (
      send: (request: { body: Batch | string }) => Promise<HostResponse & { headers: object }>,
    ) => void
  }
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: { url: string; headers: object } }
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void
  readonly _testTriggerRichApiMessageEvent: (message: EventMessage) => void
}

/** Any address that is not the client's own `document.localhost`, so that it sends over HttpUtility. */
const HOST_URL = 'https://workbook.host/'

/** Connects the real client to a host: from now on Excel.run and Excel.RequestContext talk to that workbook. */
export function connect(library: ClientLibrary, answer: (batch: Batch) => Promise<HostResponse>): void {
  library.ClientRequestContext.defaultRequestUrlAndHeaders = { url: HOST_URL, headers: {} }
  library.HttpUtility.setCustomSendRequestFunc(async ({ body }) => {
    const batch = typeof body === 'string' ? (JSON.parse(body) as Batch) : body
    return { ...(await answer(batch)), headers: {} }
  })
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve())
}
