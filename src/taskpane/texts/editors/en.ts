import type { EditorsTexts } from './texts'

export const en: EditorsTexts = {
  done: 'Done',
  cancel: 'Cancel',
  counties: {
    title: (point) => `Point ${point}: click a county to move it`,
    standings: { achieved: 'Achieved', unachieved: 'Not achieved', open: 'Still open' },
    none: 'none',
    allAchieved: 'All achieved',
    restAchieved: 'Rest achieved',
  },
  documents: {
    title: (point) => `Point ${point}: documents and their numbers`,
    nothing: 'This cell names no document yet.',
    document: (index) => `Document ${index}`,
    name: 'Full title',
    number: 'Number',
    numberExample: '锦政发〔2018〕5号',
    faults: (faults) => `${faults.join(', ')}.`,
    noNumber: 'This is not a document number. Write it like 锦政发〔2018〕5号.',
    corrected: (number) => `It will be written “${number}”.`,
    add: 'Add a document',
    remove: (index) => `Remove document ${index}`,
    result: 'Will read',
    blank: '(blank)',
    impossible: 'Written so it would read as other documents. Check the 《》 and the number, or edit the text.',
    apply: 'Write',
    asText: 'Edit the text',
  },
  beginning: {
    city: 'Reporting city (prefecture)',
    example: '锦州市',
    fill: 'Start the form',
    unknown: 'There is no city of that name. Write its name in full, such as 锦州市.',
    about:
      'Fills in 填报单位 and the offices, and adds a sheet 县区名单 with the counties of the city. It can all be undone.',
  },
  office: {
    title: (point) => `Point ${point}: responsible office`,
    label: 'Responsible office',
    others: 'Offices in this form: click to add or remove',
    apply: 'Write',
  },
}
