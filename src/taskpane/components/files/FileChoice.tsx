import { FileButton, WORKBOOKS } from '../FileButton'
import { useFiles } from './FilesContext'

interface Props {
  readonly label: string
  readonly primary: boolean
}

/** The one way to choose the files that are opened. */
export function FileChoice({ label, primary }: Props): JSX.Element {
  const { open } = useFiles()
  return (
    <FileButton
      label={label}
      action="open"
      accept={WORKBOOKS}
      multiple
      primary={primary}
      large={primary}
      onChoose={open}
    />
  )
}
