import { getFormatter, getTranslations } from 'next-intl/server'
import { MemoryRun } from '@/components/stats/memory-run'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import type { Language } from '@/lib/domain/language'
import { progressOf } from '@/lib/operations/progress'
import { type AskingLearner, todayOf } from './asking'
import { NextLesson } from './next-lesson'
import { TodayReview } from './today-review'

/** A learner's day: what fits into the time box now, the next lesson, and what is held in memory. */
export async function TodayPage({ learner, language }: { learner: AskingLearner; language: Language }) {
  const t = await getTranslations('today')
  const format = await getFormatter()
  const now = await timeOfRequest()
  const today = todayOf(learner, now)
  const progress = await progressOf(learner, 'what-is-llm', language, now)
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
      <TodayReview progress={progress} minutes={learner.settings.dailyMinutes} />
      <div className="gap4" />
      <NextLesson courseSlug="what-is-llm" lessons={progress.lessons} />
      <div className="rule hangwide" />
      <div className="gap3" />
      <div className="m note hd">{t('memory')}</div>
      <section className="wide">
        <h2>{t('holding', { known: progress.known })}</h2>
        <p className="ink2">{t('expected', { expected: Math.round(progress.expected) })}</p>
        <MemoryRun lessons={progress.lessons} />
        <div className="gap1" />
        <p className="row">
          <Link href="/me">{t('openManuscript')}</Link>
        </p>
      </section>
      <div className="gap5" />
      <i className="eomi up" />
    </div>
  )
}
