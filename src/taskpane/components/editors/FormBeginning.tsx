import { useState, type FormEvent } from 'react'
import { citiesWithCounties } from '../../../summary-table/remedies/begin-form'
import { useDocument, usePane, useTextsOf } from '../PaneContext'
import { EDITORS_TEXTS } from '../../texts/editors'
import '../../styles/editors.css'

const CITIES = 'cities'

/** Under a form that nobody has filled in yet: the city is chosen, and what follows from it is filled in. */
export default function FormBeginning(): JSX.Element | null {
  const { actions } = usePane()
  const document = useDocument()
  const { beginning: texts } = useTextsOf(EDITORS_TEXTS)
  const [city, setCity] = useState('')
  const [unknown, setUnknown] = useState(false)
  if (!document) return null
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setUnknown(!(await actions.beginForm(document.table, city.trim())))
  }
  return (
    <form className="form-beginning" onSubmit={(event) => void submit(event)}>
      <label className="field">
        {texts.city}
        <input
          name="city"
          list={CITIES}
          autoComplete="off"
          placeholder={texts.example}
          value={city}
          aria-invalid={unknown}
          aria-describedby="city-unknown"
          onChange={({ target }) => setCity(target.value)}
        />
      </label>
      <datalist id={CITIES}>
        {citiesWithCounties().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button
        type="submit"
        className="button primary"
        data-action="begin-form"
        disabled={document.work !== null || city.trim() === ''}
      >
        {texts.fill}
      </button>
      <p id="city-unknown" className="form-problem" role="alert">
        {unknown ? texts.unknown : ''}
      </p>
      <p className="finding-hint">{texts.about}</p>
    </form>
  )
}
