import { plural } from './plural'
import type { Texts } from './texts'

const ZONE = { county: 'Add to roster', 'no-county': 'Remove it' } as const
const CHOICES = {
  put: { achieved: 'Add to achieved', unachieved: 'Add to not achieved', ...ZONE },
  keep: { achieved: 'Achieved', unachieved: 'Not achieved', ...ZONE },
} as const

export const en: Texts = {
  product: 'Yijiao',
  tagline: 'Checks the compulsory education summary table (汇总表)',
  tabs: {
    findings: 'Findings',
    unachieved: 'Not achieved',
    balance: 'Balance',
    round: 'Collect',
    settings: 'Settings',
  },
  severities: { error: 'To put right', warning: 'To look at', result: 'Not achieved', info: 'Good to know' },
  verdict: {
    schools: 'School data',
    idle: 'Not checked yet',
    checking: 'Checking…',
    readyExplained: 'Ready to send (all warnings explained)',
    warnings: (count) => `${count} to look at`,
    heard: (verdict, counts) => `${verdict}. ${counts}.`,
  },
  work: { reading: 'Reading…', checking: 'Checking…', writing: 'Writing…' },
  stop: 'Stop',
  check: 'Check',
  checkAgain: 'Check again',
  stale: 'Changed since; check again',
  live: 'Checked as you type',
  mark: 'Mark',
  clear: 'Clear marks',
  more: 'More',
  help: 'Help',
  template: (name) => `Blank form ${name}`,
  toValues: 'Turn this tool’s formulas into values',
  languages: { zh: '中文', en: 'English' },
  exporting: {
    sheet: 'Report: as a new sheet',
    html: 'Report: web page to print',
    'return-docx': 'Return note: Word',
    'return-html': 'Return note: web page to print',
    'return-text': 'Return note: text for a message',
    'certificate-html': 'Certificate: web page to print',
    'certificate-docx': 'Certificate: Word',
    'draft-docx': 'Draft of the report: Word, in Chinese',
    csv: 'Findings: CSV table',
    json: 'Full results: JSON',
  },
  facts: {
    unit: 'Unit',
    date: 'Date',
    edition: 'Form',
    blank: 'not filled in',
    counts: ({ error, warning, result, info }) =>
      `${error}\u00a0to put right, ${warning}\u00a0to look at, ${result}\u00a0not achieved, ${info}\u00a0notes`,
    inShort: ({ error, warning }, causes) =>
      `${plural(error, 'error')} · ${plural(warning, 'warning')} · ${plural(causes, 'cause')}`,
    points: (points) => plural(points, 'policy point'),
    checkedAt: (time) => `checked ${time}`,
    table: 'Table',
    tableOption: (index, unit, sheet) => `Table ${index}: ${unit} (${sheet})`,
  },
  findings: {
    edit: { counties: 'Edit lists', documents: 'Edit documents', office: 'Edit office' },
    notChecked: 'Press Check: what to put right, and how, will be listed here.',
    inBalance: 'This workbook holds school data only: its verdict and what was found are under Balance.',
    toBalance: 'Show Balance',
    form: 'The whole form',
    point: (number) => `Point ${number}`,
    jump: (place) => `Go to ${place}`,
    fix: 'Fix',
    fixAll: (count) => `Fix all (${plural(count, 'place')})`,
    fixCause: () => 'Fix all',
    places: (count) => plural(count, 'place'),
    include: (cell) => `Include ${cell}`,
    choice: (choice, rule) => CHOICES[rule === 'county-in-both' ? 'keep' : 'put'][choice],
    undo: 'Undo',
    explain: 'Explain',
    none: 'No problems found.',
    noneHere: 'No problems found in this table.',
    noneShown: 'Nothing matches the filter.',
    elsewhere: (index, { error, warning }) => `Table ${index}: ${error} to put right, ${warning} to look at`,
    keys: 'Keys: F8 or N for the next, Shift+F8 or P for the previous, Enter goes to the cell.',
  },
  filters: {
    label: 'Filter',
    all: 'All',
    error: 'Errors',
    warning: 'Warnings',
    fixable: 'Fixable',
    waived: 'Explained',
    column: 'Filter by column',
    everyColumn: 'Columns',
    search: 'Search',
  },
  waiver: {
    title: 'Why this is right as it is',
    reason: 'Reason',
    reasonHelp: 'Printed in the report. It lapses as soon as the cell changes.',
    undoHelp:
      'It is kept with the workbook; keeping it empties Excel’s undo list, so earlier changes can no longer be undone with Ctrl+Z. The explanation itself can be withdrawn.',
    name: 'Explained by',
    date: 'Date',
    save: 'Save explanation',
    cancel: 'Cancel',
    withdraw: 'Withdraw',
    given: (reason, name, date) => `Explained: ${reason} (${name}, ${date})`,
    reasonMissing: 'Please give a reason.',
    nameMissing: 'Please enter a name.',
  },
  preview: {
    title: (cells) => `${plural(cells, 'cell')} will be corrected`,
    about: 'Only what is certain is changed, and it can be undone in one step.',
    before: 'Before',
    after: 'After',
    blank: '(blank)',
    apply: (cells) => `Correct ${plural(cells, 'cell')}`,
    cancel: 'Cancel',
  },
  notices: {
    documentsKept: (cell) =>
      `${cell} cannot be rewritten from here: it is a formula or merged, or what would be written reads as other documents. Edit its text instead.`,
    cellChanged: (cell) => `${cell} has changed meanwhile. Open it again to edit it.`,
    fixedUnchecked: (cells, why) =>
      `Corrected ${cells} ${cells === 1 ? 'cell' : 'cells'}, but could not check again: ${why}`,
    fixed: (cells) => `${plural(cells, 'cell')} corrected and checked again.`,
    solved: (cells) =>
      `${cells.slice(0, 6).join(', ')}${cells.length > 6 ? ` and ${cells.length - 6} more` : ''}: put right ✓`,
    formulaKept: (cell) => `${cell} holds a formula; only text and numbers are edited here. Change it in Excel or WPS.`,
    mergedKept: (cell) => `${cell} is part of a merged area; edit its first cell.`,
    listsKept: (point) =>
      `The lists of point ${point} cannot be rewritten here: a merged cell, a formula, or words that would be lost. Edit the cells themselves.`,
    values: ({ changed, errors, asText, outside }) =>
      changed + errors + asText + outside === 0
        ? 'No formula there uses a function of this tool; nothing was changed.'
        : [
            changed > 0 ? `${plural(changed, 'formula')} turned into values.` : 'Nothing was changed.',
            ...(errors > 0 ? [`Left alone: ${errors} showing an error or still being computed.`] : []),
            ...keptAsText(asText),
            ...(outside > 0
              ? [
                  `Left alone: ${outside} that only reach into the selection; to turn them too, select the top left cell of the result.`,
                ]
              : []),
          ].join(' '),
    repaired: ({ changed, asText }) =>
      changed + asText === 0
        ? 'No formula of this tool shows #NAME?; there is nothing to repair.'
        : [
            ...(changed > 0 ? [`${plural(changed, 'formula')} repaired; Excel is computing.`] : []),
            ...keptAsText(asText),
          ].join(' '),
    wayBack: {
      page: 'To take it back, press Undo here or Ctrl+Z.',
      program: 'To take it back, press Undo here; Ctrl+Z does so too (sometimes after several presses).',
      button: 'To take it back, press Undo here: Ctrl+Z may not undo it, or undo something else.',
    },
    undone: 'Undone: the cells are as they were.',
    cleared: 'The marks are cleared.',
    noMarks: 'There were no marks; nothing was changed.',
    stopped: 'Stopped: nothing was changed.',
    nothingToFix: 'Nothing can be corrected automatically: please follow the hints.',
    sheetsChanged: 'A sheet was deleted, renamed or added. Please check again.',
    settingsSaved: 'Saved, and checked with the new list.',
    officeMissing:
      'office.js could not be loaded, so the pane cannot reach Excel. Please close the pane and open it again; if that does not help, ask your administrator to check the folder “office” on the server, and the firewall. Meanwhile, files can be checked in a browser.',
    excelSilent:
      'Excel has not answered the pane for 10 seconds. Please check whether Excel is asking you to sign in or to trust the add-in, or shows the file in Protected View; then close the pane and open it again. Meanwhile, files can be checked in a browser.',
    notAnswered:
      'Excel has not answered for 10 seconds; the pane is still waiting. Please check whether Excel is showing a dialog, editing a cell, or calculating. If no answer comes, save the workbook, close Excel and open it again.',
    partMissing:
      'A file of this page could not be loaded: it may just have been updated, or the network is down. Please close it and open it again.',
    marked: ({ error, warning, unachieved }) =>
      error + warning + unachieved === 0
        ? 'Nothing is wrong and every target is achieved; there is nothing to mark.'
        : `${plural(error + warning + unachieved, 'place')} marked: ${error} to put right, ${warning} to look at, ${unachieved} not achieved.`,
    saved: (name, marks) => `Saved as ${name}, ${marks === null ? 'without marks' : `with ${plural(marks, 'mark')}`}.`,
    rolledIn: (cells) =>
      cells > 0 ? `The roll-up was written into ${plural(cells, 'cell')}.` : 'The roll-up was written.',
    sheetsAdded: (names, kept) =>
      `Written: ${names.map((name) => `“${name}”`).join(', ')}. ${kept.length > 0 ? `What was there is now called ${kept.map((name) => `“${name}”`).join(', ')}.` : ''}`.trim(),
    show: 'Show it',
    close: 'Close this message',
  },
}

function keptAsText(formulas: number): readonly string[] {
  return formulas > 0 ? [`Left alone: ${formulas} in cells formatted as text; make those General, then try again.`] : []
}
