import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { LastAnswer } from '@/lib/domain/progress/last-answer'
import type { FactMemory } from '@/lib/domain/progress/progress'
import type { StudyDay } from '@/lib/domain/study/card'
import { FactCell } from './fact-cell'

interface Props {
  fact: FactMemory
  lastAnswer: LastAnswer | null
  today: StudyDay
  /** The one cell that Tab reaches before any other was. */
  isFirst: boolean
}

/** One fact of the manuscript. Pointed at or focused it says what it is, how it was answered last and when it comes back. */
export function MemoryCell({
  fact: { factId, glyph, ink, statement, isMet, ...fact },
  lastAnswer,
  today,
  isFirst,
}: Props) {
  const t = useTranslations('me')
  const said = useSaid(fact, lastAnswer, today)
  const label = [statement, ...said.map(({ name, words }) => `${name}: ${words}`)].join('. ')
  return (
    <Link
      className="fc"
      href={isMet ? `/me/cards/${factId}` : `/facts/${factId}`}
      aria-label={said.length > 0 ? label : `${statement}. ${t('ink.0')}`}
      data-cell
      tabIndex={isFirst ? 0 : -1}
    >
      <FactCell glyph={glyph} ink={ink} />
      <span className="tip" aria-hidden="true">
        <b>{statement}</b>
        {said.length === 0 && <span>{t('ink.0')}</span>}
        {said.map(({ name, words }) => (
          <span key={name}>
            <i>{name}</i> {words}
          </span>
        ))}
      </span>
    </Link>
  )
}

/** What is known of a memory, line by line; nothing of a fact that was not learned. */
function useSaid({ recall, due }: Pick<FactMemory, 'recall' | 'due'>, last: LastAnswer | null, today: StudyDay) {
  const t = useTranslations('me')
  const tc = useTranslations('cards')
  const tq = useTranslations('question')
  const format = useFormatter()
  const day = (date: StudyDay) =>
    date === today
      ? t('today')
      : format.relativeTime(new Date(`${date}T00:00:00Z`), { now: new Date(`${today}T00:00:00Z`), unit: 'day' })
  const answer = last && [day(last.day), tc(last.verdict), last.confidence && tq(`confidence.${last.confidence}`)]
  return [
    recall !== null && { name: t('recall'), words: format.number(recall, { style: 'percent' }) },
    answer && { name: t('lastAnswer'), words: answer.filter(Boolean).join(' · ') },
    due !== null && { name: t('next'), words: day(due < today ? today : due) },
  ].filter((line) => line !== false && line !== null)
}
