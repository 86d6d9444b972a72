/** A slug that keeps letters of every script: `LLM의 특징` → `llm의-특징`. Empty where a title has no letter at all. */
export function slugOf(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** Hands out slugs that are distinct within one article: the second of a name gets `-2`. */
export function distinctSlugs(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    const base = wanted || 'section'
    let slug = base
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`
    taken.add(slug)
    return slug
  }
}
