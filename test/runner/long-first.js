const { default: Sequencer } = require('@jest/test-sequencer')

/** What takes seconds. */
const LONG = ['slow', 'browser']

/**
 * Has the files begin first that take long, so that the workers finish together. jest knows how long each took the last time; where there was none, as
 * in a fresh copy, it goes by their size alone, and the last to begin were short files that do much.
 */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const isShort = ({ context }) => (LONG.includes(context.config.displayName.name) ? 0 : 1)
    return super.sort(tests).sort((one, other) => isShort(one) - isShort(other))
  }
}
