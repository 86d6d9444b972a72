/** `<!-- check: def.1-step -->` and its kin: what a lesson does at this place. */
export interface Mark {
  kind: 'facts' | 'check' | 'reveal' | 'correct' | 'diagram'
  ids: string[]
  line: number
}

const MARK = /^<!--\s*(facts|check|reveal|correct|diagram):\s*([\s\S]*?)\s*-->$/

/** Null where a comment is no mark that lessons know. */
export function markIn(comment: string, line: number): Mark | null {
  const [, kind, names = ''] = MARK.exec(comment) ?? []
  const ids = names.split(/[\s,]+/).filter(Boolean)
  return kind && ids.length > 0 ? { kind: kind as Mark['kind'], ids, line } : null
}
