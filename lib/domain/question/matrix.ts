import { DEMANDS, type Demand, kindsOf, QUESTION_KINDS } from './demand'
import type { TIERS } from './listing'
import type { QuestionKind } from './question'

type Tier = (typeof TIERS)[number]

/** How many review questions of a kind are asked of a fact, and how many are being written. */
export interface KindCount {
  factId: string
  kind: QuestionKind
  published: number
  drafts: number
}

export interface MatrixRow<Fact> {
  fact: Fact
  cells: { kind: QuestionKind; published: number; drafts: number }[]
  /** What a fact of its tier should be asked in, and is not. */
  missing: Demand[]
  /** How many more questions it needs beyond those. */
  tooFew: number
}

/** A core fact is recognised, cued and produced; a supporting one is asked twice, however; background is not asked. */
const NEEDED: Record<Tier, { demands: readonly Demand[]; total: number }> = {
  core: { demands: DEMANDS, total: 3 },
  support: { demands: [], total: 2 },
  context: { demands: [], total: 0 },
}

/** Facts by kinds: what is asked of each, and what is missing. */
export function matrixOf<Fact extends { id: string; tier: Tier }>(
  facts: readonly Fact[],
  counts: readonly KindCount[],
): MatrixRow<Fact>[] {
  return facts.map((fact) => {
    const own = counts.filter(({ factId }) => factId === fact.id)
    const cells = QUESTION_KINDS.map((kind) => {
      const { published = 0, drafts = 0 } = own.find((count) => count.kind === kind) ?? {}
      return { kind, published, drafts }
    })
    const { demands, total } = NEEDED[fact.tier]
    const asked = (kinds: QuestionKind[]) =>
      cells.reduce((sum, { kind, published }) => sum + (kinds.includes(kind) ? published : 0), 0)
    const missing = demands.filter((demand) => asked(kindsOf(demand)) === 0)
    return { fact, cells, missing, tooFew: Math.max(0, total - asked(QUESTION_KINDS) - missing.length) }
  })
}
