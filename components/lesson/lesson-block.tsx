import type { ReactNode } from 'react'
import type { LessonBlock as Block } from '@/lib/domain/article/lesson'

interface Props {
  block: Block
  number: string
  isOpen: boolean
  /** The answer to an earlier prediction, in the margin. */
  aside: ReactNode
  children: ReactNode
}

/**
 * One idea. A block after an unanswered check shows its heading alone; being a `details`, it opens by hand, for a
 * fragment and for “find in page”, also without JavaScript.
 */
export function LessonBlock({ block, number, isOpen, aside, children }: Props) {
  return (
    <details className="block" id={`block-${block.id}`} open={isOpen}>
      <summary className="sheet">
        <span className="m bn" aria-hidden="true">
          {number}
        </span>
        <h2 id={block.id}>{block.title}</h2>
      </summary>
      <div className="sheet">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised at import, see docs/article-format.md */}
        <section className="prose" aria-labelledby={block.id} dangerouslySetInnerHTML={{ __html: block.html }} />
        {aside}
        {children}
        <div className="gap4" />
      </div>
    </details>
  )
}
