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
    /** Calculates a cell: what Excel shows for a function of the add-in, once it shows more than #BUSY!. */
    calculate: (functionId: string) => Promise<'value' | '#VALUE!'>
    Microsoft: { Office: { WebExtension: object } }
    OfficeExtension: ClientLibrary
  }
}

window.ribbon = { commands: new Map(), paneShown: false }
// In Excel office.js brings this as well. Nothing is computed here, but what comes too early shows #VALUE! unless it is told to wait.
const associated = new Set<string>()
let isDelayed = false
const CustomFunctions = {
  delayInitialization: () => void (isDelayed = true),
  associate: (id: string) => {
    associated.add(id)
    isDelayed = false
  },
}
window.calculate = async (id) => {
  // As in the client: it looks every 50 ms whether the delay is over.
  while (isDelayed) await new Promise((resolve) => setTimeout(resolve, 50))
  return associated.has(id) ? 'value' : '#VALUE!'
}
Object.assign(window, {
  CustomFunctions,
  Office: officeObject(window.Microsoft.Office.WebExtension, window.hostProfile, window.ribbon),
})
connect(window.OfficeExtension, (batch) => window.answerBatch(JSON.stringify(batch)))
window.deliverEvent = (message) => window.OfficeExtension._testTriggerRichApiMessageEvent(message)
