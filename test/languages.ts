import type { Language } from '../src/text/language'

/** Every language, for tests that hold of each. */
export const LANGUAGES: readonly Language[] = ['zh', 'en']
