import type { CourseDraft } from '../domain/article/course-draft'
import { contentOf } from '../domain/study/content'
import { type Importing, note } from './content-import'
import type { Prisma } from './generated/client'

/** Each language's article, with a new revision where its text changed. */
export async function saveArticles(
  { transaction, courseId, report, newId, hashOf, now, actorId }: Importing,
  draft: CourseDraft,
) {
  for (const [language, article] of Object.entries(draft.articles)) {
    const key = { courseId_language: { courseId, language } }
    const known = await transaction.article.upsert({
      where: key,
      create: { id: newId(), courseId, language, title: article.title },
      update: { title: article.title },
      include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
    })
    const last = known.revisions[0]
    const contentHash = hashOf(article.source)
    if (!note(report, `article ${language}`, last?.contentHash, contentHash)) continue
    const number = (last?.number ?? 0) + 1
    await transaction.articleRevision.create({
      data: {
        ...{ id: newId(), articleId: known.id, number, source: article.source, contentHash },
        ...{ createdAt: now, createdById: actorId },
      },
    })
  }
}

/** Lessons by slug; one that disappeared is archived. Returns their ids by slug. */
export async function saveLessons(importing: Importing, draft: CourseDraft): Promise<Map<string, string>> {
  const { transaction, courseId, report, newId, now } = importing
  const known = await transaction.lesson.findMany({
    where: { courseId },
    include: { prerequisites: { include: { prerequisite: true } } },
  })
  const ids = new Map(known.map(({ slug, id }) => [slug, id]))
  for (const { slug, position, minutes, text, prerequisites } of draft.lessons) {
    const before = known.find((lesson) => lesson.slug === slug && !lesson.archivedAt)
    const was =
      before &&
      contentOf({
        position: before.position,
        minutes: before.minutes,
        text: before.text,
        prerequisites: before.prerequisites.map((each) => each.prerequisite.slug),
      })
    if (!note(report, `lesson ${slug}`, was, contentOf({ position, minutes, text, prerequisites }))) continue
    const data = { position, minutes, text: text as unknown as Prisma.InputJsonObject, archivedAt: null }
    const { id } = await transaction.lesson.upsert({
      where: { courseId_slug: { courseId, slug } },
      create: { id: newId(), courseId, slug, ...data },
      update: data,
    })
    ids.set(slug, id)
  }
  await archive(
    importing,
    'lesson',
    known.filter(({ slug, archivedAt }) => !archivedAt && !draft.lessons.some((lesson) => lesson.slug === slug)),
    now,
  )
  await savePrerequisites(importing, draft, ids)
  return ids
}

async function savePrerequisites({ transaction, courseId }: Importing, draft: CourseDraft, ids: Map<string, string>) {
  await transaction.lessonPrerequisite.deleteMany({ where: { lesson: { courseId } } })
  const pairs = draft.lessons.flatMap(({ slug, prerequisites }) =>
    prerequisites.map((before) => ({ lessonId: ids.get(slug), prerequisiteId: ids.get(before) })),
  )
  const data = pairs.flatMap(({ lessonId, prerequisiteId }) =>
    lessonId && prerequisiteId ? [{ lessonId, prerequisiteId }] : [],
  )
  await transaction.lessonPrerequisite.createMany({ data })
}

/** Sections by anchor; one that disappeared is archived. */
export async function saveSections(importing: Importing, draft: CourseDraft, lessonIds: Map<string, string>) {
  const { transaction, courseId, report, newId, now } = importing
  const known = await transaction.section.findMany({ where: { courseId } })
  for (const { anchor, position, level, text } of draft.sections) {
    const before = known.find((section) => section.anchor === anchor && !section.archivedAt)
    const lesson = draft.lessons.find(({ sections }) => sections.includes(anchor))
    const lessonId = (lesson && lessonIds.get(lesson.slug)) ?? null
    const was =
      before &&
      contentOf({ position: before.position, level: before.level, text: before.text, lessonId: before.lessonId })
    if (!note(report, `section ${anchor}`, was, contentOf({ position, level, text, lessonId }))) continue
    const data = { position, level, text: text as unknown as Prisma.InputJsonObject, lessonId, archivedAt: null }
    await transaction.section.upsert({
      where: { courseId_anchor: { courseId, anchor } },
      create: { id: newId(), courseId, anchor, ...data },
      update: data,
    })
  }
  const gone = known.filter(
    ({ anchor, archivedAt }) => !archivedAt && !draft.sections.some((section) => section.anchor === anchor),
  )
  report.archived.push(...gone.map(({ anchor }) => `section ${anchor}`))
  await transaction.section.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { archivedAt: now } })
}

async function archive(
  { transaction, report }: Importing,
  what: string,
  gone: { id: string; slug: string }[],
  now: Date,
) {
  report.archived.push(...gone.map(({ slug }) => `${what} ${slug}`))
  await transaction.lesson.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { archivedAt: now } })
}
