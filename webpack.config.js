const { readFileSync } = require('node:fs')
const { resolve } = require('node:path')
const webpack = require('webpack')
const { EsbuildPlugin } = require('esbuild-loader')
const MinimizerPlugin = require('minimizer-webpack-plugin')
const HtmlWebpackPlugin = require('html-webpack-plugin')
const CopyWebpackPlugin = require('copy-webpack-plugin')
const { Ascii } = require('./scripts/ascii')
const { CodeCache } = require('./scripts/code-cache')
const { ContentSecurityPolicy } = require('./scripts/content-security-policy')
const { Licences } = require('./scripts/licences')
const { SYNTAX } = require('./scripts/engines')
const { functionsMetadata } = require('./scripts/functions-metadata')
const { WeightLimit } = require('./scripts/weight-limit')
const { version } = require('./package.json')

/** Where each way of hosting takes office.js from: our own folder, Microsoft's CDN, or the one operated by 21Vianet. */
const OFFICE_JS = {
  local: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21v': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
}

/**
 * What office.js asks its own folder for in an Excel that can run the add-in: the file of the platform, the texts of Excel's
 * language (en-us where there are none), and the mapping table where no Excel answers. Its telemetry is left out, and
 * office.js goes on without it.
 */
const OFFICE_JS_FILES = [
  {
    context: 'node_modules/@microsoft/office-js/dist',
    from: '{office,o15apptofilemappingtable,excel-{win32,mac,web}-16.*,{zh-cn,zh-tw,en-us}/office_strings}.js',
    to: 'office',
    globOptions: { ignore: ['**/*.debug.js', '**/*-core.js'] },
    // Its terms allow passing it on as it is, not changed: the minimizer leaves alone what is minimized.
    info: { minimized: true },
  },
  // Excel on the web shows this page in a frame where the add-in is not trusted yet. Its files are asked for by these names.
  ...Object.entries({
    'index.html': 'index.html',
    'agaveerrorux.js': 'AgaveErrorUX.js',
    'style/agaveerrorux.css': 'style/AgaveErrorUX.css',
    'images/agavedefaulticon96x96.png': 'images/agavedefaulticon96x96.png',
    'images/moe_status_icons.png': 'images/moe_status_icons.png',
  }).map(([from, to]) => ({
    from: `node_modules/@microsoft/office-js/dist/agaveerrorux/${from}`,
    to: `office/AgaveErrorUX/${to}`,
    info: { minimized: true },
  })),
  { from: 'node_modules/@microsoft/office-js/LICENSE.md', to: 'office' },
]

/** The add-in of WPS: what WPS asks its folder for, by these names. Its script is ES5 and stays as it is. */
const WPS_FILES = [
  { from: 'src/taskpane/wps/addin', to: 'wps', info: { minimized: true } },
  { from: 'assets/icons/{pane,check,mark}-32.png', to: 'wps/icons/[name][ext]' },
]

/** The script of the functions, by the name that the manifest gives it. */
const FUNCTIONS = 'functions/functions'

/** Parts that are loaded later, and the functions, have what they have in common in files of their own, which are loaded once. */
const isShared = (chunk) => chunk.name === FUNCTIONS || !chunk.canBeInitial()

/** The minimizer of scripts. With a third look at what it has written it writes half a hundredth less. */
const SWC = { minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 3 } } }

const shared = (mode, target) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } }] },
  performance: false,
  stats: 'errors-warnings',
})

/** The command line: it needs nothing beside its folder but Node. */
function commandLine(mode) {
  return {
    ...shared(mode, 'node20'),
    name: 'cli',
    target: 'node20',
    resolve: { extensions: ['.ts', '.js'], alias: { fflate$: resolve('scripts/fflate-when-needed.js') } },
    entry: { program: './src/cli/yijiao.ts' },
    output: { path: resolve(__dirname, 'dist/cli'), filename: '[name].js' },
    // A short program is sooner read, by every thread anew.
    optimization: { minimizer: [new EsbuildPlugin({ target: 'node20', legalComments: 'none' })], splitChunks: false },
    // commander runs other programs with it, of which we have none; loading it takes as long as all our modules.
    externals: { 'node:child_process': 'var {}' },
    plugins: [
      new webpack.DefinePlugin({ YIJIAO_VERSION: JSON.stringify(version) }),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: 'src/cli/launch.js',
            to: 'yijiao.js',
            transform: (code) => `#!/usr/bin/env node\n${code}`,
            info: { minimized: true },
          },
        ],
      }),
      new Ascii(),
      new CodeCache(),
      new Licences(),
    ],
  }
}

