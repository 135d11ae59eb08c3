/** How a report can be handed out, in the order in which they are offered; `data-format` in the menu. */
export const EXPORT_KINDS = [
  'sheet',
  'html',
  'return-docx',
  'return-html',
  'return-text',
  'certificate-html',
  'certificate-docx',
  'draft-docx',
  'csv',
  'json',
] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]
