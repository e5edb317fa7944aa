import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { describeError } from '../../../src/cli/report-error.js'
import { DeliveryError } from '../../../src/deliver/error.js'
import type { MailSettings } from '../../../src/deliver/mail/mail.js'
import { createMailer } from '../../../src/deliver/mail/mailer.js'
import type { SmtpServer } from '../../../src/deliver/mail/smtp-address.js'
import { smtpFailure } from '../../../src/deliver/mail/smtp-failure.js'
import { digest, now, settings } from '../sample.js'
import { CONNECTED, closedPort, login, mailServer, password, scriptedServer } from './mail-server.js'

const send = async (url: string, fields: Partial<MailSettings> = {}, signal?: AbortSignal) => {
  const mailer = createMailer(settings(url, fields))
  return mailer.send(await mailer.compose(digest(), now), signal).finally(() => mailer.close())
}

const problemOf = async (sending: Promise<unknown>): Promise<DeliveryError> => {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof DeliveryError)) throw new Error('It should have failed', { cause: error })
  return error
}

const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode })

describe('a mail that gets through', () => {
  test('arrives byte for byte as it was composed, a dot at the start of a line and all', async () => {
    const server = await mailServer({ disabledCommands: ['STARTTLS'] })
    const mailer = createMailer(settings(server.url))
    const mail = await mailer.compose(digest(), now)
    expect(await mailer.send(mail)).toEqual([{ address: 'care@northwind.example', state: 'accepted' }])
    mailer.close()
    expect(server.received).toMatchObject([
      {
        from: 'mentions@northwind.example',
        to: ['care@northwind.example'],
        bytes: mail.message,
        secure: false,
      },
    ])
    const parsed = await PostalMime.parse(server.received[0]?.bytes ?? '')
    expect(parsed.text).toContain('\n.\nFrom their posts: “it’s down”')
  })

  test('reaches everybody once, those in Bcc too', async () => {
    const server = await mailServer({ disabledCommands: ['STARTTLS'] })
    const to = ['a@northwind.example', 'B <b@northwind.example>']
    await send(server.url, { to, cc: ['a@northwind.example'], bcc: ['secret@northwind.example'] })
    expect(server.received.map((mail) => mail.to)).toEqual([
      ['a@northwind.example', 'b@northwind.example', 'secret@northwind.example'],
    ])
    expect(server.received[0]?.bytes).not.toContain('secret')
  })

  test('of umlauts in an address', async () => {
    const server = await mailServer({ disabledCommands: ['STARTTLS'] })
    await send(server.url, { to: ['Jörg <jörg@bücher.example>'] })
    expect(server.received[0]?.to[0]).toMatch(/^jörg@/)
  })

  test.each(['PLAIN', 'LOGIN', 'CRAM-MD5'])('logs in with %s', async (method) => {
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      authMethods: [method],
      authOptional: false,
      onAuth: (auth, _session, done) =>
        auth.username === 'care' && (auth.password === password || auth.validatePassword(password))
          ? done(null, { user: 'care' })
          : done(refusal(535, 'no')),
    })
    await send(server.url.replace('//', `//${login}@`))
    expect(server.received).toMatchObject([{ user: 'care' }])
  })
})

