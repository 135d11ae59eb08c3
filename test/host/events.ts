import type { HostObject } from './object'

/** The client's numbers for the events of the collection of worksheets. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  calculated: 16,
  rowHiddenChanged: 22,
  nameChanged: 25,
  visibilityChanged: 26,
} as const

/** The names by which the client registers for them. */
const REGISTRATIONS: Readonly<Record<string, number>> = {
  DataChangedEvent: EventNumber.changed,
  ActivatedEvent: EventNumber.activated,
  DeactivatedEvent: EventNumber.deactivated,
  AddedEvent: EventNumber.added,
  SelectionChangedEvent: EventNumber.selectionChanged,
  DeletedEvent: EventNumber.deleted,
  FormatChangedEvent: EventNumber.formatChanged,
  RowHiddenChangedEvent: EventNumber.rowHiddenChanged,
  EventNameChanged: EventNumber.nameChanged,
  EventVisibilityChanged: EventNumber.visibilityChanged,
}

/** A message as the client takes it from Excel. */
export interface EventMessage {
  readonly entries: readonly { messageCategory: number; messageType: number; targetId: string; message: string }[]
}

const EVENT_CATEGORY = 65536
const WORKBOOK_TARGET = 'Workbook'

/** Who listens to what, and the way to tell them. Only events that were registered for are sent. */
export class HostEvents {
  private readonly registered = new Set<number>()
  /** Set by whoever connects a client. */
  deliver: (message: EventMessage) => void = () => {}

  private heard: () => void = () => {}

  /** Once somebody listens to what is typed. */
  readonly listened = new Promise<void>((resolve) => (this.heard = resolve))

  /** The methods by which the client registers and unregisters. */
  readonly methods: HostObject['call'] = Object.fromEntries(
    Object.entries(REGISTRATIONS).flatMap(([name, event]) => [
      [`_Register${name}`, () => this.register(event)],
      [`_Unregister${name}`, () => void this.registered.delete(event)],
    ]),
  )

  private register(event: number): void {
    this.registered.add(event)
    if (event === EventNumber.changed) this.heard()
  }

  emit(event: number, details: Readonly<Record<string, unknown>>): void {
    if (!this.registered.has(event)) return
    const message = JSON.stringify(details)
    const entry = { messageCategory: EVENT_CATEGORY, messageType: event, targetId: WORKBOOK_TARGET, message }
    this.deliver({ entries: [entry] })
  }
}
