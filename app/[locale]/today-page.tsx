import { getFormatter, getTranslations } from 'next-intl/server'
import { LessonList } from '@/components/lesson/lesson-list'
import { MemoryRun } from '@/components/stats/memory-run'
import { WeekCells } from '@/components/stats/week-cells'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import type { Language } from '@/lib/domain/language'
import type { Progress } from '@/lib/domain/progress/progress'
import { openToday } from '@/lib/operations/today'
import { type AskingLearner, todayOf } from './asking'
import { LearnedLast } from './learned-last'
import { NextLesson } from './next-lesson'
import { ReportNews } from './report-news'
import { TodayReview } from './today-review'

const COURSE = 'what-is-llm'

/** A learner's day: what fits into the time box now, the next lesson, what was learned last, and what is held in memory. */
export async function TodayPage({ learner, language }: { learner: AskingLearner; language: Language }) {
  const format = await getFormatter()
  const now = await timeOfRequest()
  const today = todayOf(learner, now)
  const { settings } = learner
  const { progress, boxes, isLight, week, latest } = await openToday(learner, COURSE, language, now)
  const date = new Date(`${today}T00:00:00Z`)
  return (
    <div className="sheet">
      <i className="eomi" />
      <div className="gap4" />
      <div className="m">
        <span className="numeral">{date.getUTCDate()}</span>
        <p className="note dt">
          {format.dateTime(date, { month: 'long', timeZone: 'UTC' })} ·{' '}
          {format.dateTime(date, { weekday: 'long', timeZone: 'UTC' })}
        </p>
      </div>
      <ReportNews learnerId={learner.learnerId} />
      <TodayReview
        {...{ today, progress, boxes, isLight }}
        dayStart={settings.dayStart}
        minutes={settings.dailyMinutes}
      />
      {week && progress.known > 0 && <WeekCells week={week} goal={settings.weeklyGoal} today={today} />}
      <div className="gap4" />
      <NextLesson courseSlug={COURSE} lessons={progress.lessons} isFirst={boxes.every(({ cards }) => cards === 0)} />
      {latest && <LearnedLast latest={latest} courseSlug={COURSE} today={today} />}
      <Held progress={progress} />
      <div className="gap5" />
      <i className="eomi up" />
    </div>
  )
}

/** What is held in memory; for somebody new the lessons, the first of them open. */
async function Held({ progress }: { progress: Progress }) {
  const t = await getTranslations('today')
  return (
    <>
      <div className="rule hangwide" />
      <div className="gap3" />
      <div className="m note hd">{t(progress.known > 0 ? 'memory' : 'lessons')}</div>
      {progress.known > 0 ? (
        <section className="wide">
          <h2>{t('holding', { known: progress.known })}</h2>
          <p className="ink2">{t('expected', { expected: Math.round(progress.expected) })}</p>
          <MemoryRun lessons={progress.lessons} />
          <div className="gap1" />
          <p className="row">
            <Link href="/me">{t('openManuscript')}</Link>
          </p>
        </section>
      ) : (
        <>
          <h2>{t('allLessons')}</h2>
          <p className="row">
            <Link href={`/placement/${COURSE}`}>{t('placement')}</Link>
          </p>
          <div className="gap1" />
          <LessonList courseSlug={COURSE} lessons={progress.lessons} />
        </>
      )}
    </>
  )
}
