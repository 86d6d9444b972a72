import type { Metadata } from 'next'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { type AskingLearner, learnerOf, studyContextOf } from '@/app/[locale]/asking'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { getPathname } from '@/i18n/navigation'
import { timeOfRequest } from '@/lib/auth/identify'
import { getCourse } from '@/lib/data/content'
import type { Language } from '@/lib/domain/language'
import { openReview, type ReviewItem } from '@/lib/operations/reviews'
import { NothingDue, NothingYet } from './nothing'
import type { ReviewMaterial } from './review-material'
import { ReviewSession } from './review-session'

const COURSE = 'what-is-llm'
const LONGEST_MINUTES = 60

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ minutes?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review')
  return { title: t('title') }
}

/** Today's review, as much as fits the time box. Visitors who have answered something review too. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const learner = await learnerOf()
  if (!learner) return <NothingYet study={studyContextOf(null)} href={await firstLessonHref()} />
  const minutes = minutesOf((await searchParams).minutes) ?? learner.settings.dailyMinutes
  const { items, next, ...review } = await openReview(COURSE, wishOf(learner, minutes), language, await timeOfRequest())
  return (
    <Strings namespaces={['question', 'review']}>
      <ReviewSession
        {...review}
        items={await Promise.all(items.map((item) => materialOf(item, language)))}
        desiredRetention={learner.settings.desiredRetention}
        language={language}
        study={studyContextOf(learner)}
        empty={<NothingDue next={next} />}
      />
    </Strings>
  )
}

function minutesOf(asked: string | string[] | undefined): number | null {
  const minutes = Number(asked)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES ? minutes : null
}

function wishOf({ learnerId, settings }: AskingLearner, minutes: number) {
  const { zone, dayStart, newPerDay } = settings
  return { learnerId, zone, dayStart, newPerDay, minutes }
}

async function firstLessonHref(): Promise<string> {
  const first = (await getCourse(COURSE))?.lessons[0]
  return first ? `/courses/${COURSE}/${first.slug}` : `/courses/${COURSE}`
}

async function materialOf({ lesson, ...item }: ReviewItem, language: Language): Promise<ReviewMaterial> {
  const href = `/courses/${COURSE}/${lesson?.slug}#${lesson?.anchor}`
  return {
    ...item,
    lesson: lesson && { ...lesson, href: getPathname({ href, locale: language }) },
    asOf: await asOfWords(item.version.asOf),
  }
}

async function asOfWords(month: string | null): Promise<string | null> {
  if (!month) return null
  const t = await getTranslations('question')
  const format = await getFormatter()
  const date = new Date(`${month}-01T00:00:00Z`)
  return t('asOf', { month: format.dateTime(date, { year: 'numeric', month: 'long', timeZone: 'UTC' }) })
}
