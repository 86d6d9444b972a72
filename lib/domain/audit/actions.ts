/** What the audit log tells of. A new one needs its sentence in both catalogues: `history.deeds`. */
export const AUDIT_ACTIONS = [
  'question.save',
  'question.publish',
  'question.retire',
  'question.import',
  'dispute.accept',
  'dispute.block',
  'dispute.answer',
  'dispute.reopen',
  'fact.confirm',
  'fact.pause',
  'course.import',
  'course.restore',
  'user.create',
  'user.first-administrator',
  'user.invite',
  'user.withdraw-invitation',
  'user.join',
  'user.role',
  'user.disable',
  'user.enable',
  'token.create',
  'token.revoke',
  'provider.connect',
  'provider.disconnect',
] as const

export type AuditAction = (typeof AUDIT_ACTIONS)[number]
