import { Head } from './Head'
import { TabPanels } from './Tabs'

/** What stands beside the sheet: the verdict on top, the tabs below. */
export function Pane(): JSX.Element {
  return (
    <main className="pane">
      <Head />
      <TabPanels />
    </main>
  )
}
