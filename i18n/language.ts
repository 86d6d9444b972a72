import { hasLocale } from 'next-intl'
import type { Language } from '@/lib/domain/language'
import { routing } from './routing'

/** The language of an address; the layout has already answered “not found” for any other. */
export function languageOf(locale: string): Language {
  return hasLocale(routing.locales, locale) ? locale : routing.defaultLocale
}
