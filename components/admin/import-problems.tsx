import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { QuestionImportPreview } from '@/lib/domain/exchange/import-preview'
import type { FileProblem, Problem } from '@/lib/domain/exchange/problem'
import type { FindingCode } from '@/lib/domain/question/finding'

type Props = Pick<QuestionImportPreview, 'problems' | 'counts' | 'format'>

/** What must be mended before anything comes in, and what only asks for a look: row, column and reason of each. */
export function ImportProblems({ problems, counts, format }: Props) {
  const t = useTranslations('exchange')
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity)
  return (
    <>
      {counts.errors > 0 && (
        <>
          <p className="err" role="alert">
            <Mark name="wrong" />
            {t('mustMend', { count: counts.errors })}
          </p>
          <ProblemTable problems={of('error')} format={format} label={t('mustMend', { count: counts.errors })} />
          <Beyond count={counts.errors - of('error').length} />
        </>
      )}
      {counts.errors === 0 && counts.warnings > 0 && (
        <details>
          <summary>{t('mayMend', { count: counts.warnings })}</summary>
          <ProblemTable problems={of('warning')} format={format} label={t('mayMend', { count: counts.warnings })} />
          <Beyond count={counts.warnings - of('warning').length} />
        </details>
      )}
    </>
  )
}

function ProblemTable({ problems, format, label }: Pick<Props, 'problems' | 'format'> & { label: string }) {
  const t = useTranslations('exchange')
  const reason = useReason()
  return (
    <ul className="problems" aria-label={label}>
      {problems.map((problem) => {
        const { row, column, code, params } = problem
        return (
          <li key={`${row} ${column} ${code} ${Object.values(params).join(' ')}`}>
            <span>{row !== null && t('place', { format, row })}</span>
            <span className="mono">{column}</span>
            <span>{reason(problem)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function useReason(): (problem: Problem) => string {
  const t = useTranslations('exchange')
  const lint = useTranslations('lint')
  return ({ by, code, params }) =>
    by === 'lint' ? lint(code as FindingCode, params) : t(`problem.${code as FileProblem}`, params)
}

function Beyond({ count }: { count: number }) {
  const t = useTranslations('exchange')
  return count > 0 ? <p className="note">{t('more', { count })}</p> : null
}
