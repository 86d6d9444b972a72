import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/link'
import type { DisputeGroup as Group } from '@/lib/domain/dispute/desk'
import { foreignIn, type Language, languageOfName } from '@/lib/domain/language'
import { BESIDE } from '@/lib/domain/question/given'
import type { QuestionBody } from '@/lib/domain/question/question'
import { rightAnswer } from '@/lib/domain/question/right-answer'
import { isWritten } from '@/lib/domain/question/written'

interface Props {
  group: Group
  language: Language
  zone: string
  /** What can be done about it. */
  acts: ReactNode
}

/** Reports that say the same: what was given, what would have been right, who said so since when. */
export function DisputeGroup({ group, language, zone, acts }: Props) {
  const t = useTranslations('desk')
  const { kind, literal, remarks, reply, question } = group
  // By what stands there, which knows its language: a label would be read in the page's.
  const named = `report-${group.id}`
  const spoken = group.language
  const lang = spoken === language ? undefined : spoken
  return (
    <li aria-labelledby={named}>
      <Head group={group} zone={zone} id={kind === 'right_too' ? undefined : named} />
      {kind === 'right_too' && (
        <p id={named} className="literal" lang={lang}>
          {literal}
        </p>
      )}
      <h2 lang={lang}>
        <Link href={`/admin/questions/${question.id}`}>{question.prompt[spoken]}</Link>
      </h2>
      <dl className="meant">
        <dt>{t('key')}</dt>
        <dd lang={lang}>{keyWords(question.body, spoken)}</dd>
        {kind === 'something_wrong' && literal && (
          <>
            <dt>{t('given')}</dt>
            <dd lang={lang}>{literal}</dd>
          </>
        )}
      </dl>
      {question.isRetired && <p className="note">{t('retired')}</p>}
      {question.hasChanged && <p className="note">{t('changed')}</p>}
      <Remarks remarks={remarks} language={language} />
      {reply && (
        <p className="note" lang={foreignIn(language, reply)}>
          {t('replied', { reply })}
        </p>
      )}
      {acts}
    </li>
  )
}

function Head({ group, zone, id }: Pick<Props, 'group' | 'zone'> & { id: string | undefined }) {
  const t = useTranslations('desk')
  const format = useFormatter()
  const { kind, status, reporters, first, last, closedAt, closedBy } = group
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeZone: zone })
  const [from, to] = [day(first), day(last)]
  return (
    <p className="note row">
      <b id={id}>{t(`kinds.${kind}`)}</b>
      <span>{t('reporters', { count: reporters })}</span>
      <span>{from === to ? from : t('between', { from, to })}</span>
      {closedAt && (
        <span>
          {t(`states.${status}`)} · {day(closedAt)}
          {closedBy && (
            <>
              {' · '}
              <span lang={languageOfName(closedBy)}>{closedBy}</span>
            </>
          )}
        </span>
      )}
    </p>
  )
}

function Remarks({ remarks, language }: { remarks: string[]; language: Language }) {
  if (remarks.length === 0) return null
  return (
    <ul className="remarks">
      {remarks.map((remark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the very same, and a line keeps no state
        <li key={index} lang={foreignIn(language, remark)}>
          {remark}
        </li>
      ))}
    </ul>
  )
}

/** The answer that counts as right, with its other spellings. */
function keyWords(body: QuestionBody, language: Language): string {
  const answer = rightAnswer(body, language)
  return isWritten(body) ? [answer, ...body.text[language].accept].join(BESIDE) : answer
}
