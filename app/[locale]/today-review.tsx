import { useTranslations } from 'next-intl'
import { NextDue } from '@/components/stats/next-due'
import { Link } from '@/i18n/link'
import type { Progress } from '@/lib/domain/progress/progress'
import type { StudyDay } from '@/lib/domain/study/card'
import type { Today } from '@/lib/operations/today'
import { rememberMinutesAction } from './actions'

interface Props {
  today: StudyDay
  /** `HH:MM`, when the learner's day begins. */
  dayStart: string
  progress: Progress
  boxes: Today['boxes']
  isLight: boolean
  minutes: number
}

/** What a learner does today: choose a time and begin, or hear that there is nothing, and when there will be. */
export function TodayReview({ progress, boxes, isLight, minutes, ...days }: Props) {
  const t = useTranslations('today')
  const chosen = boxes.find((box) => box.minutes === minutes)
  if (!chosen || chosen.cards === 0) return <NothingToday progress={progress} {...days} />
  return (
    <section className="hangc">
      <h1>{t('toRecall')}</h1>
      <p className="ink2">{t(isLight ? 'light' : 'chooseTime')}</p>
      <div className="gap2" />
      <div className="box row">
        {!isLight && <TimeBoxes minutes={minutes} />}
        <p role="status" className="ink2 num">
          {t('cards', { count: chosen.cards })}
        </p>
      </div>
      <div className="gap1" />
      <Link className="btn p start" href="/review">
        {t('start')}
      </Link>
    </section>
  )
}

/** Time first: three boxes of minutes. The choice is kept, so that tomorrow begins with it. */
function TimeBoxes({ minutes }: { minutes: number }) {
  const t = useTranslations('today')
  return (
    <form action={rememberMinutesAction}>
      {/* biome-ignore lint/a11y/useSemanticElements: these are buttons to press, not fields to fill in */}
      <span className="seg" role="group" aria-label={t('time')}>
        {[5, 10, 20].map((box) => (
          <button key={box} type="submit" name="minutes" value={box} aria-pressed={box === minutes}>
            {t('minutes', { minutes: box })}
          </button>
        ))}
      </span>
    </form>
  )
}

/** Nothing is asked: said plainly, with the time at which something will be. Nobody is sent to cram. */
function NothingToday({ progress, today, dayStart }: Pick<Props, 'progress' | 'today' | 'dayStart'>) {
  const t = useTranslations('today')
  const isNew = progress.known === 0 && progress.next === null
  return (
    <section className="hangc">
      <h1>{t(isNew ? 'welcome' : 'nothingDue')}</h1>
      <p className="ink2">
        {progress.next ? (
          <NextDue next={progress.next} today={today} dayStart={dayStart} />
        ) : (
          t(isNew ? 'nothingYet' : 'nothingComing')
        )}
      </p>
    </section>
  )
}