/** What both pages are made from: that of any browser, and that of Excel with office.js in its head. */
const htmlPage = (filename, options) =>
  new HtmlWebpackPlugin({
    template: './src/taskpane/taskpane.html',
    filename,
    chunksSortMode: 'manual',
    inject: 'head',
    scriptLoading: 'defer',
    minify: false,
    oldEngine: OLD_ENGINE,
    officeJs: null,
    ...options,
  })

/** The page: the task pane inside Excel (excel.html), and the same pane in any browser (taskpane.html). */
function page(mode, officeJs) {
  return {
    ...shared(mode, SYNTAX),
    name: 'page',
    target: ['web', SYNTAX],
    // The functions are a script of their own, inside Excel only. It goes on from the pane's, with which it shares every module.
    entry: {
      taskpane: './src/taskpane/index.tsx',
      [FUNCTIONS]: { import: './src/functions/index.ts', dependOn: 'taskpane' },
      'wps/probe': './src/taskpane/wps/probe.ts',
    },
    // webpack would minify the page after its lines for old engines have been hashed.
    experiments: { css: true, html: false },
    output: {
      path: resolve(__dirname, 'dist/web'),
      // Parts lie beside taskpane.html, whichever script asks for them: the page's, or the functions' in their own folder.
      publicPath: '',
      filename: '[name].js',
      chunkFilename: '[name].js',
      cssFilename: '[name].css',
      clean: true,
    },
    optimization: {
      splitChunks: { chunks: isShared },
      // Half of what building took was webpack's own minimizer, which writes no less. Styles are left to it.
      minimizer: [new MinimizerPlugin({ test: /\.js$/, ...SWC }), '...'],
    },
    plugins: [
      new webpack.DefinePlugin({ YIJIAO_VERSION: JSON.stringify(version) }),
      htmlPage('taskpane.html', { host: 'browser', chunks: ['taskpane'] }),
      // The pane first: what is on screen says what goes on. Functions wait for theirs (early.js).
      htmlPage('excel.html', { host: 'excel', chunks: ['taskpane', FUNCTIONS], officeJs, early: EARLY }),
      new HtmlWebpackPlugin({
        template: './src/taskpane/wps/probe.html',
        filename: 'wps/probe.html',
        chunks: ['wps/probe'],
        publicPath: '../',
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          ...WPS_FILES,
          ...(officeJs === OFFICE_JS.local ? OFFICE_JS_FILES : []),
        ],
      }),
      new ContentSecurityPolicy(officeJs),
      ...functionsMetadata(),
      new Licences(),
      // Inside Excel: until the pane can be used, until functions answer too, and until the first verdict. See docs/performance.md.
      new WeightLimit(['taskpane', 'excel'], 110),
      new WeightLimit(['taskpane', 'excel', FUNCTIONS], 253),
      new WeightLimit(['taskpane', 'excel', FUNCTIONS, 'engine'], 334),
    ],
  }
}

/** The lines that tell an old engine what to use instead; in the page itself, so that they run whatever else fails. */
const OLD_ENGINE = readFileSync(resolve(__dirname, 'src/taskpane/page/old-engine.js'), 'utf8')
/** The lines that must follow office.js at once. */
const EARLY = readFileSync(resolve(__dirname, 'src/taskpane/excel/early.js'), 'utf8')

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const officeJs = OFFICE_JS[env.officeJs ?? 'local']
  if (!officeJs) throw new Error(`--env officeJs takes ${Object.keys(OFFICE_JS).join(', ')}`)
  return [commandLine(mode), page(mode, officeJs)]
}
