import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/link'
import type { StudyContext } from '@/lib/device/record'
import type { Fact } from '@/lib/domain/article/lesson'
import type { Language } from '@/lib/domain/language'
import { isMet } from '@/lib/domain/study/card'
import type { OpenedLesson } from '@/lib/operations/lessons'
import { FinishLesson } from './finish-lesson'
import { OneLine } from './one-line'
import { type Predicted, PredictionsAgain } from './predictions-again'

const MOST_POINTS = 4

interface Props {
  opened: OpenedLesson
  language: Language
  study: StudyContext
  isSignedIn: boolean
}

/** The memories of the lesson, of what a review can ask, and the way on. */
export async function LessonEnd({ opened, language, study, isSignedIn }: Props) {
  const t = await getTranslations('lesson')
  const asked = opened.facts.filter(({ id }) => opened.asked.has(id))
  const memories = asked.map(({ id, glyph, statement }) => ({
    factId: id,
    glyph: glyph[language],
    statement: statement[language],
    isKept: opened.cards.find((card) => card.factId === id && isMet(card))?.enrolled ?? true,
    isAnswered: opened.cards.some((card) => card.factId === id && card.answers > 0),
  }))
  if (memories.length === 0) return <WayOn opened={opened} language={language} />
  return (
    <>
      <PredictionsAgain questions={predictedIn(opened, language)} />
      <OneLine points={pointsOf(opened.facts, language)} />
      <p className="m note hd">{t('memoriesLabel')}</p>
      <section className="hang mems" aria-labelledby="memories">
        <h2 id="memories">{t('memories')}</h2>
        <p className="ink2 pl">{t('memoriesNote')}</p>
        <div className="gap1" />
        <FinishLesson memories={memories} study={study} position={opened.lesson.position} />
      </section>
      {!isSignedIn && (
        <p className="note save">
          {t('saved')} <Link href="/signup">{t('signUp')}</Link>
        </p>
      )}
    </>
  )
}

/** After a lesson of which nothing is asked: the next one, or the course. */
async function WayOn({ opened: { course, lesson }, language }: Pick<Props, 'opened' | 'language'>) {
  const t = await getTranslations('lesson')
  const next = course.lessons.find(({ position }) => position > lesson.position)
  return (
    <p className="hang row end">
      {next && (
        <Link className="btn p" href={`/courses/${course.slug}/${next.slug}`}>
          {t('nextLesson', { title: next.text[language].title })}
        </Link>
      )}
      <Link className="btn" href={`/courses/${course.slug}`}>
        {t('toCourse')}
      </Link>
    </p>
  )
}

function predictedIn({ lesson, questions }: OpenedLesson, language: Language): Predicted[] {
  return lesson.text[language].predictions.flatMap((questionId) => {
    const body = questions[questionId]?.body
    if (body?.kind !== 'single') return []
    const { prompt, options } = body.text[language]
    return { questionId, prompt, answer: options.find(({ id }) => id === body.key)?.text ?? '' }
  })
}

/** What a good explanation touches: the core of the lesson, filled up with the rest, in the order of reading. */
function pointsOf(facts: Fact[], language: Language) {
  const byWeight = [...facts].sort((a, b) => Number(b.tier === 'core') - Number(a.tier === 'core'))
  const points = byWeight.slice(0, MOST_POINTS)
  return facts
    .filter((fact) => points.includes(fact))
    .map(({ id, statement }) => ({ factId: id, statement: statement[language] }))
}
