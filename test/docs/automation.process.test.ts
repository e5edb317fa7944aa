// Every example of docs/automation.md is run: those for cron as cron runs them, with next to nothing in the environment.
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import PostalMime from 'postal-mime'
import { describe, expect } from 'vitest'
import { exitCodes, exitMeanings, ranking } from '../../src/cli/exit-codes.js'
import { mailServer } from '../deliver/mail/mail-server.js'
import { runChild } from '../support/child.js'
import { runBash } from '../support/cli.js'
import { shellBin } from '../support/paths.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaint, linkOf, rss } from '../support/rss.js'
import { configFor } from '../support/workspace.js'

const page = readFileSync(new URL('../../docs/automation.md', import.meta.url), 'utf8')
const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`<!-- ${kind}: (\\S+) -->\\n\`\`\`(\\w+)\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, name = '', language = '', body = '']) => ({ name, language, body }),
  )
const examples = new Map(blocks('run').map(({ name, body }) => [name, body.trim()]))
const files = blocks('file')

const has = async (program: string) => (await runChild('sh', ['-c', 'command -v "$0"', program])).code === 0
const [hasSystemd, hasJq] = await Promise.all(['systemd-analyze', 'jq'].map(has))

/** The commands of crontab lines, after their five fields. */
const commandsOf = (crontab: string): string[] =>
  crontab.split('\n').map((line) => {
    const [, command] = /^(?:[\d*,/-]+ +){5}(.+)$/.exec(line) ?? []
    if (command === undefined) throw new Error(`This is no line of a crontab: ${line}`)
    return command
  })

const example = (name: string): string => {
  const body = examples.get(name)
  if (body === undefined) throw new Error(`docs/automation.md has no example ${name}`)
  return body
}

/** A home folder with a config where cron finds it. */
async function home(work: ProcessWorkspace, digest: object): Promise<void> {
  const hour = 3_600_000
  const server = await work.serve({
    '/posts.rss': {
      body: rss([
        complaint('late', { author: 'jane', publishedAt: new Date(Date.now() - 5 * hour) }),
        complaint('fresh', { author: 'ravi', publishedAt: new Date(Date.now() - hour / 6) }),
        { name: 'praise', author: 'wren', text: 'Northwind Hosting is great, I love it, thank you!' },
      ]),
    },
  })
  await mkdir(work.path('.config/mentions'), { recursive: true })
  await writeFile(
    work.path('.config/mentions/mentions.yaml'),
    configFor([`${server.base}/posts.rss`], { digest }),
  )
}

/** As cron runs it: by sh, from the home folder, with `mentions` on the path. */
const run = (work: ProcessWorkspace, command: string) =>
  runBash('exec /bin/sh -c "$COMMAND"', {
    cwd: work.folder,
    env: { COMMAND: command, PATH: `${shellBin}:/usr/bin:/bin`, TZ: undefined, LANG: undefined },
  })

/** A scan that is no example. */
async function scanned(work: ProcessWorkspace): Promise<void> {
  const env = { MENTIONS_STORE: undefined }
  expect(await work.run(['scan', '--quiet', '--output', '/dev/null'], { env })).toMatchObject(silence)
}

const to = { to: 'care@northwind.example', from: 'mentions@northwind.example' }
const maildir = { email: { ...to, maildir: 'mail' } }
const silence = { code: 0, stdout: '', stderr: '' }

describe('cron', () => {
  test('the lines: silent, and one mail', async ({ work }) => {
    await home(work, maildir)
    const commands = commandsOf(example('cron'))
    expect(commands).toHaveLength(3)
    for (const command of commands) expect(await run(work, command)).toMatchObject(silence)
    const inbox = work.path('.config/mentions/mail/new')
    const [name = '', ...more] = await readdir(inbox)
    expect(more).toEqual([])
    const { text } = await PostalMime.parse(await readFile(`${inbox}/${name}`))
    expect(text).toContain(linkOf('late'))
  })

  test.for(['', 'export '])('with the password in a file: %jSMTP_URL=…', async (before, { work }) => {
    const mail = await mailServer()
    await mail.close()
    await home(work, { email: { ...to, smtp: '$' + '{SMTP_URL}' } })
    await writeFile(work.path('.config/mentions/env'), `${before}SMTP_URL='${mail.url}?tls=never'\n`)
    // The scan has no password and needs none.
    const [scan = ''] = commandsOf(example('cron'))
    expect(await run(work, scan)).toMatchObject(silence)
    const [digest = '', pending = ''] = commandsOf(example('env'))
    expect(await run(work, pending)).toMatchObject(silence)
    expect(await run(work, digest)).toMatchObject({ code: 5, stdout: '' })
    const again = await mailServer({}, mail.port)
    // Its next try is due in a quarter of an hour; who asks by hand need not wait.
    expect(await run(work, pending)).toMatchObject(silence)
    expect(again.received).toEqual([])
    const byHand = pending.replace(' --quiet', '')
    expect((await run(work, byHand)).stderr).toMatch(/^Mailed to care@/)
    expect(await run(work, pending)).toMatchObject(silence)
    expect(again.received).toHaveLength(1)
  })

  test('new posts as a mail of cron, and silence after them', async ({ work }) => {
    await home(work, maildir)
    const [command = ''] = commandsOf(example('new-mail'))
    const first = await run(work, command)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toContain(linkOf('late'))
    expect(first.stdout).toContain('New: 2 people wait')
    expect(await run(work, command)).toMatchObject(silence)
  })

  test('what could not be sent is there the next time, and then no more', async ({ work }) => {
    await home(work, maildir)
    const sent = (result: string) =>
      run(
        work,
        `send_posts() { cat >> "$HOME/sent"; return ${result}; }\n${example('spool').replace('send-to-chat', 'send_posts')}`,
      )
    expect(await sent('1')).toMatchObject(silence)
    const waiting = async () => (await readdir(work.folder)).filter((name) => name.startsWith('new-posts-'))
    expect(await waiting()).toHaveLength(1)
    await writeFile(work.path('sent'), '')
    for (const _ of [1, 2]) expect(await sent('0')).toMatchObject(silence)
    expect(await waiting()).toEqual([])
    const lines = (await readFile(work.path('sent'), 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).url).sort()).toEqual([linkOf('fresh'), linkOf('late')])
  })

  test('a reader that goes on where it was', async ({ work }) => {
    await home(work, maildir)
    const sent = async () => {
      const command = `send_posts() { cat > "$HOME/sent"; }\n${example('reader').replace('send-to-chat', 'send_posts')}`
      expect(await run(work, command)).toMatchObject(silence)
      const lines = (await readFile(work.path('sent'), 'utf8')).split('\n').slice(0, -1)
      return lines.map((line) => JSON.parse(line)).map(({ change, url }) => `${change} ${url}`)
    }
    expect((await sent()).sort()).toEqual([`new ${linkOf('fresh')}`, `new ${linkOf('late')}`])
    expect(await sent()).toEqual([])
  })

  test.skipIf(!hasJq)('a place that is moved when the program behind is done', async ({ work }) => {
    await home(work, maildir)
    await scanned(work)
    const sent = async (result: number) => {
      const command = `send_posts() { cat > "$HOME/sent"; return ${result}; }\n${example('after').replace('send-to-chat', 'send_posts')}; true`
      expect(await run(work, command)).toMatchObject(silence)
      return (await readFile(work.path('sent'), 'utf8')).match(/"change":"new"/g)?.length ?? 0
    }
    expect([await sent(1), await sent(0), await sent(0)]).toEqual([2, 2, 0])
  })

  test('each new post once', async ({ work }) => {
    await home(work, maildir)
    const [command = ''] = commandsOf(example('new'))
    for (const _ of [1, 2]) expect(await run(work, command)).toMatchObject({ stdout: '', stderr: '' })
    const lines = (await readFile(work.path('new-mentions.ndjson'), 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).url).sort()).toEqual([linkOf('fresh'), linkOf('late')])
  })
})

describe('exit codes', () => {
  test('the table is that of the program', () => {
    const rows = [...page.matchAll(/^\| (\d+) \| (.+) \|$/gm)].map(([, code, when]) => ({
      code: Number(code),
      when,
    }))
    expect(rows).toEqual(exitMeanings)
    const order = ranking.filter((code) => code !== exitCodes.done).join(', ')
    expect(page).toContain(`it is the first of ${order}:`)
  })

  test('somebody waits, and nobody does', async ({ work }) => {
    await home(work, maildir)
    expect((await run(work, example('due'))).stdout).toBe('somebody waits for a reply\n')
    await writeFile(work.path('.config/mentions/mentions.yaml'), configFor(['http://127.0.0.1:9/posts.rss']))
    const offline = await run(
      work,
      `${example('due').replace('scan', 'scan --adopt --store other.db')}; true`,
    )
    expect(offline).toMatchObject({ code: 0, stdout: '' })
  })
})

describe('systemd', () => {
  const command = (name: string) =>
    /^ExecStart=\/usr\/bin\/env (.*)$/m.exec(files.find((file) => file.name === name)?.body ?? '')?.[1] ?? ''

  test('the services do what the lines of cron do', async ({ work }) => {
    await home(work, maildir)
    expect(await run(work, command('mentions-scan.service'))).toMatchObject(silence)
    expect(await run(work, command('mentions-digest.service'))).toMatchObject(silence)
    expect(await readdir(work.path('.config/mentions/mail/new'))).toHaveLength(1)
  })

  test('each timer has its service, and each service starts something', () => {
    const names = files.map(({ name }) => name).sort()
    expect(names).toEqual([
      'mentions-digest.service',
      'mentions-digest.timer',
      'mentions-scan.service',
      'mentions-scan.timer',
    ])
    for (const { name, body } of files)
      expect(body).toMatch(name.endsWith('.timer') ? /^OnCalendar=.+$/m : /^ExecStart=\/.+$/m)
  })

  test.skipIf(!hasSystemd)('systemd understands when the timers run', async () => {
    for (const { body } of files.filter(({ name }) => name.endsWith('.timer'))) {
      const [, calendar = ''] = /^OnCalendar=(.+)$/m.exec(body) ?? []
      const { stdout } = await runChild('systemd-analyze', ['calendar', calendar])
      expect(stdout).toContain('Next elapse')
    }
  })
})

describe.skipIf(!hasJq)('jq', () => {
  const date = '"\\d{4}-\\d\\d-\\d\\d"'
  const expected: Readonly<Record<string, RegExp>> = {
    late: new RegExp(`^\\w+\\t${linkOf('late')}\\n$`),
    counts: /^2 wait, 1 with a broken promise\n$/,
    first: new RegExp(`^\\w+ ${linkOf('late')}\\n\\w+ ${linkOf('fresh')}\\n$`),
    praise: /^Northwind Hosting is great, I love it, thank you!\n$/,
    days: new RegExp(`^(?:${date},\\d\n){7}$`),
    brands: /^"Northwind Hosting",0,1,2,\d+\n$/,
    gap: /^$/,
  }

  test('every example is run here or above', () =>
    expect([...examples.keys()].sort()).toEqual(
      ['after', 'cron', 'due', 'env', 'new', 'new-mail', 'reader', 'spool', ...Object.keys(expected)].sort(),
    ))

  test('each prints what the page says', async ({ work }) => {
    await home(work, maildir)
    await scanned(work)
    for (const [name, prints] of Object.entries(expected)) {
      const { stdout, stderr } = await run(work, example(name))
      expect({ name, stderr }).toEqual({ name, stderr: '' })
      expect(stdout, name).toMatch(prints)
    }
  })
})
