import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { GATE_CARDS, type Gate } from '@/lib/domain/progress/gate'

/** A short review, or the lesson before, offered and never demanded: the lesson itself stands open beside it. */
export function LessonGate({ gate, courseSlug }: { gate: Gate; courseSlug: string }) {
  const t = useTranslations('course')
  if (gate.kind === 'read') {
    const { slug, position } = gate.lesson
    return <Link href={`/courses/${courseSlug}/${slug}`}>{t('gateRead', { position })}</Link>
  }
  const query = { lessons: gate.lessons.map(({ slug }) => slug).join(','), cards: String(GATE_CARDS) }
  const positions = gate.lessons.map(({ position }) => position).join('·')
  return <Link href={{ pathname: '/review', query }}>{t('gateReview', { positions, count: gate.cards })}</Link>
}
