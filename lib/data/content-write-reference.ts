import type { CourseDraft } from '../domain/article/course-draft'
import type { Confusion, Reference } from '../domain/reference/reference'
import { contentOf } from '../domain/study/content'
import { type Importing, note } from './content-import'
import type { Prisma } from './generated/client'
import { confusionOf, referenceOf } from './reference-rows'

/** What an import calls an entry of each part. */
const THING = {
  glossary: 'term',
  models: 'name',
  sources: 'source',
  confusions: 'look-alikes',
  diagrams: 'diagram',
} as const

/** The parts to be looked up, each as a whole: what its file does not name any more is gone. */
export async function saveReference(importing: Importing, brought: CourseDraft['reference']): Promise<void> {
  const { transaction, courseId } = importing
  const course = await transaction.course.findUniqueOrThrow({
    where: { id: courseId },
    select: { reference: true, confusionSets: { orderBy: { position: 'asc' } } },
  })
  const stored = referenceOf(course.reference, course.confusionSets.map(confusionOf))
  const isChanged = {
    glossary: noteEntries(importing, 'glossary', stored, brought),
    models: noteEntries(importing, 'models', stored, brought),
    sources: noteEntries(importing, 'sources', stored, brought),
    confusions: noteEntries(importing, 'confusions', stored, brought),
    diagrams: noteEntries(importing, 'diagrams', stored, brought),
  }
  if (isChanged.glossary || isChanged.models || isChanged.sources || isChanged.diagrams) {
    const { confusions, ...kept } = { ...stored, ...brought }
    const reference = kept as unknown as Prisma.InputJsonObject
    await transaction.course.update({ where: { id: courseId }, data: { reference } })
  }
  if (isChanged.confusions) await replaceConfusions(importing, brought.confusions ?? [])
}

/** Says of each entry whether it is new, changed, the same or gone. True if the part has to be written. */
function noteEntries(
  { report }: Importing,
  part: keyof Reference,
  stored: Reference,
  brought: Partial<Reference>,
): boolean {
  const [before, after] = [stored[part], brought[part]]
  if (after === undefined) return false
  const was = new Map(before.map((entry) => [entry.id, contentOf(entry)]))
  const changes = after.map((entry) => note(report, `${THING[part]} ${entry.id}`, was.get(entry.id), contentOf(entry)))
  const gone = before.filter(({ id }) => !after.some((entry) => entry.id === id))
  report.archived.push(...gone.map(({ id }) => `${THING[part]} ${id}`))
  if (changes.includes(true) || gone.length > 0) return true
  if (before.every(({ id }, index) => after[index]?.id === id)) return false
  report.changed.push(`order ${part}.json`)
  return true
}

async function replaceConfusions({ transaction, courseId }: Importing, sets: Confusion[]): Promise<void> {
  await transaction.confusionSet.deleteMany({ where: { courseId } })
  await transaction.confusionSet.createMany({
    data: sets.map(({ id, label, difference, terms, facts }, position) => ({
      ...{ courseId, id, position, label, difference, termIds: terms, factIds: facts },
    })),
  })
}
