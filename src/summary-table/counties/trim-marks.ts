const MARK = /[\s,，、;；:：.。)）\]】]/u

/** A text without the blanks and marks around it; linear, where a regular expression would not be. */
export function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && MARK.test(text[start] ?? '')) start++
  while (end > start && MARK.test(text[end - 1] ?? '')) end--
  return text.slice(start, end)
}
