import http from 'node:http'

/**
 * Sends requests over `connections` kept-alive connections until each of them is done, one at a time per connection.
 * `make(connection, turn)` returns `{method, path, headers, body}`. Resolves to requests per second and failures.
 */
export async function load({ port, connections, seconds, make }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const end = performance.now() + seconds * 1000
  let done = 0
  let failed = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let turn = 0; performance.now() < end; turn++) {
        const ok = await send(agent, port, make(connection, turn))
        if (ok) done++
        else failed++
      }
    }),
  )
  agent.destroy()
  return { perSecond: done / ((performance.now() - began) / 1000), done, failed }
}

function send(agent, port, { method, path, headers = {}, body, isOk = (status) => status < 400 }) {
  return new Promise((resolve) => {
    const request = http.request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(isOk(response.statusCode, Buffer.concat(chunks).toString())))
    })
    request.on('error', () => resolve(false))
    request.end(body)
  })
}
