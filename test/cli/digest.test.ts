// `mentions digest` as cron and people run it, with feeds and a mail server on loopback.
import { readdir, readFile } from 'node:fs/promises'
import PostalMime from 'postal-mime'
import { describe, expect } from 'vitest'
import { CONNECTED, mailServer, scriptedServer } from '../deliver/mail/mail-server.js'
import { complaint, complaints, type Item, linkOf, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectReadable, expectSuccess } from '../support/said.js'
import { test, testOfFile, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)

const to = { to: 'care@northwind.example', from: 'Mentions <mentions@northwind.example>' }

/** A config over one feed of these posts, scanned. */
async function scanned(
  work: Workspace,
  items: readonly Item[],
  more: Readonly<Record<string, unknown>> = {},
) {
  const server = await work.serve({ '/posts.rss': { body: rss(items) } })
  await work.configure([`${server.base}/posts.rss`], more)
  const scan = await work.run(['scan', '--quiet', '--output', '/dev/null'])
  expect(scan).toMatchObject({ code: 0, stdout: '', stderr: '' })
  return server
}

const late = complaint('late', { author: 'jane', publishedAt: ago(5) })
const fresh = complaint('fresh', { author: 'ravi', publishedAt: ago(0.2) })

test('a mail of the week takes nothing from the daily one', async ({ work }) => {
  await scanned(work, [fresh, late], { digest: { email: { ...to, maildir: 'mail' } } })
  const periodOf = async () => JSON.parse((await work.run(['digest', '--format', 'json'])).stdout).period.from
  expectSuccess(await work.run(['digest', '--email', '--quiet']))
  const sinceDaily = await periodOf()
  for (const more of [[], ['--brand', 'Northwind Hosting']])
    expectSuccess(await work.run(['digest', '--email', '--quiet', '--since', '1w', ...more]))
  expect(await readdir(work.path('mail/new'))).toHaveLength(3)
  expect(await periodOf()).toBe(sinceDaily)
  expectSuccess(await work.run(['digest', '--email', '--quiet', '--since', 'last']))
  expect(await periodOf()).not.toBe(sinceDaily)
})

