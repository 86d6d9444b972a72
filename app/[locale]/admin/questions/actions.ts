'use server'

import { instructorAction } from '@/lib/auth/actions'
import { DraftFromEditor, QuestionAsSeen } from '@/lib/domain/question/schema'
import { publishQuestion, retireQuestion, saveQuestionDraft } from '@/lib/operations/questions'

export const saveDraftAction = instructorAction(DraftFromEditor, (instructor, draft, now) =>
  saveQuestionDraft(instructor.userId, draft, now),
)

export const publishQuestionAction = instructorAction(DraftFromEditor, (instructor, draft, now) =>
  publishQuestion(instructor.userId, draft, now),
)

export const retireQuestionAction = instructorAction(QuestionAsSeen, (instructor, question, now) =>
  retireQuestion(instructor.userId, question, now),
)
