import type { InLanguages } from '../language'

/** What a section says beside the author's words. */
export const HTML_WORDS: InLanguages<{
  footnotes: string
  back: (number: number) => string
  table: string
  foreignPicture: (alt: string) => string
  missingPicture: (alt: string) => string
}> = {
  ko: {
    footnotes: '각주',
    back: (number) => `본문의 각주 ${number}번 자리로`,
    table: '표',
    foreignPicture: (alt) => `[그림${alt && `: ${alt}`} (다른 사이트에 있어서 보여 주지 않아요)]`,
    missingPicture: (alt) => `[그림${alt && `: ${alt}`} (이 사이트에 그림 파일이 없어요)]`,
  },
  en: {
    footnotes: 'Footnotes',
    back: (number) => `Back to footnote ${number} in the text`,
    table: 'Table',
    foreignPicture: (alt) => `[Picture${alt && `: ${alt}`} (not shown, because it is on another site)]`,
    missingPicture: (alt) => `[Picture${alt && `: ${alt}`} (this site does not have the file)]`,
  },
}
