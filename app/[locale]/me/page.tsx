import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { type AskingLearner, learnerOf, studyContextOf, viewerOf } from '@/app/[locale]/asking'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { PageFrame } from '@/components/layout/page-frame'
import { CalibrationPlot } from '@/components/stats/calibration-plot'
import { LoadPlot } from '@/components/stats/load-plot'
import { MemoryManuscript } from '@/components/stats/memory-manuscript'
import { StudyCalendar } from '@/components/stats/study-calendar'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import type { LessonMemories } from '@/lib/domain/progress/progress'
import { habitsOf } from '@/lib/operations/habits'
import { progressOf } from '@/lib/operations/progress'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('me')
  return { title: t('title') }
}

/** What is held in memory, and what comes. */
export default async function MePage({ params }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const [viewer, learner] = await Promise.all([viewerOf(), learnerOf()])
  const progress = await progressOf(learner, 'what-is-llm', language, await timeOfRequest())
  const t = await getTranslations('me')
  const faintest = faintestLesson(progress.lessons)
  const count = progress.coming.reduce((sum, day) => sum + day.count, 0)
  return (
    <PageFrame viewer={viewer} className="me">
      <DeviceSync study={studyContextOf(learner)} />
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <div className="m note hd">{t('manuscript')}</div>
        <div className="wide">
          <h1>
            {progress.known > 0
              ? t('headline', { known: progress.known, expected: Math.round(progress.expected) })
              : t('headlineNone')}
          </h1>
          <p className="ink2">
            {faintest
              ? t('weakest', { position: faintest.position })
              : t(progress.known > 0 ? 'faintFirst' : 'headlineNoneNote')}
          </p>
          <div className="row actions">
            {progress.due + progress.fresh > 0 && (
              <Link className="btn p" href="/review">
                {t('review')}
              </Link>
            )}
            {progress.known === 0 && progress.lessons[0] && (
              <Link className="btn p" href={`/courses/what-is-llm/${progress.lessons[0].slug}`}>
                {t('startLesson')}
              </Link>
            )}
          </div>
        </div>
        <div className="gap3" />
        <MemoryManuscript lessons={progress.lessons} />
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
        <div className="m note hd">{t('coming')}</div>
        <section className="wide">
          <h2>{t('comingLead', { count })}</h2>
          <p className="ink2">{t('comingNote')}</p>
          <div className="gap2" />
          <LoadPlot days={progress.coming} />
        </section>
        <div className="gap4" />
        {learner && <Habits learner={learner} />}
        {viewer.name ? (
          <p>
            <Link href="/me/settings">{t('settings')}</Link>
          </p>
        ) : (
          <>
            <p className="note">
              {t('visitor')} <Link href="/signup">{t('signUp')}</Link>
            </p>
            <p>
              <Link href="/me/device">{t('device')}</Link>
            </p>
          </>
        )}
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

/** How well one knows what one knows, and on which days one came. */
async function Habits({ learner }: { learner: AskingLearner }) {
  const t = await getTranslations('habits')
  const { calibration, weeks } = await habitsOf(learner, await timeOfRequest())
  return (
    <>
      <div className="m note hd">{t('calibration')}</div>
      <section className="wide">
        <CalibrationPlot shares={calibration} />
      </section>
      <div className="gap4" />
      <div className="m note hd">{t('calendar')}</div>
      <section className="wide">
        <StudyCalendar weeks={weeks} goal={learner.settings.weeklyGoal} />
      </section>
      <div className="gap3" />
    </>
  )
}

/** The lesson with the lowest mean recall, where there are several to compare. */
function faintestLesson(lessons: LessonMemories[]): LessonMemories | null {
  const begun = lessons.filter(({ facts }) => facts.some(({ recall }) => recall !== null))
  if (begun.length < 2) return null
  return begun.reduce<LessonMemories | null>(
    (faintest, lesson) => (faintest === null || meanRecall(lesson) < meanRecall(faintest) ? lesson : faintest),
    null,
  )
}

function meanRecall({ facts }: LessonMemories): number {
  const recalls = facts.flatMap(({ recall }) => (recall === null ? [] : [recall]))
  return recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length)
}
