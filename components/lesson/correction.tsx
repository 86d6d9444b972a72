import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Correction as CorrectionText, Source } from '@/lib/domain/article/lesson'

/**
 * 바로잡기: the common sentence set once, its wrong phrase struck and the better one written above it. A page may have
 * several, so each is named by its better phrase too.
 */
export function Correction({ id, text, sources }: { id: string; text: CorrectionText; sources: Source[] }) {
  const t = useTranslations('lesson')
  return (
    <section className="hang fix" aria-labelledby={`${id} ${id}-better`}>
      <span className="k">
        <Mark name="look" />
      </span>
      <div className="t">
        <h3 id={id}>{t('correction')}</h3>
        <p className="proof">
          {text.before}
          <span className="sw">
            <ins id={`${id}-better`}>{text.better}</ins>
            <del>
              {text.struck}
              <Mark name="pigtail" />
            </del>
          </span>
          {text.after}
        </p>
        <p>{text.why}</p>
        {sources.length > 0 && (
          <p className="src">
            {sources.map(({ title, url, year }, index) => (
              <span key={url}>
                {index > 0 && ' · '}
                <a href={url} lang="en" rel="noreferrer">
                  {title}
                </a>
                {year && `, ${year}`}
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}
