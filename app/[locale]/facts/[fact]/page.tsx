import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations, setRequestLocale } from 'next-intl/server'
import { learnerOf, viewerOf } from '@/app/[locale]/asking'
import { segment } from '@/app/[locale]/segment'
import { PageFrame } from '@/components/layout/page-frame'
import { Correction } from '@/components/lesson/correction'
import { FactLookAlikes, FactWords } from '@/components/reference/fact-words'
import { FactCell } from '@/components/stats/fact-cell'
import { languageOf } from '@/i18n/language'
import { Link } from '@/i18n/link'
import { timeOfRequest } from '@/lib/auth/identify'
import type { Fact } from '@/lib/domain/article/lesson'
import type { ShownPassage } from '@/lib/domain/article/passage'
import type { Language } from '@/lib/domain/language'
import type { FactMemory } from '@/lib/domain/progress/progress'
import { courseQuery } from '@/lib/domain/reference/reference'
import { openFact } from '@/lib/operations/facts'

interface Props {
  params: Promise<{ locale: string; fact: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, fact } = await params
  const language = languageOf(locale)
  const opened = await openFact(segment(fact), null, language, await timeOfRequest())
  return opened ? { title: opened.fact.statement[language] } : {}
}

/** One fact: what it says, where it is taught, what is usually said wrong, and what the reader holds of it. */
export default async function FactPage({ params }: Props) {
  const { locale, fact: id } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const [viewer, learner] = await Promise.all([viewerOf(), learnerOf()])
  const opened = await openFact(segment(id), learner, language, await timeOfRequest())
  if (!opened) notFound()
  const { fact, passage, memory, siblings, terms, lookAlikes } = opened
  const t = await getTranslations('fact')
  return (
    <PageFrame viewer={viewer} className="fact-page">
      <article className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <p className="m note hd">{t('label')}</p>
        <h1>{fact.statement[language]}</h1>
        <Standing fact={fact} memory={memory} />
        <div className="gap3" />
        {passage && <Taught passage={passage} />}
        {fact.correction ? (
          <Correction id="correction" text={fact.correction[language]} sources={fact.sources} />
        ) : (
          <Caveat fact={fact} language={language} />
        )}
        <FactWords terms={terms} query={courseQuery(opened.course.slug)} language={language} />
        <FactLookAlikes sets={lookAlikes} language={language} />
        <div className="gap4" />
        {siblings.length > 1 && <Siblings facts={siblings} current={fact.id} language={language} />}
        <div className="gap5" />
        <i className="eomi up" />
      </article>
    </PageFrame>
  )
}

async function Standing({ fact, memory }: { fact: Fact; memory: FactMemory | null }) {
  const [t, format] = await Promise.all([getTranslations('fact'), getFormatter()])
  const day = (date: string) => format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <p className="row note standing">
      <FactCell glyph={memory?.glyph ?? ''} ink={memory?.ink ?? 0} />
      {memory?.recall != null ? t('held', { recall: Math.round(memory.recall * 100) }) : t('notLearned')}
      {memory?.due && <span>{t('next', { day: day(memory.due) })}</span>}
      {fact.asOf && (
        <span>
          {t('asOf', {
            month: format.dateTime(new Date(`${fact.asOf}-01T00:00:00Z`), {
              year: 'numeric',
              month: 'long',
              timeZone: 'UTC',
            }),
          })}
        </span>
      )}
    </p>
  )
}

async function Taught({ passage }: { passage: ShownPassage }) {
  const t = await getTranslations('fact')
  const { lesson, title, html, href } = passage
  return (
    <section className="prose" aria-labelledby="passage">
      <p className="note">{t('lesson', { position: lesson.position, title: lesson.title })}</p>
      <h2 id="passage">{title}</h2>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised at import, see docs/article-format.md */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        <Link href={href}>{t('toLesson')}</Link>
      </p>
      <div className="gap3" />
    </section>
  )
}

async function Caveat({ fact, language }: { fact: Fact; language: Language }) {
  const t = await getTranslations('fact')
  if (!fact.caveat && fact.sources.length === 0) return null
  return (
    <section className="prose" aria-labelledby="caveat">
      <h2 id="caveat">{t('caveat')}</h2>
      {fact.caveat && <p>{fact.caveat[language]}</p>}
      {fact.sources.map(({ title, url, year }) => (
        <p key={url} className="note">
          <a href={url} lang="en" rel="noreferrer">
            {title}
          </a>
          {year && `, ${year}`}
        </p>
      ))}
    </section>
  )
}

async function Siblings({ facts, current, language }: { facts: Fact[]; current: string; language: Language }) {
  const t = await getTranslations('fact')
  return (
    <nav className="hangwide siblings" aria-labelledby="siblings">
      <h2 id="siblings">{t('siblings')}</h2>
      <ul>
        {facts.map(({ id, glyph, statement }) => (
          <li key={id}>
            <span className="k" aria-hidden="true">
              {glyph[language]}
            </span>
            {id === current ? (
              <b aria-current="true">{statement[language]}</b>
            ) : (
              <Link href={`/facts/${id}`}>{statement[language]}</Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