describe('printed', () => {
  test('says first to whom a promise is broken, then who else waits, with a link and a command for each', async ({
    work,
  }) => {
    await scanned(work, [fresh, late, smallTalk('a')])
    const digest = await work.run(['digest'])
    expectSuccess(digest)
    const at = (words: string) => digest.stdout.indexOf(words)
    expect(digest.stdout).toMatch(
      /^Northwind Hosting: 2 people wait for a reply, 1 with a broken promise\.\n/,
    )
    expect(at('PROMISE BROKEN (1)')).toBeGreaterThan(0)
    expect(at(linkOf('late'))).toBeGreaterThan(at('PROMISE BROKEN (1)'))
    expect(at('WAITING FOR A REPLY (1)')).toBeGreaterThan(at(linkOf('late')))
    expect(at(linkOf('fresh'))).toBeGreaterThan(at('WAITING FOR A REPLY (1)'))
    const [, id = ''] =
      /\$ mentions show (\w+)/.exec(digest.stdout.replaceAll(/\$ node \S+/g, '$ mentions')) ?? []
    const show = await work.run(['show', id])
    expectSuccess(show)
    expect(show.stdout).toContain('jane')
  })

  test('in each format, to a file', async ({ work }) => {
    await scanned(work, [fresh, late])
    for (const [format, holds] of [
      ['md', '# Northwind Hosting: 2 people wait'],
      ['html', '<!doctype html>'],
      ['json', '"version": 1'],
    ] as const) {
      expectSuccess(await work.run(['digest', '--format', format, '--output', 'out']))
      expect(await readFile(work.path('out'), 'utf8')).toContain(holds)
    }
    const preview = await work.run(['digest', '--preview', 'page.html'])
    expect(preview).toMatchObject({ code: 0, stdout: '', stderr: 'Wrote page.html. Nothing was sent.\n' })
    expect(await readFile(work.path('page.html'), 'utf8')).toContain(`href="${linkOf('late')}"`)
  })

  test.for([
    { empty: 'line', says: /^Northwind Hosting: nothing new, nobody waits, and 1 source answered\.\n$/ },
    { empty: 'nothing', says: /^$/ },
  ])('on an empty day: $empty', async ({ empty, says }, { work }) => {
    await scanned(work, [smallTalk('a')], { digest: { empty } })
    const digest = await work.run(['digest'])
    expectSuccess(digest)
    expect(digest.stdout).toMatch(says)
    expect(JSON.parse((await work.run(['digest', '--format', 'json'])).stdout)).toMatchObject({ empty: true })
  })

  test('shows as many rows as configured and counts the others', async ({ work }) => {
    await scanned(work, complaints(300), { digest: { rows: 5 } })
    const digest = JSON.parse((await work.run(['digest', '--format', 'json'])).stdout)
    expect(digest.late.people).toHaveLength(5)
    expect(digest.late.more).toBe(295)
    expect((await work.run(['digest'])).stdout).toMatch(/and 295 more people:\n +mentions list --limit 0/)
  })

  test('what can’t be read is said before anything is done', async ({ work }) => {
    await scanned(work, [fresh])
    expectFailure(await work.run(['digest', '--since', 'monday']), { code: 2, says: /--since/, tries: /12h/ })
    expectFailure(await work.run(['digest', '--brand', 'Northwind']), { code: 2, says: /no brand/ })
    expectFailure(await work.run(['digest', '--email']), {
      code: 2,
      says: /how the digest is mailed/,
      tries: /email:/,
    })
    expect((await work.run(['digest', '--email', '--preview', 'x'])).code).toBe(2)
    await work.configure(['posts.xml'], { digest: { timezone: 'Berlin' } })
    expectFailure(await work.run(['digest']), { code: 2, says: /did you mean "Europe\/Berlin"/ })
  })

  testOfFile('before the first scan it says so', async ({ work }) => {
    await work.configure(['posts.xml'], { digest: { email: { ...to, maildir: 'mail' } } })
    expectFailure(await work.run(['digest']), { code: 2, says: /mentions\.db/, tries: /scan/ })
    expectFailure(await work.run(['digest', '--email']), { code: 2, says: /mentions\.db/, tries: /scan/ })
  })
})

