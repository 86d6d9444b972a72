import type { Language } from '../domain/language'
import type { QuestionBody, QuestionVersion, Response } from '../domain/question/question'
import type { Amendment } from '../domain/study/amending'
import { database } from './client'
import { instant } from './study-rows'

/** A version of which not all learners concerned were told yet. */
export interface UnannouncedVersion extends Amendment {
  questionId: string
  number: number
  body: QuestionBody
  /** Whether its meaning is another one than that of the version before. */
  isMeaningChange: boolean
}

/** A learner to be told, and the clock by which they live. */
export interface Addressee {
  learnerId: string
  zone: string
  dayStart: string
}

export interface AnswerToJudge extends Addressee {
  id: string
  response: Response
  language: Language
}

/** Versions that wait to be announced, the oldest first. First versions amend nothing: they are announced at once. */
export async function listUnannounced(): Promise<UnannouncedVersion[]> {
  await database().$executeRawUnsafe(
    'update question_versions set announced_at = created_at where announced_at is null and number = 1',
  )
  return database().$queryRawUnsafe<UnannouncedVersion[]>(
    `select v.id as "questionVersionId", v.question_id as "questionId", q.fact_id as "factId", v.number, v.revision, v.body,
        ${instant('v.created_at')} as "publishedAt",
        v.revision > (select b.revision from question_versions b
                       where b.question_id = v.question_id and b.number < v.number
                       order by b.number desc limit 1) as "isMeaningChange"
       from question_versions v join questions q on q.id = v.question_id
      where v.announced_at is null order by v.created_at, v.id`,
  )
}

export async function markAnnounced(questionVersionId: string, now: Date): Promise<void> {
  await database().questionVersion.update({ where: { id: questionVersionId }, data: { announcedAt: now } })
}

/** Learners who hold a card of the fact and were not told of this version, in the order of their ids. */
export async function listUntoldHolders(
  { factId, questionVersionId }: Amendment,
  after: string | null,
  size: number,
): Promise<Addressee[]> {
  return database().$queryRawUnsafe<Addressee[]>(
    `select c.learner_id as "learnerId", ${CLOCK}
       from cards c ${CLOCK_OF('c.learner_id')}
      where c.fact_id = $1 and ($2::uuid is null or c.learner_id > $2::uuid)
        and not exists (select 1 from study_events t
                         where t.learner_id = c.learner_id and t.question_version_id = $3::uuid and t.kind = 'changed')
      order by c.learner_id limit $4`,
    factId,
    after,
    questionVersionId,
    size,
  )
}

/** Where a listing of answers goes on. */
export interface AnswerPlace {
  learnerId: string
  id: string
}

/** Typed answers to earlier versions of the same meaning that were judged wrong and not judged anew by this one. */
export async function listWrongTyped(
  { questionId, revision, number, questionVersionId }: UnannouncedVersion,
  after: AnswerPlace | null,
  size: number,
): Promise<AnswerToJudge[]> {
  return database().$queryRawUnsafe<AnswerToJudge[]>(
    `select e.id, e.learner_id as "learnerId", e.body->'response' as response, e.body->>'language' as language, ${CLOCK}
       from study_events e join question_versions v on v.id = e.question_version_id ${CLOCK_OF('e.learner_id')}
      where v.question_id = $1 and v.revision = $2 and v.number < $3 and e.kind = 'answer'
        and e.grading->>'verdict' = 'wrong' and e.body->'response' ? 'text'
        and not exists (select 1 from study_events t
                         where t.target_id = e.id and t.question_version_id = $4::uuid and t.kind = 'regrade')
        and ($5::uuid is null or (e.learner_id, e.id) > ($5::uuid, $6::uuid))
      order by e.learner_id, e.id limit $7`,
    questionId,
    revision,
    number,
    questionVersionId,
    after?.learnerId ?? null,
    after?.id ?? null,
    size,
  )
}

/** The newest version of each question and meaning, as `questionId revision`: by its key an older one's answers are judged. */
export async function findNewestOfMeaning(
  questionIds: readonly string[],
): Promise<Map<string, QuestionVersion & { publishedAt: string }>> {
  const rows = await database().$queryRawUnsafe<(QuestionVersion & { publishedAt: string })[]>(
    `select distinct on (v.question_id, v.revision) v.id, v.question_id as "questionId", q.fact_id as "factId", v.revision,
        v.as_of as "asOf", v.body, ${instant('v.created_at')} as "publishedAt"
       from question_versions v join questions q on q.id = v.question_id
      where v.question_id = any($1::text[]) order by v.question_id, v.revision, v.number desc`,
    questionIds,
  )
  return new Map(rows.map((row) => [`${row.questionId} ${row.revision}`, row]))
}

/** The account's own settings; a visitor lives by the clock of their last act. */
const CLOCK = `coalesce(u.zone, s.zone, 'Asia/Seoul') as zone, coalesce(u.day_start, s.day_start, '04:00') as "dayStart"`
const CLOCK_OF = (learnerId: string) => `
  join learners l on l.id = ${learnerId} left join users u on u.id = l.user_id
  left join lateral (select zone, day_start from study_events
                      where learner_id = ${learnerId} order by log_version desc limit 1) s on u.id is null`
