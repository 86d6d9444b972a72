'use client'

import { useLocale } from 'next-intl'

/** The words stand here because the failure may be in reading the others. */
const WORDS = {
  ko: {
    title: '복습을 펴지 못했어요',
    note: '지금까지의 답은 이 기기에 적혀 있어요. 잃어버린 것은 없어요.',
    again: '다시 펴기',
    leave: '오늘로 가기',
  },
  en: {
    title: 'The review could not be opened',
    note: 'Your answers so far are written down on this device. Nothing is lost.',
    again: 'Open it again',
    leave: 'Go to today',
  },
}

export default function ReviewError({ reset }: { error: Error; reset: () => void }) {
  const locale = useLocale()
  const words = WORDS[locale]
  return (
    <main className="sheet">
      <i className="eomi" />
      <div className="gap5" />
      <h1>{words.title}</h1>
      <p className="ink2">{words.note}</p>
      <div className="gap2" />
      <p className="row">
        <button type="button" className="btn p" onClick={reset}>
          {words.again}
        </button>
        {/* A whole new page: what failed is left behind with it. */}
        <a href={locale === 'ko' ? '/' : `/${locale}`}>{words.leave}</a>
      </p>
    </main>
  )
}