describe('mailed', () => {
  const settings = (url: string, more = {}) => ({
    digest: { email: { ...to, smtp: `${url}?tls=never`, ...more } },
  })

  test('arrives as one mail with both parts, with --quiet in silence; the next one begins where it ended', async ({
    work,
  }) => {
    const mail = await mailServer()
    const feeds = await scanned(work, [late], settings(mail.url, { bcc: ['archive@northwind.example'] }))
    expect(await work.run(['digest', '--email', '--quiet'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    })
    const [first] = mail.received
    expect(first?.to).toEqual(['care@northwind.example', 'archive@northwind.example'])
    const parsed = await PostalMime.parse(first?.bytes ?? '')
    expect(parsed.subject).toBe('Northwind Hosting: 1 person waits for a reply, with a broken promise')
    expect(parsed.to?.map(({ address }) => address)).toEqual(['care@northwind.example'])
    expect(parsed.text).toContain(linkOf('late'))
    expect(parsed.html).toContain(`href="${linkOf('late')}"`)
    const headers = new Map(parsed.headers.map(({ key, value }) => [key, value]))
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('list-id')).toBe('<shared.mentions.northwind.example>')
    expect(first?.bytes).not.toContain('archive@')

    feeds.routes.set('/posts.rss', {
      body: rss([
        late,
        { ...complaint('thanks'), text: 'Northwind Hosting is great, thank you!', author: 'wren' },
      ]),
    })
    await work.run(['scan', '--force', '--quiet', '--output', '/dev/null'])
    const since = JSON.parse((await work.run(['digest', '--format', 'json'])).stdout)
    expect(since.fresh.total).toBe(1)
    expect((await work.run(['digest', '--email'])).stderr).toBe(
      'Mailed to care@northwind.example, archive@northwind.example: Northwind Hosting: 1 person waits for a reply, with a broken promise\n',
    )
    const second = await PostalMime.parse(mail.received[1]?.bytes ?? '')
    expect(second.references).toBe(parsed.references)
    expect(second.messageId).not.toBe(parsed.messageId)
    expect(JSON.parse((await work.run(['digest', '--format', 'json'])).stdout).fresh.total).toBe(0)
  })

  test('when the server is down it says so and ends with 5; --pending sends it, once', async ({ work }) => {
    const mail = await mailServer()
    await scanned(work, [late], settings(mail.url))
    await mail.close()
    const down = await work.run(['digest', '--email'])
    expectFailure(down, { code: 5, says: /127\.0\.0\.1/, tries: /Check host and port/ })
    const again = await mailServer({}, mail.port)
    expect((await work.run(['digest', '--email', '--pending'])).stderr).toMatch(/^Mailed to care@/)
    for (const [more, says] of [
      [[], 'No mail waits.\n'],
      [['--brand', 'Northwind Hosting'], 'No mail about Northwind Hosting waits.\n'],
      [['--quiet'], ''],
    ] as const)
      expect(await work.run(['digest', '--email', '--pending', ...more])).toMatchObject({
        code: 0,
        stdout: '',
        stderr: says,
      })
    expect(again.received).toHaveLength(1)
    expect((await PostalMime.parse(again.received[0]?.bytes ?? '')).text).toContain(linkOf('late'))
    expectFailure(await work.run(['digest', '--pending']), { code: 2, says: /needs --email/ })
  })

  test('a check that can mail does not call all well while a mail waits that could not be sent', async ({
    work,
  }) => {
    const url = await scriptedServer((line) =>
      line === CONNECTED ? '220 hi' : line.startsWith('RCPT') ? '554 5.7.1 Access denied' : '250 hi',
    )
    await scanned(work, [late], settings(url))
    expect((await work.run(['check'])).stdout).toMatch(/^All is well\./m)
    expect((await work.run(['digest', '--email'])).code).toBe(5)
    const { code, stdout } = await work.run(['check'])
    expect(stdout).toMatch(/^The sources work\. 1 mail waits to be sent: see above\./m)
    expect(code).toBe(0)
  })

  test('what failed is tried by cron with growing gaps, and at once by who asks by hand', async ({
    work,
  }) => {
    let calls = 0
    const url = await scriptedServer((line) => {
      if (line === CONNECTED) calls++
      return line === CONNECTED
        ? '220 hi'
        : line.startsWith('EHLO')
          ? '250 hi'
          : '550 5.4.5 Daily limit reached'
    })
    await scanned(work, [late], { ...settings(url), digest: { ...settings(url).digest, timezone: 'UTC' } })
    const start = Date.now()
    const at = (minutes: number) => ({ now: () => new Date(start + minutes * 60_000) })
    const cron = ['digest', '--email', '--pending', '--quiet', '--wait']
    const first = await work.run(['digest', '--email', '--quiet'], at(0))
    expectFailure(first, {
      code: 5,
      says: /takes no more mail for now: a limit is reached/,
      tries: /hour or a day/,
    })
    const nextOf = ({ stderr }: { stderr: string }) =>
      /tries it again from (\d{4}-\d\d-\d\d \d\d:\d\d) UTC on; `.*digest --email --pending` does so at once/.exec(
        stderr.replaceAll(/\s+/g, ' '),
      )?.[1]
    const minute = (minutes: number) =>
      new Date(Math.ceil((start + minutes * 60_000) / 60_000) * 60_000)
        .toISOString()
        .replace('T', ' ')
        .slice(0, 16)
    expect(nextOf(first)).toBe(minute(15))
    expect(calls).toBe(1)
    expect(await work.run(cron, at(10))).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(calls).toBe(1)

    const check = await work.run(['check'], at(10))
    expect(check.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /waits Northwind Hosting: 1 person .*, for care@northwind\.example: made .* tried once .*a limit is reached .* The mail is kept\./,
    )
    expect(nextOf({ stderr: check.stdout })).toBe(minute(15))
    const tried = calls
    const second = await work.run(cron, at(20))
    expect(second.code).toBe(5)
    expect(nextOf(second)).toBe(minute(50))
    expect(calls).toBe(tried + 1)
    expect((await work.run(cron, at(45))).code).toBe(0)
    expect(calls).toBe(tried + 1)
    for (const [tries, minutes] of [46, 46, 47, 48, 49].entries()) {
      const byHand = await work.run(['digest', '--email', '--pending'], at(minutes))
      expect(byHand.code).toBe(5)
      expect(nextOf(byHand)).toBe(minute(50))
      expect(calls).toBe(tried + 2 + tries)
    }
    const third = await work.run(cron, at(50))
    expect(nextOf(third)).toBe(minute(110))
    expect(calls).toBe(tried + 7)
  })

  test('a new digest is tried at its hour, whenever the last one failed', async ({ work }) => {
    const mail = await mailServer()
    await scanned(work, [late], settings(mail.url))
    await mail.close()
    for (const _ of [1, 2]) expect((await work.run(['digest', '--email', '--quiet'])).code).toBe(5)
    const again = await mailServer({}, mail.port)
    expect(await work.run(['digest', '--email', '--quiet'])).toMatchObject({ code: 0, stderr: '' })
    expect(again.received).toHaveLength(1)
  })

  test('the mails of several brands wait for the same moment, also those that were not asked for', async ({
    work,
  }) => {
    let calls = 0
    const url = await scriptedServer((line) => {
      if (line === CONNECTED) calls++
      return line === CONNECTED ? '421 too many' : undefined
    })
    const brands = ['Northwind Hosting', 'Contoso Mail', 'Fabrikam'].map((name, number) => ({
      name,
      digest: { to: `care${number}@northwind.example` },
    }))
    await scanned(work, [late], { brands, ...settings(url) })
    const down = await work.run(['digest', '--email', '--quiet'])
    expect(down.stderr.replaceAll(/\s+/g, ' ')).toMatch(/3 mails are kept\. .* tries them again from/)
    expect(await work.run(['digest', '--email', '--pending', '--quiet'])).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(calls).toBe(1)
  })

  test.for([
    { case: 'after one that was mailed', mailed: 1 },
    { case: 'the first of all', mailed: 0 },
  ])(
    'a digest that nobody got is replaced by the next, which covers it: $case',
    async ({ mailed }, { work }) => {
      const mail = await mailServer()
      await scanned(work, [late], settings(mail.url))
      if (mailed > 0) expectSuccess(await work.run(['digest', '--email']))
      await mail.close()
      for (const _ of [1, 2]) expect((await work.run(['digest', '--email'])).code).toBe(5)
      const again = await mailServer({}, mail.port)
      expect(await work.run(['digest', '--email', '--quiet'])).toMatchObject({ code: 0, stderr: '' })
      expect(again.received).toHaveLength(1)
    },
  )

  test('a brand that comes changes neither thread nor list, and nothing is told twice', async ({ work }) => {
    const mail = await mailServer()
    const feeds = await scanned(work, [late], settings(mail.url))
    expectSuccess(await work.run(['digest', '--email']))
    const brands = [{ name: 'Northwind Hosting' }, { name: 'Contoso Mail' }]
    await work.configure([`${feeds.base}/posts.rss`], { brands, ...settings(mail.url) })
    expectSuccess(await work.run(['digest', '--email']))
    const [first, second] = await Promise.all(mail.received.map(({ bytes }) => PostalMime.parse(bytes)))
    const list = (parsed?: typeof first) => parsed?.headers.find(({ key }) => key === 'list-id')?.value
    expect(list(first)).toBe('<shared.mentions.northwind.example>')
    expect(list(second)).toBe(list(first))
    expect(second?.references).toBe(first?.references)
    expect(first?.text).toContain('· new ·')
    expect(second?.text).not.toContain('· new ·')
  })

  test('what waits for a brand that was renamed is given up, and said so once', async ({ work }) => {
    const mail = await mailServer()
    const own = (name: string) => ({
      brands: [{ name, digest: { to: 'boss@contoso.example' } }],
      ...settings(mail.url),
    })
    const feeds = await scanned(work, [late], own('Northwind Hosting'))
    await mail.close()
    expect((await work.run(['digest', '--email'])).code).toBe(5)
    const again = await mailServer({}, mail.port)
    await work.configure([`${feeds.base}/posts.rss`], own('Northwind'))
    const pending = ['digest', '--email', '--pending']
    expectFailure(await work.run(pending), {
      code: 5,
      says: /no longer sent to boss@contoso\.example/,
      tries: /digest/,
    })
    expect(await work.run(pending)).toMatchObject({ code: 0, stderr: 'No mail waits.\n' })
    expect(again.received).toEqual([])
  })

  test('a server that is silent is called once for all brands, and all their mails wait', async ({
    work,
  }) => {
    let calls = 0
    const url = await scriptedServer((line) => {
      if (line === CONNECTED) calls++
      return line === CONNECTED ? '421 too many' : undefined
    })
    const brands = ['Northwind Hosting', 'Contoso Mail', 'Fabrikam'].map((name, number) => ({
      name,
      digest: { to: `care${number}@northwind.example` },
    }))
    await scanned(work, [late], { brands, ...settings(url) })
    const down = await work.run(['digest', '--email'])
    expectFailure(down, { code: 5, says: /does not take mail just now/, tries: /most often passes/ })
    expect(down.stderr.match(/Other mails wait, too/g)).toHaveLength(1)
    expect(calls).toBe(1)
    const again = await mailServer()
    await work.configure(['posts.xml'], { brands, ...settings(again.url) })
    expectSuccess(await work.run(['digest', '--email', '--pending']))
    expect(again.received.map(({ to }) => to[0]).sort()).toEqual(
      [0, 1, 2].map((n) => `care${n}@northwind.example`),
    )
  })

  test('a variable of the mail settings is missed only by what sends mail', async ({ work }) => {
    const feeds = await scanned(work, [late])
    const variable = (name: string) => `\${${name}}`
    const email = { from: to.from, to: variable('CARE'), smtp: variable('SMTP_URL') }
    const brands = [{ name: 'Northwind Hosting', digest: { to: [variable('BOSS')] } }]
    await work.configure([`${feeds.base}/posts.rss`], { digest: { email }, brands })
    for (const args of [['scan', '--quiet', '--output', '/dev/null'], ['list'], ['digest'], ['sources']])
      expectSuccess(await work.run(args))
    for (const args of [['check'], ['digest', '--email'], ['digest', '--email', '--pending']])
      for (const name of ['CARE', 'SMTP_URL', 'BOSS'])
        expectFailure(await work.run(args), { code: 2, says: new RegExp(`variable ${name} is not set`) })
    await work.configure([`${feeds.base}/posts.rss`], { digest: { email, rows: variable('ROWS') }, brands })
    expectFailure(await work.run(['list']), { code: 2, says: /ROWS is not set/ })
  })

  test('two runs at once that wait for each other mail one digest', async ({ work }) => {
    const mail = await mailServer({
      onData: (_stream, _session, done) => void setTimeout(() => done(), 300),
    })
    const feeds = await scanned(work, [late])
    const email = { ...to, smtp: `${mail.url}?tls=never` }
    await work.configure([`${feeds.base}/posts.rss`], { digest: { email } })
    const run = () => work.run(['digest', '--email', '--wait'])
    for (const done of await Promise.all([run(), run()])) expectSuccess(done)
    expect(mail.received).toHaveLength(1)
    expectSuccess(await work.run(['digest', '--email']))
    expect(mail.received).toHaveLength(2)
  })

  test('a variable of the mail settings that holds what cannot be stops only what sends mail', async ({
    work,
  }) => {
    const feeds = await scanned(work, [late])
    const email = { ...to, smtp: '$'.concat('{SMTP_URL}') }
    await work.configure([`${feeds.base}/posts.rss`], { digest: { email } })
    const env = { SMTP_URL: 'smtp://care:secret@mail.example:465' }
    for (const args of [['scan', '--quiet', '--output', '/dev/null'], ['list'], ['digest']])
      expectSuccess(await work.run(args, { env }))
    for (const args of [['check'], ['digest', '--email']])
      expectFailure(await work.run(args, { env }), { code: 2, says: /port 465 is secure from the start/ })
  })

  test('a client reads nothing of the team, of its commands or of other clients; what is printed for all is for the team', async ({
    work,
  }) => {
    const mail = await mailServer()
    const brands = [
      { name: 'Northwind Hosting' },
      { name: 'Contoso Mail', digest: { to: ['boss@contoso.example'], audience: 'client' } },
    ]
    const rival = { name: 'rival', text: 'Contoso Mail is down again, nobody answers.', author: 'tess' }
    const feeds = await scanned(work, [late, rival])
    await work.configure([`${feeds.base}/posts.rss`, `${feeds.base}/northwind-secret.rss`], {
      brands,
      ...settings(mail.url),
    })
    expectSuccess(await work.run(['scan', '--quiet', '--output', '/dev/null']))
    expectSuccess(await work.run(['digest', '--email']))
    const [team, client] = await Promise.all(
      ['care@northwind.example', 'boss@contoso.example'].map(async (address) => {
        const received = mail.received.find(({ to }) => to.includes(address))
        const { text = '', html = '', subject = '' } = await PostalMime.parse(received?.bytes ?? '')
        return `${subject} ${text} ${html}`
      }),
    )
    expect(team).toMatch(/ show \w+/)
    expect(team).toContain('northwind-secret')
    expect(client).toContain(linkOf('rival'))
    expect(client).toMatch(/1 of 2 sources/)
    expect(client).not.toMatch(/ show \w+| mark \w+| check|northwind-secret|127\.0\.0\.1:\d+\/posts\.rss/)
    expect((await work.run(['digest', '--brand', 'Contoso Mail'])).stdout).not.toMatch(/ show \w+/)
    expect((await work.run(['digest'])).stdout).toMatch(/ show \w+/)
  })

  test('a client of a config of one brand reads the names of its own sources only', async ({ work }) => {
    const feeds = await scanned(work, [late])
    const brands = [
      { name: 'Northwind Hosting', digest: { to: ['boss@northwind.example'], audience: 'client' } },
    ]
    const sources = [
      { type: 'feed', name: 'Our help', url: `${feeds.base}/gone.rss`, own: 'Northwind Hosting' },
      { type: 'feed', name: 'What the agency watches', url: `${feeds.base}/gone-too.rss` },
    ]
    await work.write('mentions.yaml', JSON.stringify({ brands, sources, http: { gap: '0s' } }))
    await work.run(['scan', '--quiet'])
    for (const format of ['text', 'md', 'html']) {
      const { stdout } = await work.run(['digest', '--format', format])
      expect(stdout).toContain('Our help')
      expect(stdout).not.toMatch(/agency watches|gone-too/)
    }
    const team = { brands: [{ name: 'Northwind Hosting' }], sources, http: { gap: '0s' } }
    await work.write('mentions.yaml', JSON.stringify(team))
    expect((await work.run(['digest'])).stdout).toContain('What the agency watches')
  })

  test('a brand’s own recipients get its posts and nobody else’s', async ({ work }) => {
    const mail = await mailServer()
    const brands = [
      { name: 'Northwind Hosting' },
      { name: 'Contoso Mail', digest: { to: ['boss@contoso.example'] } },
    ]
    const rival = {
      name: 'rival',
      text: 'Contoso Mail is down again, nobody answers and I want a refund.',
      author: 'tess',
    }
    await scanned(work, [late, rival], { brands, ...settings(mail.url) })
    expectSuccess(await work.run(['digest', '--email']))
    const sent = await Promise.all(
      mail.received.map(async ({ to, bytes }) => {
        const { text = '', html = '' } = await PostalMime.parse(bytes)
        return {
          to,
          names: ['late', 'rival'].filter((name) => `${text}${html}`.includes(linkOf(name))),
          html,
        }
      }),
    )
    expect(sent.map(({ to, names }) => ({ to, names }))).toEqual([
      { to: ['care@northwind.example'], names: ['late'] },
      { to: ['boss@contoso.example'], names: ['rival'] },
    ])
    expect(sent[1]?.html).not.toContain('Northwind')
  })

  test('nothing is sent on an empty day, when so configured; a line otherwise', async ({ work }) => {
    const mail = await mailServer()
    const feeds = await scanned(work, [smallTalk('a')], {
      digest: { empty: 'nothing', email: { ...to, smtp: `${mail.url}?tls=never` } },
    })
    expect(await work.run(['digest', '--email'])).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(mail.received).toEqual([])
    await work.configure([`${feeds.base}/posts.rss`], settings(mail.url))
    expectSuccess(await work.run(['digest', '--email']))
    const { text, subject } = await PostalMime.parse(mail.received[0]?.bytes ?? '')
    expect(subject).toBe('Northwind Hosting: nothing new, nobody waits')
    expect(text?.trim().split('\n')).toHaveLength(1)
  })

  test('an incomplete look is mailed, though nobody waits and an empty day sends nothing', async ({
    work,
  }) => {
    const mail = await mailServer()
    const feeds = await scanned(work, [smallTalk('a')])
    const digest = { empty: 'nothing', email: { ...to, smtp: `${mail.url}?tls=never` } }
    await work.configure([`${feeds.base}/posts.rss`, `${feeds.base}/other.rss`], { digest })
    expectSuccess(await work.run(['digest', '--email']))
    const { subject, text } = await PostalMime.parse(mail.received[0]?.bytes ?? '')
    expect(subject).toBe('Northwind Hosting: nobody is known to wait; 1 of 2 sources gave no answer')
    expect(text).toContain('never read so far')
  })

  test('a post that was made to break mails breaks none', async ({ work }) => {
    const mail = await mailServer()
    const evil =
      '"><script>alert(1)</script><img src=x>\r\nBcc: evil@evil.example\r\n\r\n\u202e[x](javascript:y) {{7*7}}'
    await scanned(work, [complaint('evil', { title: evil, author: evil, publishedAt: ago(3) })], {
      ...settings(mail.url),
      brands: [{ name: 'Northwind Hosting' }],
    })
    expectSuccess(await work.run(['digest', '--email']))
    const [received] = mail.received
    expect(received?.to).toEqual(['care@northwind.example'])
    const { html = '', headers, subject } = await PostalMime.parse(received?.bytes ?? '')
    expect(headers.map(({ key }) => key)).not.toContain('bcc')
    expect(subject).not.toContain('\n')
    expect(html).not.toMatch(/<script|<img|\u202e|href="javascript/i)
  })

  test('into a Maildir, by a path from the folder of the config', async ({ work }) => {
    await scanned(work, [late], { digest: { email: { ...to, maildir: 'mail' } } })
    expectSuccess(await work.run(['digest', '--email']))
    expect(await readdir(work.path('mail/new'))).toHaveLength(1)
  })

  test('two thousand who wait make a mail of the usual size', async ({ work }) => {
    await work.write('posts.xml', rss(complaints(2_000)))
    await work.configure(['posts.xml'], { digest: { email: { ...to, maildir: 'mail' } } })
    expectReadable(await work.run(['scan', '--quiet', '--output', '/dev/null']))
    expectSuccess(await work.run(['digest', '--email']))
    const [name = ''] = await readdir(work.path('mail/new'))
    const bytes = await readFile(work.path(`mail/new/${name}`), 'utf8')
    expect(bytes.length).toBeLessThan(200_000)
    const { subject, html = '' } = await PostalMime.parse(bytes)
    expect(subject).toContain('2,000 people wait for a reply')
    // Gmail cuts off what is longer than 102 KB.
    expect(Buffer.byteLength(html)).toBeLessThan(80_000)
  })
})