describe('the mails of one run', () => {
  test('share a connection, also after one of them was refused in part', async () => {
    let connections = 0
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      onConnect: (_session, done) => {
        connections++
        done()
      },
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('gone') ? refusal(550, '5.1.1 No such user') : null),
    })
    const mailer = createMailer(settings(server.url, { to: ['a@b.example', 'gone@b.example'] }))
    for (let index = 0; index < 21; index++) {
      const sent = await mailer.send(await mailer.compose(digest({ brandKey: `Brand ${index}` }), now))
      expect(sent.map(({ state }) => state)).toEqual(['accepted', 'rejected'])
    }
    mailer.close()
    expect([connections, server.received.length]).toEqual([1, 21])
  })

  test.each(['421 enough for one call', undefined])(
    'go on over another connection after: %s',
    async (words) => {
      let calls = 0
      const texts: string[] = []
      const url = await scriptedServer((line, socket) => {
        if (line === CONNECTED) {
          calls++
          texts.push('')
          return '220 hi'
        }
        if (line.startsWith('EHLO')) return '250 hi'
        if (line === 'DATA') return '354 go'
        if (line === '.') {
          texts[calls - 1] += '.'
          return '250 taken'
        }
        if (/^MAIL/.test(line) && texts[calls - 1] === '.') {
          if (words === undefined) socket.destroy()
          return words
        }
        return /^(?:MAIL|RCPT)/.test(line) ? '250 ok' : undefined
      })
      const mailer = createMailer(settings(url))
      const mail = await mailer.compose(digest(), now)
      for (let index = 0; index < 3; index++) {
        expect(await mailer.send(mail)).toMatchObject([{ state: 'accepted' }])
      }
      mailer.close()
      expect(texts).toEqual(['.', '.', '.'])
    },
  )
})

