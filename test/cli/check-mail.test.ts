// `mentions check` tries how the digest is mailed, against real servers on loopback, and sends nothing unless told.
import { readFileSync } from 'node:fs'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import PostalMime from 'postal-mime'
import { describe, expect } from 'vitest'
import {
  CONNECTED,
  certificate,
  closedPort,
  login,
  mailServer,
  scriptedServer,
} from '../deliver/mail/mail-server.js'
import { rss, smallTalk } from '../support/rss.js'
import { test, type Workspace } from '../support/workspace.js'

const from = 'mentions@northwind.example'
const to = ['care@northwind.example']

/** What a check says about mail, of a config with one feed that answers. */
async function check(
  work: Workspace,
  email: Record<string, unknown>,
  args: string[] = [],
  brands?: object[],
) {
  await work.write('posts.xml', rss([smallTalk('a')]))
  await work.configure(['posts.xml'], {
    digest: { email: { from, to, ...email } },
    ...(brands && { brands }),
  })
  const { code, stdout } = await work.run(['check', ...args])
  return { code, mail: /\nMail\n([\s\S]*?)\n\n/.exec(stdout)?.[1] ?? '', stdout }
}

describe('a server', () => {
  test('that takes the login and the sender is well, and gets no mail', async ({ work }) => {
    const commands: string[] = []
    const server = await mailServer({
      allowInsecureAuth: true,
      onMailFrom: (address, _session, done) => {
        commands.push(address.address)
        done()
      },
    })
    const { code, mail } = await check(work, {
      smtp: `smtp://${login}@127.0.0.1:${server.port}?tls=never`,
    })
    expect(mail).toMatch(/^ {2}ok {6}127\.0\.0\.1:\d+; the digest goes to care@northwind\.example\./)
    expect(mail).toContain('check --send-test')
    expect(code).toBe(0)
    expect(commands).toEqual([from])
    expect(server.received).toEqual([])
  })

  test('is left with nothing begun: what was said of a sender is taken back', async ({ work }) => {
    const lines: string[] = []
    const smtp = await scriptedServer((line) => {
      lines.push(line)
      if (line === CONNECTED) return '220 desk ESMTP'
      // What may follow without waiting must not: there is no mail.
      if (line.startsWith('EHLO')) return '250-desk\r\n250-PIPELINING\r\n250 SMTPUTF8'
      return line === 'QUIT' ? '221 Bye' : '250 Ok'
    })
    expect((await check(work, { smtp })).code).toBe(0)
    expect(lines.slice(2)).toEqual([`MAIL FROM:<${from}>`, 'RSET', 'QUIT'])
  })

  test('that wants no word about a sender before it is taken back is well, too', async ({ work }) => {
    const smtp = await scriptedServer((line) => {
      if (line === CONNECTED) return '220 desk ESMTP'
      return line === 'RSET' ? '502 What?' : '250 Ok'
    })
    expect((await check(work, { smtp })).code).toBe(0)
  })

  test('is not asked about a sender that not every server could be asked about', async ({ work }) => {
    const lines: string[] = []
    const smtp = await scriptedServer((line) => {
      lines.push(line)
      return line === CONNECTED ? '220 desk ESMTP' : '250 Ok'
    })
    expect((await check(work, { smtp, from: 'grüße@northwind.example' })).code).toBe(0)
    expect(lines.slice(2)).toEqual(['QUIT'])
  })

  test.for<[answer: string, says: RegExp, tries: RegExp]>([
    [
      '553 5.7.1 Sender address rejected: not owned by user',
      /does not take mail from this sender, mentions@northwind\.example \(it said: 553 .*not owned by user\)/,
      /digest\.email\.from/,
    ],
    ['550 No such sender', /does not take mail from this sender/, /digest\.email\.from/],
    ['501 Syntax error', /does not take mail from this sender/, /digest\.email\.from/],
    [
      '530 5.7.0 Must issue a STARTTLS command first',
      /takes mail only over a secure connection/,
      /\?tls=required/,
    ],
    ['554 Relaying denied', /passes this mail on only for those/, /user and password/],
    ['451 4.7.1 Greylisted, come back later', /does not take mail just now \(it said: 451/, /check/],
    ['421 Too many connections', /does not take mail just now/, /check/],
  ])(
    'that answers the sender with %s is named with the next step',
    async ([answer, says, tries], { work }) => {
      const smtp = await scriptedServer((line) => {
        if (line === CONNECTED) return '220 desk ESMTP'
        return line.startsWith('MAIL FROM') ? answer : '250 Ok'
      })
      const { code, mail } = await check(work, { smtp })
      expect(mail).toMatch(/^ {2}failed {2}/)
      expect(mail).toMatch(says)
      expect(mail).toMatch(tries)
      expect(mail).not.toMatch(/next run/i)
      expect(code).toBe(5)
    },
  )

  test('that hangs up at the sender is named', async ({ work }) => {
    const smtp = await scriptedServer((line, socket) => {
      if (line === CONNECTED) return '220 desk ESMTP'
      if (!line.startsWith('MAIL FROM')) return '250 Ok'
      socket.destroy()
      return undefined
    })
    const { code, mail } = await check(work, { smtp })
    expect(mail).toMatch(/failed {2}127\.0\.0\.1/)
    expect(code).toBe(5)
  })

  test.for<[string, () => Promise<string>, RegExp, RegExp]>([
    [
      'refuses the password',
      async () =>
        `smtp://care:wrong@127.0.0.1:${(await mailServer({ allowInsecureAuth: true })).port}?tls=never`,
      /did not accept the password/,
      /app password/,
    ],
    [
      'is not there',
      async () => `smtp://127.0.0.1:${await closedPort()}`,
      /refuses connections/,
      /Check host and port/,
    ],
    [
      'hangs up',
      () =>
        scriptedServer((line, socket) => {
          if (line === CONNECTED) socket.end('220 desk ESMTP\r\n')
          return undefined
        }),
      /127\.0\.0\.1/,
      /check/,
    ],
    [
      'has a certificate that nobody vouches for',
      async () => `smtp://${login}@127.0.0.1:${(await mailServer()).port}`,
      /vouches for/,
      /NODE_EXTRA_CA_CERTS/,
    ],
    [
      'offers no way to log in',
      async () =>
        `smtp://${login}@127.0.0.1:${(await mailServer({ disabledCommands: ['AUTH'] })).port}?tls=never`,
      /no way to log in/,
      /leave \?tls=never out/,
    ],
  ])('that %s is named with the next step', async ([, url, says, tries], { work }) => {
    const { code, mail } = await check(work, { smtp: await url() })
    expect(mail).toMatch(/^ {2}failed {2}/)
    expect(mail).toMatch(says)
    expect(mail).toMatch(tries)
    expect(mail).not.toMatch(/next run|pa55/i)
    expect(code).toBe(5)
  })
})

describe('a server whose authority is private', () => {
  const authority = readFileSync(certificate, 'utf8')

  test('is well once the config trusts it, and gets the digest', async ({ work }) => {
    const server = await mailServer()
    await work.write('ca.pem', authority)
    await work.write('posts.xml', rss([smallTalk('a')]))
    await work.configure(['posts.xml'], {
      http: { ca: 'ca.pem' },
      digest: { email: { from, to, smtp: `smtp://${login}@127.0.0.1:${server.port}?tls=required` } },
    })
    const checked = await work.run(['check', '--send-test'])
    expect(checked.stdout).toMatch(/sent {4}a test to care@northwind\.example/)
    await work.run(['scan'])
    expect(await work.run(['digest', '--email'])).toMatchObject({ code: 0 })
    expect(server.received).toMatchObject([{ secure: true }, { secure: true }])
  })

  test.for<[string, string | undefined, RegExp]>([
    ['is missing', undefined, /There is no file .*ca\.pem, which `ca` under `http` names/],
    ['holds none', 'no certificate', /ca\.pem, which `ca` under `http` names, holds no certificate/],
  ])('whose file %s: nothing is sent or stored', async ([, content, says], { work }) => {
    const server = await mailServer()
    await work.write('posts.xml', rss([smallTalk('a')]))
    const email = { from, to, smtp: `${server.url}?tls=required` }
    await work.configure(['posts.xml'], { digest: { email } })
    await work.run(['scan'])
    if (content !== undefined) await work.write('ca.pem', content)
    await work.configure(['posts.xml'], { http: { ca: 'ca.pem' }, digest: { email } })
    const { code, stderr } = await work.run(['digest', '--email'])
    expect(stderr).toMatch(says)
    expect(code).not.toBe(0)
    expect(server.received).toEqual([])
  })

  test.for<[string, Record<string, unknown>]>([
    ['mail over SMTP', { digest: { email: { from, to, smtp: `smtp://${login}@127.0.0.1:1` } } }],
    ['mail into a folder', { digest: { email: { from, to, maildir: 'mail' } } }],
    ['no mail', {}],
  ])('whose file is missing is an error of the config, said first, with %s', async ([, more], { work }) => {
    await work.write('posts.xml', rss([smallTalk('a')]))
    await work.configure(['posts.xml'], { http: { ca: 'none.pem' }, ...more })
    const { code, stdout, stderr } = await work.run(['check'])
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /There is no file .*none\.pem, which `ca` under `http` names/,
    )
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('into a folder goes mail without a look at that file', async ({ work }) => {
    await work.write('posts.xml', rss([smallTalk('a')]))
    await work.configure(['posts.xml'], { digest: { email: { from, to, maildir: 'mail' } } })
    await work.run(['scan'])
    await work.configure(['posts.xml'], {
      http: { ca: 'none.pem' },
      digest: { email: { from, to, maildir: 'mail' } },
    })
    expect(await work.run(['digest', '--email'])).toMatchObject({ code: 0 })
    expect(await readdir(work.path('mail/new'))).toHaveLength(1)
  })
})

describe('a test mail', () => {
  test('reaches everybody who gets a digest, each group apart, and is stored nowhere', async ({ work }) => {
    const server = await mailServer()
    const brands = [
      { name: 'Northwind Hosting' },
      { name: 'Contoso Mail', digest: { to: ['boss@contoso.example'] } },
    ]
    const { code, mail } = await check(work, { smtp: `${server.url}?tls=never` }, ['--send-test'], brands)
    expect(mail).toMatch(
      /sent {4}a test to care@northwind\.example[\s\S]*sent {4}a test to boss@contoso\.example/,
    )
    expect(code).toBe(0)
    expect(server.received.map((one) => one.to)).toEqual([
      ['care@northwind.example'],
      ['boss@contoso.example'],
    ])
    const client = await PostalMime.parse(server.received[1]?.bytes ?? '')
    expect(client.subject).toMatch(/^Test/)
    expect(server.received[1]?.bytes).not.toMatch(/care@|Northwind Hosting/)
    expect(await readdir(work.path('.'))).not.toContain('mentions.db')
  })

  test('shows that the server does not take mail from this sender', async ({ work }) => {
    const server = await mailServer({
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('Sender address rejected'), { responseCode: 553 })),
    })
    const smtp = `${server.url}?tls=never`
    for (const args of [[], ['--send-test']]) {
      const { code, mail } = await check(work, { smtp }, args)
      expect(mail).toMatch(/does not take mail from this sender/)
      expect(code).toBe(5)
    }
  })

  test('shows which recipient does not exist', async ({ work }) => {
    const server = await mailServer({
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('gone')
          ? done(Object.assign(new Error('No such user'), { responseCode: 550 }))
          : done(),
    })
    const { code, mail } = await check(
      work,
      { smtp: `${server.url}?tls=never`, cc: ['gone@northwind.example'] },
      ['--send-test'],
    )
    expect(mail).toMatch(/gone@northwind\.example/)
    expect(server.received).toHaveLength(1)
    expect(code).toBe(5)
  })

  test('needs to know how', async ({ work }) => {
    await work.write('posts.xml', rss([smallTalk('a')]))
    await work.configure(['posts.xml'])
    expect((await work.run(['check', '--send-test'])).code).toBe(2)
    expect((await work.run(['check'])).stdout).not.toContain('\nMail\n')
  })
})

