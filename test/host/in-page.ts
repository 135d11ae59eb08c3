import { connect, type ClientLibrary } from './client'
import type { EventMessage } from './events'
import type { HostResponse } from './host'
import { officeObject, type OfficeProfile, type Ribbon } from './office'

/** What page.ts puts into the page before this script, and what this script puts there for the tests. */
declare global {
  interface Window {
    hostProfile: OfficeProfile
    answerBatch: (batch: string) => Promise<HostResponse>
    deliverEvent: (message: EventMessage) => void
    ribbon: Ribbon
    Microsoft: { Office: { WebExtension: object } }
    OfficeExtension: ClientLibrary
  }
}

window.ribbon = { commands: new Map(), paneShown: false }
// In Excel office.js brings this as well; formulas are calculated by nobody here.
const CustomFunctions = { associate: () => {} }
Object.assign(window, {
  CustomFunctions,
  Office: officeObject(window.Microsoft.Office.WebExtension, window.hostProfile, window.ribbon),
})
connect(window.OfficeExtension, (batch) => window.answerBatch(JSON.stringify(batch)))
window.deliverEvent = (message) => window.OfficeExtension._testTriggerRichApiMessageEvent(message)
