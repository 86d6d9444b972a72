export type Language = 'ko' | 'en'

export const LANGUAGES: readonly Language[] = ['ko', 'en']

/** A value that stands once for each language of the course. */
export type InLanguages<T> = Record<Language, T>
