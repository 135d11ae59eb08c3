import { useState, type FormEvent } from 'react'
import { QUALITY_2017, STANDARDS, standardOf } from '../../../../balance/standards/catalogue'
import { LOCAL_PROBLEM_MESSAGES, type LocalProblem, type LocalStandard } from '../../../../balance/standards/local'
import {
  nationalNumber,
  pathSubject,
  readStandardForm,
  readStandardJson,
  standardForm,
  usualPaths,
  type FormProblem,
} from '../../../state/balance/standard-form'
import type { Language } from '../../../../text/language'
import type { BalanceTexts } from '../../../texts/balance/texts'
import { usePane, useTextsOf } from '../../PaneContext'
import { BALANCE_TEXTS } from '../../../texts/balance'

interface Props {
  readonly local: LocalStandard | null
  /** The national standard a new one starts from. */
  readonly base: string
  /** Null deletes it. */
  readonly onKeep: (local: LocalStandard | null) => void
  readonly onClose: () => void
}

/** A local standard: the numbers that differ from a national one, typed or pasted as JSON. */
export function StandardForm({ local, base, onKeep, onClose }: Props): JSX.Element {
  const { language } = usePane()
  const { standard: texts } = useTextsOf(BALANCE_TEXTS)
  const [form, setForm] = useState(() => standardForm(local, standardOf(base)?.id ?? QUALITY_2017.id, ''))
  /** What was pasted and could not be used. */
  const [unread, setUnread] = useState('')
  const [problems, setProblems] = useState<readonly FormProblem[]>([])
  const national = standardOf(form.base) ?? QUALITY_2017
  const nameOf = (path: string): string => texts.numberName(path, pathSubject(national, path))
  const paths = [...new Set([...usualPaths(national), ...Object.keys(form.numbers)])]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const read = unread === '' ? readStandardForm(form) : readStandardJson(unread, form.name)
    if ('local' in read) onKeep(read.local)
    else setProblems(read.problems)
  }
  const paste = (text: string): void => {
    const read = text.trim() === '' ? null : readStandardJson(text, form.name)
    const wrong = read && 'problems' in read ? read.problems : []
    setProblems(wrong)
    setUnread(wrong.length > 0 ? text : '')
    if (read && 'local' in read) setForm(standardForm(read.local, read.local.base, read.local.name))
  }
  return (
    <form className="inset" noValidate onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <label className="field">
        {texts.name}
        <input
          name="standard-name"
          value={form.name}
          onChange={({ target }) => setForm({ ...form, name: target.value })}
        />
      </label>
      <label className="field">
        {texts.base}
        <select value={form.base} onChange={({ target }) => setForm({ ...form, base: target.value })}>
          {STANDARDS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="finding-hint">{texts.numbers}</p>
      <ul className="prices">
        {paths.map((path) => (
          <li key={path}>
            <label className="field">
              {nameOf(path)}
              <input
                inputMode="decimal"
                name={path}
                value={form.numbers[path] ?? ''}
                placeholder={placeholder(nationalNumber(national, path), texts.national)}
                onChange={({ target }) => setForm({ ...form, numbers: { ...form.numbers, [path]: target.value } })}
              />
            </label>
          </li>
        ))}
      </ul>
      <PasteField onPaste={paste} />
      <p className="form-problem" role="alert">
        {problems.map((problem) => problemSentence(problem, texts, language, nameOf)).join(' ')}
      </p>
      <div className="list-actions">
        <button type="submit" className="button primary" data-action="keep-standard">
          {texts.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {texts.cancel}
        </button>
        {local ? (
          <button type="button" className="button" onClick={() => onKeep(null)}>
            {texts.remove}
          </button>
        ) : null}
      </div>
    </form>
  )
}

/** What is wrong, with the numbers called as the form calls them. */
function problemSentence(
  problem: FormProblem,
  texts: BalanceTexts['standard'],
  language: Language,
  nameOf: (path: string) => string,
): string {
  switch (problem.kind) {
    case 'not-json':
      return texts.jsonInvalid
    case 'name-missing':
      return texts.nameMissing
    case 'unchanged':
      return texts.unchanged
    default: {
      const say = LOCAL_PROBLEM_MESSAGES[language][problem.kind] as (problem: LocalProblem) => string
      const known = 'path' in problem && problem.kind !== 'path-unknown'
      return say(known ? { ...problem, path: nameOf(problem.path) } : problem)
    }
  }
}

function placeholder(value: number | null, text: (value: number) => string): string {
  return value === null ? '' : text(value)
}

/** A place for a whole standard as JSON; its numbers go into the fields as soon as they can be read. */
function PasteField({ onPaste }: { readonly onPaste: (text: string) => void }): JSX.Element {
  const { standard: texts } = useTextsOf(BALANCE_TEXTS)
  return (
    <details className="fold">
      <summary>{texts.json}</summary>
      <label className="field">
        <span className="finding-hint">{texts.jsonHelp}</span>
        <textarea name="standard-json" rows={4} onChange={({ target }) => onPaste(target.value)} />
      </label>
    </details>
  )
}
