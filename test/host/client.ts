import type { EventMessage } from './events'
import type { HostResponse, WorkbookHost } from './host'
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
export function connect(library: ClientLibrary, host: WorkbookHost): void {
  library.ClientRequestContext.defaultRequestUrlAndHeaders = { url: HOST_URL, headers: {} }
  library.HttpUtility.setCustomSendRequestFunc(async ({ body }) => {
    const batch = typeof body === 'string' ? (JSON.parse(body) as Batch) : body
    return { ...(await host.answer(batch)), headers: {} }
  })
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve())
  host.events.deliver = (message) => library._testTriggerRichApiMessageEvent(message)
}

/** Which API sets the pretended Excel has, and how it presents itself. */
export interface OfficeProfile {
  /** The highest ExcelApi version, such as 1.9 (as a pair, since 1.9 is older than 1.13). */
  readonly excelApi: readonly [number, number]
  readonly displayLanguage: string
  readonly documentMode: 'readWrite' | 'readOnly'
}

export const CURRENT_EXCEL: OfficeProfile = { excelApi: [1, 20], displayLanguage: 'zh-CN', documentMode: 'readWrite' }

/** Office.context as far as the add-in reads it. */
export function officeContext(profile: OfficeProfile): object {
  return {
    displayLanguage: profile.displayLanguage,
    contentLanguage: profile.displayLanguage,
    host: 'Excel',
    platform: 'OfficeOnline',
    document: { mode: profile.documentMode },
    requirements: { isSetSupported: (name: string, version = '1.1') => isSetSupported(profile, name, version) },
  }
}

/** RichApiRuntime is off: it is the short form of load, which this host does not speak. */
function isSetSupported({ excelApi }: OfficeProfile, name: string, version: string): boolean {
  if (name === 'SharedRuntime' || name === 'CustomFunctionsRuntime') return true
  if (name !== 'ExcelApi') return false
  const [major, minor] = version.split('.').map(Number)
  return major < excelApi[0] || (major === excelApi[0] && minor <= excelApi[1])
}
