import type { Language } from '@/lib/domain/language'

/** A sentence with its Korean words marked as such in a page of another language, so that they are read out right. */
export function Mixed({ text, language }: { text: string; language: Language }) {
  if (language === 'ko') return text
  const parts = text.split(/([가-힣ㄱ-ㅎ]+(?: [가-힣ㄱ-ㅎ]+)*)/)
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed sentence
      <span key={index} lang="ko">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
