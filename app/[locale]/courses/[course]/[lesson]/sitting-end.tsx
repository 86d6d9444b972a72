import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/link'
import type { StudyContext } from '@/lib/device/record'
import { pointsOf } from '@/lib/domain/article/points'
import type { Sitting } from '@/lib/domain/article/sittings'
import type { Language } from '@/lib/domain/language'
import type { OpenedLesson } from '@/lib/operations/lessons'
import { FinishLesson } from './finish-lesson'
import type { Memory } from './memory-state'
import { OneLine } from './one-line'
import { PauseHere } from './pause-here'
import { type Predicted, PredictionsAgain } from './predictions-again'

interface Props {
  opened: OpenedLesson
  sitting: Sitting
  /** Of the whole lesson, in the order of its facts. */
  memories: Memory[]
  language: Language
  study: StudyContext
  isSignedIn: boolean
}

/** What was read in the reader's own words, the memories of the sitting, and the way on: after the first a choice. */
export async function SittingEnd({ opened, sitting, memories, language, study, isSignedIn }: Props) {
  const t = await getTranslations('lesson')
  const { lesson, sittings, facts } = opened
  const part = partOf(sitting, sittings)
  const isPause = part === 'first'
  const idOf = (name: string) => (isPause ? `${name}-pause` : name)
  const told = facts.filter(({ id }) => sitting.factIds.includes(id))
  const own = memories.filter(({ factId }) => sitting.factIds.includes(factId))
  const earlier = opened.goesOnAt === 1 ? memories.filter((memory) => !own.includes(memory)) : []
  return (
    <>
      <PredictionsAgain id={idOf('predictions-again')} questions={predictedIn(opened, sitting, language)} />
      <OneLine
        id={idOf('one-line')}
        title={part === 'whole' ? t('oneLine.title') : t('oneLine.titlePart', { part })}
        points={pointsOf(told, lesson.text[language].outcomes, language)}
      />
      <p className="m note hd">{t('memoriesLabel')}</p>
      <section className="hang mems" aria-labelledby={idOf('memories')}>
        <h2 id={idOf('memories')} data-stop>
          {part === 'whole' ? t('memories') : t('memoriesPart', { part })}
        </h2>
        <p className="ink2 pl">{t('memoriesNote')}</p>
        <div className="gap1" />
        {isPause ? (
          <PauseHere memories={own} study={study} headingId={idOf('memories')} />
        ) : (
          <FinishLesson memories={own} earlier={earlier} study={study} position={lesson.position} />
        )}
      </section>
      {!isSignedIn && (
        <p className="note save">
          {t('saved')} <Link href="/signup">{t('signUp')}</Link>
        </p>
      )}
    </>
  )
}

function partOf({ number }: Sitting, sittings: Sitting[]): 'whole' | 'first' | 'second' {
  if (sittings.length === 1) return 'whole'
  return number === 1 ? 'first' : 'second'
}

/** What was predicted of the ideas of a sitting. */
function predictedIn({ lesson, questions }: OpenedLesson, { blockIds }: Sitting, language: Language): Predicted[] {
  const { predictions, blocks } = lesson.text[language]
  const elsewhere = blocks.filter(({ id }) => !blockIds.includes(id)).flatMap(({ reveals }) => reveals)
  return predictions
    .filter((questionId) => !elsewhere.includes(questionId))
    .flatMap((questionId) => {
      const body = questions[questionId]?.body
      if (body?.kind !== 'single') return []
      const { prompt, options } = body.text[language]
      return { questionId, prompt, answer: options.find(({ id }) => id === body.key)?.text ?? '' }
    })
}
