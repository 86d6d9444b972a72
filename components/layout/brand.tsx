import { Link } from '@/i18n/link'

export function Brand({ label }: { label: string }) {
  return (
    <Link className="brand" href="/" aria-label={label}>
      <i lang="ko">새</i>
      <i lang="ko">김</i>
    </Link>
  )
}
