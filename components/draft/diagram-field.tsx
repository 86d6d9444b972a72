'use client'

import { useTranslations } from 'next-intl'
import { Margin } from '@/components/admin/margin'
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
  const isKnown = diagrams.some(({ id }) => id === body.diagram)
  return (
    <div className="f">
      <div className="fi field">
        <label htmlFor="diagram">{t('diagram')}</label>
        <select
          id="diagram"
          className="in sm"
          value={isKnown ? body.diagram : ''}
          disabled={diagrams.length === 0}
          aria-describedby="margin-diagram"
          onChange={(event) => {
            const { value } = event.currentTarget
            onEdit((before) => withDiagram(before, value, reference))
          }}
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
