import { checkDocument } from '../actions/check'
import { type Desk, type Task, taskOf } from '../actions/desk'
import { clearDocument, markDocument } from '../actions/marking'

/** What a ribbon button does to the open workbook. */
type Command = (desk: Desk, task: Task) => Promise<void>

/** The ribbon's action ids. They are public, and the manifest names them. */
const COMMANDS: Readonly<Record<string, Command>> = {
  // Excel gives a ribbon command no other place to speak than the pane.
  check: async (desk, task) => {
    await Promise.all([Office.addin.showAsTaskpane(), checkDocument(desk, task)])
  },
  markUnachieved: markDocument,
  clearMarks: clearDocument,
  openPane: () => Office.addin.showAsTaskpane(),
}

/** Connects the ribbon's buttons to a workbook that is open on the desk. Call after Office.onReady. */
export function associateCommands(desk: Desk, workbook: string): void {
  for (const [id, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void run(desk, workbook, command, event))
  }
}

/** Runs a command; whatever comes of it, the button must be given back. A busy workbook finishes what it is at first. */
async function run(desk: Desk, workbook: string, command: Command, event: Office.AddinCommands.Event): Promise<void> {
  const task = taskOf(desk, workbook)
  try {
    if (task && task.document.work === null) await command(desk, task)
    else await Office.addin.showAsTaskpane()
  } finally {
    event.completed()
  }
}
