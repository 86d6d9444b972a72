import { useFormatter, useTranslations } from 'next-intl'
import { CALIBRATION_LEAST, type Calibrated } from '@/lib/domain/progress/calibration'

/** How sure the learner was against how often they were right: ten cells a row, the dot in its interval. */
export function CalibrationPlot({ shares }: { shares: Calibrated[] }) {
  const t = useTranslations('habits')
  const format = useFormatter()
  const tq = useTranslations('question')
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const answers = shares.reduce((sum, each) => sum + each.answers, 0)
  if (answers < CALIBRATION_LEAST) {
    return (
      <>
        <h2>{t('calibration')}</h2>
        <p className="ink2">{t('calibrationFew', { answers, least: CALIBRATION_LEAST })}</p>
      </>
    )
  }
  return (
    <>
      <h2>
        <Reading shares={shares} />
      </h2>
      <p className="ink2">{t('calibrationNote')}</p>
      <div className="gap2" />
      <div className="calib" aria-hidden="true">
        {shares.map(({ confidence, share, low, high, answers: count }) => (
          <div className="crow" key={confidence}>
            <span className="cl">{tq(`confidence.${confidence}`)}</span>
            <span className="track" style={{ '--s': share, '--l': low, '--h': high } as React.CSSProperties}>
              <i className="band" />
              <i className="dot" />
            </span>
            <span className="num cv">{percent(share)}</span>
            <span className="note num">{t('answers', { count })}</span>
          </div>
        ))}
      </div>
      <details className="as-table">
        <summary>{t('asTable')}</summary>
        <table className="tb">
          <caption className="vh">{t('calibration')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('said')}</th>
              <th scope="col" className="r">
                {t('right')}
              </th>
              <th scope="col" className="r">
                {t('interval')}
              </th>
              <th scope="col" className="r">
                {t('count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ confidence, share, low, high, answers: count }) => (
              <tr key={confidence}>
                <th scope="row">{tq(`confidence.${confidence}`)}</th>
                <td className="r">{percent(share)}</td>
                <td className="r nb">
                  {percent(low)}–{percent(high)}
                </td>
                <td className="r">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** One plain sentence: what “sure” has been worth, or “likely” where nobody was sure yet. */
function Reading({ shares }: { shares: Calibrated[] }) {
  const t = useTranslations('habits')
  const tq = useTranslations('question')
  const surest = shares.at(-1)
  if (!surest) return t('calibration')
  return t('calibrationLead', {
    said: tq(`confidence.${surest.confidence}`),
    percent: Math.round(surest.share * 100),
  })
}
