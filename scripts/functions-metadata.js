const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const webpack = require('webpack')
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin')
const ENGLISH = require('../src/functions/english.json')

const FOLDER = join(__dirname, '../src/functions')
const OUTPUT = 'functions/functions.json'
const ENGLISH_OUTPUT = 'functions/functions.en-US.json'

/** The files whose comments describe functions. */
const FUNCTION_FILES = readdirSync(FOLDER)
  .map((name) => join(FOLDER, name))
  .filter((path) => path.endsWith('.ts') && readFileSync(path, 'utf8').includes('@customfunction'))

/**
 * Excel's metadata of the functions: made from their comments, completed, and once more in English. The plugin also ends each of
 * the files with its calls of CustomFunctions.associate.
 */
const functionsMetadata = () => [
  new CustomFunctionsMetadataPlugin({ output: OUTPUT, input: FUNCTION_FILES }),
  new CompletedMetadata(),
]

class CompletedMetadata {
  apply(compiler) {
    const { name } = CompletedMetadata
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        // Without the file its generator has already said what is wrong.
        if (!assets[OUTPUT]) return
        const { zh, en } = completeMetadata(assets[OUTPUT].source().toString())
        compilation.updateAsset(OUTPUT, sourceOf(zh))
        compilation.emitAsset(ENGLISH_OUTPUT, sourceOf(en))
      })
    })
  }
}

/**
 * What the generator made of the comments, completed, in both languages.
 *
 * With allowErrorForDataTypeAny a range that holds one #N/A still reaches the function; the generator cannot write it. Its
 * allowCustomDataForDataTypeAny goes: without it a cell with a data type comes as the plain value it shows. A function that is told where its
 * ranges stand gives a table, which the generator does not see where it may also be a promise of one.
 */
function completeMetadata(generated) {
  const functions = JSON.parse(generated).functions.map(givingTable)
  const options = { allowErrorForDataTypeAny: true }
  return { zh: { ...options, functions }, en: { ...options, functions: functions.map(englishFunction) } }
}

function givingTable({ options, result, ...rest }) {
  const isTold = options?.requiresParameterAddresses
  return { ...rest, ...(options && { options }), result: isTold ? { ...result, dimensionality: 'matrix' } : result }
}

function englishFunction({ id, helpUrl, parameters, ...rest }) {
  const texts = ENGLISH[id]
  if (!texts) throw new Error(`src/functions/english.json says nothing about ${id}`)
  return {
    ...rest,
    id,
    description: texts.description,
    helpUrl: helpUrl.replace(/\.html$/, '.en.html'),
    parameters: parameters.map((parameter) => ({ ...parameter, description: texts.parameters[parameter.name] })),
  }
}

const sourceOf = (metadata) => new webpack.sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`)

module.exports = { completeMetadata, FUNCTION_FILES, functionsMetadata }
