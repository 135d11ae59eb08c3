/**
 * The oldest engines that the page and the functions run in: the one place that the build, the linter and the tests take them from.
 * Chromium 87 is what WPS on Linux embeds; Firefox 115 the oldest extended release in service; Safari 15 the one of
 * macOS 12, in which Excel for the Mac shows the pane. src/taskpane/page/old-engine.js keeps older ones out.
 */
const FLOOR = { chrome: '87', firefox: '115', safari: '15' }

/**
 * What the build writes: all of these engines know it whole. By their names esbuild would also take `?.` out, for a slip of Chromium below 91
 * at calls with spread arguments, and the page would weigh a hundredth more.
 */
const SYNTAX = 'es2020'

/** For Browserslist, as chrome 87. */
const BROWSERS = Object.entries(FLOOR).map(([name, version]) => `${name} ${version}`)

module.exports = { FLOOR, SYNTAX, BROWSERS }
