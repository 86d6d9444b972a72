import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing'

const navigation = createNavigation(routing)

/** The link that `link.tsx` dresses; use that one. */
export const LocalisedLink = navigation.Link

/** Redirects and paths that keep the reader's language. */
export const { redirect, usePathname, useRouter, getPathname } = navigation
