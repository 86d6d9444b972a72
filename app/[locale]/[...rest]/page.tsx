import { notFound } from 'next/navigation'

/** Every address that no page answers, so that “not found” stands in the site's own frame and language. */
export default function Nowhere() {
  notFound()
}
