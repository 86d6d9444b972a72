export type Language = 'ko' | 'en'

export const LANGUAGES: readonly Language[] = ['ko', 'en']

/** A value that stands once for each language of the course. */
export type InLanguages<T> = Record<Language, T>

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text)
}

/** What to mark a name with that somebody gave themselves: it stands in its own language on every page. */
export function languageOfName(name: string): Language | undefined {
  return /\p{Script=Hangul}/u.test(name) ? 'ko' : undefined
}

/** The language to name for a text that may stand in a page of the other: Korean in an English page, else none. */
export function foreignIn(page: Language, text: string): Language | undefined {
  return page !== 'ko' && /\p{Script=Hangul}/u.test(text) ? 'ko' : undefined
}
