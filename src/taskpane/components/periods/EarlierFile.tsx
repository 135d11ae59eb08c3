import { itemAt } from '../../../text/items'
import type { GivenFile } from '../../actions/files'
import { PERIOD_TEXTS } from '../../texts/round/periods'
import { FileButton, WORKBOOKS } from '../FileButton'
import { usePane } from '../PaneContext'

interface Props {
  /** The public hook of the button. */
  readonly action: string
  readonly onChoose: (file: GivenFile) => void
}

/** Has a workbook of the period before chosen, which is read on the spot. */
export function EarlierFile({ action, onChoose }: Props): JSX.Element {
  const { choose } = PERIOD_TEXTS[usePane().language]
  return (
    <FileButton
      label={choose}
      action={action}
      input="previous"
      accept={WORKBOOKS}
      onChoose={(files) => onChoose(itemAt(files, 0))}
    />
  )
}
