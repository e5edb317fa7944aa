// How a mailbox is read: what its server is asked, what of it becomes an answer, and what is said where it can't be read.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { AnswerHeaders, MailboxRequest } from '../../../src/http/request.js'
import { trusting } from '../../../src/http/trust.js'
import { wordsOf } from '../../support/words.js'
import { failureOf, withClient } from '../server.js'
import { type StoredMail, serveMailbox } from './imap-server.js'

const receivedAt = new Date('2026-11-20T08:00:00Z')
const mail = (uid: number, text = `Mail ${uid}`): StoredMail => ({
  uid,
  receivedAt,
  source: `From: Ada <ada@mail.example>\r\nSubject: ${uid}\r\n\r\n${text}\r\n`,
})
const mails = (count: number) => Array.from({ length: count }, (_, at) => mail(at + 1))

async function mailbox(options: Partial<Parameters<typeof serveMailbox>[0]> = {}) {
  const server = await serveMailbox({ folders: { INBOX: { uidValidity: 17, mails: mails(3) } }, ...options })
  onTestFinished(() => server.close())
  return server
}

type Settings = Parameters<typeof withClient>[0]

async function read(url: string, more: Partial<MailboxRequest> = {}, settings: Settings = {}) {
  const response = await withClient(settings, (client) => client.fetch({ transport: 'imap', url, ...more }))
  if (response.status === 'unchanged')
    return { status: response.status, subjects: [], headers: none, body: '' }
  const body = Buffer.from(response.body).toString('latin1')
  return {
    ...response,
    body,
    subjects: [...body.matchAll(/^Subject: (\d+)/gm)].map(([, subject]) => Number(subject)),
  }
}

const none: AnswerHeaders = {}

const fails = (url: string, settings: Settings = {}, more: Partial<MailboxRequest> = {}) =>
  failureOf(withClient(settings, (client) => client.fetch({ transport: 'imap', url, ...more })))