describe('a folder or a program', () => {
  test('a Maildir that is still to be made is well, and is not made', async ({ work }) => {
    expect(await check(work, { maildir: 'new/mail' })).toMatchObject({ code: 0 })
    expect(await readdir(work.path('.'))).not.toContain('new')
  })

  test('a folder with other things is none', async ({ work }) => {
    await mkdir(work.path('things'))
    await writeFile(work.path('things/notes.txt'), 'x')
    const { code, mail, stdout } = await check(work, { maildir: 'things' })
    expect(mail).toMatch(/is not a Maildir/)
    expect(code).toBe(5)
    expect(stdout).toMatch(/^The sources work\. Mail cannot be sent: see above\./m)
    expect(stdout).not.toContain('All is well')
  })

  test('a folder that cannot be written to: why', async ({ work }) => {
    await work.write('file', '')
    const { code, mail } = await check(work, { maildir: 'file/mail' }, ['--send-test'])
    expect(code).toBe(5)
    expect(mail).toMatch(/failed {2}The mail could not be saved in .*\n {10}cause: ENOTDIR.*\n {10}try: /)
  })

  test('a program that is not there, is no program, or is one', async ({ work }) => {
    expect((await check(work, { sendmail: 'nothing' })).mail).toMatch(
      /could not be started: there is no such file/,
    )
    await work.write('sendmail', '#!/bin/sh\ntouch called\n')
    await chmod(work.path('sendmail'), 0o600)
    expect((await check(work, { sendmail: 'sendmail' })).mail).toMatch(/not a program, or you may not run it/)
    await chmod(work.path('sendmail'), 0o700)
    expect(await check(work, { sendmail: 'sendmail' })).toMatchObject({ code: 0 })
    expect(await readdir(work.path('.'))).not.toContain('called')
  })
})
