import { defineRouting } from 'next-intl/routing'

/** Korean stands at the root, English under `/en`. The address alone decides, so no cookie and no guessing. */
export const routing = defineRouting({
  locales: ['ko', 'en'],
  defaultLocale: 'ko',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})
