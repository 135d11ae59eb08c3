// What 标色 needs, as one part of the program that loads when it is asked for.
export { marksFor } from '../../workbook/marks/marks'
export { shownMarks } from '../../workbook/marks/shown'
