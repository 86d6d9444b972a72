'use server'

import { after } from 'next/server'
import { instructorAction } from '@/lib/auth/actions'
import { DraftFromEditor, DraftToPublish, QuestionAsSeen, QuestionNamed } from '@/lib/domain/question/draft-schema'
import { announceAmendments } from '@/lib/operations/amending'
import { spendTry } from '@/lib/operations/limits'
import { openQuestion, publishQuestion, retireQuestion, saveQuestionDraft } from '@/lib/operations/questions'

/** What is kept of a question now: for an editor that was told that somebody else saved. */
export const openQuestionAction = instructorAction(QuestionNamed, async (_, { id }) => openQuestion(id))

export const saveDraftAction = instructorAction(DraftFromEditor, async (instructor, draft, now) => {
  await spendTry('editing', instructor.userId, now)
  return saveQuestionDraft(instructor.userId, draft, now)
})

export const publishQuestionAction = instructorAction(DraftToPublish, async (instructor, draft, now) => {
  await spendTry('editing', instructor.userId, now)
  const { change, reason, ...version } = draft
  const standing = await publishQuestion(instructor.userId, version, change, reason || null, now)
  after(() => announceAmendments(now))
  return standing
})

export const retireQuestionAction = instructorAction(QuestionAsSeen, async (instructor, question, now) => {
  await spendTry('editing', instructor.userId, now)
  return retireQuestion(instructor.userId, question, now)
})
