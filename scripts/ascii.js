const { Compilation, sources } = require('webpack')

/**
 * webpack: writes programs in ASCII, which Node reads many times as fast, and holds in half the room. Beside what esbuild has escaped already only
 * expressions and data have other characters in them, where an escape means the same.
 */
class Ascii {
  apply(compiler) {
    const { name } = Ascii
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1
    compiler.hooks.compilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const file of Object.keys(assets).filter((one) => one.endsWith('.js')))
          compilation.updateAsset(file, (source) => new sources.RawSource(escaped(source.source().toString())))
      })
    })
  }
}

function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

module.exports = { Ascii }
