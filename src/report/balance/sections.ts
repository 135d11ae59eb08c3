import type { BalanceCheck, CountyCheck } from '../../balance/check-balance'
import type { ItemVerdict } from '../../balance/county/item'
import { varianceShares } from '../../balance/shares'
import { STAGE_NAMES } from '../../balance/stage'
import type { Standard } from '../../balance/standard'
import type { SchoolVerdict } from '../../balance/verdict/school-verdict'
import type { IndicatorVerdict, StageVerdict } from '../../balance/verdict/stage-verdict'
import { verdictText } from '../../balance/verdict/summary'
import type { Language } from '../../text/language'
import { amount, coefficient, decidedWord, indicatorName, limitText, percentage } from './format'
import { BALANCE_MESSAGES, type BalanceMessages } from './messages'
import { columnNames } from './column-names'
import { enteredItems, ITEM_COLUMNS, itemCells } from './items'
import { planSection } from './plan'
import { targetTable } from './targets'
import type { ReportTable } from '../report-table'
import type { BalanceSection } from './section'

/** Schools named beside a coefficient that is above its limit: the few that pull it most. */
const SHARES_SHOWN = 5

/** Everything a report says of a check, the same on the terminal, in print and on a sheet. */
export function balanceSections(check: BalanceCheck, language: Language): BalanceSection[] {
  const own = countySections(check, language)
  const counties = check.counties.flatMap((county) => namedSections(county, language))
  return [...own, ...counties, ...targetSections(check, language)]
}

function targetSections({ due }: BalanceCheck, language: Language): BalanceSection[] {
  return targetTable(due, language).map((table) => ({
    title: table.title ?? '',
    notes: [],
    tables: [{ ...table, title: null }],
  }))
}

/** The sections of one of several counties, its verdict first. */
function namedSections(county: CountyCheck, language: Language): BalanceSection[] {
  const { name, verdict } = county
  const line = verdictText({ ...county, counties: [] }, language)
  const notes = line === decidedWord(verdict.pass, language) ? [] : [line]
  const sections = countySections(county, language)
  return [
    { title: name, pass: verdict.pass, notes, tables: [] },
    ...sections.map((section) => ({ ...section, title: `${name} · ${section.title}` })),
  ]
}

function countySections(check: CountyCheck, language: Language): BalanceSection[] {
  const { assessment, items, plan } = check
  const stages = assessment.stages.map((stage) => stageSection(stage, assessment.standard, language))
  const more = [sizesSection(check, language), countySection(items, assessment.standard, language)]
  if (plan) more.push(planSection(plan, assessment.standard, language))
  return [...stages, ...more.filter((section) => section.notes.length + section.tables.length > 0)]
}

function stageSection(verdict: StageVerdict, standard: Standard, language: Language): BalanceSection {
  const messages = BALANCE_MESSAGES[language]
  const { stage, schools, excluded, pass } = verdict
  const tables = [
    indicatorTable(verdict, standard, language),
    failingTable(schools, language),
    sharesTable(verdict, standard, language),
    excludedTable(verdict, language),
  ]
  return {
    title: messages.stage(STAGE_NAMES[language][stage], schools.length, excluded.length),
    pass,
    notes: [],
    tables: tables.filter(({ rows }) => rows.length > 0),
  }
}

function indicatorTable({ indicators, composite }: StageVerdict, standard: Standard, language: Language) {
  const messages = BALANCE_MESSAGES[language]
  const rows = indicators.map((indicator) => indicatorRow(indicator, standard, language))
  if (composite) {
    const { cv, limit, pass } = composite
    rows.push({
      cells: [messages.composite, '', coefficient(cv, limit), limitText(limit), '', decidedWord(pass, language)],
      pass,
    })
  }
  return {
    title: null,
    headings: columnNames(language, 'indicator', 'mean', 'coefficient', 'limit', 'below', 'verdict'),
    rows,
  }
}

