import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type LookUpProps, lookUp } from '@/app/[locale]/look-up'
import { PageFrame } from '@/components/layout/page-frame'
import { NameArticle } from '@/components/reference/name-article'
import { NameMap } from '@/components/reference/name-map'
import { OtherCourses } from '@/components/reference/other-courses'
import { languageOf } from '@/i18n/language'
import { foreignIn } from '@/lib/domain/language'

export async function generateMetadata({ params }: LookUpProps): Promise<Metadata> {
  const t = await getTranslations({ locale: languageOf((await params).locale), namespace: 'reference' })
  return { title: t('models'), description: t('modelsLead') }
}

/** The names that people take for LLMs, each in its layer. */
export default async function ModelsPage(props: LookUpProps) {
  const { language, viewer, course, reference, query, others } = await lookUp('models', props)
  const companies = reference.models.filter(({ layers }) => layers.includes('company'))
  const t = await getTranslations('reference')
  return (
    <PageFrame viewer={viewer} className="models">
      <div className="sheet">
        <i className="eomi" />
        <div className="gap4" />
        <h1>{t('models')}</h1>
        <p className="ink2 lead">{t('modelsLead')}</p>
        <div className="gap3" />
        <div className="wide">
          <NameMap names={reference.models} language={language} />
        </div>
        <p className="note map-note">{t('mapNote')}</p>
        <div className="gap4" />
      </div>
      {companies.map((company) => (
        <section key={company.id} className="sheet maker" aria-labelledby={`maker-${company.id}`}>
          <div className="m" id={`name-${company.id}`}>
            <h2 id={`maker-${company.id}`} lang={foreignIn(language, company.name[language])}>
              {company.name[language]}
            </h2>
          </div>
          <p className="made">{company.what[language]}</p>
          {reference.models
            .filter(({ maker }) => maker === company.id)
            .map((name) => (
              <NameArticle key={name.id} {...{ name, reference, course, query, language }} />
            ))}
        </section>
      ))}
      <div className="sheet">
        <div className="gap3" />
        <OtherCourses page="/models" others={others} language={language} />
        <div className="gap5" />
        <i className="eomi up" />
      </div>
    </PageFrame>
  )
}
