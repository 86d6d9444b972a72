import type { Option } from '@/lib/domain/question/question'

/** Options as this showing orders them; one that the order does not name comes last. */
export function inOrder(options: Option[], order: string[]): Option[] {
  const place = (id: string) => {
    const index = order.indexOf(id)
    return index < 0 ? order.length : index
  }
  return [...options].sort((a, b) => place(a.id) - place(b.id))
}
