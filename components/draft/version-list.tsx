import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { languageOfName } from '@/lib/domain/language'
import type { ListedVersion, StoredQuestion } from '@/lib/domain/question/draft'
import { SlotChanges } from './slot-changes'

interface Props {
  question: StoredQuestion
  /** Newest first. */
  versions: ListedVersion[]
  zone: string
}

/** The unfinished work, then each version with what it changed and the way back to it. */
export function VersionList({ question, versions, zone }: Props) {
  const t = useTranslations('versions')
  const { factId } = question.draft
  const { current } = question
  return (
    <ol className="vs">
      {question.hasDraft && current && (
        <li>
          <p className="vh-line">
            <b>{t('draft')}</b>
            <span className="ink3">{t('draftNote')}</span>
          </p>
          <SlotChanges before={{ ...current, factId }} after={question.draft} />
        </li>
      )}
      {versions.map((version, index) => (
        <VersionItem
          key={version.number}
          {...{ version, zone, factId }}
          before={versions[index + 1] ?? null}
          restoreId={version.number === question.published ? null : question.id}
        />
      ))}
      {versions.length === 0 && <li className="note">{t('none')}</li>}
    </ol>
  )
}

interface ItemProps {
  version: ListedVersion
  before: ListedVersion | null
  factId: string
  zone: string
  /** The question to restore it to; null for the version that learners are asked. */
  restoreId: string | null
}

function VersionItem({ version, before, factId, zone, restoreId }: ItemProps) {
  const t = useTranslations('versions')
  const format = useFormatter()
  const { number, createdAt, author, isByTool, reason } = version
  const change = before === null ? 'first' : version.revision > before.revision ? 'meaning' : 'wording'
  return (
    <li>
      <p className="vh-line">
        <b>{t('number', { number })}</b>
        <time dateTime={createdAt.toISOString()}>
          {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })}
        </time>
        <span lang={author === null ? undefined : languageOfName(author)}>
          {author ?? t(isByTool ? 'byTool' : 'deleted')}
        </span>
        <span className={change === 'meaning' ? 'warned' : 'ink3'}>{t(`change.${change}`)}</span>
        {restoreId === null ? (
          <span className="ink3">{t('current')}</span>
        ) : (
          <Link
            className="quiet"
            href={{ pathname: `/admin/questions/${restoreId}`, query: { restore: String(number) } }}
          >
            {t('restore', { number })}
          </Link>
        )}
      </p>
      {reason && (
        <p className="why" lang={languageOfName(reason)}>
          {reason}
        </p>
      )}
      {before && <SlotChanges before={{ ...before, factId }} after={{ ...version, factId }} />}
    </li>
  )
}
