import type { Metadata } from 'next'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { type AskingLearner, learnerOf, studyContextOf } from '@/app/[locale]/asking'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { timeOfRequest } from '@/lib/auth/identify'
import { getCourse } from '@/lib/data/content'
import { openReview, type ReviewItem } from '@/lib/operations/reviews'
import type { SessionWish } from '@/lib/operations/sessions'
import { NothingDue, NothingYet } from './nothing'
import type { ReviewMaterial } from './review-material'
import { ReviewSession } from './review-session'
import { SummaryFrame } from './summary/summary-frame'

const COURSE = 'what-is-llm'
const LONGEST_MINUTES = 60
const MOST_CARDS = 50
const MOST_LESSONS = 20

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<'minutes' | 'cards' | 'lessons', string | string[] | undefined>>
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
  const wish = wishOf(learner, await searchParams)
  const { items, next, ...review } = await openReview(wish, language, await timeOfRequest())
  return (
    <Strings namespaces={['question', 'review']}>
      <ReviewSession
        {...review}
        items={await Promise.all(items.map(materialOf))}
        wish={JSON.stringify([wish.minutes, wish.most, wish.lessons])}
        box={wish.most === undefined && !wish.lessons ? wish.minutes : null}
        desiredRetention={learner.settings.desiredRetention}
        language={language}
        study={studyContextOf(learner)}
        empty={<NothingDue next={next} />}
        summary={<SummaryFrame language={language} />}
      />
    </Strings>
  )
}

/** `?minutes=` and `?cards=` bound the session, `?lessons=a,b` asks only what these teach; anything else is passed over. */
function wishOf({ learnerId, settings }: AskingLearner, asked: Awaited<Props['searchParams']>): SessionWish {
  const { zone, dayStart, newPerDay, dailyMinutes } = settings
  const most = wholeUpTo(MOST_CARDS, asked.cards)
  const lessons = typeof asked.lessons === 'string' ? asked.lessons.split(',').slice(0, MOST_LESSONS) : null
  return {
    ...{ learnerId, zone, dayStart, newPerDay },
    minutes: wholeUpTo(LONGEST_MINUTES, asked.minutes) ?? dailyMinutes,
    ...(most === null ? {} : { most }),
    ...(lessons ? { lessons } : {}),
  }
}

function wholeUpTo(most: number, asked: string | string[] | undefined): number | null {
  const count = Number(asked)
  return Number.isInteger(count) && count >= 1 && count <= most ? count : null
}

async function firstLessonHref(): Promise<string> {
  const first = (await getCourse(COURSE))?.lessons[0]
  return first ? `/courses/${COURSE}/${first.slug}` : `/courses/${COURSE}`
}

async function materialOf(item: ReviewItem): Promise<ReviewMaterial> {
  return { ...item, asOf: await asOfWords(item.version.asOf) }
}

async function asOfWords(month: string | null): Promise<string | null> {
  if (!month) return null
  const t = await getTranslations('question')
  const format = await getFormatter()
  const date = new Date(`${month}-01T00:00:00Z`)
  return t('asOf', { month: format.dateTime(date, { year: 'numeric', month: 'long', timeZone: 'UTC' }) })
}
