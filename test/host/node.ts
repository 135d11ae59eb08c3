import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { WorkbookContents } from '../../src/grid/contents'
import { connect, type ClientLibrary } from './client'
import { WorkbookHost } from './host'
import { CURRENT_EXCEL, officeObject, type OfficeProfile } from './office'

/** Microsoft's Excel client, as its package has it. */
export const CLIENT_PATH = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js')

interface ClientGlobals {
  readonly Excel: object
  readonly OfficeExtension: ClientLibrary
  readonly Microsoft: { readonly Office: { readonly WebExtension: object } }
}

let client: ClientGlobals | null = null

/**
 * Opens a workbook in the host and makes Excel, Office and OfficeExtension global, as office.js does.
 * The client library is loaded once for all tests of a file.
 */
export function openInHost(contents: WorkbookContents, profile: Partial<OfficeProfile> = {}): WorkbookHost {
  return useHost(new WorkbookHost(contents), profile)
}

/** The same with a host that is there already, such as one over a real file. */
export function useHost(host: WorkbookHost, profile: Partial<OfficeProfile> = {}): WorkbookHost {
  client ??= loadClient()
  const { Excel, OfficeExtension, Microsoft } = client
  const ribbon = { commands: new Map(), paneShown: false }
  const Office = officeObject(Microsoft.Office.WebExtension, { ...CURRENT_EXCEL, ...profile }, ribbon)
  connect(OfficeExtension, (batch) => host.answer(batch))
  host.events.deliver = (message) => OfficeExtension._testTriggerRichApiMessageEvent(message)
  Object.assign(globalThis, { Excel, Office, OfficeExtension })
  return host
}

/**
 * Runs the client's script against a window of our own. The script is written for a page: its top-level variables
 * become members of the window there, so each is made one first. Compiled in this realm (not in a context of node:vm),
 * or the client would not take our plain objects for plain.
 */
function loadClient(): ClientGlobals {
  const script = readFileSync(CLIENT_PATH, 'utf8')
  const window: Record<string, unknown> = { ...pageParts(), Promise, setTimeout }
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window
  for (const [, name] of script.matchAll(/^var (\w+)/gm)) window[name] = undefined
  new Function('window', `with (window) { ${script} }`)(window)
  return window as unknown as ClientGlobals
}

function pageParts(): object {
  const nothing = (): void => {}
  return {
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, URL: '' },
    location: { href: 'https://add-in/', search: '', hash: '', host: 'add-in', pathname: '/' },
    navigator: { userAgent: 'node' },
    addEventListener: nothing,
  }
}
