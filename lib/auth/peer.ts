import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Who is at the other end of the connection. Nobody else can say so: Next passes on what a client claims of itself. */
export const PEER_HEADER = 'saegim-peer'
/** By which an action finds the answer that it is part of. */
export const ANSWER_HEADER = 'saegim-answer'

/** Kept on the global object: what the server loads before its first request and what pages load are two copies of this. */
const OPEN_ANSWERS = Symbol.for('saegim.open-answers')
const shared = globalThis as { [OPEN_ANSWERS]?: Map<string, ServerResponse> }
let asked = 0

/** From now on each request carries its connection's address, over whatever it claimed. Called once, when the server starts. */
export function tellPeers(): void {
  const open = new Map<string, ServerResponse>()
  shared[OPEN_ANSWERS] = open
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    asked += 1
    const id = String(asked)
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? ''
    request.headers[ANSWER_HEADER] = id
    open.set(id, response)
    response.once('close', () => open.delete(id))
  })
}

/** The answer to a request that is not over yet. */
export function openAnswer(id: string | null): ServerResponse | undefined {
  return id === null ? undefined : shared[OPEN_ANSWERS]?.get(id)
}
