import type { ComponentProps } from 'react'
import { LocalisedLink } from './navigation'

/**
 * A link that keeps the reader's language. It does not fetch ahead: every page is made on request for one person, so
 * what was fetched ahead would ask the database for pages that nobody opens.
 */
export function Link(props: ComponentProps<typeof LocalisedLink>) {
  return <LocalisedLink prefetch={false} {...props} />
}