describe('a server that answers', () => {
  test.each([
    {
      case: 'wrong password',
      says: 'did not accept the password of care',
      hint: 'app password',
      url: (port: number) => `smtp://care:wrong-password@127.0.0.1:${port}`,
      options: { disabledCommands: ['STARTTLS'] },
    },
    {
      case: 'no log in offered',
      says: 'no way to log in',
      hint: '587',
      url: (port: number) => `smtp://care:wrong-password@127.0.0.1:${port}`,
      options: { disabledCommands: ['STARTTLS', 'AUTH'] },
    },
    {
      case: 'log in wanted',
      says: 'only for those who log in',
      hint: 'user:password',
      url: (port: number) => `smtp://127.0.0.1:${port}`,
      options: { disabledCommands: ['STARTTLS'], authOptional: false },
    },
    {
      case: 'a certificate nobody vouches for, STARTTLS',
      says: 'it vouches for itself',
      hint: 'NODE_EXTRA_CA_CERTS',
      url: (port: number) => `smtp://127.0.0.1:${port}`,
      options: {},
    },
    {
      case: 'a certificate nobody vouches for, TLS',
      says: 'it vouches for itself',
      hint: 'NODE_EXTRA_CA_CERTS',
      url: (port: number) => `smtps://127.0.0.1:${port}`,
      options: { secure: true },
    },
    {
      case: 'no TLS where it has to be',
      says: 'makes no secure connection',
      hint: '?tls=never',
      url: (port: number) => `smtp://127.0.0.1:${port}?tls=required`,
      options: { disabledCommands: ['STARTTLS'] },
    },
    {
      case: 'no TLS from the start',
      says: 'does not begin with a secure connection',
      hint: 'smtp://',
      url: (port: number) => `smtps://127.0.0.1:${port}`,
      options: {},
    },
    {
      case: 'too large, said beforehand',
      says: 'no mail of this size',
      hint: 'digest.rows',
      url: (port: number) => `smtp://127.0.0.1:${port}`,
      options: { disabledCommands: ['STARTTLS'], size: 100 },
    },
    {
      case: 'sender refused',
      says: 'from this sender',
      hint: 'digest.email.from',
      url: (port: number) => `smtp://127.0.0.1:${port}`,
      options: {
        disabledCommands: ['STARTTLS'],
        onMailFrom: (_a: unknown, _s: unknown, done: (error: Error) => void) =>
          done(refusal(553, 'not yours')),
      },
    },
    {
      case: 'content refused',
      says: 'for what is in it (it said: 554 smells like spam)',
      hint: 'let this sender through',
      url: (port: number) => `smtp://127.0.0.1:${port}`,
      options: {
        disabledCommands: ['STARTTLS'],
        onData: (_a: unknown, _s: unknown, done: (error: Error) => void) =>
          done(refusal(554, 'smells like spam')),
      },
    },
    {
      case: 'content too large',
      says: 'no mail of this size',
      hint: 'digest.rows',
      url: (port: number) => `smtp://127.0.0.1:${port}`,
      options: {
        disabledCommands: ['STARTTLS'],
        onData: (_a: unknown, _s: unknown, done: (error: Error) => void) => done(refusal(552, 'too big')),
      },
    },
    {
      case: 'busy',
      says: 'not take mail just now',
      hint: 'most often passes',
      url: (port: number) => `smtp://127.0.0.1:${port}`,
      options: {
        disabledCommands: ['STARTTLS'],
        onData: (_a: unknown, _s: unknown, done: (error: Error) => void) => done(refusal(451, 'try later')),
      },
    },
  ])('$case', async ({ says, hint, url, options }) => {
    const server = await mailServer(options)
    const problem = await problemOf(send(url(server.port)))
    expect(problem.message).toContain(says)
    expect(problem.hint).toContain(hint)
    expect(problem.permanent).toBe(false)
    expect(describeError(problem)).not.toContain('wrong-password')
    expect(server.received.length).toBeLessThanOrEqual(1)
  })

  test('rejecting one of three: the two others get it', async () => {
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith('gone')
            ? refusal(550, '5.1.1 No such user')
            : address.startsWith('grey')
              ? refusal(450, 'Greylisted')
              : null,
        ),
    })
    const sent = await send(server.url, { to: ['a@b.example', 'gone@b.example', 'grey@b.example'] })
    expect(sent).toMatchObject([
      { address: 'a@b.example', state: 'accepted' },
      { address: 'gone@b.example', state: 'rejected', problem: { permanent: true } },
      { address: 'grey@b.example', state: 'waiting', problem: { permanent: false } },
    ])
    expect(sent.flatMap((one) => (one.state === 'accepted' ? [] : [one.problem.message]))).toEqual([
      '127.0.0.1 does not take mail for gone@b.example (it said: 550 5.1.1 No such user).',
      '127.0.0.1 does not take mail for grey@b.example just now (it said: 450 Greylisted).',
    ])
    expect(server.received.map(({ to }) => to)).toEqual([['a@b.example']])
  })

  test('rejecting all: each has its own reason', async () => {
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('gone') ? refusal(550, '5.1.1 No such user') : refusal(450, 'Greylisted')),
    })
    const sent = await send(server.url, { to: ['gone@b.example', 'grey@b.example'] })
    expect(sent).toMatchObject([{ state: 'rejected' }, { state: 'waiting' }])
    expect(server.received).toEqual([])
  })

  test('refusing to pass mail on is a matter of the setup, and tried again', async () => {
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(refusal(554, '5.7.1 Relay access denied')),
    })
    expect(await send(server.url)).toMatchObject([
      { state: 'waiting', problem: { message: expect.stringContaining('only for those who log in') } },
    ])
  })

  test('refusing the sender at each of two recipients keeps the mail for both, and says it once', async () => {
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(
          refusal(553, '5.7.1 <mentions@northwind.example>: Sender address rejected: not owned by user care'),
        ),
    })
    const sent = await send(server.url, { to: ['a@b.example', 'c@b.example'] })
    expect(sent).toMatchObject([
      {
        state: 'waiting',
        problem: { message: expect.stringContaining('sender, mentions@northwind.example') },
      },
      { state: 'waiting', problem: { hint: expect.stringContaining('digest.email.from') } },
    ])
    expect(new Set(sent.map((one) => 'problem' in one && one.problem)).size).toBe(1)
  })

  test.each([
    ['553 5.7.1 Sender address rejected: not owned', 'digest.email.from'],
    [
      '554 5.7.1 Service unavailable; Client host blocked using dnsbl.example',
      'takes no mail from this machine',
    ],
    ['550 5.7.60 no permission to send as this person', 'digest.email.from'],
    ['554 Transaction failed', 'does not say that an address in it is wrong'],
    ['552 5.2.2 Mailbox full', 'Make room in it'],
  ])('%s at the end of the data keeps the mail', async (words, says) => {
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      onData: (_stream, _session, done) => done(refusal(Number(words.slice(0, 3)), words.slice(4))),
    })
    const problem = await problemOf(send(server.url))
    expect(problem.permanent).toBe(false)
    expect(`${problem.message} ${problem.hint}`).toContain(says)
  })

  test.each([452, 552])(
    'that takes two people at once (%s) gets the mail again for the others',
    async (code) => {
      const server = await mailServer({
        disabledCommands: ['STARTTLS'],
        onRcptTo: (_address, session, done) =>
          done(session.envelope.rcptTo.length < 2 ? null : refusal(code, '4.5.3 Error: too many recipients')),
      })
      const to = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@b.example`)
      expect(await send(server.url, { to })).toEqual(to.map((address) => ({ address, state: 'accepted' })))
      expect(server.received.map((mail) => mail.to.length)).toEqual([2, 2, 1])
    },
  )

  test.each([
    ['452 4.5.3 Error: too many recipients', 3, [3, 2]],
    ['552 Too many recipients', 1, [1, 1, 1, 1, 1]],
  ])('that refuses the mail for all of them (%s) gets it for fewer', async (words, atOnce, rounds) => {
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      onData: (_stream, session, done) =>
        done(
          session.envelope.rcptTo.length <= atOnce
            ? null
            : refusal(Number(words.slice(0, 3)), words.slice(4)),
        ),
    })
    const to = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@b.example`)
    expect(await send(server.url, { to })).toEqual(to.map((address) => ({ address, state: 'accepted' })))
    const taken = server.received.map((mail) => mail.to.length).filter((people) => people <= atOnce)
    expect(taken).toEqual(rounds)
  })

  test.each([
    ['550 5.4.5 Daily sending limit exceeded', 'RCPT', 'takes no more mail for a@b.example for now'],
    ['452 4.5.3 Too many recipients', 'RCPT', 'takes mail for nobody more just now'],
    ['554 Daily limit exceeded', 'DATA', 'takes no more mail for now: a limit is reached (it said: 554 '],
    ['421 4.7.0 Too many messages today', 'MAIL', 'takes no more mail for now: a limit is reached'],
    ['535 Your daily relay quota is exceeded', 'AUTH', 'takes no more mail for now: a limit is reached'],
  ])('%s at %s: the mail is kept, and nobody is asked to change anything', async (words, step, says) => {
    const url = await scriptedServer((line) => {
      if (line === CONNECTED) return '220 hi'
      if (line.startsWith('EHLO')) return '250-hi\r\n250 AUTH PLAIN'
      if (line.startsWith(step)) return words
      return /^(?:AUTH|MAIL|RCPT|RSET)/.test(line)
        ? `2${line.startsWith('AUTH') ? '35' : '50'} ok`
        : undefined
    })
    const sent = send(url.replace('//', `//${login}@`), { to: ['a@b.example'] }).then(([one]) => {
      throw one !== undefined && 'problem' in one ? one.problem : new Error('It was taken')
    })
    const problem = await problemOf(sent)
    expect(problem.permanent).toBe(false)
    expect(problem.message).toContain(says)
  })

  test('down before it took the second round: who has it does not get it again', async () => {
    let rounds = 0
    const server = await mailServer({
      disabledCommands: ['STARTTLS'],
      onMailFrom: (_address, _session, done) => done(rounds++ === 0 ? null : refusal(451, 'later')),
      onRcptTo: (_address, session, done) =>
        done(session.envelope.rcptTo.length < 1 ? null : refusal(452, '4.5.3 Error: too many recipients')),
    })
    expect(await send(server.url, { to: ['a@b.example', 'c@b.example'] })).toMatchObject([
      { address: 'a@b.example', state: 'accepted' },
      { address: 'c@b.example', state: 'waiting' },
    ])
  })

  test('without SMTPUTF8 hears of whom it can write: a domain in ASCII, and nothing else before the @', async () => {
    const heard: string[] = []
    const url = await scriptedServer((line) => {
      if (line.startsWith('RCPT')) heard.push(line)
      if (line === CONNECTED) return '220 hi'
      return line === 'DATA' ? '354 go' : /^(?:EHLO|MAIL|RCPT|\.$)/.test(line) ? '250 ok' : undefined
    })
    const to = ['jörg@bücher.example', 'jorg@bücher.example', 'care@northwind.example']
    expect(await send(url, { to })).toMatchObject([
      { state: 'waiting', problem: { message: expect.stringContaining('such letters before the @') } },
      { state: 'accepted' },
      { state: 'accepted' },
    ])
    expect(heard).toEqual(['RCPT TO:<jorg@xn--bcher-kva.example>', 'RCPT TO:<care@northwind.example>'])
  })

  test('without SMTPUTF8 gets no mail from a sender it cannot write', async () => {
    const server = await mailServer({ disabledCommands: ['STARTTLS'], hideSMTPUTF8: true })
    const problem = await problemOf(send(server.url, { from: 'jörg@northwind.example' }))
    expect(problem).toMatchObject({ permanent: false, hint: expect.stringContaining('digest.email.from') })
    expect(server.received).toEqual([])
  })

  test('with the password in its words does not bring it to light', async () => {
    const encoded = Buffer.from(`\0care\0${password}`).toString('base64')
    const url = await scriptedServer((line) => {
      if (line === CONNECTED) return '220 hi'
      if (line.startsWith('EHLO')) return '250-hi\r\n250 AUTH PLAIN'
      return `535 ${line} is wrong, ${password} and ${encodeURIComponent(password)} too`
    })
    const problem = await problemOf(send(url.replace('//', `//${login}@`)))
    for (const form of [password, encodeURIComponent(password), encoded]) {
      expect(describeError(problem)).not.toContain(form)
    }
    expect(problem.message).toContain('***')
  })
})

