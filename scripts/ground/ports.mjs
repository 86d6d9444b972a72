import net from 'node:net'
import { Problem } from './problem.mjs'

/** A port of this machine that nobody uses now. */
export async function freePort() {
  const server = await listen(0, '127.0.0.1')
  const { port } = server.address()
  await close(server)
  return port
}

export async function isPortFree(port, host = '127.0.0.1') {
  try {
    await close(await listen(port, host))
    return true
  } catch {
    return false
  }
}

/** Asked before the slow work, so that nobody waits for a build to learn that the door is taken. */
export async function refuseTakenPort(port, host) {
  try {
    await close(await listen(port, host))
  } catch (error) {
    throw new Problem(reasonOf(error, port, host), adviceOf(error, port))
  }
}

function reasonOf({ code }, port, host) {
  if (code === 'EADDRINUSE') return `Port ${port} is taken: another program already listens there.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is "${host}", which is no address of this machine.`
  return `Port ${port} of ${host} cannot be opened (${code}).`
}

function adviceOf({ code }, port) {
  if (code === 'EADDRINUSE') return `Stop that program, or choose another port: PORT=${port + 1} npm start`
  if (code === 'EACCES') return 'Ports below 1024 belong to the administrator: choose a higher PORT.'
  return 'Leave HOST out for this machine only, or set HOST=0.0.0.0 to listen everywhere.'
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => resolve(server))
  })
}

function close(server) {
  return new Promise((resolve) => server.close(resolve))
}
