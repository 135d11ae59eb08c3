import type { ReportCell } from '../../workbook/port'
import { checkContents } from './check'
import type { Desk, Task } from './desk'

/** Writes rows into a new sheet, values only, and says how it is called. */
export async function writeNewSheet(
  desk: Desk,
  task: Task,
  name: string,
  rows: readonly (readonly ReportCell[])[],
): Promise<void> {
  const { port } = task.opened
  const added = await port.addSheet(name, rows)
  // Excel shows the new sheet itself; a file is shown as it was read.
  if (!port.capabilities.changes)
    task.tell({ type: 'checked', checked: await checkContents(desk, task.document.id, await port.read()) })
  task.tell({ type: 'noticed', notice: { kind: 'sheet-added', name: added } })
}