describe('a server that does not answer', () => {
  const greeted = (
    answer: (line: string, say: (words: string) => void, hangUp: () => void) => string | undefined,
  ) =>
    scriptedServer((line, socket) => {
      if (line === CONNECTED) return '220 hi'
      if (/^EHLO/.test(line)) return '250 hi'
      return answer(
        line,
        (words) => socket.write(words),
        () => socket.destroy(),
      )
    })
  const ok = (line: string) => (/^(?:MAIL|RCPT)/.test(line) ? '250 ok' : undefined)

  test.each([
    {
      case: 'down',
      says: 'refuses connections',
      start: async () => `smtp://127.0.0.1:${await closedPort()}`,
    },
    {
      case: 'silent',
      says: 'took the call and said nothing',
      timeouts: { greeting: 300 },
      start: () => scriptedServer(() => undefined),
    },
    {
      case: 'turning us away',
      says: 'not take mail just now (it said: 421 too many)',
      start: () => scriptedServer(() => '421 too many'),
    },
    {
      case: 'refusing us',
      says: 'refused the connection (it said: 554 go away)',
      start: () => scriptedServer(() => '554 go away'),
    },
    {
      case: 'for reading mail',
      says: 'is for reading mail (IMAP), not for sending it',
      start: () =>
        scriptedServer((line) => (line === CONNECTED ? '* OK [CAPABILITY IMAP4rev1] ready' : undefined)),
    },
    {
      case: 'for fetching mail',
      says: 'is for reading mail (POP3), not for sending it',
      start: () => scriptedServer((line) => (line === CONNECTED ? '+OK POP3 ready' : undefined)),
    },
    {
      case: 'insisting on a secure connection',
      says: 'only over a secure connection (it said: 530 5.7.0 Must issue a STARTTLS command first)',
      start: async () =>
        `${await greeted((line) => (line.startsWith('MAIL') ? '530 5.7.0 Must issue a STARTTLS command first' : ok(line)))}?tls=never`,
    },
    {
      case: 'no mail server',
      says: 'broke off',
      start: () => scriptedServer((line) => (line === CONNECTED ? 'SSH-2.0-x' : undefined)),
    },
    {
      case: 'hanging up at once',
      says: 'broke off',
      start: () => scriptedServer((_line, socket) => void socket.destroy()),
    },
    {
      case: 'hanging up after the mail',
      says: 'broke off',
      start: () =>
        greeted((line, _say, hangUp) =>
          line === '.' ? void hangUp() : line === 'DATA' ? '354 go' : ok(line),
        ),
    },
  ])('$case', async ({ says, start, timeouts }) => {
    const problem = await problemOf(send(await start(), { timeouts }))
    expect(problem.message).toContain(says)
    expect(problem.permanent).toBe(false)
  })

  test('any more: silent after MAIL, after DATA, and after the mail', async () => {
    // Counts from the last byte, so it is longer than this process ever sleeps; all three wait at once.
    const timeouts = { idle: 3_000 }
    const servers = await Promise.all([
      greeted(() => undefined),
      greeted(ok),
      greeted((line) => (line === 'DATA' ? '354 go' : ok(line))),
    ])
    for (const problem of await Promise.all(servers.map((url) => problemOf(send(url, { timeouts }))))) {
      expect(problem.message).toContain('stopped answering')
      expect(problem.permanent).toBe(false)
    }
  })

  test('in full, ever: a trickle is stopped at the deadline', async () => {
    const url = await greeted((_line, say) => {
      const drip = setInterval(() => say('250-more\r\n'), 20)
      setTimeout(() => clearInterval(drip), 2000).unref()
      return undefined
    })
    const problem = await problemOf(send(url, { timeouts: { total: 200 } }))
    expect(problem.message).toContain('too slow: it had not taken the mail after 0.2 s')
  })

  test('is left when the person says so', async () => {
    const stop = new AbortController()
    const url = await greeted(() => void stop.abort(new Error('Ctrl-C')))
    await expect(send(url, {}, stop.signal)).rejects.toThrow('Ctrl-C')
  })

  test('to a name that nobody has', async () => {
    const problem = await problemOf(send('smtp://mail.northwind.invalid'))
    expect(problem.message).toBe(
      'There is no mail server named mail.northwind.invalid, or this machine is offline.',
    )
  })
})

test.each([
  { case: 'the server’s words', answer: '554 go away' },
  { case: 'nothing but that it hung up', answer: undefined },
])('what our message says already is not said again as its cause: $case', async ({ answer }) => {
  const url = await scriptedServer((_line, socket) => {
    if (answer === undefined) socket.destroy()
    return answer
  })
  const words = describeError(await problemOf(send(url)))
  if (answer === undefined) expect(words).toContain('cause:')
  else expect(words).not.toContain('cause:')
})

test.each([
  { code: 'certificate has expired', host: '127.0.0.1', hints: true },
  { code: 'certificate has expired', host: 'mail.northwind.example', hints: false },
  { code: 'certificate is not yet valid', host: 'localhost', hints: true },
  { code: 'self-signed certificate', host: 'localhost', hints: true },
])('$code at $host: without a secure connection, where that is safe', ({ code, host, hints }) => {
  const server: SmtpServer = { host, port: 587, secure: false, startTls: 'optional' }
  const { hint } = smtpFailure(Object.assign(new Error(code), { code: 'ETLS' }), server, 'before the mail', {
    from: 'mentions@northwind.example',
    to: [],
  })
  expect(hint.includes('?tls=never')).toBe(hints)
})
