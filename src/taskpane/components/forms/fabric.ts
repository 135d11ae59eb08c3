import './fabric-config'
import { loadTheme } from 'office-ui-fabric-react/lib/Styling'

// The pane's own colours, which follow the theme by themselves.
loadTheme({
  defaultFontStyle: { fontFamily: 'inherit' },
  fonts: { xSmall: { fontFamily: 'inherit', fontSize: '13px' } },
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
