import type { FoundHeading } from './heading'
import { distinctSlugs, slugOf } from './slug'
import type { Warning } from './warning'

/** A slug for each heading. An anchor that the author wrote is kept as it is, whatever slug an earlier title would have taken. */
export function slugsOf(headings: readonly FoundHeading[], warnings: Warning[]): Map<FoundHeading, string> {
  const anchors = new Set<string>()
  const slugs = new Map<FoundHeading, string>()
  for (const heading of headings) {
    const { anchor, line } = heading
    if (anchor === null) continue
    if (!anchors.has(anchor)) slugs.set(heading, anchor)
    else
      warnings.push({ line, code: 'repeated-anchor', message: `The anchor #${anchor} stands at another heading too.` })
    anchors.add(anchor)
  }
  const slugFor = distinctSlugs([...anchors])
  for (const heading of headings) {
    if (!slugs.has(heading)) slugs.set(heading, slugFor(heading.anchor ?? slugOf(heading.title)))
  }
  return slugs
}
