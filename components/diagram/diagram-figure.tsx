import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Fact } from '@/lib/domain/article/lesson'
import type { Words } from '@/lib/domain/diagram/label'
import { layoutOf, tellingsOf } from '@/lib/domain/diagram/picture'
import { NARROW, WIDE } from '@/lib/domain/diagram/shape'
import { type Diagram, factIdsOf } from '@/lib/domain/reference/diagram'
import { DiagramSvg } from './diagram-svg'
import { Tellings } from './tellings'

/** A diagram with its name, all of it in words, and the facts that it shows. */
export function DiagramFigure({ diagram, facts, words }: { diagram: Diagram; facts: Fact[]; words: Words }) {
  const t = useTranslations('diagram')
  const { language } = words
  const id = `diagram-${diagram.id}`
  const shown = factIdsOf(diagram).flatMap((factId) => facts.find((fact) => fact.id === factId) ?? [])
  return (
    <figure className="diagram" aria-labelledby={id}>
      <figcaption id={id}>{diagram.title[language]}</figcaption>
      <DiagramSvg layout={layoutOf(diagram, WIDE, words)} language={language} fit="wide" labelledBy={id} />
      <DiagramSvg layout={layoutOf(diagram, NARROW, words)} language={language} fit="narrow" labelledBy={id} />
      <details>
        <summary>{t('inWords')}</summary>
        <Tellings told={tellingsOf(diagram, words)} language={language} />
        <h3>{t('facts')}</h3>
        <ul>
          {shown.map((fact) => (
            <li key={fact.id}>
              <Link href={`/facts/${fact.id}`}>{fact.statement[language]}</Link>
            </li>
          ))}
        </ul>
      </details>
    </figure>
  )
}
