'use client'

import type { Language } from '@/lib/domain/language'
import type { Edit } from '@/lib/domain/question/draft-words'
import type { Finding } from '@/lib/domain/question/finding'
import type { PlacingBody, QuestionBody } from '@/lib/domain/question/question'
import type { Reference } from '@/lib/domain/reference/reference'
import { ClozeFields } from './cloze-fields'
import type { FieldsProps } from './field-props'
import { HotspotFields } from './hotspot-fields'
import { MultipleFields } from './multiple-fields'
import { NumericFields } from './numeric-fields'
import { OcclusionFields } from './occlusion-fields'
import { OrderingFields } from './ordering-fields'
import { PlacingFields } from './placing-fields'
import { RecallFields } from './recall-fields'
import { SingleFields } from './single-fields'
import { TrueFalseFields } from './true-false-fields'
import { TypedFields } from './typed-fields'

interface Props {
  body: QuestionBody
  language: Language
  /** Of both languages. */
  findings: Finding[]
  /** What the course of the fact draws on; null while no fact is chosen. */
  reference: Reference | null
  onEdit: (edit: Edit) => void
}

/** The fields of a question in one language, each with the margin beside it. Where the kinds are joined. */
export function KindFields({ body, language, findings, reference, onEdit }: Props) {
  const shared = { language, findings: findings.filter((finding) => finding.language === language) }
  switch (body.kind) {
    case 'single':
      return <SingleFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'multiple':
      return <MultipleFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'true_false':
      return <TrueFalseFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'cloze':
      return <ClozeFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'occlusion':
      return <OcclusionFields body={body} {...shared} reference={reference} onEdit={editing(body.kind, onEdit)} />
    case 'typed':
      return <TypedFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'ordering':
      return <OrderingFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'matching':
    case 'categorise':
      return <PlacingFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'numeric':
      return <NumericFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'hotspot':
      return <HotspotFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
    case 'free_recall':
      return <RecallFields body={body} {...shared} onEdit={editing(body.kind, onEdit)} />
  }
}

/** A matching and a sorting are one shape under two names. */
type BodyOf<Kind extends QuestionBody['kind']> = Kind extends PlacingBody['kind']
  ? PlacingBody
  : Extract<QuestionBody, { kind: Kind }>

/** A change of one kind's body leaves a body of another kind alone: the kind may have changed meanwhile. */
function editing<Kind extends QuestionBody['kind']>(
  kind: Kind,
  onEdit: Props['onEdit'],
): FieldsProps<BodyOf<Kind>>['onEdit'] {
  const isOfKind = (body: QuestionBody): body is BodyOf<Kind> => body.kind === kind
  return (edit) => onEdit((body) => (isOfKind(body) ? edit(body) : body))
}
