import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { Cells } from '@/components/ui/cells'
import { Link } from '@/i18n/link'
import { viewerOf } from './asking'

/** 404: a manuscript with an empty cell. */
export default async function NotFound() {
  const t = await getTranslations('frame')
  return (
    <PageFrame viewer={await viewerOf()}>
      <div className="sheet empty-page">
        <i className="eomi" />
        <div className="gap5" />
        <Cells text={t('emptyCells')} size="big" />
        <h1>{t('notFound')}</h1>
        <p className="ink2">{t('notFoundNote')}</p>
        <div className="gap2" />
        <p className="row">
          <Link className="btn p" href="/">
            {t('toToday')}
          </Link>
          <Link className="btn" href="/courses/what-is-llm">
            {t('toLessons')}
          </Link>
        </p>
        <div className="gap5" />
      </div>
    </PageFrame>
  )
}
