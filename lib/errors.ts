/** Expected outcomes that a screen must tell apart. Extended only when a screen must say something different. */
export type Reason =
  | 'not-found'
  | 'not-allowed'
  | 'signed-out'
  | 'edited-meanwhile'
  | 'limit-reached'
  | 'email-taken'
  | 'wrong-credentials'
  | 'link-expired'
  | 'not-publishable'
  | 'owned-elsewhere'

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
