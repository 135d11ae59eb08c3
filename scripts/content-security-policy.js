const { createHash } = require('node:crypto')
const HtmlWebpackPlugin = require('html-webpack-plugin')

/** Nothing is loaded from, and nothing is sent to, anywhere but the page's own folder (and office.js, where that lies elsewhere). */
class ContentSecurityPolicy {
  constructor(officeJs) {
    this.office = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : ''
    this.officeJs = officeJs
  }

  apply(compiler) {
    const { name } = ContentSecurityPolicy
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap(name, (data) => {
        data.html = data.html.replace('%POLICY%', this.policyFor(data.html))
        return data
      })
    })
  }

  policyFor(html) {
    const inline = [...html.matchAll(/<script>([^]*?)<\/script>/g)]
    const hashes = inline.map(([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    const isExcels = html.includes(`src="${this.officeJs}"`)
    const office = isExcels ? this.office : ''
    return [
      "default-src 'none'",
      `script-src 'self' ${hashes.join(' ')}${office}`,
      "style-src 'self'",
      "img-src 'self' data:",
      `connect-src 'self'${office}`,
      // What office.js shows where Excel on the web does not trust the add-in yet.
      ...(isExcels ? [`frame-src 'self'${office}`] : []),
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
  }
}

module.exports = { ContentSecurityPolicy }
