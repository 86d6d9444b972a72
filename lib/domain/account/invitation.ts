/** An invitation just made. Its link is told this once. */
export interface InvitationMade {
  email: string
  link: string
}
