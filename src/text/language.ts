/** The languages every text exists in. */
export type Language = 'zh' | 'en'

/** One text, or one set of texts, per language: a language left out does not compile. */
export type Localized<T> = Readonly<Record<Language, T>>

/** The language for a locale such as Excel's display language: Chinese for any zh, English for all others. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh' : 'en'
}
