/** Takes on Excel's own theme, which need not be that of the system. */
export function followTheme(): void {
  const background = Office.context.officeTheme?.bodyBackgroundColor
  if (background) document.documentElement.dataset.theme = isDark(background) ? 'dark' : 'light'
}

/** Whether a colour (#rrggbb) is dark, by its relative luminance without gamma, which is near enough. */
function isDark(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128
}
