// A small IMAP4rev1 server (RFC 3501) for the tests: it speaks as much as reading takes, keeps a log of what it was asked, and misbehaves where
// a test wants it to. What would change a mailbox it answers with BAD, as no client of ours may ask for it.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createServer as createTlsServer, type SecureContextOptions, TLSSocket } from 'node:tls'

export type StoredMail = { uid: number; source: string | Buffer; receivedAt?: Date }
type Folder = { uidValidity: number; mails: StoredMail[] }

type Misbehaviour = {
  /** In place of its greeting. */
  greeting?: string
  /** Said to whoever logs in. */
  loginSays?: string
  /** In place of an answer to a command, by its name; `undefined` of it is no answer at all. `TAG` stands for its tag. */
  says?: Readonly<Record<string, string | undefined>>
  /** Ends the connection after so many bytes of answers to FETCH. */
  cutAfter?: number
  /** Sends whole mails, however much of them was asked for. */
  ignoresPartial?: boolean
}

type Options = {
  folders: Readonly<Record<string, Folder>>
  user?: string
  password?: string
  /** With it, TLS from the first byte; `startTls`: once it is asked for. */
  tls?: SecureContextOptions
  startTls?: SecureContextOptions
  misbehaviour?: Misbehaviour
}

export type ImapServer = {
  port: number
  /** Every line that clients sent, without tags; passwords stand in it. */
  log: string[]
  folders: Readonly<Record<string, Folder>>
  url(folder?: string): string
  close(): Promise<void>
}

export async function serveMailbox(options: Options): Promise<ImapServer> {
  const { folders, user = 'care@northwind.example', password = 'secret-of-care', tls } = options
  const log: string[] = []
  const sockets = new Set<Socket>()
  const serve = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, { ...options, user, password }, log)
  }
  const server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    log,
    folders,
    url: (folder = 'INBOX') =>
      `${tls === undefined ? 'imap' : 'imaps'}://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(folder)}`,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

type Session = Required<Pick<Options, 'user' | 'password'>> & Options

function converse(first: Socket, session: Session, log: string[]): void {
  const { misbehaviour = {}, startTls, folders } = session
  let socket = first
  let isIn = false
  let open: Folder | undefined
  let buffered = ''
  let sent = 0
  /** What a continuation is for. */
  let waiting: ((line: string) => void) | undefined

  const say = (text: string) => void socket.write(text)
  const capabilities = () =>
    `IMAP4rev1${startTls !== undefined && !(socket instanceof TLSSocket) ? ' STARTTLS' : ''} AUTH=PLAIN`

  const listen = (to: Socket) => {
    to.on('error', () => {})
    to.on('data', (chunk) => {
      buffered += chunk.toString('latin1')
      for (let end = buffered.indexOf('\r\n'); end !== -1; end = buffered.indexOf('\r\n')) {
        const line = buffered.slice(0, end)
        buffered = buffered.slice(end + 2)
        if (waiting === undefined) answer(line)
        else waiting(line)
      }
    })
  }

  const enter = (tag: string, user: string, password: string) => {
    isIn = user === session.user && password === session.password && misbehaviour.loginSays === undefined
    if (isIn) say(`${tag} OK Logged in\r\n`)
    else say(`${tag} ${misbehaviour.loginSays ?? 'NO [AUTHENTICATIONFAILED] Authentication failed.'}\r\n`)
  }

  const answer = (line: string) => {
    const [tag = '*', ...rest] = line.split(' ')
    const command = rest.join(' ')
    log.push(command)
    const [name = ''] = /^(?:UID )?[A-Z]+/i.exec(command) ?? []
    const key = name.toUpperCase()
    if (misbehaviour.says !== undefined && key in misbehaviour.says) {
      const says = misbehaviour.says[key]
      if (says !== undefined) say(says.replaceAll('TAG', tag))
      if (says?.startsWith('* BYE')) socket.end()
      return
    }
    const words = command.slice(name.length).trim()
    switch (key) {
      case 'CAPABILITY':
        return say(`* CAPABILITY ${capabilities()}\r\n${tag} OK done\r\n`)
      case 'NOOP':
        return say(`${tag} OK done\r\n`)
      case 'STARTTLS': {
        say(`${tag} OK begin\r\n`)
        first.removeAllListeners('data')
        socket = new TLSSocket(first, { ...startTls, isServer: true })
        return listen(socket)
      }
      case 'AUTHENTICATE': {
        const [, initial] = words.split(' ')
        const plain = (encoded: string) => {
          waiting = undefined
          const [, user = '', password = ''] = Buffer.from(encoded, 'base64').toString().split('\0')
          enter(tag, user, password)
        }
        if (initial !== undefined) return plain(initial)
        waiting = plain
        return say('+ \r\n')
      }
      case 'LOGIN': {
        const [user = '', password = ''] = [...words.matchAll(/"((?:[^"\\]|\\.)*)"|\S+/g)].map(
          ([whole, quoted]) => quoted?.replace(/\\(.)/g, '$1') ?? whole,
        )
        return enter(tag, user, password)
      }
      case 'LOGOUT':
        say(`* BYE goodbye\r\n${tag} OK done\r\n`)
        return void socket.end()
    }
    if (!isIn) return say(`${tag} BAD Log in first\r\n`)
    switch (key) {
      case 'NAMESPACE':
        return say(`* NAMESPACE (("" "/")) NIL NIL\r\n${tag} OK done\r\n`)
      case 'LIST':
      case 'LSUB': {
        const named = /""\s*""$/.test(words) ? [] : Object.keys(folders)
        const lines =
          named.length === 0
            ? `* ${key} (\\Noselect) "/" ""\r\n`
            : named.map((path) => `* ${key} () "/" "${path}"\r\n`).join('')
        return say(`${lines}${tag} OK done\r\n`)
      }
      case 'EXAMINE': {
        const path = words.replace(/^"|"$/g, '')
        open = folders[path]
        if (open === undefined) return say(`${tag} NO [NONEXISTENT] Mailbox doesn't exist: ${path}\r\n`)
        const next = Math.max(0, ...open.mails.map(({ uid }) => uid)) + 1
        return say(
          `* FLAGS (\\Seen)\r\n* ${open.mails.length} EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY ${open.uidValidity}] valid\r\n` +
            `* OK [UIDNEXT ${next}] next\r\n${tag} OK [READ-ONLY] done\r\n`,
        )
      }
      case 'UID SEARCH': {
        const found = (open?.mails ?? []).filter((mail, at, all) =>
          isWanted(mail, words, at === all.length - 1),
        )
        // In no order that anybody could rely on.
        return say(
          `* SEARCH ${found
            .map(({ uid }) => uid)
            .toReversed()
            .join(' ')}\r\n${tag} OK done\r\n`,
        )
      }
      case 'UID FETCH': {
        const [set = '', ...items] = words.split(' ')
        const wanted = new Set(set.split(',').flatMap(rangeOf))
        const asked = items.join(' ')
        for (const [at, mail] of (open?.mails ?? []).entries()) {
          if (!wanted.has(mail.uid)) continue
          const data = fetched(mail, at + 1, asked, misbehaviour.ignoresPartial === true)
          const left = (misbehaviour.cutAfter ?? Infinity) - sent
          sent += data.length
          if (data.length > left) {
            socket.write(data.subarray(0, left), () => socket.destroy())
            return
          }
          socket.write(data)
        }
        return say(`${tag} OK done\r\n`)
      }
      default:
        return say(`${tag} BAD Not here: ${key}\r\n`)
    }
  }

  listen(socket)
  say(misbehaviour.greeting ?? `* OK [CAPABILITY ${capabilities()}] ready\r\n`)
  if (misbehaviour.greeting?.startsWith('* BYE')) socket.end()
}

