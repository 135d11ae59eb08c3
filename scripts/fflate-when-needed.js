/**
 * In place of fflate in the command line: fflate builds its tables as it is loaded, a twentieth of a call for one file, which Node's own zlib
 * can do without. Loaded by who takes something from it.
 */
const fflate = () => require('fflate/node')

module.exports = new Proxy({}, { get: (_, name) => fflate()[name] })