function indicatorRow(verdict: IndicatorVerdict, standard: Standard, language: Language) {
  const { id, mean, cv, limit, pass } = verdict
  const below = BALANCE_MESSAGES[language].below(verdict.below, verdict.unknown)
  const cells = [indicatorName(standard, id), amount(mean), coefficient(cv, limit)]
  const word = limit === null ? '' : decidedWord(pass, language)
  return { cells: [...cells, limit === null ? '' : limitText(limit), below, word], pass }
}

function failingTable(schools: readonly SchoolVerdict[], language: Language): ReportTable {
  const messages = BALANCE_MESSAGES[language]
  const failing = schools.filter(({ pass }) => pass === false)
  const rows = failing.map((verdict) => ({
    cells: [verdict.school.name, `${verdict.met}/${verdict.standings.length}`, shortfall(verdict, messages)],
    pass: false,
  }))
  return {
    title: messages.failingTitle(failing.length),
    headings: columnNames(language, 'school', 'met', 'lacks'),
    rows,
  }
}

function shortfall({ standings }: SchoolVerdict, messages: BalanceMessages): string {
  const missed = standings.filter(({ met }) => met === false)
  const belowFloor = missed.filter(({ floorHolds }) => floorHolds === false)
  const ids = (list: typeof missed) => list.map(({ id }) => id).join('、')
  return messages.lacks(ids(missed), ids(belowFloor))
}

function sharesTable({ schools, indicators }: StageVerdict, { resource }: Standard, language: Language): ReportTable {
  const messages = BALANCE_MESSAGES[language]
  const above = new Set(indicators.filter(({ pass }) => pass === false).map(({ id }) => id))
  const rows = resource.indicators
    .filter(({ id }) => above.has(id))
    .flatMap((indicator) => {
      const shares = varianceShares(
        schools.map(({ school }) => school),
        indicator,
      )
      return shares
        .slice(0, SHARES_SHOWN)
        .filter(({ share }) => share > 0)
        .map(({ school, share, side }) => ({
          cells: [indicator.id, school.name, percentage(share), messages.sides[side]],
          pass: null,
        }))
    })
  return { title: messages.sharesTitle, headings: columnNames(language, 'indicator', 'school', 'share', 'side'), rows }
}

function excludedTable({ excluded }: StageVerdict, language: Language): ReportTable {
  const messages = BALANCE_MESSAGES[language]
  const rows = excluded.map(({ school, reason }) => ({
    cells: [school.name, String(school.enrolment ?? ''), messages.reasons[reason]],
    pass: null,
  }))
  return { title: messages.excludedTitle, headings: columnNames(language, 'school', 'enrolment', 'reason'), rows }
}

function sizesSection({ assessment }: CountyCheck, language: Language): BalanceSection {
  const messages = BALANCE_MESSAGES[language]
  const { sizes, largeClasses } = assessment
  const rows = sizes.flatMap(({ id, failures }) =>
    failures.map(({ name, stage, what, value, limit }) => ({
      cells: [
        id,
        name + (stage ? ` ${STAGE_NAMES[language][stage]}` : ''),
        messages.sizes[what],
        amount(value),
        amount(limit),
      ],
      pass: false,
    })),
  )
  const notes = largeClasses
    .filter(({ large }) => large > 0)
    .map(({ stage, large, superLarge, counted }) =>
      messages.largeClasses(STAGE_NAMES[language][stage], large, superLarge, !counted),
    )
  const tables =
    rows.length > 0
      ? [{ title: null, headings: columnNames(language, 'item', 'school', 'what', 'now', 'demanded'), rows }]
      : []
  return { title: messages.sizesTitle, notes, tables }
}

function countySection(items: readonly ItemVerdict[], standard: Standard, language: Language): BalanceSection {
  const messages = BALANCE_MESSAGES[language]
  const rows = enteredItems(items).map((item) => ({ cells: itemCells(item, standard, language), pass: item.meets }))
  const tables = rows.length > 0 ? [{ title: null, headings: columnNames(language, ...ITEM_COLUMNS), rows }] : []
  return { title: messages.countyTitle, notes: [], tables }
}
