import { checkDocument } from '../actions/check-document'
import { type Desk, type Task, taskOf } from '../actions/desk'
import { clearDocument, markDocument } from '../actions/marking'

/** What a ribbon button does to the open workbook. */
type Command = (desk: Desk, task: Task) => Promise<void>

/** The ribbon's actions by their ids. They are public; the manifest and early.js name them. */
const COMMANDS: Readonly<Record<string, Command>> = {
  // Excel gives a ribbon command no other place to speak than the pane.
  check: async (desk, task) => {
    await Promise.all([Office.addin.showAsTaskpane(), checkDocument(desk, task)])
  },
  markUnachieved: markDocument,
  clearMarks: clearDocument,
  openPane: () => Office.addin.showAsTaskpane(),
}

/** Carries out the ribbon's actions on a workbook that is open on the desk, those first that were clicked before. */
export function takeOverRibbon(desk: Desk, workbook: string): void {
  yijiaoRibbon.takeOver((action, event) => void run(desk, workbook, COMMANDS[action], event))
}

/** Runs a command; whatever comes of it, the button must be given back. A busy workbook finishes what it is at first. */
async function run(
  desk: Desk,
  workbook: string,
  command: Command | undefined,
  event: Office.AddinCommands.Event,
): Promise<void> {
  const task = taskOf(desk, workbook)
  try {
    if (command && task && task.document.work === null) await command(desk, task)
    else await Office.addin.showAsTaskpane()
  } finally {
    event.completed()
  }
}
