import { getTranslations } from 'next-intl/server'
import { Strings } from '@/components/layout/strings'
import { LessonList } from '@/components/lesson/lesson-list'
import { Cells } from '@/components/ui/cells'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { shownPassageOf } from '@/lib/domain/article/passage'
import type { Language } from '@/lib/domain/language'
import { type LessonMemories, lessonToRead, nextSitting, type Progress } from '@/lib/domain/progress/progress'
import { welcomeOf } from '@/lib/operations/lessons'
import { progressOf } from '@/lib/operations/progress'
import { type AskingLearner, shuffled, studyContextOf } from './asking'
import { WelcomeQuestion } from './welcome-question'

/** What somebody sees who has no account: a question worth answering, and the way into the first lesson. */
export async function VisitorPage({ learner, language }: { learner: AskingLearner | null; language: Language }) {
  const t = await getTranslations('home')
  const now = await timeOfRequest()
  const [welcome, progress] = await Promise.all([
    welcomeOf('what-is-llm'),
    progressOf(learner, 'what-is-llm', language, now),
  ])
  const { course, version, fact } = welcome
  return (
    <>
      <div className="sheet first">
        <i className="eomi" />
        <div className="gap4" />
        <p className="m note q0">{t('firstQuestion')}</p>
        <Strings namespaces={['question']}>
          <WelcomeQuestion
            version={version}
            order={shuffled(version)}
            language={language}
            statement={fact.statement[language]}
            passage={shownPassageOf(fact, course, language)}
            study={studyContextOf(learner)}
          >
            <Cells text={t('cells')} size="big" unit={language === 'ko' ? 'letter' : 'word'} hasNext />
          </WelcomeQuestion>
        </Strings>
        <aside className="n what">
          <p>{t.rich('what', { b: (words) => <b>{words}</b> })}</p>
          <p>{t('whatNext')}</p>
          <p className="num">{t('size', { lessons: course.lessons.length, facts: course.facts.length })}</p>
        </aside>
        <div className="gap3" />
        <div className="go row">
          <WayOn progress={progress} courseSlug={course.slug} />
          {progress.lessons.some(({ facts }) => facts.every(({ isMet }) => !isMet)) && (
            <Link className="btn" href={`/placement/${course.slug}`}>
              {t('placement')}
            </Link>
          )}
          <span className="note">{t('noAccount')}</span>
        </div>
        <div className="gap5" />
      </div>
      <div className="sheet map">
        <h2 className="h1">{t('lessons')}</h2>
        <p className="ink2 lead">{t('lessonsLead')}</p>
        <div className="gap2" />
        <LessonList courseSlug={course.slug} lessons={progress.lessons} />
        <div className="gap3" />
        <p className="wide note">{t('source')}</p>
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </>
  )
}

/** The first lesson for somebody new; for who was here before, what they owe and where they stopped. */
async function WayOn({ progress, courseSlug }: { progress: Progress; courseSlug: string }) {
  const t = await getTranslations('home')
  const { lessons, due } = progress
  const next = lessonToRead(lessons)
  return (
    <>
      {due > 0 && (
        <Link className="btn p" href="/review">
          {t('review', { due })}
        </Link>
      )}
      {next ? (
        <Link className={due > 0 ? 'btn' : 'btn p'} href={`/courses/${courseSlug}/${next.slug}`}>
          <ReadNext next={next} lessons={lessons} />
        </Link>
      ) : (
        <Link className="btn" href="/me">
          {t('reviewSoon')}
        </Link>
      )}
    </>
  )
}

/** Where reading goes on, and for how long: a lesson may have been read up to its pause. */
async function ReadNext({ next, lessons }: { next: LessonMemories; lessons: LessonMemories[] }) {
  const t = await getTranslations('home')
  const isNew = lessons.every(({ facts }) => facts.every(({ isMet }) => !isMet))
  const { number, minutes } = nextSitting(next) ?? { number: 1, minutes: next.minutes }
  const name = number === 2 ? 'readOnSecond' : 'readOn'
  return (
    <>
      {isNew ? t('start') : t(name, { position: next.position })}{' '}
      <span className="w4">{t('minutes', { minutes })}</span>
    </>
  )
}
