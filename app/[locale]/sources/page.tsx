import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type LookUpProps, lookUp } from '@/app/[locale]/look-up'
import { PageFrame } from '@/components/layout/page-frame'
import { OtherCourses } from '@/components/reference/other-courses'
import { PutRight } from '@/components/reference/put-right'
import { SourceEntry } from '@/components/reference/source-entry'
import { languageOf } from '@/i18n/language'
import type { Fact } from '@/lib/domain/article/lesson'
import type { Language } from '@/lib/domain/language'
import type { CourseSource } from '@/lib/domain/reference/reference'

const KINDS = ['paper', 'maker', 'press', 'guide'] as const
const FLAGS = ['imprecise', 'outdated', 'debatable', 'wrong-category'] as const

export async function generateMetadata({ params }: LookUpProps): Promise<Metadata> {
  const t = await getTranslations({ locale: languageOf((await params).locale), namespace: 'reference' })
  return { title: t('sources'), description: t('sourcesLead') }
}

/** On what the course rests, and what it put right. */
export default async function SourcesPage(props: LookUpProps) {
  const { language, viewer, course, reference, others } = await lookUp('sources', props)
  const flagged = course.facts.filter(({ flag }) => flag !== 'ok')
  const t = await getTranslations('reference')
  return (
    <PageFrame viewer={viewer} className="sources">
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <h1>{t('sources')}</h1>
        <p className="ink2 lead">{t('sourcesLead')}</p>
        {flagged.length > 0 && (
          <p>
            <a className="quiet" href="#put-right">
              {t('toPutRight', { count: flagged.length })}
            </a>
          </p>
        )}
        <div className="gap3" />
      </div>
      {KINDS.map((kind) => (
        <SourceList
          key={kind}
          kind={kind}
          sources={reference.sources.filter((source) => source.kind === kind)}
          facts={course.facts}
          language={language}
        />
      ))}
      {flagged.length > 0 && <PutRightList flagged={flagged} language={language} />}
      <div className="sheet">
        <div className="gap3" />
        <OtherCourses page="/sources" others={others} language={language} />
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

interface ListProps {
  kind: CourseSource['kind']
  sources: CourseSource[]
  facts: Fact[]
  language: Language
}

async function SourceList({ kind, sources, facts, language }: ListProps) {
  if (sources.length === 0) return null
  const t = await getTranslations('reference')
  const restingOn = (url: string) => facts.filter((fact) => fact.sources.some((source) => source.url === url))
  return (
    <section className="sheet kind" aria-labelledby={`kind-${kind}`}>
      <div className="m">
        <h2 id={`kind-${kind}`}>{t(`kind.${kind}`)}</h2>
      </div>
      <ul className="listed">
        {sources.map((source) => (
          <SourceEntry key={source.id} source={source} facts={restingOn(source.url)} language={language} />
        ))}
      </ul>
      <p className="n note">{t(`kindNote.${kind}`)}</p>
      <div className="gap3" />
    </section>
  )
}

async function PutRightList({ flagged, language }: { flagged: Fact[]; language: Language }) {
  const t = await getTranslations('reference')
  return (
    <>
      <div className="sheet">
        <div className="gap3" />
        <h2 id="put-right">{t('putRight')}</h2>
        <p className="ink2">{t('putRightLead', { count: flagged.length })}</p>
        <div className="gap2" />
      </div>
      {FLAGS.map((flag) => {
        const own = flagged.filter((fact) => fact.flag === flag)
        return (
          own.length > 0 && (
            <section key={flag} className="sheet kind" aria-labelledby={`flag-${flag}`}>
              <div className="m">
                <h3 id={`flag-${flag}`}>{t(`flag.${flag}`)}</h3>
              </div>
              <ul className="listed">
                {own.map((fact) => (
                  <PutRight key={fact.id} fact={fact} language={language} />
                ))}
              </ul>
              <p className="n note">{t(`flagNote.${flag}`)}</p>
              <div className="gap3" />
            </section>
          )
        )
      })}
    </>
  )
}
