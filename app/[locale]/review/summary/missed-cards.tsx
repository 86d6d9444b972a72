'use client'

import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Language } from '@/lib/domain/language'
import { type MissedPart, missedParts } from '@/lib/domain/question/missed-parts'
import type { Answered } from '@/lib/domain/session/session'
import type { ReviewMaterial } from '../review-material'

interface Props {
  missed: Answered[]
  materials: Record<string, ReviewMaterial>
  language: Language
}

/** The missed cards: the learner's own answer struck through, the right one beside it. */
export function MissedCards({ missed, materials, language }: Props) {
  const t = useTranslations('summary')
  if (missed.length === 0) return null
  return (
    <>
      <h2 className="m note hd2" id="missed">
        {t('missedLabel')}
      </h2>
      <ul className="hangwide miss">
        {missed.map((answered) => (
          <Missed key={answered.showingId} {...{ answered, language }} material={materials[answered.item.factId]} />
        ))}
      </ul>
      <div className="gap4" />
    </>
  )
}

function Missed({
  answered,
  material,
  language,
}: {
  answered: Answered
  material: ReviewMaterial | undefined
  language: Language
}) {
  const t = useTranslations('summary')
  const tq = useTranslations('question')
  const { item, response, confidence } = answered
  const { body } = item.version
  const place = [material?.lesson && t('lesson', { position: material.lesson.position })]
  const said = confidence && tq(`confidence.${confidence}`)
  return (
    <li className="mi">
      <span className="k">
        <Mark name="wrong" />
      </span>
      <div className="t">
        <div>
          <p>{body.text[language].prompt.replace('▢', '(\u00a0\u00a0\u00a0)')}</p>
          {material?.drawing && <p className="note">{material.drawing.title}</p>}
        </div>
        <div>
          {missedParts(body, response, language).map((part) => (
            <Part key={part.about} {...part} />
          ))}
        </div>
      </div>
      <p className="x">{[...place, said].filter(Boolean).join(' · ')}</p>
    </li>
  )
}

function Part({ of, about, ...words }: MissedPart) {
  if (of === 'whole') return <OwnAndRight {...words} />
  return (
    <div className={of === 'thing' ? 'part by-name' : 'part by-number'}>
      <p className="about">{about}</p>
      <OwnAndRight {...words} />
    </div>
  )
}

/** An explanation said aloud, of which no point was ticked, leaves no words. */
function OwnAndRight({ given, right }: Pick<MissedPart, 'given' | 'right'>) {
  const t = useTranslations('summary')
  return (
    <p className="aa">
      <span className="vh">{t('yours')}</span> {given ? <del>{given}</del> : <span>{t('noPoints')}</span>}{' '}
      <span className="vh">{t('right')}</span> <ins>{right}</ins>
    </p>
  )
}
