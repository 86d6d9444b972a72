/** Answers without touching anything: whether the server process itself is up. `/api/health` asks the database too. */
export function GET(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
