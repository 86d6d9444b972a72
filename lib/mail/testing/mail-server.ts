import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

export interface TakenLetter {
  /** What was said of sender and receivers. */
  envelope: string[]
  text: string
}

interface Desk {
  letters: TakenLetter[]
  refusesReceivers: boolean
}

/** A mail server of one's own: it takes every letter, or refuses every receiver. */
export async function aMailServer() {
  const desk: Desk = { letters: [], refusesReceivers: false }
  const server = createServer((socket) => converse(socket, desk))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { desk, url: `smtp://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}

/** As much of RFC 5321 as a client needs to hand a letter in. */
function converse(socket: Socket, desk: Desk): void {
  let [envelope, text, isText]: [string[], string[], boolean] = [[], [], false]
  const answer = (line: string) => socket.write(`${line}\r\n`)
  const take = () => {
    desk.letters.push({ envelope, text: text.join('\n') })
    ;[envelope, text, isText] = [[], [], false]
    answer('250 taken')
  }
  socket.on('error', () => socket.destroy())
  answer('220 here')
  createInterface({ input: socket }).on('line', (line) => {
    if (isText) return line === '.' ? take() : text.push(line)
    if (/^(MAIL|RCPT)/.test(line)) envelope.push(line)
    isText = line === 'DATA'
    return answer(answerTo(line, desk))
  })
}

function answerTo(line: string, { refusesReceivers }: Desk): string {
  if (/^RCPT/.test(line) && refusesReceivers) return `550 no such mailbox: ${line.slice(8)}`
  if (line === 'DATA') return '354 go on'
  return line === 'QUIT' ? '221 bye' : '250 fine'
}
