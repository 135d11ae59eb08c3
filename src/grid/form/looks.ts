import type { CellLook } from './form'

/** Of headings and body, in points. */
export const SIZE = 11

const BODY = { face: 'body', size: SIZE, wrap: true, border: true } as const

/** The looks of the cells that the forms are made of. */
export const LOOKS = {
  title: { face: 'title', size: 20, horizontal: 'center' },
  /** 填报单位, and the like, above a table. */
  line: { face: 'body', size: 12 },
  heading: { face: 'heading', size: SIZE, horizontal: 'center', wrap: true, border: true },
  text: { ...BODY, horizontal: 'left' },
  centred: { ...BODY, horizontal: 'center' },
  /** For cells that are merged downwards: at the top a text stays readable where a page ends. */
  group: { ...BODY, horizontal: 'center', vertical: 'top' },
  number: { ...BODY, wrap: false, horizontal: 'right' },
  /** 注 below a table. */
  note: { face: 'body', size: SIZE, wrap: true },
} satisfies Record<string, CellLook>
