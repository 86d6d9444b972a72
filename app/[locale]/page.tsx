import { setRequestLocale } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { languageOf } from '@/i18n/language'
import { learnerOf, studyContextOf, viewerOf } from './asking'
import { DeviceSync } from './device-sync'
import { TodayPage } from './today-page'
import { VisitorPage } from './visitor-page'

/** `/`: one real question for a visitor, today's review for a learner. */
export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  setRequestLocale(languageOf(locale))
  const viewer = await viewerOf()
  const learner = await learnerOf()
  const isLearner = learner !== null && viewer.name !== null
  return (
    <PageFrame viewer={viewer} className={isLearner ? 'today' : 'home'}>
      <DeviceSync study={studyContextOf(learner)} isTelling={isLearner} />
      {isLearner ? (
        <TodayPage learner={learner} language={languageOf(locale)} />
      ) : (
        <VisitorPage learner={learner} language={languageOf(locale)} />
      )}
    </PageFrame>
  )
}
