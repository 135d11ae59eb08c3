import type { Finding } from '../../findings/finding'
import { parseCell } from '../../grid/address'
import type { Edit } from '../../grid/edit'
import type { Answer } from '../answers/answer'
import type { TableSubject } from '../answers/subject'
import { unaccounted } from '../rules/counties/county-missing'
import { standingEdits, type ChosenStanding } from './standing-edits'

/** Where there are exactly two ways out, their public names. */
export type ChoiceName = 'achieved' | 'unachieved' | 'county' | 'no-county'

/** One way out of two: cells to write, or the roster that holds from then on. */
export type Choice =
  | { readonly choice: ChoiceName; readonly edits: readonly Edit[] }
  | { readonly choice: ChoiceName; readonly roster: readonly string[] }

/** The two ways out of what a finding speaks of; none where there are more, or fewer, or they cannot be written with certainty. */
export function choicesFor(finding: Finding, subject: TableSubject): readonly Choice[] {
  switch (finding.rule) {
    case 'county-missing':
      return standingChoices(finding, subject, (answer) => unaccounted(answer, subject.roster))
    case 'county-in-both':
      return standingChoices(finding, subject, ({ inBoth }) => inBoth)
    case 'zone-in-some-rows':
      return zoneChoices(finding, subject)
    default:
      return []
  }
}

function standingChoices(
  finding: Finding,
  subject: TableSubject,
  countiesOf: (answer: Answer) => readonly string[],
): readonly Choice[] {
  const row = finding.cell === null ? null : parseCell(finding.cell)?.row
  const answer = subject.answers.find((each) => each.row.row === row)
  if (!answer) return []
  return (['achieved', 'unachieved'] as const).flatMap((choice) => {
    const edits = standingEdits(subject, answer, allTo(countiesOf(answer), choice))
    return edits === null || edits.length === 0 ? [] : [{ choice, edits }]
  })
}

/** A zone reports by itself, and belongs to the roster; or it does not, and is taken out of every list. */
function zoneChoices({ rule, cause }: Finding, subject: TableSubject): readonly Choice[] {
  const zone = cause.slice(rule.length + 1)
  const edits: Edit[] = []
  for (const answer of subject.answers) {
    const own = standingEdits(subject, answer, allTo([zone], 'open'))
    if (own === null) return []
    edits.push(...own)
  }
  return [
    { choice: 'county', roster: [...subject.roster.counties, zone] },
    { choice: 'no-county', edits },
  ]
}

const allTo = (counties: readonly string[], standing: ChosenStanding): ReadonlyMap<string, ChosenStanding> =>
  new Map(counties.map((county) => [county, standing]))
