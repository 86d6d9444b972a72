'use client'

import { useTranslations } from 'next-intl'
import { Margin } from '@/components/admin/margin'
import { useEarlyWords } from '@/components/ui/use-early-words'
import { withDiagram } from '@/lib/domain/question/draft-occlusion'
import type { OcclusionBody } from '@/lib/domain/question/question'
import type { Reference } from '@/lib/domain/reference/reference'
import { type FieldsProps, findingsAt } from './field-props'

/** Which of the diagrams of the fact's course is shown. Without a fact there is no course yet. */
export function DiagramField({
  body,
  language,
  findings,
  onEdit,
  reference,
}: FieldsProps<OcclusionBody> & { reference: Reference | null }) {
  const t = useTranslations('draft')
  const diagrams = reference?.diagrams ?? []
  const shown = diagrams.some(({ id }) => id === body.diagram) ? body.diagram : ''
  const choose = (diagram: string) => onEdit((before) => withDiagram(before, diagram, reference))
  const list = useEarlyWords<HTMLSelectElement>(shown, choose)
  return (
    <div className="f">
      <div className="fi field">
        <label htmlFor="diagram">{t('diagram')}</label>
        <select
          id="diagram"
          ref={list}
          className="in sm"
          autoComplete="off"
          value={shown}
          disabled={diagrams.length === 0}
          aria-describedby="margin-diagram"
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="" disabled>
            {t(reference === null ? 'factBeforeDiagram' : diagrams.length === 0 ? 'noDiagrams' : 'diagramHere')}
          </option>
          {diagrams.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </div>
      <Margin id="margin-diagram" findings={findingsAt(findings, { part: 'diagram' })}>
        {t('diagramNote')}
      </Margin>
    </div>
  )
}
