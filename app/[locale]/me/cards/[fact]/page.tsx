import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { learnerOf, studyContextOf, todayOf, viewerOf } from '@/app/[locale]/asking'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { segment } from '@/app/[locale]/segment'
import { PageFrame } from '@/components/layout/page-frame'
import { Strings } from '@/components/layout/strings'
import { CardMoments } from '@/components/stats/card-moments'
import { FactCell } from '@/components/stats/fact-cell'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import type { ListedCard } from '@/lib/domain/progress/card-list'
import { ownCard } from '@/lib/operations/own-cards'
import { CardActs } from './card-acts'

interface Props {
  params: Promise<{ locale: string; fact: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cards')
  return { title: t('oneTitle') }
}

/** One card: how it stands, what the learner can do about it, and all that happened to it. */
export default async function CardPage({ params }: Props) {
  const { locale, fact } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const [viewer, learner, now] = await Promise.all([viewerOf(), learnerOf(), timeOfRequest()])
  const own = learner ? await ownCard(learner, segment(fact), language, now) : null
  if (!learner || !own) notFound()
  const { card, history, versions } = own
  const t = await getTranslations('cards')
  const study = studyContextOf(learner)
  return (
    <PageFrame viewer={viewer} className="me own-cards">
      <DeviceSync study={study} isTelling />
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <p className="m note hd">
          <Link href="/me/cards">{t('toCards')}</Link>
        </p>
        <div className="wide">
          <h1>{card.statement}</h1>
          <Standing card={card} />
        </div>
        <div className="gap2" />
        <div className="wide">
          <Strings namespaces={['cards']}>
            <CardActs factId={card.factId} state={card.state} today={todayOf(learner, now)} study={study} />
          </Strings>
          <p className="row">
            <Link href={`/facts/${card.factId}`}>{t('aboutFact')}</Link>
          </p>
        </div>
        <div className="gap3" />
        <p className="m note hd">{t('history')}</p>
        <section className="wide" aria-label={t('history')}>
          <CardMoments moments={history} versions={versions} language={language} />
        </section>
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

async function Standing({ card }: { card: ListedCard }) {
  const [t, format] = await Promise.all([getTranslations('cards'), getFormatter()])
  const { recall, due, lesson } = card
  return (
    <p className="row note standing">
      <FactCell glyph={card.glyph} ink={card.ink} />
      <b>{t(`states.${card.state}`)}</b>
      {recall !== null && <span>{t('recallNow', { percent: Math.round(recall * 100) })}</span>}
      {due && (
        <span>
          {t('dueOn', { day: format.dateTime(new Date(`${due}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' }) })}
        </span>
      )}
      <span>{t('answered', { answers: card.answers, lapses: card.lapses })}</span>
      {lesson && <span>{t('lessonNamed', lesson)}</span>}
    </p>
  )
}
