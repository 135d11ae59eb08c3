/** An object as JSON, indented by two and with a line feed at its end, as `JSON.stringify` has it: member by member, and long lists item by item. */
export function* jsonOf(members: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n'
  for (const [name, value] of Object.entries(members)) {
    yield `${before}  ${JSON.stringify(name)}: `
    if (Array.isArray(value) && value.length > 0) yield* listOf(value)
    else yield indented(value, '  ')
    before = ',\n'
  }
  yield '\n}\n'
}

function* listOf(items: readonly unknown[]): Generator<string> {
  let before = '[\n'
  for (const item of items) {
    yield `${before}    ${indented(item, '    ')}`
    before = ',\n'
  }
  yield '\n  ]'
}

/** Line feeds within texts are written as \n: those that there are begin lines. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
}
