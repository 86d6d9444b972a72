/** A slug stands in an address. */
const LONGEST = 80

/** A slug that keeps letters of every script: `LLM의 특징` → `llm의-특징`. Empty where a title has no letter at all. */
export function slugOf(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
    .replace(/\p{Surrogate}$/u, '')
}

/**
 * Hands out slugs that are distinct within one article: the second of a name gets `-2`. Names that an author wrote
 * down (`reserved`) are never given to a heading that only happens to sound the same.
 */
export function distinctSlugs(reserved: readonly string[]): (wanted: string) => string {
  const taken = new Set(reserved)
  const numbers = new Map<string, number>()
  return (wanted) => {
    const base = wanted || 'section'
    let slug = base
    // The next number is remembered, so that ten thousand headings of one name do not look through each other.
    while (taken.has(slug)) {
      const number = (numbers.get(base) ?? 1) + 1
      numbers.set(base, number)
      slug = `${base}-${number}`
    }
    taken.add(slug)
    return slug
  }
}
