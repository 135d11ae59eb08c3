/** What is said of a workbook. What it quotes, between “ and ”, may be in any script, and turns nothing around it. */
export function Told({ text }: { readonly text: string }): JSX.Element {
  const pieces: (string | JSX.Element)[] = []
  let end = 0
  for (let from = text.indexOf('“'); from >= 0; from = text.indexOf('“', end)) {
    const to = text.indexOf('”', from)
    if (to < 0) break
    pieces.push(text.slice(end, from + 1), <bdi key={from}>{text.slice(from + 1, to)}</bdi>)
    end = to
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  )
}
