'use client'

import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Language } from '@/lib/domain/language'
import type {
  OrderingBody,
  PlacingBody,
  RecallBody,
  Recalled,
  Response,
  WorkedBody,
} from '@/lib/domain/question/question'
import { GridCellsAnswered } from './grid-cells'
import { inOrder } from './option-order'
import { LETTERS } from './place-rows'

interface Props<Body extends WorkedBody = WorkedBody> {
  body: Body
  language: Language
  order: string[]
  response: Response
}

/** What was worked out, after the verdict: every row and cell with its mark. An estimate has none, and stands alone. */
export function GivenAnswer({ body, language, order, response }: Props) {
  switch (body.kind) {
    case 'ordering':
      return 'order' in response ? <GivenOrder {...{ body, language }} given={response.order} /> : null
    case 'matching':
    case 'categorise':
      return 'placed' in response ? <GivenPlaces {...{ body, language, order }} placed={response.placed} /> : null
    case 'hotspot':
      return 'optionIds' in response ? (
        <GridCellsAnswered text={body.text[language]} given={response.optionIds} cell={[body.row, body.column]} />
      ) : null
    case 'free_recall':
      return 'recalled' in response ? <GivenPoints {...{ body, language }} recalled={response} /> : null
    case 'numeric':
      return null
  }
}

/** The right order, and beside each step where it was put. */
function GivenOrder({ body, language, given }: Omit<Props<OrderingBody>, 'order' | 'response'> & { given: string[] }) {
  const t = useTranslations('question.work')
  const { options } = body.text[language]
  return (
    <ol className="opts given">
      {body.order.map((id, position) => {
        const put = given.indexOf(id)
        const state = put === position ? 'right' : 'wrong'
        return (
          <li key={id} className={`opt ${state}`}>
            <span className="k">
              <Mark name={state} />
            </span>
            <span className="t">
              {position + 1}. {options.find((option) => option.id === id)?.text}
            </span>
            <span className="x">{put !== position && t('putAt', { place: put + 1 })}</span>
          </li>
        )
      })}
    </ol>
  )
}

function GivenPlaces({
  body,
  language,
  order,
  placed,
}: Omit<Props<PlacingBody>, 'response'> & { placed: Record<string, string> }) {
  const t = useTranslations('question.work')
  const { options, places } = body.text[language]
  const nameOf = (id: string | undefined) => {
    const at = places.findIndex((place) => place.id === id)
    return at < 0 ? '–' : `${LETTERS[at]} ${places[at]?.text}`
  }
  return (
    <ul className="opts given">
      {inOrder(options, order).map(({ id, text }) => {
        const isRight = placed[id] === body.keys[id]
        return (
          <li key={id} className={`opt ${isRight ? 'right' : 'wrong'}`}>
            <span className="k">
              <Mark name={isRight ? 'right' : 'wrong'} />
            </span>
            <span className="t">
              {text}
              <span className="put">
                {isRight ? nameOf(placed[id]) : t('belongsIn', { place: nameOf(body.keys[id]) })}
              </span>
            </span>
            <span className="x">{!isRight && t('putIn', { place: nameOf(placed[id]) })}</span>
          </li>
        )
      })}
    </ul>
  )
}

function GivenPoints({
  body,
  language,
  recalled,
}: Omit<Props<RecallBody>, 'order' | 'response'> & { recalled: Recalled }) {
  const t = useTranslations('question.work')
  const { options, model } = body.text[language]
  return (
    <>
      <div className="told">
        {recalled.recalled.trim() !== '' && (
          <div>
            <p className="note">{t('yours')}</p>
            <p lang={language}>{recalled.recalled}</p>
          </div>
        )}
        <div>
          <p className="note">{t('model')}</p>
          <p>{model}</p>
        </div>
      </div>
      <ul className="opts">
        {options.map(({ id, text }) => {
          const isTold = recalled.ticked.includes(id)
          return (
            <li key={id} className={`opt ${isTold ? 'right' : 'rest'}`}>
              <span className="k">{isTold && <Mark name="right" />}</span>
              <span className="t">{text}</span>
              <span className="x">{t(isTold ? 'told' : 'untold')}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
