import { useFormatter, useTranslations } from 'next-intl'
import type { Language } from '@/lib/domain/language'
import type { CardMoment, MomentAnswer } from '@/lib/domain/progress/card-history'
import { givenIn } from '@/lib/domain/question/given'
import type { QuestionVersion } from '@/lib/domain/question/question'

interface Props {
  moments: CardMoment[]
  versions: Map<string, QuestionVersion>
  language: Language
}

/** What happened to a card, the latest first. */
export function CardMoments({ moments, versions, language }: Props) {
  const t = useTranslations('cards')
  const format = useFormatter()
  return (
    <ol className="moments">
      {moments.map((moment) => (
        <li key={moment.id}>
          <time className="note num nb" dateTime={moment.at}>
            {format.dateTime(new Date(`${moment.day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })}
          </time>
          {moment.answer ? (
            <Answer
              answer={moment.answer}
              isUndone={moment.isUndone}
              version={versions.get(moment.answer.questionVersionId)}
              language={language}
            />
          ) : (
            <p className={moment.isUndone ? 'undone' : undefined}>
              {t(`moments.${moment.kind as 'enrol'}`)}
              {moment.isUndone && ` · ${t('takenBack')}`}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Answer({
  answer,
  isUndone,
  version,
  language,
}: {
  answer: MomentAnswer
  isUndone: boolean
  version: QuestionVersion | undefined
  language: Language
}) {
  const t = useTranslations('cards')
  const tq = useTranslations('question')
  const words = [
    answer.confidence && tq(`confidence.${answer.confidence}`),
    t(`sources.${answer.source}`),
    answer.rating && t(`ratings.${answer.rating}`),
    answer.due && t('dueThen', { day: answer.due }),
    answer.isRegraded && t('regraded'),
    isUndone && t('undone'),
  ]
  return (
    <div className={isUndone ? 'undone' : undefined}>
      <p>{version?.body.text[language].prompt.replace('▢', '(\u00a0\u00a0)')}</p>
      <p>
        <b className={answer.verdict === 'right' ? 'good' : 'bad'}>{t(answer.verdict)}</b>{' '}
        {version && givenIn(version.body, answer.response, language)}
      </p>
      <p className="note">{words.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
