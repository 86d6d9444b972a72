import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { learnerOf, shuffled, studyContextOf, viewerOf } from '@/app/[locale]/asking'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { segment } from '@/app/[locale]/segment'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { languageOf } from '@/i18n/language'
import { shownPassageOf } from '@/lib/domain/article/passage'
import { openPlacement } from '@/lib/operations/placement'
import { Placement } from './placement'
import type { PlacementItem } from './placement-item'

interface Props {
  params: Promise<{ locale: string; course: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: languageOf((await params).locale), namespace: 'placement' })
  return { title: t('title') }
}

/** What somebody knows already: a few questions, and the lessons whose question they answer are put off for a week. */
export default async function PlacementPage({ params }: Props) {
  const { locale, course: slug } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const [viewer, learner] = await Promise.all([viewerOf(), learnerOf()])
  const opened = await openPlacement(segment(slug), learner?.learnerId ?? null, Math.random)
  if (!opened) notFound()
  const { course, questions, unread } = opened
  const items = questions.map(
    ({ lesson, fact, version, factIds }): PlacementItem => ({
      ...{ version, factIds, order: shuffled(version), statement: fact.statement[language] },
      lesson: { slug: lesson.slug, position: lesson.position, title: lesson.text[language].title },
      passage: shownPassageOf(fact, course, language),
    }),
  )
  return (
    <PageFrame viewer={viewer} className="placement">
      <Strings namespaces={['placement', 'question']}>
        <DeviceSync study={studyContextOf(learner)} />
        <div className="sheet">
          <i className="eomi" />
          <div className="gap4" />
          <Placement
            {...{ items, language }}
            courseSlug={course.slug}
            lessons={unread.map(({ slug: each, position, text }) => ({
              ...{ slug: each, position, title: text[language].title },
            }))}
            study={studyContextOf(learner)}
          />
          <div className="gap5" />
          <i className="eomi up" />
        </div>
      </Strings>
    </PageFrame>
  )
}
