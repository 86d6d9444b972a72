import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { learnerOf, studyContextOf, todayOf, viewerOf } from '@/app/[locale]/asking'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { PageFrame } from '@/components/layout/page-frame'
import { MemoryManuscript } from '@/components/stats/memory-manuscript'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { faintestLesson, type Progress } from '@/lib/domain/progress/progress'
import { memoryContext } from '@/lib/operations/habits'
import { progressOf } from '@/lib/operations/progress'
import { Coming } from './coming'
import { Habits } from './habits'

interface Props {
  params: Promise<{ locale: string }>
}

const NO_ANSWERS = new Map<string, never>()

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('me')
  return { title: t('title') }
}

/** What is held in memory, what comes, and how one learns. */
export default async function MePage({ params }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const [viewer, learner, now] = await Promise.all([viewerOf(), learnerOf(), timeOfRequest()])
  const progress = await progressOf(learner, 'what-is-llm', language, now)
  const t = await getTranslations('me')
  const minutes = learner?.settings.dailyMinutes ?? 10
  const context = learner && (await memoryContext(learner, minutes))
  const today = learner ? todayOf(learner, now) : ''
  return (
    <PageFrame viewer={viewer} className="me">
      <DeviceSync study={studyContextOf(learner)} isTelling />
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <div className="m note hd">{t('manuscript')}</div>
        <Headline progress={progress} />
        <div className="gap3" />
        <MemoryManuscript lessons={progress.lessons} lastAnswers={context?.lastAnswers ?? NO_ANSWERS} today={today} />
        {progress.known > 0 && (
          <p className="wide row">
            <Link href="/me/cards">{t('toCards')}</Link>
          </p>
        )}
        {learner && (
          <p className="wide row">
            <Link href="/me/reports">{t('toReports')}</Link>
          </p>
        )}
        <div className="gap4" />
        {learner && context && progress.known > 0 && (
          <>
            <Coming days={progress.coming} cardsPerDay={context.cardsPerDay} minutes={minutes} />
            <Habits learner={learner} lessons={progress.lessons} />
          </>
        )}
        <Ways isSignedIn={viewer.name !== null} />
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

/** One plain sentence on what is held, and what to do about it. */
async function Headline({ progress: { known, expected, due, fresh, lessons } }: { progress: Progress }) {
  const t = await getTranslations('me')
  const faintest = faintestLesson(lessons)
  const [first] = lessons
  return (
    <div className="wide">
      <h1>{known > 0 ? t('headline', { known, expected: Math.round(expected) }) : t('headlineNone')}</h1>
      <p className="ink2">
        {faintest ? t('weakest', { position: faintest.position }) : t(known > 0 ? 'faintFirst' : 'headlineNoneNote')}
      </p>
      <div className="row actions">
        {due + fresh > 0 && (
          <Link className="btn p" href="/review">
            {t('review')}
          </Link>
        )}
        {known === 0 && first && (
          <Link className="btn p" href={`/courses/what-is-llm/${first.slug}`}>
            {t('startLesson')}
          </Link>
        )}
      </div>
    </div>
  )
}

/** Where one's own choices are made: in an account, or for this browser. */
async function Ways({ isSignedIn }: { isSignedIn: boolean }) {
  const t = await getTranslations('me')
  if (isSignedIn) {
    return (
      <p>
        <Link href="/me/settings">{t('settings')}</Link>
      </p>
    )
  }
  return (
    <>
      <p className="note">
        {t('visitor')} <Link href="/signup">{t('signUp')}</Link>
      </p>
      <p>
        <Link href="/me/device">{t('device')}</Link>
      </p>
    </>
  )
}
