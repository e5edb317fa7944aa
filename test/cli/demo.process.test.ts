// The demo as people start it: the built program, with the feeds that are bundled with it.
import { existsSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { test } from '../support/process-workspace.js'
import { expectFailure, expectReadable } from '../support/said.js'
import { shellWords } from '../support/shell-words.js'

describe('demo', () => {
  test('shows the ranked table, what failed, and commands that work', async ({ work }) => {
    // What it prints is typed into a shell.
    const env = { HOME: work.path("it's mine"), MENTIONS_STORE: undefined }
    await mkdir(env.HOME)
    const result = await work.spawn(['demo'], { env })
    expectReadable(result)
    expect(result.code).toBe(0)
    for (const words of [
      'incident i1: 16 people in one row',
      'undertow',
      'Charged twice',
      'Community',
      '又挂了',
    ])
      expect(result.stdout.replace(/\s+/g, ' ')).toContain(words)
    // What it cannot judge it does not rank, and says so.
    expect(result.stdout.replace(/\s+/g, ' ')).toContain(
      '1 post is in a language that cannot be judged yet (ur)',
    )
    for (const words of ['What keyboard', 'SWITCH50', "We're hiring", 'Priya', 'متوقف'])
      expect(result.stdout).not.toContain(words)

    const suggested = /list --all( --config .+)/.exec(result.stderr)?.[1] ?? ''
    const unjudged = await work.bash(`mentions list --unjudged ${suggested}`, { env })
    for (const words of ['بند', 'unjudged: Urdu']) expect(unjudged.stdout).toContain(words)
    expect(unjudged.stdout).not.toContain('marta_k')
    const list = await work.bash(`mentions list --all --format ndjson ${suggested}`, { env })
    expect(list.code).toBe(0)
    const urls = [
      ...list.stdout.matchAll(
        /"url":"(https:\/\/hostingtalk\.example\/t\/northwind-down-error-521\/90388\/1)[^"]*"/g,
      ),
    ]
    expect(urls).toHaveLength(1)
  })

  test('every command that it prints works, with the feeds served again', async ({ work }) => {
    const env = { HOME: work.path('at home'), MENTIONS_STORE: undefined }
    await mkdir(env.HOME)
    const { stdout, stderr } = await work.spawn(['demo'], { env })
    const printed = [...`${stdout}${stderr}`.matchAll(/^ *(?:node \S+|mentions) (.+)$/gm)].map(
      ([, command = '']) => command,
    )
    const verbs = ['next', 'show', 'reply', 'undo', 'list', 'mark', 'digest', 'check', 'scan', 'demo', 'init']
    for (const verb of verbs)
      expect(
        printed.some((command) => command.includes(verb)),
        verb,
      ).toBe(true)
    for (const command of new Set(printed)) {
      if (command.includes('demo --clean')) continue
      // A person is asked before a baseline takes people off the list; nobody sits here.
      const typed = command.endsWith('--baseline') ? `${command} --yes` : command
      // The feeds come with the built program, which alone finds them.
      const needsFeeds = /\b(?:demo|scan|check)\b/.test(typed.replace(/ --config .*/, ''))
      const result = needsFeeds
        ? await work.bash(`mentions ${typed}`, { env })
        : await work.run(shellWords(typed), { env })
      expectReadable(result)
      // One of its sources is broken on purpose, which `check` says.
      expect([0, ...(/ check\b|^check/.test(command) ? [3] : [])], command).toContain(result.code)
      expect(`${result.stdout}${result.stderr}`, command).not.toMatch(/refused|ECONN/)
    }
    expect((await work.spawn(['demo', '--clean'], { env })).stderr).toContain('Removed ')
    expect(existsSync(join(env.HOME, '.local/share/mentions/demo'))).toBe(false)
    expect((await work.spawn(['demo', '--clean'], { env })).stderr).toBe('There is no demo to remove.\n')
  })

  test('its day goes on: promises break, new posts come, and the next demo begins anew', async ({ work }) => {
    const folder = work.path('.local/share/mentions/demo')
    const env = { MENTIONS_STORE: undefined }
    expect((await work.spawn(['demo', '--later', '2h'], { env })).code).toBe(2)
    await work.spawn(['demo'], { env })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const config = join(folder, 'mentions.yaml')
    const listed = async () =>
      mentionsIn(
        (await work.run(['list', '--config', config, '--format', 'ndjson', '--limit', '0'], { env })).stdout,
      ).map(({ url }) => url)
    const first = await listed()
    const later = await work.spawn(['demo', '--later', '2h'], { env })
    expect(later.code).toBe(0)
    const each = await work.run(['list', '--each', '--limit', '0', '--config', config], { env })
    expect(each.stdout).toContain('riverstone')
    expect(each.stdout).not.toContain('plum_and_pine')
    // A plain scan lives by the same clock.
    await work.spawn(['demo', '--later', '5h'], { env })
    const day = await work.spawn(['scan', '--force', '--each', '--config', config], { env })
    for (const name of ['riverstone', 'plum_and_pine', 'copperleaf']) expect(day.stdout).toContain(name)
    expect(day.stdout).toMatch(/ ! 6h 40m +hostingtalk\.example · quiet_harbour|! 6h \d+m +/)
    // Four more posts wait, and two were answered or solved at their place meanwhile.
    expect((await listed()).length).toBe(first.length + 4 - 2)
    // In its folder no option is needed.
    const check = await work.bash(`cd '${folder}' && mentions check`, { env })
    expect(check.stdout).toContain('1 of ')
    await work.spawn(['demo'], { env })
    // Of two that are nearly as urgent a minute more may turn the order.
    expect((await listed()).sort()).toEqual(first.toSorted())
  })

  test('leaves alone what is no demo', async ({ work }) => {
    const folder = work.path('.local/share/mentions/demo')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'mine.txt'), 'mine')
    for (const args of [['demo'], ['demo', '--clean']]) {
      const result = await work.run(args, { env: { MENTIONS_STORE: undefined } })
      expect(result).toMatchObject({ code: 2, stdout: '' })
      expect(result.stderr).toContain('no demo made')
    }
    expect(existsSync(join(folder, 'mine.txt'))).toBe(true)
  })

  test('where no folder can be made: says which, and how to name another', async ({ work }) => {
    await writeFile(work.path('file'), '')
    for (const HOME of [work.path('file'), '/proc'])
      expectFailure(await work.run(['demo'], { env: { HOME } }), {
        code: 2,
        says: /folder .*demo for the demo cannot be created/,
        tries: /XDG_DATA_HOME/,
      })
  })

  test('without a home folder: says where it is, and nothing of what cannot find it again', async ({
    work,
  }) => {
    // As in a container whose user the system has no entry of: otherwise the account's own folder would be used.
    const nobody = work.path('nobody.cjs')
    await writeFile(nobody, `require('node:os').userInfo = () => { throw new Error('No entry.') }`)
    const NODE_OPTIONS = `--require ${JSON.stringify(nobody)}`
    const env = { HOME: undefined, TMPDIR: work.folder, MENTIONS_STORE: undefined, NODE_OPTIONS }
    const { code, stderr } = await work.spawn(['demo'], { env })
    expect(code).toBe(0)
    expect(stderr).toMatch(new RegExp(`the demo is in ${work.path('mentions-demo-')}\\w+; remove that`))
    expect(stderr).not.toMatch(/--later|--clean/)
  })

  test('keeps its invented posts out of a store that is in use', async ({ work }) => {
    const env = { MENTIONS_STORE: work.path('mine.db') }
    const { stderr } = await work.spawn(['demo'], { env })
    expect(existsSync(work.path('mine.db'))).toBe(false)
    const suggested = /list --all( --config .*)/.exec(stderr)?.[1] ?? ''
    const list = await work.run(shellWords(`list --all --format ndjson ${suggested}`), { env })
    expect(mentionsIn(list.stdout)).not.toEqual([])
  })
})
