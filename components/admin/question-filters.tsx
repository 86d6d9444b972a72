import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Flag, Tier } from '@/lib/domain/article/lesson'
import type { InLanguages, Language } from '@/lib/domain/language'
import { QUESTION_KINDS } from '@/lib/domain/question/demand'
import {
  FLAGS,
  isFiltered,
  LANGUAGES_WRITTEN,
  type ListFilter,
  QUESTION_USES,
  queryOf,
  TIERS,
} from '@/lib/domain/question/listing'

/** A fact as the filters name it. */
export interface FilterFact {
  id: string
  course: string
  courseTitle: InLanguages<string>
  lessonSlug: string | null
  lesson: InLanguages<string>
  tier: Tier
  flag: Flag
  statement: InLanguages<string>
}

interface Props {
  filter: ListFilter
  facts: FilterFact[]
  language: Language
}

/** A plain form: the view stands in the address, so that it can be kept and sent. */
export function QuestionFilters({ filter, facts, language }: Props) {
  const t = useTranslations('questions')
  const admin = useTranslations('admin')
  const { q, status, view, sort } = queryOf(filter)
  const kept = Object.entries({ q, status, view, sort }).filter((entry): entry is [string, string] => !!entry[1])
  const among = facts.filter(({ course, lessonSlug }) => isAmong(filter, course, lessonSlug))
  const courses = new Map(facts.map(({ course, courseTitle }) => [course, courseTitle[language]]))
  const lessons = new Map(facts.flatMap((fact) => (fact.lessonSlug ? [[fact.lessonSlug, fact.lesson[language]]] : [])))
  const chosen = ['course', 'lesson', 'fact', 'kind', 'use', 'written', 'tier', 'flag'] as const
  const count = chosen.filter((name) => filter[name] !== null).length
  return (
    <details className="qf" open={count > 0}>
      <summary>{t('filters', { count })}</summary>
      <form className="filters" action={language === 'ko' ? '/admin/questions' : '/en/admin/questions'}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {courses.size > 1 && <Select name="course" filter={filter} choices={[...courses]} />}
        <Select name="lesson" filter={filter} choices={[...lessons]} />
        <Select
          name="fact"
          filter={filter}
          choices={among.map(({ id, statement }) => [id, `${id} · ${statement[language]}`])}
        />
        <Select name="kind" filter={filter} choices={QUESTION_KINDS.map((kind) => [kind, admin(`kind.${kind}`)])} />
        <Select name="use" filter={filter} choices={QUESTION_USES.map((use) => [use, t(`use.${use}`)])} />
        <Select
          name="written"
          filter={filter}
          choices={LANGUAGES_WRITTEN.map((each) => [each, t(`languages.${each}`)])}
        />
        <Select name="tier" filter={filter} choices={TIERS.map((tier) => [tier, t(`tier.${tier}`)])} />
        <Select name="flag" filter={filter} choices={FLAGS.map((flag) => [flag, t(`flag.${flag}`)])} />
        <p className="row">
          <button type="submit" className="btn sm">
            {t('apply')}
          </button>
          {isFiltered(filter) && (
            <Link className="quiet" href="/admin/questions">
              {t('showAll')}
            </Link>
          )}
        </p>
      </form>
    </details>
  )
}

function isAmong(filter: ListFilter, course: string, lessonSlug: string | null): boolean {
  return (
    (filter.course === null || filter.course === course) && (filter.lesson === null || filter.lesson === lessonSlug)
  )
}

interface SelectProps {
  name: 'course' | 'lesson' | 'fact' | 'kind' | 'use' | 'written' | 'tier' | 'flag'
  filter: ListFilter
  /** Value and words of each choice. */
  choices: (readonly [string, string])[]
}

function Select({ name, filter, choices }: SelectProps) {
  const t = useTranslations('questions')
  const value = filter[name]
  // what the address names and nobody offers any more stays visible, so that it can be taken out
  const isOffered = value === null || choices.some(([one]) => one === value)
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{t(`by.${name}`)}</label>
      <select className="in sm" id={`filter-${name}`} name={name} key={value} defaultValue={value ?? ''}>
        <option value="">{t('any')}</option>
        {!isOffered && <option value={value}>{value}</option>}
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
