import { areaAddress, parseArea } from '../../../grid/address'
import type { WorkbookContents } from '../../../grid/contents'
import type { ChosenCells } from '../../../balance/chosen-cells'

/**
 * The cells that an address names, such as 学校!A3:Q60, 'a b'!$A$3:$Q$60 or (on the sheet `shown`) A3:Q60; null where
 * there are none.
 */
export function cellsAt(address: string, { sheets }: WorkbookContents, shown: string | null): ChosenCells | null {
  const text = address.trim().replace(/^=/, '').replace('！', '!')
  const mark = text.lastIndexOf('!')
  const area = parseArea(
    text
      .slice(mark + 1)
      .normalize('NFKC')
      .trim(),
  )
  const name = mark < 0 ? shown : unquoted(text.slice(0, mark))
  const sheet = sheets.find((each) => each.name.toLowerCase() === name?.toLowerCase())
  return area && sheet ? { sheet: sheet.name, cell: areaAddress(area) } : null
}

function unquoted(name: string): string {
  const quoted = /^'(.*)'$/s.exec(name.trim())?.[1]
  return quoted?.replaceAll("''", "'") ?? name.trim()
}
