import type { Language } from '../text/language'
import type { Finding } from './finding'
import { inWords, type Rule } from './rule'

/** Of which file and which county a finding about many files speaks; null where of none. */
export interface Filed {
  readonly path: string | null
  readonly county: string | null
}

/** A finding about one of many files. The field names are public. */
export type FiledFinding = Finding & Filed

/** A rule about many files: the facts of each case say which file and county. */
export type FiledRule<Subject, Facts extends Filed> = Rule<Subject, Facts>

/** A rule whose further facts are its own business. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each rule has facts of its own shape
export type AnyFiledRule<Subject> = FiledRule<Subject, any>

/** Runs rules about many files and puts their cases into words, rule by rule. Nothing is corrected: the files are other people's. */
export function runFiledRules<Subject>(
  rules: readonly AnyFiledRule<Subject>[],
  subject: Subject,
  language: Language,
): FiledFinding[] {
  const findings: FiledFinding[] = []
  for (const rule of rules)
    for (const hit of rule.check(subject)) {
      const { path, county } = hit.facts as Filed
      findings.push({ ...inWords(rule, hit, language, () => false), path, county })
    }
  return findings
}
