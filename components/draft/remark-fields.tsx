'use client'

import { useTranslations } from 'next-intl'
import { Margin } from '@/components/admin/margin'
import {
  type KeyedBody,
  type RemarkList,
  withoutRemark,
  withRemark,
  withRemarkWords,
} from '@/lib/domain/question/draft-typed-key'
import { type FieldsProps, findingsAt } from './field-props'

interface Props<Body extends KeyedBody> extends FieldsProps<Body> {
  list: RemarkList
}

/** Answers that are not accepted, each with what its giver is told. */
export function RemarkFields<Body extends KeyedBody>({ body, language, findings, onEdit, list }: Props<Body>) {
  const t = useTranslations('draft')
  return (
    <fieldset className="set" aria-label={t(`${list}.label`)}>
      <div className="f">
        <p className="fi lab" aria-hidden="true">
          {t(`${list}.label`)}
        </p>
        <div className="ln">
          <span className="k" />
          <div>
            <p>{t(`${list}.note`)}</p>
          </div>
        </div>
      </div>
      {body.text[language][list].map((remark, at) => {
        const position = at + 1
        const here = findingsAt(findings, { part: list, at })
        const marginId = `margin-${list}-${at}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and each field shows what the draft holds at its place
          <div className="f" key={at}>
            <div className="fi">
              <div className="oe plain">
                <input
                  className="in sm"
                  lang={language}
                  value={remark.text}
                  aria-label={t(`${list}.word`, { position })}
                  aria-describedby={marginId}
                  maxLength={200}
                  placeholder={t(`${list}.wordHere`)}
                  onChange={(event) => {
                    const text = event.currentTarget.value
                    onEdit((before) => withRemarkWords(before, language, { list, at, text }))
                  }}
                />
                <textarea
                  className={here.some(({ code }) => code === 'why-missing') ? 'in sm ex grow miss' : 'in sm ex grow'}
                  lang={language}
                  rows={1}
                  value={remark.why}
                  aria-label={t(`${list}.why`, { position })}
                  aria-describedby={marginId}
                  maxLength={1000}
                  placeholder={t(`${list}.whyHere`)}
                  onChange={(event) => {
                    const why = event.currentTarget.value
                    onEdit((before) => withRemarkWords(before, language, { list, at, why }))
                  }}
                />
              </div>
              <button
                type="button"
                className="quiet rm"
                aria-label={t(`${list}.remove`, { position })}
                onClick={() => onEdit((before) => withoutRemark(before, language, { list, at }))}
              >
                {t('remove')}
              </button>
            </div>
            <Margin id={marginId} findings={here} />
          </div>
        )
      })}
      <div className="f">
        <div className="fi">
          <button
            type="button"
            className="btn sm"
            onClick={() => onEdit((before) => withRemark(before, language, list))}
          >
            {t(`${list}.add`)}
          </button>
        </div>
      </div>
    </fieldset>
  )
}
