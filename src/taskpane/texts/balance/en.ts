import { plural } from '../plural'
import type { BalanceTexts } from './texts'
import { lastOf } from '../../../text/items'

const STAGES: Readonly<Record<string, string>> = {
  primary: 'primary',
  junior: 'junior secondary',
  senior: 'senior secondary',
  nineYear: 'nine-year',
  twelveYear: 'twelve-year',
}

const NUMBERS: Readonly<Record<string, string>> = {
  'rule.indicatorsMet': 'Indicators a school must meet',
  'rule.of': 'Out of',
  'rule.floor': 'Floor of the other one (0.85 is 85%)',
  'rule.cvLimit': 'Limit of a coefficient',
  'rule.compositeLimit': 'Limit of the composite coefficient',
  'parameters.teachingPointPupils': 'Teaching points below this many pupils are left out',
  'parameters.largeClass': 'Large class, pupils or more',
  'parameters.superLargeClass': 'Super-large class, pupils or more',
  'parameters.conversion': 'Conversion of pupils',
}

const REASONS: Readonly<Record<string, string>> = {
  'no-pupils': 'no pupils',
  special: 'special school',
  vocational: 'vocational school',
  'not-compulsory': 'not compulsory education',
}

export const en: BalanceTexts = {
  notChecked: 'Check the workbook first; how balanced its schools are will be shown here.',
  headline: {
    mistakes: (count) => `School data: ${count} to put right`,
    verdict: (pass) =>
      `Schools: ${pass === null ? 'cannot be decided yet' : pass ? 'standard met' : 'below the standard'}`,
  },
  noSchools: {
    title: 'There is no school data in this workbook',
    inCells: 'The chosen cells hold no school data',
    about:
      'Download the template, fill in one row per school and stage, put it into this workbook or open it on its own, and you will see the coefficients, the schools below standard and the gap plan. A sheet of your own will do: use the headings of the template, in any order.',
    template: 'Download the template 学校基本数据.xlsx',
  },
  stageVerdict: (stage, pass) => `${stage}: ${pass === null ? 'undecided' : pass ? 'met' : 'not met'}`,
  stageFailures: (indicators, schools) =>
    [
      ...(indicators.length > 0 ? [`coefficient above its limit: ${indicators.join(', ')}`] : []),
      ...(schools > 0 ? [`${plural(schools, 'school')} below standard`] : []),
    ].join('; '),
  stageFacts: (schools, excluded) => `${plural(schools, 'school')}${excluded > 0 ? `, ${excluded} left out` : ''}`,
  coefficients: {
    caption: (stage) => `Coefficients of variation, ${stage}`,
    value: 'Coefficient',
    limit: 'Limit',
    verdict: 'Verdict',
    within: 'within',
    above: 'above',
    none: 'no value',
    noLimit: '—',
    open: 'undecided',
    county: (mean) => `county ${mean}`,
    below: (schools) => (schools === 0 ? 'all schools meet it' : `${plural(schools, 'school')} below`),
    unknown: (schools) => `${plural(schools, 'school')} unknown`,
    composite: 'Composite coefficient',
    bar: 'The bar is the coefficient, the line its limit.',
    withinLimits: (count) => `${count} within the limit`,
  },
  schools: {
    title: (count) => `${plural(count, 'school')} below standard`,
    all: 'All schools meet the standard.',
    undecided: (schools) => `${plural(schools, 'school')} undecided, the others meet the standard.`,
    standing: (name, value, standard) => `${name} ${value}, standard ${standard}`,
    floorBroken: 'below the floor of 85%',
    more: (count) => `${count} more`,
  },
  shares: {
    title: 'Which schools widen the gap',
    indicator: 'Indicator',
    sides: { below: 'below the county', above: 'above the county', level: 'level with the county' },
    none: 'All schools are alike.',
  },
  excluded: {
    title: (count) => `${plural(count, 'school')} left out of the resource test`,
    school: (name, pupils, reason) =>
      `${name}: ${reason === 'teaching-point' ? `teaching point, ${plural(pupils, 'pupil')}` : REASONS[reason]}`,
  },
  converted: {
    title: (count) => `${plural(count, 'school')} split by converted pupils`,
    split: (column, total, part, of, share) => `${column}: ${total} in all, ${share} here (converted ${part} ÷ ${of})`,
  },
  sizes: {
    title: 'Rooms, school and class sizes (judged apart)',
    met: 'met',
    failures: (count) => `${plural(count, 'case')} not met`,
    unknown: 'no data',
    failed: (school, value, limit) => `${school} ${value} (${limit})`,
    largeClasses: (stage, large, superLarge, counted) =>
      `${stage}: ${counted ? '' : 'at least '}${large} large classes, ${superLarge} of them super-large`,
  },
  county: {
    title: 'Items of the county',
    facts: (missed, open, met) =>
      [
        ...(missed > 0 ? [`${missed} not met`] : []),
        ...(open > 0 ? [`${open} to fill in`] : []),
        ...(met > 0 ? [`${met} met`] : []),
      ].join(', '),
    nothing: 'nothing entered yet',
    about: (groups, items) =>
      `This standard has ${plural(items, 'item')} for the county as a whole${groups.length > 0 ? ` (${groups.map(([group, count]) => `${group} ${count}`).join(', ')})` : ''}. Insert a blank sheet, fill in 实际值 (what is reached) and the targets, then check again.`,
    insert: 'Insert the sheet 县级指标',
    ownSheet: (year) =>
      `A sheet of your own will do: one item per row, in the words of the standard; what is reached under 实际值, targets under headings such as ${year}年目标.`,
    blank: 'Neither 实际值 nor any target is filled in yet.',
    fillIn: 'Fill in',
    open: (count) => `${plural(count, 'item')} that cannot be judged yet`,
    met: (count) => `${plural(count, 'item')} met`,
    reached: 'met',
    notReached: 'not met',
    notEntered: 'not entered',
    bySchools: 'Judged by the school data; see rooms, school and class sizes above.',
    standing: (reached, standard) => `Reached: ${reached}; standard: ${standard}.`,
    target: (year, target, onPlan) =>
      `Target for ${year}: ${target}${onPlan === null ? '' : onPlan ? ', reached' : ', not reached'}.`,
  },
  findings: {
    title: (count) => `Problems in the data (${count})`,
    none: 'No problems found in the school data.',
  },
  plan: {
    title: 'Gap plan',
    about:
      'The least to be added, and where, so that every school meets the standard and every coefficient its limit. With unit prices it says what that costs.',
    terms: 'Unit prices and years',
    price: (unit) => `yuan per ${unit}`,
    yearly: 'every year',
    firstYear: 'From year',
    years: 'Years',
    compute: 'Save and compute',
    priceInvalid: 'A price is a number above 0, such as 3,000, 500元 or 8万; leave it blank where there is none.',
    periodInvalid: 'The year has four digits; the number of years is 1 to 30.',
    nothing: 'Nothing to add: every school meets the standard and every coefficient its limit.',
    total: (cost) =>
      cost === null ? 'Total cost: some prices are missing; see the amounts' : `Total cost ${cost} yuan`,
    need: (amount, schools, cost) =>
      `${amount} more in ${plural(schools, 'school')}${cost === null ? '' : `, ${cost} yuan`}`,
    level: (level, before, after) => `the lowest raised to ${level}; coefficient ${before} → ${after}`,
    bySchool: (count) => `School by school (${count})`,
    year: 'Year',
    cost: 'Cost (yuan)',
    school: 'School',
    addition: (id, amount, years) => `${id}: ${amount} more${years.length > 0 ? ` (${years.join(', ')})` : ''}`,
    unpriced: 'no price',
    assumptions: 'What this assumes',
    exempt: (schools) => `${plural(schools, 'school')} may leave one indicator at 85%`,
  },
  standard: {
    label: 'Standard',
    local: (name) => `Local: ${name}`,
    newLocal: 'New local standard…',
    edit: 'Edit the local standard',
    name: 'Name of the standard',
    base: 'National standard it starts from',
    national: (value) => `national ${value}`,
    numbers: 'Fill in only what differs; the rest is national',
    json: 'Paste JSON',
    jsonHelp:
      'A local standard from elsewhere can be pasted here, such as {"name": "Our county", "base": "quality-2017", "changes": {"L1.standard.junior": 5.5}}',
    jsonInvalid: 'This is not complete JSON. Please check brackets, quotation marks and commas.',
    save: 'Save the standard',
    cancel: 'Cancel',
    remove: 'Delete the local standard',
    nameMissing: 'Please give the standard a name.',
    unchanged: 'No number is changed yet. Please fill in at least one, or simply choose the national standard.',
    numberName: (path, indicator) => numberName(path, indicator),
  },
  cells: {
    label: 'School data',
    sheet: 'the sheet found by its headings',
    chosen: (sheet, cell) => `${sheet}!${cell}`,
    choose: 'Use a range instead',
    address: 'Range with its headings',
    addressHelp: 'such as 学校基本数据!A3:Q60',
    selection: 'Take the selection',
    use: 'Use this range',
    reset: 'Find it again by headings',
    invalid: 'There is no such range. Please write it as Sheet!A1:Q60, or A1:Q60 for the sheet that is shown.',
    gone: (sheet) => `The sheet “${sheet}” is gone. Please choose another range, or find the data by its headings.`,
  },
  exporting: 'Results to a new sheet',
  labelled: (name) => `${name}: `,
  listed: (names) => names.join(', '),
  formulas: {
    title: 'Formulas to values, repair #NAME?',
    aboutValues:
      'Formulas such as =YJ.CV(…) need this tool. Before the workbook is sent on, turn them into values; other formulas stay.',
    values: { selection: 'Selection to values', workbook: 'Whole workbook to values' },
    aboutRepair:
      'Where a workbook was saved without this tool, such formulas go on showing #NAME?. Repairing enters them again.',
    repair: 'Repair #NAME?',
  },
  names: {
    title: 'Without the prefix: =CV(range)',
    about:
      'Defines the names CV and 差异系数 in this workbook, so that formulas can say =CV(B2:B40, C2:C40). They compute without this tool too.',
    define: 'Define the names',
    remove: 'Remove the names',
    use: (name, use) =>
      `${name}: ${{ free: 'not defined', ours: 'defined, ready to use', other: 'used for something else, left alone' }[use]}`,
  },
}

function numberName(path: string, indicator: string | null): string {
  const parts = path.split('.')
  const stage = STAGES[lastOf(parts) ?? '']
  const stem = stage ? parts.slice(0, -1).join('.') : path
  const name = indicator ?? NUMBERS[stem] ?? stem
  return stage ? `${name} (${stage})` : name
}
