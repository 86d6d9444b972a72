import { getTranslations } from 'next-intl/server'
import { learnerOf, studyContextOf, viewerOf } from '@/app/[locale]/asking'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import type { Language } from '@/lib/domain/language'
import { lessonToRead, nextSitting } from '@/lib/domain/progress/progress'
import { progressOf } from '@/lib/operations/progress'
import { ReviewSummary } from './review-summary'

const COURSE = 'what-is-llm'

/** What the review came to. The answers are in this window, so an island says it; the next step is known here. */
export async function SummaryFrame({ language }: { language: Language }) {
  const learner = await learnerOf()
  return (
    <PageFrame viewer={await viewerOf()} className="summary">
      <Strings namespaces={['question', 'summary', 'review']}>
        <ReviewSummary
          study={studyContextOf(learner)}
          language={language}
          next={<NextStep language={language} />}
          isSignedIn={learner?.isSignedIn ?? false}
        />
      </Strings>
    </PageFrame>
  )
}

/** Exactly one: the first lesson with something new, else nothing more for today. */
async function NextStep({ language }: { language: Language }) {
  const t = await getTranslations('summary')
  const learner = await learnerOf()
  const { lessons } = await progressOf(learner, COURSE, language, await timeOfRequest())
  const lesson = lessonToRead(lessons)
  if (!lesson) {
    return (
      <>
        <span>{t('done')}</span>
        <Link className="btn" href="/">
          {t('toToday')}
        </Link>
      </>
    )
  }
  const sitting = nextSitting(lesson)
  return (
    <Link className="btn p" href={`/courses/${COURSE}/${lesson.slug}`}>
      {t(sitting?.number === 2 ? 'readOnSecond' : 'readOn', { position: lesson.position })}{' '}
      <span className="w4">{t('minutes', { minutes: sitting?.minutes ?? lesson.minutes })}</span>
    </Link>
  )
}
