import { ROUND_TITLES } from '../../texts/round/titles'
import { Icon } from '../Icon'
import { usePane, usePaneState, useTextsOf } from '../PaneContext'
import { BesideThePage } from './BesideThePage'
import { FileChoice } from './FileChoice'
import { useFiles } from './FilesContext'
import { servedFile } from './given-files'
import { FILES_TEXTS } from '../../texts/files'

/** The sample that comes with the page. */
const SAMPLE = 'assets/samples/sample.xlsx'
/** The same for school data. */
const SCHOOLS_SAMPLE = 'assets/samples/schools.xlsx'

/** A page opened from a disk may not read what lies beside it; the samples then lie in a folder to be opened by hand. */
const CAN_FETCH = location.protocol !== 'file:'

/** What stands on the page before a file is open: what to do next. */
export function OpenArea(): JSX.Element {
  const { language, texts, actions } = usePane()
  const failure = usePaneState(({ failure }) => failure)
  const own = useTextsOf(FILES_TEXTS)
  const { open } = useFiles()
  const openSample = async (path: string): Promise<void> => {
    const file = servedFile(path, location.href)
    if (file) await open([file])
  }
  return (
    <main className="open-area">
      <h1>{texts.tagline}</h1>
      <div className="drop-zone">
        <Icon name="file" size={40} />
        <FileChoice label={own.open} primary />
        <p className="quiet">{own.drop}</p>
        {CAN_FETCH ? (
          <>
            <button type="button" className="link" data-action="sample" onClick={() => void openSample(SAMPLE)}>
              {own.sample}
            </button>
            <button
              type="button"
              className="link"
              data-action="sample-schools"
              onClick={() => void openSample(SCHOOLS_SAMPLE)}
            >
              {own.schoolsSample}
            </button>
          </>
        ) : null}
        <button type="button" className="link" data-action="round" onClick={() => actions.chooseTab('round')}>
          {ROUND_TITLES[language].invitation}
        </button>
      </div>
      {failure ? (
        <p className="failure" role="alert">
          {failure}
        </p>
      ) : null}
      <BesideThePage />
      <p className="quiet">{own.private}</p>
      <p className="quiet">{own.excelHint}</p>
    </main>
  )
}