describe('what is read', () => {
  test('all that is there, the oldest first, and nothing is changed by it', async () => {
    const server = await mailbox()
    const { subjects, headers, body } = await read(server.url())
    expect(subjects).toEqual([1, 2, 3])
    expect(headers).toMatchObject({ uidvalidity: '17', 'uid-read': '3', 'mails-left': '0' })
    expect(body).toContain('Content-ID: <1>\r\n')
    expect(body).toContain('X-Received: 2026-11-20T08:00:00.000Z')
    // The folder is not selected, nothing is marked as read, and nobody is told of flags.
    const asked = server.log.join('\n')
    expect(asked).toContain('EXAMINE')
    expect(asked).not.toMatch(/SELECT|STORE|EXPUNGE|APPEND|COPY|MOVE|BODY\[|RFC822(?!\.SIZE)|IDLE|SUBSCRIBE/)
  })

  test('only what is newer than the last one', async () => {
    const server = await mailbox()
    expect((await read(server.url(), { after: { uidValidity: 17, uid: 1 } })).subjects).toEqual([2, 3])
    // A server gives the last mail for any range up to the end.
    expect((await read(server.url(), { after: { uidValidity: 17, uid: 3 } })).status).toBe('unchanged')
  })

  test('where the server numbered anew, what came in since a day', async () => {
    const old = { ...mail(4), receivedAt: new Date('2026-10-01T00:00:00Z') }
    const server = await mailbox({ folders: { INBOX: { uidValidity: 18, mails: [old, mail(5)] } } })
    const { subjects, headers } = await read(server.url(), {
      after: { uidValidity: 17, uid: 300 },
      since: new Date('2026-11-10T00:00:00Z'),
    })
    expect(subjects).toEqual([5])
    expect(headers).toMatchObject({ uidvalidity: '18', 'uid-read': '5' })
  })

  test('an empty folder is an answer', async () => {
    const server = await mailbox({ folders: { INBOX: { uidValidity: 17, mails: [] } } })
    const { status, subjects, headers } = await read(server.url())
    expect({ status, subjects, headers }).toMatchObject({
      status: 'ok',
      subjects: [],
      headers: { 'uid-read': '0' },
    })
  })

  test('many in slices, none of them twice or never', async () => {
    const server = await mailbox({ folders: { INBOX: { uidValidity: 17, mails: mails(450) } } })
    const all: number[] = []
    let after: MailboxRequest['after']
    for (let left = 1, slices = 0; left > 0 && slices < 9; slices++) {
      const { subjects, headers } = await read(server.url(), after === undefined ? {} : { after })
      all.push(...subjects)
      left = Number(headers['mails-left'])
      after = { uidValidity: 17, uid: Number(headers['uid-read']) }
    }
    expect(all).toEqual(Array.from({ length: 450 }, (_, at) => at + 1))
  })

  test('of a gigantic mail its first part, and no more than one answer may hold', async () => {
    const gigantic = (uid: number) => mail(uid, 'x'.repeat(20_000_000))
    const server = await mailbox({ folders: { INBOX: { uidValidity: 17, mails: [gigantic(1), mail(2)] } } })
    const { body, subjects } = await read(server.url(), {}, { maxBytes: 20_000_000 })
    expect(subjects).toEqual([1, 2])
    expect(body.length).toBeLessThan(600_000)
    expect(body).toMatch(/X-Size: 20000\d+/)
    // Each is cut to what an answer may hold, so that two of them are one too many.
    const small = await read(server.url(), {}, { maxBytes: 10_000 })
    expect(small.subjects).toEqual([1])
    expect(small.headers).toMatchObject({ 'uid-read': '1', 'mails-left': '1' })
  })

  test('a folder with blanks and other letters', async () => {
    const server = await mailbox({ folders: { 'Care/Entw&APw-rfe': { uidValidity: 1, mails: mails(1) } } })
    expect((await read(server.url('Care/Entwürfe'))).subjects).toEqual([1])
  })
})

const certificate = (name: string) =>
  readFileSync(new URL(`../certificates/${name}.pem`, import.meta.url), 'utf8')
const secret = /secret-of-care/

describe('encryption', () => {
  const keys = () => ({ cert: certificate('private'), key: certificate('private.key') })
  const trusted = () =>
    trusting(fileURLToPath(new URL('../certificates/authority.pem', import.meta.url)), process.env)

  test.each(['tls', 'startTls'])('by %s, with an authority of our own', async (way) => {
    const server = await mailbox({ [way]: keys() })
    expect((await read(server.url(), {}, { trusted: trusted() })).subjects).toEqual([1, 2, 3])
  })

  test.each(['tls', 'startTls'])(
    'by %s, of somebody whom nobody trusts: no password is sent',
    async (way) => {
      const server = await mailbox({ [way]: keys() })
      const error = await fails(server.url())
      expect(error.failure.code).toBe('connection-insecure')
      expect(server.log.join()).not.toMatch(/LOGIN|AUTHENTICATE/)
    },
  )
})

describe('what goes wrong', () => {
  test('a wrong password: what helps is said, and no secret', async () => {
    const server = await mailbox()
    const error = await fails(server.url().replace('secret-of-care', 'wrong-one'))
    expect(error.failure).toMatchObject({
      code: 'mailbox-login-refused',
      args: { message: 'Authentication failed.' },
    })
    const { message, hint } = wordsOf(error)
    expect(message).toMatch(
      /does not take the user and the password of the mailbox: "Authentication failed"\.$/,
    )
    expect(hint).toContain('app password')
    expect(JSON.stringify([message, hint])).not.toMatch(/wrong-one|care@/)
  })

  test('a folder that is not there: those that are, are named', async () => {
    const server = await mailbox({
      folders: { INBOX: { uidValidity: 1, mails: [] }, Alerts: { uidValidity: 1, mails: [] } },
    })
    const error = await fails(server.url('Alarms'))
    expect(error.failure).toMatchObject({
      code: 'mailbox-folder-missing',
      args: { folder: 'Alarms', folders: ['INBOX', 'Alerts'] },
    })
    expect(wordsOf(error).hint).toContain('"Alerts"')
  })

  test.each([
    {
      why: 'goodbye in place of a greeting',
      code: 'mailbox-refused',
      with: { greeting: '* BYE Too many connections\r\n' },
    },
    {
      why: 'goodbye in the middle',
      code: 'mailbox-refused',
      with: { says: { 'UID SEARCH': '* BYE Going down\r\n' } },
    },
    { why: 'no search', code: 'mailbox-refused', with: { says: { 'UID SEARCH': 'TAG NO Not now\r\n' } } },
    {
      why: 'something else than IMAP',
      code: 'not-imap',
      with: { greeting: 'HTTP/1.1 400 Bad Request\r\n\r\n' },
    },
    { why: 'an answer that breaks off', code: 'answer-cut', with: { cutAfter: 300 } },
    {
      why: 'whole mails where parts were asked for',
      code: 'answer-too-large',
      with: { ignoresPartial: true },
    },
    { why: 'no answer at all', code: 'deadline-reading', with: { says: { 'UID FETCH': undefined } } },
    { why: 'no greeting', code: 'not-imap', with: { greeting: '' } },
  ])('$why: $code', async ({ code, with: misbehaviour }) => {
    const folders = { INBOX: { uidValidity: 17, mails: [mail(1, 'x'.repeat(1_000_000)), mail(2)] } }
    const server = await mailbox({ folders, misbehaviour })
    const error = await fails(server.url(), { deadline: /^(?:deadline|not)/.test(code) ? 300 : 10_000 })
    expect(error.failure.code).toBe(code)
    expect(JSON.stringify(wordsOf(error))).not.toMatch(secret)
  })

  test('nobody there', async () => {
    const server = await mailbox()
    await server.close()
    onTestFinished(() => {})
    expect((await fails('imap://care:secret@127.0.0.1:9/INBOX')).failure.code).toBe('connection-refused')
  })

  test('no encryption at another machine', async () => {
    const server = await mailbox()
    // The same server, by an address that nobody here takes for this machine's.
    const url = server.url().replace('127.0.0.1', '127.1')
    const error = await fails(url)
    expect(error.failure.code).toBe('mailbox-unencrypted')
    expect(server.log.join()).not.toMatch(/LOGIN|AUTHENTICATE/)
  })

  test.each(['imaps://', 'imap://%zz@mail.example/', 'https://mail.example/'])(
    '%s is no address',
    async (url) => {
      expect((await fails(url)).failure.code).toBe('address-unusable')
    },
  )

  test('somebody who ends it is obeyed', async () => {
    const server = await mailbox({ misbehaviour: { says: { 'UID SEARCH': undefined } } })
    const ending = AbortSignal.timeout(200)
    const error = await withClient({}, (client) =>
      client.fetch({ transport: 'imap', url: server.url() }, { signal: ending }),
    ).catch((thrown: unknown) => thrown)
    expect(error).toBe(ending.reason)
  })
})
