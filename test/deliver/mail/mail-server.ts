import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** What came in: the envelope and the bytes as they went over the wire. */
type Received = { from: string; to: readonly string[]; bytes: string; secure: boolean; user: string }

export type MailServer = { port: number; url: string; received: Received[]; close(): Promise<void> }

const fixture = (name: string) => new URL(`certificate/${name}.pem`, import.meta.url)
export const certificate = fixture('cert')
const pair = { key: readFileSync(fixture('key')), cert: readFileSync(certificate) }

export const password = 'pa55/wörd:#1'
export const login = `care:${encodeURIComponent(password)}`

/** A real SMTP server on loopback, which takes one password. It is closed when the test is over. */
export async function mailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const received: Received[] = []
  const server = new SMTPServer({
    ...pair,
    logger: false,
    authOptional: true,
    closeTimeout: 50,
    onAuth: ({ username, password: given }, _session, done) =>
      username === 'care' && given === password
        ? done(null, { user: username })
        : done(Object.assign(new Error('Bad credentials'), { responseCode: 535 })),
    ...options,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          bytes: Buffer.concat(chunks).toString(),
          secure: session.secure,
          user: String(session.user ?? ''),
        })
        if (options.onData) options.onData(stream, session, done)
        else done()
      })
    },
  })
  // A client that hangs up is no concern of the server.
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  onTestFinished(close)
  return { port: address.port, url: `smtp://127.0.0.1:${address.port}`, received, close }
}

/** Stands for the connection itself, before the client says anything. */
export const CONNECTED = 'connected'

/** A server that says what `answer` returns to each line; undefined says nothing. */
export async function scriptedServer(
  answer: (line: string, socket: Socket) => string | undefined,
): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    const say = (line: string) => {
      const words = answer(line, socket)
      if (words !== undefined && socket.writable) socket.write(`${words}\r\n`)
    }
    say(CONNECTED)
    let rest = ''
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) say(line)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return `smtp://127.0.0.1:${address.port}`
}

/** A port that nobody listens at. */
export async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The server had no port')
  return address.port
}
