// `mentions sources add NAME`: a place is asked for what it needs, tried, and written only if it works.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, type TestContext } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { checkQuery } from '../../src/judge/match/index.js'
import { sources } from '../../src/sources/index.js'
import { expectFailure, expectReadable, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const SECRET = 'zq4secret'

const written = `# What we watch
brands:
  - name: Northwind Hosting  # us

sources:
  - type: hackernews

# every hour
every: 1h
http: { gap: 0s }
`
const configOf = (work: Workspace) => readFile(work.path('mentions.yaml'), 'utf8')

/** The place, until that very test is over, since others run beside it: it takes one key, and refuses all others as Stack Exchange does. */
async function place(onTestFinished: TestContext['onTestFinished']): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const key = new URL(url, 'http://place.example').searchParams.get('key')
    const isRight = key === null || key === SECRET
    response.writeHead(isRight ? 200 : 400, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(
        isRight
          ? { items: [], has_more: false, quota_max: 10_000, quota_remaining: 9_999 }
          : {
              error_id: 400,
              error_name: 'bad_parameter',
              error_message: "`key` doesn't match a known application",
            },
      ),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const reads = (text: string, env: Record<string, string> = {}) =>
  parseConfig(text, { shownPath: 'mentions.yaml', env, sources, checkQuery }).sources

describe.concurrent('a script', () => {
  test.for([
    [[], {}, /needs host \(.*\), or address \(/, /MAILBOX_PASSWORD=….*--set 'host=…' --set 'user=…'/],
    [['--set', 'host=mail.example'], {}, /needs user \(/, /--set host=mail\.example --set 'user=…'/],
  ] as const)(
    'is told which options %j leaves out of one way',
    async ([words, env, says, tries], { work }) => {
      await work.write('mentions.yaml', written)
      const result = await work.run(['sources', 'add', 'mailbox', ...words], { env })
      expectFailure(result, { code: 2, says, tries })
      expect(await configOf(work)).toBe(written)
    },
  )

  test('takes one way alone, where variables of both are set', async ({ work }) => {
    await work.write('mentions.yaml', written)
    const env = { MAILBOX_ADDRESS: 'imaps://care:word@mail.example/', MAILBOX_PASSWORD: 'word' }
    const words = ['--set', 'host=mail.example', '--set', 'user=care', '--no-try']
    expectSuccess(await work.run(['sources', 'add', 'mailbox', ...words], { env }))
    expect(reads(await configOf(work), env).at(-1)).toMatchObject({ type: 'mailbox' })
    expect(await configOf(work)).not.toContain('MAILBOX_ADDRESS')
  })

  test('adds a place that needs nothing by its name', async ({ work }) => {
    await work.write('mentions.yaml', written)
    const result = await work.run([
      'sources',
      'add',
      'Reddit',
      '--set',
      'subreddits=webhosting, sysadmin',
      '--set',
      'read=comments',
      '--set',
      'every=30m',
      '--name',
      'Hosters',
    ])
    expectSuccess(result)
    expect(result.stderr).toMatch(
      /^Added Hosters to mentions\.yaml\. It was not tried: its site allows so few requests/,
    )
    const text = await configOf(work)
    expect(text).toContain(`  - type: hackernews
  - type: reddit
    subreddits: [webhosting, sysadmin]
    read: comments
    every: 30m
    name: Hosters

# every hour`)
    expect(reads(text)[1]).toMatchObject({
      type: 'reddit',
      subreddits: ['webhosting', 'sysadmin'],
      every: 1_800_000,
    })
  })

  test('adds it to a config in JSON', async ({ work, onTestFinished }) => {
    await work.configure([], { sources: [{ type: 'hackernews' }] })
    const base = await place(onTestFinished)
    expectSuccess(
      await work.run([
        'sources',
        'add',
        'stackexchange',
        '--set',
        `base=${base}`,
        '--set',
        'sites=a',
        '--set',
        'sites=b',
      ]),
    )
    expect(JSON.parse(await configOf(work)).sources[1]).toEqual({
      type: 'stackexchange',
      base,
      sites: ['a', 'b'],
    })
  })

  test('is told what is missing, with the command to type', async ({ work }) => {
    await work.write('mentions.yaml', written)
    const result = await work.run(['sources', 'add', 'discourse', '--set', 'read=posts'])
    expectFailure(result, {
      code: 2,
      says: /discourse needs url \(The address of the forum.*\)\. There is no terminal to ask\./s,
      tries: /mentions sources add discourse --set read=posts --set '?url=…/,
    })
    expect(await configOf(work)).toBe(written)
  })

  test('may name a variable for a secret, and never gives the secret itself', async ({
    work,
    onTestFinished,
  }) => {
    await work.write('mentions.yaml', written)
    const base = await place(onTestFinished)
    const add = (key: string, env = {}) =>
      work.run(['sources', 'add', 'stackexchange', '--set', `base=${base}`, '--set', `key=${key}`], { env })
    const clear = await add(SECRET)
    expectFailure(clear, {
      code: 2,
      says: /key is a secret/,
      tries: /STACKEXCHANGE_KEY=….*--set .?key=\$\{STACKEXCHANGE_KEY\}/s,
    })
    expect(clear.stderr).not.toContain(SECRET)
    expectFailure(await add(`\${KEY}`), { code: 2, says: /the environment variable KEY is not set/ })
    const wrong = await add(`\${KEY}`, { KEY: 'zq5wrong' })
    expectFailure(wrong, {
      code: 2,
      says: /does not work: Stack Exchange does not take the `key`.* Nothing was written\./s,
      tries: /--no-try/,
    })
    expect(wrong.stderr).not.toContain('zq5wrong')
    expect(await configOf(work)).toBe(written)
    const right = await add(`\${KEY}`, { KEY: SECRET })
    expectSuccess(right)
    expect(right.stderr).toContain('It answered, and has nothing new.')
    expect(await configOf(work)).toContain(`    key: '\${KEY}'\n`)
  })

  test('gives a list with commas, entry by entry, or as JSON', async ({ work }) => {
    await work.write('mentions.yaml', written)
    for (const [name, ...words] of [
      ['commas', 'read=issues, pulls'],
      ['entries', 'read=issues', 'read=pulls'],
      ['json', 'read=["issues","pulls"]'],
    ] as const) {
      const set = words.flatMap((word) => ['--set', word])
      const unlike = ['--set', `repositories=northwind/${name}`]
      expectSuccess(await work.run(['sources', 'add', 'github', ...set, ...unlike, '--no-try']))
    }
    const blocks = reads(await configOf(work)).slice(1)
    expect(blocks.map((block) => 'read' in block && block.read)).toEqual(Array(3).fill(['issues', 'pulls']))
  })

  test('can have it written without a try', async ({ work }) => {
    await work.write('mentions.yaml', written)
    const result = await work.run([
      'sources',
      'add',
      'discourse',
      '--set',
      'url=http://127.0.0.1:1/',
      '--no-try',
    ])
    expectSuccess(result)
    expect(result.stderr).toContain('It was not tried.')
    expect(reads(await configOf(work))[1]).toMatchObject({ type: 'discourse', url: 'http://127.0.0.1:1/' })
  })

  test.for([
    [['githup'], /no place called "githup"/, /Did you mean github\?/],
    [['github', '--set', 'tokn=x'], /no option "tokn": did you mean "token"\?/, /sources catalog github/],
    [
      ['github', '--set', 'repositories=a,b'],
      /repositories: expected a repository as `owner\/name`[^;]*\.$/m,
      /sources catalog github/,
    ],
    [['reddit', '--set', 'read=coments'], /read: did you mean "comments"\?$/m, /sources catalog reddit/],
    [['reddit', '--set', 'read'], /--set takes an option and its value/, /--set sites=serverfault/],
    [['hackernews'], /The config looks there already: Hacker News\./, /mentions sources/],
    [
      ['https://forum.example', '--set', 'a=b'],
      /--set is for a place that is added by its name/,
      /sources catalog/,
    ],
  ] as const)('is told what is wrong with %j', async ([words, says, tries], { work }) => {
    await work.write('mentions.yaml', written)
    expectFailure(await work.run(['sources', 'add', ...words]), { code: 2, says, tries })
    expect(await configOf(work)).toBe(written)
  })
})

describe.concurrent('on a terminal', () => {
  test('a key is asked for until it works, is shown nowhere, and the config names a variable', async ({
    work,
    onTestFinished,
  }) => {
    await work.write('mentions.yaml', written)
    const base = await place(onTestFinished)
    const result = await work.run(['sources', 'add', 'stackexchange', '--set', `base=${base}`], {
      types: `zq5wrong\n${SECRET}\n`,
    })
    expectReadable(result)
    expect(result.code).toBe(0)
    expect(result.stderr).toContain('https://stackapps.com/apps/oauth/register')
    expect(result.stderr).toContain('key: the key of an app that you register. Enter alone leaves it out.')
    expect(result.stderr).toContain('That does not work: Stack Exchange does not take the `key`')
    expect(result.stderr).toMatch(/`export STACKEXCHANGE_KEY=…`|set STACKEXCHANGE_KEY=…/)
    expect(result.stderr + result.stdout).not.toMatch(/zq5wrong|zq4secret/)
    const text = await configOf(work)
    expect(text).toContain(`    base: ${base}\n    key: '\${STACKEXCHANGE_KEY}'\n`)
    expect(text).not.toContain(SECRET)
  })

  test('what is set already is taken by Enter alone', async ({ work, onTestFinished }) => {
    await work.write('mentions.yaml', written)
    const base = await place(onTestFinished)
    const result = await work.run(['sources', 'add', 'stackexchange', '--set', `base=${base}`], {
      types: '\n',
      env: { STACKEXCHANGE_KEY: SECRET },
    })
    expect(result.code).toBe(0)
    expect(result.stderr).not.toContain('kept nowhere')
    expect(await configOf(work)).toContain(`key: '\${STACKEXCHANGE_KEY}'`)
  })

  test('what can be left out, is left out by Enter alone', async ({ work, onTestFinished }) => {
    await work.write('mentions.yaml', written)
    const base = await place(onTestFinished)
    const add = ['sources', 'add', 'stackexchange', '--set', `base=${base}`]
    expect((await work.run(add, { types: '\n' })).code).toBe(0)
    expect(await configOf(work)).not.toContain('key:')
  })

  test('a wrong answer is asked for again, and nothing is written where nobody goes on', async ({ work }) => {
    await work.write('mentions.yaml', written)
    const result = await work.run(['sources', 'add', 'discourse'], { types: 'forum\n\n' })
    expectReadable(result)
    expect(result.code).toBe(2)
    expect(result.stderr).toMatch(/^mentions: Nothing was answered, so nothing was done\.$/m)
    expect(result.stderr).toContain('url: expected the address of the forum')
    expect(await configOf(work)).toBe(written)
  })
})
