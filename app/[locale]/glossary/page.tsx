import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type LookUpProps, lookUp } from '@/app/[locale]/look-up'
import { PageFrame } from '@/components/layout/page-frame'
import { LookAlikes } from '@/components/reference/look-alikes'
import { OtherCourses } from '@/components/reference/other-courses'
import { TermEntry } from '@/components/reference/term-entry'
import { TermSearch } from '@/components/reference/term-search'
import { languageOf } from '@/i18n/language'
import type { Course } from '@/lib/domain/article/lesson'
import type { Language } from '@/lib/domain/language'
import { findTerms } from '@/lib/domain/reference/find-terms'
import { byLetter, type LetterGroup } from '@/lib/domain/reference/letters'
import type { Reference, Term } from '@/lib/domain/reference/reference'

export async function generateMetadata({ params }: LookUpProps): Promise<Metadata> {
  const t = await getTranslations({ locale: languageOf((await params).locale), namespace: 'reference' })
  return { title: t('glossary'), description: t('glossaryLead') }
}

/** Every word of the course in the order of a dictionary, or those that a search means. */
export default async function GlossaryPage(props: LookUpProps) {
  const { language, viewer, search, course, reference, query, others } = await lookUp('glossary', props)
  const { glossary, confusions } = reference
  const found = search === '' ? glossary : findTerms(glossary, search, language)
  const groups = search === '' ? byLetter(glossary, language) : []
  const sets = confusions.filter(({ terms }) => terms.length > 1 && found.some(({ id }) => terms.includes(id)))
  const t = await getTranslations('reference')
  return (
    <PageFrame viewer={viewer} className="glossary">
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <h1>{t('glossary')}</h1>
        <p className="ink2 lead">{t('glossaryLead')}</p>
        <div className="gap2" />
        <TermSearch search={search} query={query} language={language} />
        {groups.length > 1 && <Letters groups={groups} />}
        {search !== '' && <h2 className="found">{t('found', { count: found.length, search })}</h2>}
        <div className="gap2" />
      </div>
      {search === '' ? (
        groups.map(({ letter, terms }) => <Letter key={letter} {...{ letter, terms, course, language, reference }} />)
      ) : (
        <div className="sheet">
          <Entries terms={found} course={course} language={language} reference={reference} />
        </div>
      )}
      <LookAlikes sets={sets} terms={glossary} query={query} language={language} />
      <div className="sheet">
        <div className="gap3" />
        <OtherCourses page="/glossary" others={others} language={language} />
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}

async function Letters({ groups }: { groups: LetterGroup[] }) {
  const t = await getTranslations('reference')
  return (
    <nav className="hangwide jump" aria-label={t('letters')}>
      {groups.map(({ letter }) => (
        <a key={letter} href={`#letter-${letter}`} lang={/[ㄱ-ㅎ]/.test(letter) ? 'ko' : undefined}>
          {letter}
        </a>
      ))}
    </nav>
  )
}

interface EntriesProps {
  terms: Term[]
  course: Course
  language: Language
  reference: Reference
}

function Letter({ letter, ...entries }: EntriesProps & { letter: string }) {
  return (
    <section className="sheet letter" aria-labelledby={`letter-${letter}`}>
      <div className="m">
        <h2 id={`letter-${letter}`}>{letter}</h2>
      </div>
      <Entries {...entries} />
    </section>
  )
}

function Entries({ terms, course, language, reference }: EntriesProps) {
  return terms.map((term) => (
    <TermEntry
      key={term.id}
      term={term}
      course={course}
      language={language}
      lookAlikes={lookAlikesOf(term, reference, language)}
    />
  ))
}

function lookAlikesOf({ id }: Term, { confusions, glossary }: Reference, language: Language) {
  const nameOf = (termId: string) => glossary.find((term) => term.id === termId)?.[language] ?? []
  return confusions
    .filter(({ terms }) => terms.length > 1 && terms.includes(id))
    .map((set) => ({ id: set.id, names: set.terms.filter((termId) => termId !== id).flatMap(nameOf) }))
}
