import { getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import type { StudyContext } from '@/lib/device/record'
import type { Fact } from '@/lib/domain/article/lesson'
import { shownPassageOf } from '@/lib/domain/article/passage'
import type { Sitting } from '@/lib/domain/article/sittings'
import type { Language } from '@/lib/domain/language'
import type { OpenedLesson } from '@/lib/operations/lessons'
import { LessonBlocks } from './lesson-blocks'
import type { Memory } from './memory-state'
import { SittingEnd } from './sitting-end'
import { UnfoldAll } from './unfold-all'
import { WayOn } from './way-on'

interface Props {
  opened: OpenedLesson
  memories: Memory[]
  language: Language
  study: StudyContext
  /** A fact whose words are marked: somebody came for them. */
  marked: Fact | null
  isSignedIn: boolean
}

/** The ideas, sitting by sitting, each with its end. What was read in an earlier sitting is folded away, without its end. */
export function LessonSittings(props: Props) {
  const { opened, language, marked } = props
  const { sittings, goesOnAt } = opened
  const passage = marked && shownPassageOf(marked, opened.course, language)
  const begin = goesOnAt ?? 1
  return sittings.map((sitting) => {
    const blocks = <LessonBlocks {...props} sitting={sitting} passage={passage} />
    if (sitting.number < begin) {
      const isOpen = passage !== null && sitting.blockIds.includes(passage.blockId)
      return (
        <Earlier key={sitting.number} count={sitting.blockIds.length} isOpen={isOpen}>
          {blocks}
        </Earlier>
      )
    }
    return (
      <Fragment key={sitting.number}>
        <div className="sitting">{blocks}</div>
        <div className="sheet">
          {sitting.number === begin ? <UnfoldAll /> : <div className="gap2" />}
          <End {...props} sitting={sitting} />
        </div>
      </Fragment>
    )
  })
}

/** A sitting of which nothing is asked makes no memories: then there is only the way on after the last idea. */
function End(props: Props & { sitting: Sitting }) {
  const { opened, memories, sitting } = props
  const isLast = sitting.number === opened.sittings.length
  if (!memories.some(({ factId }) => sitting.factIds.includes(factId))) return isLast && <WayOn {...props} />
  return (
    <>
      <SittingEnd {...props} />
      {!isLast && <div className="gap5" />}
    </>
  )
}

/** A sitting that was read before: closed like a block, so that the next one follows the head. */
async function Earlier({ count, isOpen, children }: { count: number; isOpen: boolean; children: ReactNode }) {
  const t = await getTranslations('lesson')
  return (
    <details className="earlier sitting" open={isOpen}>
      <summary className="sheet">
        <h2>
          <span className="quiet">{t('earlier', { count })}</span>
        </h2>
      </summary>
      {children}
    </details>
  )
}
