import type { DeskView, DisputeGroup } from '../domain/dispute/desk'
import type { QuestionBody } from '../domain/question/question'
import { database } from './client'

/** As many as anybody deals with in one sitting. */
export const GROUPS_SHOWN = 100
const REMARKS_SHOWN = 20

type Row = Omit<DisputeGroup, 'question'> & {
  questionId: string
  factId: string
  body: QuestionBody
  isRetired: boolean
  hasChanged: boolean
}

/** Reports, those that say the same together: the open ones by how many say it, the closed ones by when they were closed. */
export async function listDisputeGroups(view: DeskView): Promise<DisputeGroup[]> {
  const rows = await database().$queryRawUnsafe<Row[]>(
    `with said as (
       select d.*, v.question_id, v.revision, case when d.kind = 'right_too' then d.normal else '' end as answer,
              case when d.kind = 'right_too' then d.language else '' end as tongue
         from disputes d join question_versions v on v.id = d.question_version_id
        where ${view === 'open' ? "d.status = 'open'" : "d.status in ('accepted', 'blocked', 'answered')"}),
     groups as (
       select question_id, kind, status, answer, tongue, closed_at, closed_by_id,
              (array_agg(id order by created_at desc, id desc))[1] as id,
              (array_agg(language order by created_at desc, id desc))[1] as language,
              (array_agg(literal order by created_at desc, id desc))[1] as literal,
              (array_agg(reply order by created_at desc, id desc))[1] as reply,
              coalesce(bool_or(jsonb_exists(response, 'text')), false) as "isTyped",
              count(distinct learner_id)::int as reporters, min(created_at) as first, max(created_at) as last,
              max(revision) as revision,
              (array_remove(array_agg(remark order by created_at desc), null))[1:${REMARKS_SHOWN}] as remarks
         from said group by question_id, kind, status, answer, tongue, closed_at, closed_by_id
        order by ${view === 'open' ? 'count(distinct learner_id) desc, max(created_at) desc' : 'closed_at desc'}, id
        limit ${GROUPS_SHOWN})
     select g.id, g.kind, g.status, g.language, g.literal, g.reply, g."isTyped", g.reporters, g.first, g.last,
            coalesce(g.remarks, '{}') as remarks, g.closed_at as "closedAt", u.name as "closedBy",
            q.id as "questionId", q.fact_id as "factId", q.status = 'retired' as "isRetired", c.body,
            c.revision > g.revision as "hasChanged"
       from groups g join questions q on q.id = g.question_id join question_versions c on c.id = q.current_id
       left join users u on u.id = g.closed_by_id
      order by ${view === 'open' ? 'g.reporters desc, g.last desc' : 'g.closed_at desc'}, g.id`,
  )
  return rows.map(({ questionId, factId, body, isRetired, hasChanged, ...group }) => ({
    ...group,
    question: {
      ...{ id: questionId, factId, body, isRetired, hasChanged },
      prompt: { ko: body.text.ko.prompt, en: body.text.en.prompt },
    },
  }))
}

/** How many questions have open reports, by view of the desk. */
export async function countDisputes(): Promise<Record<DeskView, number>> {
  const open = await database().dispute.count({ where: { status: 'open' } })
  const closed = await database().dispute.count({ where: { status: { in: ['accepted', 'blocked', 'answered'] } } })
  return { open, closed }
}
