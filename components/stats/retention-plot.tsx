import { useFormatter, useTranslations } from 'next-intl'
import { aimOf, RETENTION_LEAST, type RestedReviews, retentionOf } from '@/lib/domain/progress/retention'

/** What was truly recalled in a month beside what one aims for: the dot in its interval, the target as a line. */
export function RetentionPlot({ rested, target }: { rested: RestedReviews; target: number }) {
  const t = useTranslations('habits')
  const format = useFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const retention = retentionOf(rested)
  if (!retention) {
    return (
      <>
        <h2>{t('retention')}</h2>
        <p className="ink2">{t('retentionFew', { reviews: rested.reviews, least: RETENTION_LEAST })}</p>
      </>
    )
  }
  const { share, low, high, reviews } = retention
  return (
    <>
      <h2>{t('retentionLead', { percent: Math.round(share * 100) })}</h2>
      <p className="ink2">{t(`retentionAim.${aimOf(retention, target)}`, { target: percent(target) })}</p>
      <div className="gap2" />
      <div className="calib" aria-hidden="true">
        <div className="crow">
          <span className="cl">{t('recalled')}</span>
          <span
            className="track"
            style={{ '--s': share, '--l': low, '--h': high, '--t': target } as React.CSSProperties}
          >
            <i className="band" />
            <i className="aim" />
            <i className="dot" />
          </span>
          <span className="num cv">{percent(share)}</span>
          <span className="note num">{t('answers', { count: reviews })}</span>
        </div>
      </div>
      <details className="as-table">
        <summary>{t('asTable')}</summary>
        <table className="tb">
          <caption className="vh">{t('retention')}</caption>
          <thead>
            <tr>
              {(['recalled', 'interval', 'target', 'count'] as const).map((name) => (
                <th key={name} scope="col" className="r">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="r">{percent(share)}</td>
              <td className="r nb">
                {percent(low)}–{percent(high)}
              </td>
              <td className="r">{percent(target)}</td>
              <td className="r">{reviews}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </>
  )
}
