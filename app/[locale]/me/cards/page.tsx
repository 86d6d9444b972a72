import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { learnerOf, studyContextOf, viewerOf } from '@/app/[locale]/asking'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { PageFrame } from '@/components/layout/page-frame'
import { CardFilters } from '@/components/stats/card-filters'
import { CardTable } from '@/components/stats/card-table'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import { CARD_SORTS, CARD_STATES, type CardFilter } from '@/lib/domain/progress/card-list'
import { ownCards } from '@/lib/operations/own-cards'

type Query = Record<'q' | 'lesson' | 'state' | 'sort' | 'page', string | string[] | undefined>

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Query>
}

const LONGEST_SEARCH = 100

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cards')
  return { title: t('title') }
}

/** Every card of the learner: what stands where, when it comes again, and the way to each one's history. */
export default async function CardsPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const [viewer, learner, query] = await Promise.all([viewerOf(), learnerOf(), searchParams])
  const t = await getTranslations('cards')
  const filter = filterOf(query)
  const found = learner ? await ownCards(learner, language, filter, await timeOfRequest()) : null
  return (
    <PageFrame viewer={viewer} className="me own-cards">
      <DeviceSync study={studyContextOf(learner)} isTelling />
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <p className="m note hd">
          <Link href="/me">{t('back')}</Link>
        </p>
        <div className="wide">
          <h1>{t('headline', { count: found?.all ?? 0 })}</h1>
          <p className="ink2">{t(found?.all ? 'note' : 'none')}</p>
        </div>
        <div className="gap2" />
        <div className="wide">
          {found && found.all > 0 ? (
            <>
              <CardFilters filter={filter} counts={found.counts} lessons={found.lessons} language={language} />
              <CardTable {...found} filter={filter} />
            </>
          ) : (
            <Link className="btn p" href="/courses/what-is-llm">
              {t('toLessons')}
            </Link>
          )}
        </div>
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

/** Whatever the address says that means nothing here is passed over. */
function filterOf({ q, lesson, state, sort, page }: Query): CardFilter {
  const number = Number(page)
  return {
    search: typeof q === 'string' ? q.slice(0, LONGEST_SEARCH) : '',
    lesson: typeof lesson === 'string' && lesson !== '' ? lesson : null,
    state: CARD_STATES.find((known) => known === state) ?? null,
    sort: CARD_SORTS.find((known) => known === sort) ?? 'due',
    page: Number.isInteger(number) && number > 0 ? number : 1,
  }
}
