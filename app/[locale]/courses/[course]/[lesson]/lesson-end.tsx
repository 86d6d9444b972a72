import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/link'
import type { StudyContext } from '@/lib/device/record'
import type { Language } from '@/lib/domain/language'
import type { OpenedLesson } from '@/lib/operations/lessons'
import { FinishLesson } from './finish-lesson'

interface Props {
  opened: OpenedLesson
  language: Language
  study: StudyContext
  isSignedIn: boolean
}

/** The memories of the lesson and the way on. */
export async function LessonEnd({ opened, language, study, isSignedIn }: Props) {
  const t = await getTranslations('lesson')
  const memories = opened.facts.map(({ id, glyph, statement }) => ({
    factId: id,
    glyph: glyph[language],
    statement: statement[language],
    isKept: opened.cards.find((card) => card.factId === id)?.enrolled ?? true,
    isAnswered: opened.cards.some((card) => card.factId === id && card.answers > 0),
  }))
  return (
    <>
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
