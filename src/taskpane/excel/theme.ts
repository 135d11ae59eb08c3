/** Takes on Excel's own theme, which need not be that of the system. */
export function followTheme(): void {
  const background = Office.context.officeTheme?.bodyBackgroundColor
  if (background) document.documentElement.dataset.theme = isDark(background) ? 'dark' : 'light'
}

/** Whether a colour (#rrggbb) is dark, by its relative luminance without gamma, which is near enough. */
function isDark(colour: string): boolean {
  const part = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16)
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) < 128
}
