'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { withBlanks } from '@/components/diagram/blanks'
import { DiagramSvg } from '@/components/diagram/diagram-svg'
import { Tellings } from '@/components/diagram/tellings'
import { normalForm } from '@/lib/domain/answer/normal-form'
import { type Covers, covered } from '@/lib/domain/diagram/covered'
import type { Drawing } from '@/lib/domain/diagram/drawing'
import type { NamedLabel } from '@/lib/domain/diagram/labels'
import type { Language } from '@/lib/domain/language'
import { givenIn } from '@/lib/domain/question/given'
import type { OcclusionBody, Response } from '@/lib/domain/question/question'

interface Props {
  body: OcclusionBody
  language: Language
  /** Null where the course has no such drawing: an editor may be there before its author chose one. */
  drawing: Drawing | null
  /** What was answered; null while the covers lie. */
  response: Response | null
}

/**
 * The diagram with its covers, and after the verdict without them: nothing else in it moves. What is covered stands
 * neither in the drawing nor in its words, where a numbered blank is told instead.
 */
export function CoveredFigure({ body, language, drawing, response }: Props) {
  const t = useTranslations('question.drawing')
  const captionId = useId()
  if (!drawing) return <p className="note">{t('none')}</p>
  const mine = response && labelGiven(drawing.labels, givenIn(body, response, language), body.cover)
  const covers: Covers = {
    asked: body.cover,
    also: body.also,
    lifted: response && { mine: mine?.name ?? null },
  }
  const blank = (number: string) => t('blank', { number })
  return (
    <figure className="diagram asked" aria-labelledby={captionId}>
      <figcaption id={captionId}>
        <span className="vh">{t('name')} </span>
        {drawing.title}
      </figcaption>
      {(['wide', 'narrow'] as const).map((fit) => (
        <DiagramSvg key={fit} {...{ fit, language }} layout={covered(drawing[fit], covers)} labelledBy={captionId} />
      ))}
      {response === null ? (
        <p className="vh">{t('place', { place: withBlanks(drawing.place.join(' · '), blank) })}</p>
      ) : (
        mine && <p className="note">{t('mine', { words: mine.words })}</p>
      )}
      <details>
        <summary>{t('inWords')}</summary>
        <Tellings told={response ? drawing.told.open : drawing.told.covered} language={language} blank={blank} />
      </details>
    </figure>
  )
}

/** The other label that the answer names: there it would have been right. */
function labelGiven(labels: NamedLabel[], given: string, asked: string): NamedLabel | undefined {
  const form = normalForm(given)
  return labels.find(({ name, words }) => name !== asked && form !== '' && normalForm(words) === form)
}
