const { gzipSync } = require('node:zlib')
const webpack = require('webpack')

/** Fails the build when parts of the page that are loaded together, each with all it needs, are heavier than their limit. */
class WeightLimit {
  /** `parts` by the names of their chunks; `limit` in kB (1,000 bytes), gzip. */
  constructor(parts, limit) {
    Object.assign(this, { parts, limit })
  }

  apply(compiler) {
    const { name } = WeightLimit
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const files = new Set(this.parts.flatMap((part) => filesOf(compilation, part)))
        const weight = [...files].reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length, 0) / 1000
        const text = `${this.parts.join(' + ')} weighs ${weight.toFixed(1)} kB gzip (${[...files].join(', ')})`
        if (weight > this.limit)
          compilation.errors.push(new webpack.WebpackError(`${text}; the limit is ${this.limit} kB`))
        else compilation.getLogger(name).info(text)
      })
    })
  }
}

/** The files of a part, with those it shares with others. */
function filesOf(compilation, part) {
  const group = compilation.namedChunkGroups.get(part)
  if (!group) throw new Error(`No part of the page is called ${part}`)
  return group.getFiles().filter((file) => /\.(js|css)$/.test(file))
}

module.exports = { WeightLimit }
