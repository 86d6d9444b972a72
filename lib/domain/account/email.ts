/** One address, however it was typed. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase()
}
