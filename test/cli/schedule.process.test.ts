// What `mentions schedule` prints is run as the machine would run it, with next to nothing in the environment.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { shellWord } from '../../src/text/shell-word.js'
import { runChild } from '../support/child.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'

const email = { to: ['care@northwind.example'], from: 'mentions@northwind.example' }
const has = async (program: string) => (await runChild('sh', ['-c', 'command -v "$0"', program])).code === 0
const hasSystemd = await has('systemd-analyze')

/** A folder that needs quotes, with a config that only `--config` finds. */
async function set(work: ProcessWorkspace, digest: object): Promise<string> {
  const folder = work.path("care & co's 100% ü")
  await mkdir(folder)
  await work.write('posts.xml', rss([complaint('one')]))
  await work.configure(['../posts.xml'], { digest, store: 'mentions.db' })
  const config = await readFile(work.path('mentions.yaml'), 'utf8')
  await work.write("care & co's 100% ü/mentions.yaml", config)
  return folder
}

const noStore = { env: { MENTIONS_STORE: undefined } }

/** The commands of crontab lines; cron takes `\%` for `%`. */
const commandsOf = (crontab: string): string[] =>
  crontab
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^(?:[\d*,/]+ ){5}(.+)$/.exec(line)?.[1]?.replaceAll('\\%', '%') ?? `no line: ${line}`)

/** By sh, from the home folder, with a `PATH` on which there is no Node. */
const asCron = (work: ProcessWorkspace, command: string) =>
  runChild('/bin/sh', ['-c', command], {
    cwd: work.folder,
    env: {
      HOME: work.folder,
      LOGNAME: 'care',
      SHELL: '/bin/sh',
      PATH: '/nowhere',
      TZ: undefined,
      LANG: undefined,
    },
  })

describe.concurrent('schedule', () => {
  test('the lines of crontab run in the environment of cron: silent, and one mail', async ({ work }) => {
    const folder = await set(work, { email: { ...email, maildir: 'mail' } })
    const printed = await work.spawn(['schedule', 'crontab'], { cwd: folder, ...noStore })
    expectSuccess(printed)
    const commands = commandsOf(printed.stdout)
    expect(commands).toHaveLength(3)
    for (const command of commands)
      expect(await asCron(work, command), command).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(await readdir(`${folder}/mail/new`)).toHaveLength(1)
  })

  test('names the variables that the config needs and never their values', async ({ work }) => {
    await work.write('posts.xml', rss([]))
    const smtp = `\${SMTP_URL}`
    await work.configure(['posts.xml', `\${FEED:-other.xml}`, `https://forum.example/?key=\${FORUM_KEY}`], {
      digest: { email: { ...email, smtp } },
    })
    const env = { FORUM_KEY: 'forum-secret', SMTP_URL: 'smtp://me:smtp-secret@mail.example:587' }
    for (const scheduler of ['crontab', 'systemd', 'launchd', 'schtasks']) {
      const { stdout, code } = await work.spawn(['schedule', scheduler], { env })
      expect(code).toBe(0)
      expect(stdout).toContain('FORUM_KEY')
      expect(stdout).toContain('SMTP_URL')
      expect(stdout).not.toMatch(/secret|\bFEED\b/)
    }
    // Without mail nothing is mailed, and a scan needs no password for it.
    await work.configure(['posts.xml'])
    const { stdout, stderr } = await work.spawn(['schedule', 'crontab'])
    expect(commandsOf(stdout)).toEqual([expect.stringContaining(' scan ')])
    expect(stderr).toContain('No digest is mailed: the config has no `digest.email`.')
  })

  test('names the variables of the network that are set, and a store that only the home folder tells', async ({
    work,
  }) => {
    await work.configure(['posts.xml'])
    const env = {
      NODE_EXTRA_CA_CERTS: '/etc/company.pem',
      XDG_DATA_HOME: work.path('data'),
      MENTIONS_STORE: undefined,
    }
    const { stdout } = await work.spawn(['schedule', 'crontab'], { env })
    expect(stdout).toContain('# NODE_EXTRA_CA_CERTS=…')
    expect(stdout).toContain(`--store ${shellWord(work.path('data/mentions/mentions.db'))}`)
  })

  test('how often, when, and a store that only a variable names', async ({ work }) => {
    await work.configure(['posts.xml'], { digest: { email: { ...email, maildir: 'mail' } } })
    const { stdout } = await work.spawn(['schedule', 'crontab', '--every', '45m', '--digest-at', '8:05'])
    expect(stdout).toMatch(/^\*\/30 \* \* \* \* .* scan /m)
    expect(stdout).toMatch(/^5 8 \* \* \* .* digest --email --quiet --wait /m)
    expect(stdout).toContain(`--store ${shellWord(work.path('mentions.db'))}`)
    const weekly = await work.spawn(['schedule', 'crontab', '--every', '7m', '--digest-at', 'Monday 08:00'])
    expect(weekly.stdout).toMatch(/^\*\/6 \* \* \* \* .* scan /m)
    expect(weekly.stdout).toMatch(/^0 8 \* \* 1 .* digest --email --since 1w --quiet --wait /m)
    expect(weekly.stderr).toContain('Every 6m instead of 7m')
    const dailyWrong = await work.spawn(['schedule', '--digest-at', 'xyz 08:00'])
    expectFailure(dailyWrong, { code: 2, says: /--digest-at "xyz 08:00"/, tries: /mon 08:00/ })
    const wrong = await work.spawn(['schedule', '--digest-at', '25:00'])
    expectFailure(wrong, { code: 2, says: /--digest-at "25:00"/, tries: /07:00/ })
    expectFailure(await work.spawn(['schedule', '--every', 'often']), { code: 2, says: /--every "often"/ })
  })

  test.skipIf(!hasSystemd)('systemd takes the units', async ({ work }) => {
    const folder = await set(work, { email: { ...email, maildir: 'mail' } })
    expectSuccess(await work.spawn(['schedule', 'systemd', '--output', 'units'], { cwd: folder, ...noStore }))
    const units = (await readdir(`${folder}/units`)).map((name) => `${folder}/units/${name}`)
    expect(units).toHaveLength(6)
    const env = { XDG_RUNTIME_DIR: work.folder, HOME: work.folder }
    const verified = await runChild('systemd-analyze', ['verify', '--user', ...units], { env })
    expect(verified).toMatchObject({ code: 0, stderr: '' })
  })
})
