/** Expected outcomes that a screen must tell apart. Extended only when a screen must say something different. */
export type Reason =
  | 'not-found'
  | 'not-allowed'
  | 'signed-out'
  | 'edited-meanwhile'
  | 'draft-exists'
  | 'limit-reached'
  | 'email-taken'
  | 'wrong-credentials'
  | 'wrong-password'
  | 'wrong-email'
  | 'common-password'
  | 'personal-password'
  | 'last-administrator'
  | 'mail-failed'
  | 'link-expired'
  | 'not-publishable'
  | 'owned-elsewhere'
  | 'course-exists'
  | 'nothing-sent'
  | 'too-many-views'
  | 'account-disabled'
  | 'account-unverified'
  | 'provider-unverified'
  | 'provider-taken'
  | 'confirm-email-first'
  | 'last-way-in'
  | 'own-account'
  | `article-${'bytes' | 'line' | 'depth' | 'zeros' | 'time' | 'memory' | 'waiting' | 'encoding'}`

/** An expected refusal, thrown below the doors and turned into words at the door. Everything else thrown is a bug. */
export class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    readonly detail?: string,
  ) {
    super(detail ? `${reason}: ${detail}` : reason)
    this.name = 'Refusal'
  }
}

/** Too much in too short a time: the same will be allowed again after so many seconds. */
export class LimitReached extends Refusal {
  constructor(readonly waitSeconds: number) {
    super('limit-reached', `for ${waitSeconds} s`)
  }
}
