'use server'

import { after } from 'next/server'
import { instructorAction } from '@/lib/auth/actions'
import { DraftFromEditor, QuestionAsSeen } from '@/lib/domain/question/draft-schema'
import { announceAmendments } from '@/lib/operations/amending'
import { spendTry } from '@/lib/operations/limits'
import { publishQuestion, retireQuestion, saveQuestionDraft } from '@/lib/operations/questions'

export const saveDraftAction = instructorAction(DraftFromEditor, async (instructor, draft, now) => {
  await spendTry('editing', instructor.userId, now)
  return saveQuestionDraft(instructor.userId, draft, now)
})

export const publishQuestionAction = instructorAction(DraftFromEditor, async (instructor, draft, now) => {
  await spendTry('editing', instructor.userId, now)
  const standing = await publishQuestion(instructor.userId, draft, 'wording', null, now)
  after(() => announceAmendments(now))
  return standing
})

export const retireQuestionAction = instructorAction(QuestionAsSeen, async (instructor, question, now) => {
  await spendTry('editing', instructor.userId, now)
  return retireQuestion(instructor.userId, question, now)
})
