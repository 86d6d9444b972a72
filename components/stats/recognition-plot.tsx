import { useFormatter, useTranslations } from 'next-intl'
import { type LessonRecognition, widestGap } from '@/lib/domain/progress/recognition'

/** Two marks a lesson: how often its facts were recognised, and how often they came to mind unaided. */
export function RecognitionPlot({ lessons }: { lessons: LessonRecognition[] }) {
  const t = useTranslations('habits')
  const format = useFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent' })
  if (lessons.length === 0) {
    return (
      <>
        <h2>{t('recognition')}</h2>
        <p className="ink2">{t('recognitionFew')}</p>
      </>
    )
  }
  const gap = widestGap(lessons)
  return (
    <>
      <h2>{gap ? t('recognitionGap', { position: gap.position }) : t('recognitionEven')}</h2>
      <p className="ink2">{t('recognitionNote')}</p>
      <div className="gap2" />
      <div className="calib" aria-hidden="true">
        {lessons.map(({ slug, position, recognised, produced }) => (
          <div className="crow" key={slug}>
            <span className="cl">{t('lessonShort', { position })}</span>
            <span
              className="track two"
              style={{ '--s': recognised.share, '--p': produced.share } as React.CSSProperties}
            >
              <i className="join" />
              <i className="ring" />
              <i className="dot" />
            </span>
          </div>
        ))}
      </div>
      <p className="lg note" aria-hidden="true">
        <span>
          <i className="sq hollow" /> {t('recognised')}
        </span>
        <span>
          <i className="sq full" /> {t('produced')}
        </span>
      </p>
      <details className="as-table">
        <summary>{t('asTable')}</summary>
        <table className="tb">
          <caption className="vh">{t('recognition')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lesson')}</th>
              <th scope="col" className="r">
                {t('recognised')}
              </th>
              <th scope="col" className="r">
                {t('produced')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lessons.map(({ slug, position, title, recognised, produced }) => (
              <tr key={slug}>
                <th scope="row">{t('lessonNamed', { position, title })}</th>
                {[recognised, produced].map(({ share, answers }, side) => (
                  <td key={side === 0 ? 'recognised' : 'produced'} className="r nb">
                    {t('shareOf', { percent: percent(share), count: answers })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
