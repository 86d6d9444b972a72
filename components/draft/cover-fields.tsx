'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Margin } from '@/components/admin/margin'
import { DiagramSvg } from '@/components/diagram/diagram-svg'
import { Tick } from '@/components/ui/tick'
import { covered } from '@/lib/domain/diagram/covered'
import { labelsOf } from '@/lib/domain/diagram/labels'
import { layoutOf } from '@/lib/domain/diagram/picture'
import { NARROW, WIDE } from '@/lib/domain/diagram/shape'
import { withAlso, withLabelAsked } from '@/lib/domain/question/draft-occlusion'
import { MOST_COVERED, type OcclusionBody } from '@/lib/domain/question/question'
import type { Diagram } from '@/lib/domain/reference/diagram'
import type { Reference } from '@/lib/domain/reference/reference'
import { type FieldsProps, findingsAt } from './field-props'

interface Props extends FieldsProps<OcclusionBody> {
  reference: Reference
  diagram: Diagram
}

/** The diagram as learners will meet it, and its labels: one of them is asked, others may be covered with it. */
export function CoverFields({ body, language, findings, onEdit, reference, diagram }: Props) {
  const t = useTranslations('draft')
  const captionId = useId()
  const words = { reference, language }
  const covers = { asked: body.cover, also: body.also, lifted: null }
  const known = labelsOf(diagram, words)
  // the diagram may have lost a label that is covered: it stands here to be uncovered
  const lost = body.also.filter((name) => known.every((label) => label.name !== name))
  const labels = [...known, ...lost.map((name) => ({ name, words: name }))]
  const isFull = body.also.length >= MOST_COVERED
  const said = [...findingsAt(findings, { part: 'cover' }), ...findingsAt(findings, { part: 'also' })]
  return (
    <div className="f">
      <fieldset className="fi field coverable" aria-label={t('labels')} aria-describedby="margin-cover">
        <figure className="diagram" aria-labelledby={captionId}>
          <figcaption id={captionId}>{diagram.title[language]}</figcaption>
          {([WIDE, NARROW] as const).map((width) => (
            <DiagramSvg
              key={width}
              layout={covered(layoutOf(diagram, width, words), covers)}
              language={language}
              fit={width === WIDE ? 'wide' : 'narrow'}
              labelledBy={captionId}
            />
          ))}
        </figure>
        <p className="lab" aria-hidden="true">
          {t('labels')}
        </p>
        <ul>
          {labels.map(({ name, words: shown }) => (
            <li key={name}>
              <label>
                <Tick
                  type="radio"
                  name="cover"
                  checked={name === body.cover}
                  disabled={lost.includes(name)}
                  onTick={() => onEdit((before) => withLabelAsked(before, name, diagram, reference))}
                />
                <span>{shown}</span>
              </label>
              <label>
                <Tick
                  type="checkbox"
                  value={name}
                  checked={body.also.includes(name)}
                  disabled={name === body.cover || (isFull && !body.also.includes(name))}
                  aria-label={t('alsoCover', { words: shown })}
                  onTick={(isCovered) => onEdit((before) => withAlso(before, name, isCovered))}
                />
                <span aria-hidden="true">{t('also')}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <Margin id="margin-cover" findings={said}>
        {t('labelsNote')}
      </Margin>
    </div>
  )
}
