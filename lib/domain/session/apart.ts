/** Whatever must not stand beside its like: a fact's lesson, and each set of look-alikes that it is in. */
interface Grouped {
  groups: readonly string[]
}

/** Whether two would give each other away as neighbours. */
export function areAlike(a: Grouped, b: Grouped): boolean {
  return a.groups.some((group) => b.groups.includes(group))
}

/**
 * The same items with no two alike side by side, where that can be. The given order is kept as far as it allows; a
 * group that fills half of what is left goes first, because later it could not be kept apart any more.
 */
export function apart<T extends Grouped>(items: readonly T[]): T[] {
  const rest = [...items]
  const ordered: T[] = []
  while (rest.length > 0) ordered.push(...rest.splice(nextOf(rest, ordered.at(-1)), 1))
  return ordered
}

function nextOf<T extends Grouped>(rest: readonly T[], previous: T | undefined): number {
  const strangers = rest.flatMap((item, index) => (previous && areAlike(item, previous) ? [] : index))
  const pressing = pressingGroup(rest)
  const pressed = strangers.find((index) => pressing !== null && rest[index]?.groups.includes(pressing))
  return pressed ?? strangers[0] ?? leastAlike(rest, previous)
}

/** The group that has to stand in every other place from here on, if there is one. */
function pressingGroup(rest: readonly Grouped[]): string | null {
  const sizes = new Map<string, number>()
  for (const group of rest.flatMap(({ groups }) => groups)) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a)
  return largest && largest[1] * 2 > rest.length ? largest[0] : null
}

/** Where all are alike: the one with the least in common, so that a look-alike comes after a mere neighbour. */
function leastAlike(rest: readonly Grouped[], previous: Grouped | undefined): number {
  const common = rest.map(({ groups }) => groups.filter((group) => previous?.groups.includes(group)).length)
  return common.indexOf(Math.min(...common))
}
