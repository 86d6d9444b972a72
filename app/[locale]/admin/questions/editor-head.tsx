'use client'

import { useTranslations } from 'next-intl'
import { Choice } from '@/components/admin/choice'
import type { Language } from '@/lib/domain/language'
import type { QuestionStanding } from '@/lib/domain/question/draft'
import type { QuestionKind } from '@/lib/domain/question/question'

interface Props {
  kind: QuestionKind
  standing: QuestionStanding
  writing: Language
  /** Languages in which something must be mended. */
  gaps: Language[]
  onWrite: (language: Language) => void
}

/** What kind of question this is, where it stands, and which language is being written. */
export function EditorHead({ kind, standing, writing, gaps, onWrite }: Props) {
  const t = useTranslations('admin')
  const gapIn = (of: Language) => (gaps.includes(of) ? t('hasGap') : undefined)
  return (
    <div className="eh">
      <h1 className="h2">
        {t(`kind.${kind}`)}
        <span className="mono ink3">{t('standing', { status: standing.status, number: standing.published ?? 0 })}</span>
      </h1>
      <Choice
        label={t('language')}
        value={writing}
        choices={[
          { value: 'ko', name: '한국어', lang: 'ko', hasGap: gapIn('ko') },
          { value: 'en', name: 'English', lang: 'en', hasGap: gapIn('en') },
        ]}
        onChoose={onWrite}
      />
    </div>
  )
}
