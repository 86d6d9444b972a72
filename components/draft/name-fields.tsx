'use client'

import { useTranslations } from 'next-intl'
import { Margin } from '@/components/admin/margin'
import { MOST_PLACES, namesIn, withName, withNameAdded, withoutName } from '@/lib/domain/question/draft-placing'
import type { HotspotBody, PlacingBody } from '@/lib/domain/question/question'
import { type FieldsProps, findingsAt } from './field-props'

type List = 'places' | 'rows' | 'columns'

/** Names in a row: the places of a matching, the lines of a grid. They come and go in both languages. */
export function NameFields<Body extends PlacingBody | HotspotBody>({
  body,
  language,
  findings,
  onEdit,
  list,
}: FieldsProps<Body> & { list: List }) {
  const t = useTranslations('draft.names')
  const names = namesIn(body, list, language)
  return (
    <fieldset className="set" aria-label={t(`label.${list}`)}>
      <div className="f">
        <p className="fi lab" aria-hidden="true">
          {t(`label.${list}`)}
        </p>
        <Margin id={`margin-${list}`} findings={findingsAt(findings, { part: list })} />
      </div>
      {names.map(({ id, text }, index) => (
        <div className="f" key={id}>
          <div className="fi row names">
            <input
              className="in sm"
              lang={language}
              value={text}
              aria-label={t(`one.${list}`, { position: index + 1 })}
              aria-describedby={`margin-${list}-${id}`}
              maxLength={200}
              onChange={(event) => {
                const words = event.currentTarget.value
                onEdit((before) => withName(before, { list, language, placeId: id, text: words }))
              }}
            />
            {names.length > 2 && (
              <button
                type="button"
                className="quiet rm"
                aria-label={t(`remove.${list}`, { position: index + 1 })}
                onClick={() => onEdit((before) => withoutName(before, list, id))}
              >
                {t('takeOut')}
              </button>
            )}
          </div>
          <Margin id={`margin-${list}-${id}`} findings={findingsAt(findings, { part: 'place', list, placeId: id })} />
        </div>
      ))}
      {names.length < MOST_PLACES && (
        <div className="f">
          <div className="fi">
            <button type="button" className="btn sm" onClick={() => onEdit((before) => withNameAdded(before, list))}>
              {t(`add.${list}`)}
            </button>
          </div>
        </div>
      )}
    </fieldset>
  )
}
