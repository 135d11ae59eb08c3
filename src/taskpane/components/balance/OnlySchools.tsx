import { useMemo } from 'react'
import { hasSchools } from '../../state/balance'
import type { Checked } from '../../state/pane-state'
import { usePane } from '../PaneContext'
import { useBalanceTexts } from './useBalanceTexts'

/** Leads from a workbook without a summary table to 均衡, when it is one with school data. */
export default function OnlySchools({ checked }: { readonly checked: Checked }): JSX.Element | null {
  const { actions } = usePane()
  const { onlySchools } = useBalanceTexts()
  const schools = useMemo(() => hasSchools(checked.contents), [checked.contents])
  return schools ? (
    <p className="only-schools" role="status">
      {onlySchools.about}{' '}
      <button type="button" className="link" data-action="to-balance" onClick={() => actions.chooseTab('balance')}>
        {onlySchools.show}
      </button>
    </p>
  ) : null
}
