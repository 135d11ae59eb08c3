const { resolve } = require('node:path')
const webpack = require('webpack')
const HtmlWebpackPlugin = require('html-webpack-plugin')
const CopyWebpackPlugin = require('copy-webpack-plugin')
const { version } = require('./package.json')

/** Where each way of hosting takes office.js from: our own folder, Microsoft's CDN, or the one operated by 21Vianet. */
const OFFICE_JS = {
  local: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21v': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
}

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic' } }] },
  performance: false,
  stats: 'errors-warnings',
})

/** The command line: one file and nothing beside it but Node. */
function commandLine(mode) {
  return {
    ...shared(mode),
    name: 'cli',
    target: 'node20',
    entry: { yijiao: './src/cli/yijiao.ts' },
    output: { path: resolve(__dirname, 'dist/cli'), filename: '[name].js' },
    optimization: { minimize: false },
    plugins: [
      new webpack.DefinePlugin({ YIJIAO_VERSION: JSON.stringify(version) }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new CopyWebpackPlugin({ patterns: [{ from: 'assets/templates', to: 'templates' }] }),
    ],
  }
}

/** The page: the task pane inside Excel, and the same pane in any browser. */
function page(mode, officeJs) {
  return {
    ...shared(mode),
    name: 'page',
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: { path: resolve(__dirname, 'dist/web'), filename: '[name].js', chunkFilename: '[name].js' },
    plugins: [
      new webpack.DefinePlugin({ YIJIAO_VERSION: JSON.stringify(version), YIJIAO_OFFICE_JS: JSON.stringify(officeJs) }),
      new HtmlWebpackPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', inject: 'body' }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          {
            from: 'node_modules/@microsoft/office-js/dist',
            to: 'office',
            globOptions: { ignore: ['**/*.debug.js', '**/*.map'] },
          },
        ],
      }),
    ],
  }
}

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const officeJs = OFFICE_JS[env.officeJs ?? 'local']
  if (!officeJs) throw new Error(`--env officeJs takes ${Object.keys(OFFICE_JS).join(', ')}`)
  return [commandLine(mode), page(mode, officeJs)]
}
