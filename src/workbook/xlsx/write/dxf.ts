import { LOOKS } from '../../marks/look'
import type { MarkKind } from '../../marks/mark'

/**
 * A mark's look as styles.xml has it. In a conditional format a solid fill is the background colour alone: that is how
 * Excel writes it, and what other programs expect.
 */
export function dxfXml(kind: MarkKind, prefix: string): string {
  const { fill, color, bold, italic, underline, border } = LOOKS[kind]
  const tag = (name: string, attributes = '', content = ''): string => {
    const open = `<${prefix}${name}${attributes}`
    return content === '' ? `${open}/>` : `${open}>${content}</${prefix}${name}>`
  }
  const rgb = (name: string, value: string): string => tag(name, ` rgb="FF${value}"`)
  const letters = [
    bold ? tag('b') : '',
    italic ? tag('i') : '',
    underline === 'none' ? '' : tag('u', underline === 'double' ? ' val="double"' : ''),
    rgb('color', color),
  ]
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    tag(side, ` style="${border.style}"`, rgb('color', border.color)),
  )
  return tag(
    'dxf',
    '',
    tag('font', '', letters.join('')) +
      tag('fill', '', tag('patternFill', '', rgb('bgColor', fill))) +
      tag('border', '', sides.join('')),
  )
}