/** Of a set, `n:*` always holds the last one. */
function isWanted({ uid, receivedAt = new Date(0) }: StoredMail, criteria: string, isLast: boolean): boolean {
  const [, from] = /UID (\d+):\*/.exec(criteria) ?? []
  if (from !== undefined) return uid >= Number(from) || isLast
  const [, since] = /SINCE "?(\d{1,2}-\w{3}-\d{4})/.exec(criteria) ?? []
  return since === undefined || receivedAt >= new Date(`${since} UTC`)
}

function rangeOf(part: string): number[] {
  const [from = 0, to = from] = part.split(':').map(Number)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function internalDate(at: Date): string {
  const [date = '', time = ''] = at.toISOString().slice(0, 19).split('T')
  const [year, month, day] = date.split('-')
  return `${day}-${MONTHS[Number(month) - 1]}-${year} ${time} +0000`
}

function fetched(
  { uid, source, receivedAt = new Date(0) }: StoredMail,
  sequence: number,
  asked: string,
  ignoresPartial: boolean,
): Buffer {
  const whole = Buffer.from(source)
  const parts = [`UID ${uid}`]
  if (/RFC822\.SIZE/i.test(asked)) parts.push(`RFC822.SIZE ${whole.length}`)
  if (/INTERNALDATE/i.test(asked)) parts.push(`INTERNALDATE "${internalDate(receivedAt)}"`)
  const [, start, length] = /BODY\.PEEK\[\](?:<(\d+)\.(\d+)>)?/i.exec(asked) ?? []
  if (!/BODY\.PEEK\[\]/i.test(asked)) return Buffer.from(`* ${sequence} FETCH (${parts.join(' ')})\r\n`)
  const body =
    start === undefined || ignoresPartial
      ? whole
      : whole.subarray(Number(start), Number(start) + Number(length))
  return Buffer.concat([
    Buffer.from(
      `* ${sequence} FETCH (${parts.join(' ')} BODY[]${start === undefined ? '' : `<${start}>`} {${body.length}}\r\n`,
    ),
    body,
    Buffer.from(')\r\n'),
  ])
}
