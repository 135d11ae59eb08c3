import { loadTheme } from 'office-ui-fabric-react/lib/Styling'
import { InjectionMode, Stylesheet } from '@uifabric/merge-styles'

// Fabric writes its rules into <style> elements, which the page's content security policy forbids: it asks for a style
// sheet of its own instead, which is filled by script and needs no permission.
const sheet = new CSSStyleSheet()
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
Stylesheet.getInstance().setConfig({
  injectionMode: InjectionMode.none,
  onInsertRule: (rule) => {
    // Rules for engines that are not this one are refused by it, and are of no use to it.
    if (!rule.includes('::-ms-')) sheet.insertRule(rule, sheet.cssRules.length)
  },
})

// The pane's own colours, which follow the theme by themselves.
loadTheme({
  defaultFontStyle: { fontFamily: 'inherit' },
  palette: {
    themePrimary: 'var(--accent)',
    themeDark: 'var(--accent)',
    themeDarkAlt: 'var(--accent)',
    themeTertiary: 'var(--accent)',
    white: 'var(--paper)',
    black: 'var(--ink)',
    neutralPrimary: 'var(--ink)',
    neutralDark: 'var(--ink)',
    neutralSecondary: 'var(--quiet)',
    neutralTertiary: 'var(--quiet)',
    neutralLight: 'var(--line)',
    neutralLighter: 'var(--shade)',
    redDark: 'var(--error)',
  },
})
