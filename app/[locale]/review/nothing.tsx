import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { viewerOf } from '@/app/[locale]/asking'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { PageFrame } from '@/components/layout/page-frame'
import { Link } from '@/i18n/link'
import type { StudyContext } from '@/lib/device/record'
import type { DayLoad } from '@/lib/domain/progress/forecast'

/** Nothing is due: said plainly, with the day on which something will be. Never an invitation to cram. */
export function NothingDue({ next }: { next: DayLoad | null }) {
  const t = useTranslations('review')
  const format = useFormatter()
  const day = (load: DayLoad) =>
    format.dateTime(new Date(`${load.day}T00:00:00Z`), {
      month: 'long',
      day: 'numeric',
      weekday: 'long',
      timeZone: 'UTC',
    })
  return (
    <Quiet
      title={t('nothingDue')}
      note={next ? t('nextDay', { day: day(next), count: next.count }) : t('nothingComing')}
    >
      <Link className="btn" href="/me">
        {t('toMemories')}
      </Link>
      <Link href="/courses/what-is-llm">{t('toLessons')}</Link>
    </Quiet>
  )
}

/** Somebody who has not answered anything: the way to the first lesson. */
export function NothingYet({ study, href }: { study: StudyContext; href: string }) {
  const t = useTranslations('review')
  return (
    <>
      <DeviceSync study={study} />
      <Quiet title={t('nothingYet')} note={t('nothingYetNote')}>
        <Link className="btn p" href={href}>
          {t('begin')}
        </Link>
        <Link href="/courses/what-is-llm">{t('toLessons')}</Link>
      </Quiet>
    </>
  )
}

async function Quiet({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <PageFrame viewer={await viewerOf()} className="quiet-page">
      <div className="sheet">
        <i className="eomi" />
        <div className="gap5" />
        <h1>{title}</h1>
        <p className="ink2">{note}</p>
        <div className="gap2" />
        <div className="row">{children}</div>
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}
