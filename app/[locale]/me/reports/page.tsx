import type { Metadata } from 'next'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { learnerOf, studyContextOf, viewerOf } from '@/app/[locale]/asking'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { listOwnDisputes, type OwnDispute } from '@/lib/data/disputes'
import { foreignIn, type Language } from '@/lib/domain/language'
import { Seen } from './seen'
import { WithdrawForm } from './withdraw-form'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('title') }
}

/** What one has reported about questions, and what came of it. */
export default async function OwnReportsPage({ params }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const [viewer, learner, now] = await Promise.all([viewerOf(), learnerOf(), timeOfRequest()])
  const reports = learner ? await listOwnDisputes(learner.learnerId) : []
  const t = await getTranslations('reports')
  return (
    <PageFrame viewer={viewer} className="me own-reports">
      <DeviceSync study={studyContextOf(learner)} />
      {reports.some(({ isNews }) => isNews) && <Seen until={now.toISOString()} />}
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <p className="m note hd">
          <Link href="/me">{t('toMe')}</Link>
        </p>
        <div className="wide">
          <h1>{t('title')}</h1>
          <p className="ink2">{t(reports.length > 0 ? 'lead' : 'none')}</p>
        </div>
        <div className="gap3" />
        <Strings namespaces={['reports']}>
          <ul className="reports wide">
            {reports.map((report) => (
              <ReportItem key={report.id} {...{ report, language }} zone={learner?.settings.zone ?? 'Asia/Seoul'} />
            ))}
          </ul>
        </Strings>
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

async function ReportItem({ report, language, zone }: { report: OwnDispute; language: Language; zone: string }) {
  const [t, format] = await Promise.all([getTranslations('reports'), getFormatter()])
  const { id, kind, status, literal, remark, reply, createdAt, closedAt, isNews, factId, prompt } = report
  const lang = report.language === language ? undefined : report.language
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'long', timeZone: zone })
  return (
    <li>
      <p className="note row">
        <time dateTime={createdAt.toISOString()}>{day(createdAt)}</time>
        <span>{t(`kinds.${kind}`)}</span>
        {isNews && <b className="news">{t('news')}</b>}
      </p>
      <p className="prompt" lang={lang}>
        <Link href={`/facts/${factId}`}>{prompt}</Link>
      </p>
      {kind === 'right_too' && literal && <p lang={foreignIn(language, literal)}>{t('own', { answer: literal })}</p>}
      {remark && (
        <p className="ink2 said" lang={foreignIn(language, remark)}>
          {t('remark', { remark })}
        </p>
      )}
      <p className={status === 'accepted' ? 'outcome good' : 'outcome'}>
        <b>{t(`states.${status}`)}</b> {closedAt && <time dateTime={closedAt.toISOString()}>{day(closedAt)}</time>}
      </p>
      {reply && status !== 'withdrawn' && (
        <p className="said" lang={foreignIn(language, reply)}>
          {t('reply', { reply })}
        </p>
      )}
      {status === 'open' && <WithdrawForm id={id} />}
    </li>
  )
}
