'use client'

import { useLocale } from 'next-intl'

/** The last word when a page fails. Its words stand here because the failure may be in reading the others. */
const WORDS = {
  ko: {
    title: '화면을 만들지 못했어요',
    note: '답한 기록은 이 기기에 그대로 있어요. 잠시 뒤 다시 해 보세요.',
    again: '다시 해 보기',
  },
  en: {
    title: 'This page could not be made',
    note: 'Your answers are safe on this device. Try again in a moment.',
    again: 'Try again',
  },
}

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const words = WORDS[useLocale()]
  return (
    <main className="sheet empty-page">
      <div className="gap5" />
      <h1>{words.title}</h1>
      <p className="ink2">{words.note}</p>
      <div className="gap2" />
      <p>
        <button type="button" className="btn p" onClick={reset}>
          {words.again}
        </button>
      </p>
    </main>
  )
}
