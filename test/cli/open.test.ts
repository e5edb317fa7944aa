// `open`: the post that waits, in a browser that is found as people have it.
import { chmod, readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { complaint, type Item, rss } from '../support/rss.js'
import { expectFailure } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

/** Scans these posts; the ids by the name of a post. */
async function scanned(work: Workspace, items: readonly Item[]): Promise<(name: string) => string> {
  const server = await work.serve({ '/posts.rss': { body: rss(items) } })
  await work.configure([`${server.base}/posts.rss`])
  await work.run(['scan'])
  const all = mentionsIn((await work.run(['list', '--all', '--format', 'ndjson'])).stdout)
  return (name) => all.find(({ url }) => url.endsWith(`/${name}`))?.case.id ?? ''
}

/** A program that writes down what it is started with, one argument a line, and ends with this code. */
async function fakeBrowser(work: Workspace, name: string, code = 0): Promise<string> {
  const path = await work.write(
    name,
    `#!/bin/sh\nfor one in "$@"; do printf '%s\\n' "$one" >> '${work.path(`${name}.said`)}'; done\nexit ${code}\n`,
  )
  await chmod(path, 0o755)
  return path
}

const saidTo = async (work: Workspace, name: string) =>
  (await readFile(work.path(`${name}.said`), 'utf8').catch(() => '')).split('\n').slice(0, -1)

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)

describe.skipIf(process.platform === 'win32')('the browser', () => {
  test('named by $BROWSER gets the address as one word', async ({ work }) => {
    const idOf = await scanned(work, [complaint('one', { author: 'ada' })])
    const BROWSER = await fakeBrowser(work, 'my browser')
    const result = await work.run(['open', idOf('one')], { env: { BROWSER } })
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(result.stdout).toMatch(
      /^Opened \S+ \(ada on forum\.example: ".+"\): https:\/\/forum\.example\/t\/one\n$/,
    )
    expect(await saidTo(work, 'my browser')).toEqual(['https://forum.example/t/one'])
  })

  test.for([
    '?a=1&b=2&c=%20',
    "it's;here|there",
    '$(touch pwned)',
    '`touch pwned`',
    'a b',
    '"quoted"',
    '?q=<b>&amp;',
    "';touch pwned;'",
    '%s%c%%',
    '*?[a]{b,c}~',
  ])('%s in an address is nothing to a shell', async (odd, { work }) => {
    const idOf = await scanned(work, [complaint(`one/${odd}`, { author: 'ada' }), complaint('other')])
    expect(idOf('other')).not.toBe('')
    const BROWSER = await fakeBrowser(work, 'browser')
    const all = mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout)
    const {
      url,
      case: { id },
    } = all.find((one) => one.url.includes('/t/one')) ?? { url: '', case: { id: '' } }
    expect((await work.run(['open', id], { env: { BROWSER: `"${BROWSER}" -new %s` } })).code).toBe(0)
    expect(await saidTo(work, 'browser')).toEqual(['-new', new URL(url).href])
    expect(await readFile(work.path('pwned'), 'utf8').catch(() => 'not there')).toBe('not there')
  })

  test('of the system is found on the path, where there is a display', async ({ work }) => {
    const idOf = await scanned(work, [complaint('one')])
    const name = process.platform === 'darwin' ? 'open' : 'xdg-open'
    await fakeBrowser(work, name)
    const env = { PATH: `${work.folder}:${process.env.PATH}`, DISPLAY: ':0' }
    expect((await work.run(['open', idOf('one')], { env })).code).toBe(0)
    expect(await saidTo(work, name)).toEqual(['https://forum.example/t/one'])
  })

  test('that is missing, or fails, leaves it to the next one', async ({ work }) => {
    const idOf = await scanned(work, [complaint('one')])
    const first = await fakeBrowser(work, 'first', 3)
    const second = await fakeBrowser(work, 'second')
    const env = { BROWSER: `${work.path('nowhere')}:${first}:${second}` }
    expect(await work.run(['open', idOf('one')], { env })).toMatchObject({ code: 0, stderr: '' })
    expect(await saidTo(work, 'first')).toEqual(['https://forum.example/t/one'])
    expect(await saidTo(work, 'second')).toEqual(['https://forum.example/t/one'])
  })

  test('that fails is told, and the address printed', async ({ work }) => {
    const idOf = await scanned(work, [complaint('one')])
    const BROWSER = await fakeBrowser(work, 'broken', 3)
    const result = await work.run(['open', idOf('one')], {
      env: { BROWSER, DISPLAY: '', SSH_CONNECTION: '1' },
    })
    expect(result).toMatchObject({ code: 2, stdout: 'https://forum.example/t/one\n' })
    expect(result.stderr).toMatch(/^mentions: The browser .*broken could not be used: it ended with code 3\./)
  })

  test('that may not be run is told', async ({ work }) => {
    const idOf = await scanned(work, [complaint('one')])
    const BROWSER = await work.write('words', 'no program')
    const result = await work.run(['open', idOf('one')], {
      env: { BROWSER, DISPLAY: '', SSH_CONNECTION: '1' },
    })
    expect(result).toMatchObject({ code: 2, stdout: 'https://forum.example/t/one\n' })
    expect(result.stderr).toMatch(/words could not be used: it is no program, or you may not run it\./)
  })

  test.for(['none', '/nowhere/browser', '', '""'])(
    'BROWSER=%s: the address is printed',
    async (BROWSER, { work }) => {
      const idOf = await scanned(work, [complaint('one')])
      const result = await work.run(['open', idOf('one')], {
        env: { BROWSER, DISPLAY: '', SSH_CONNECTION: '1' },
      })
      expect(result).toMatchObject({ code: 0, stdout: 'https://forum.example/t/one\n' })
      expect(result.stderr).toMatch(
        /^There is no browser here that could be started\. Open this address yourself/,
      )
    },
  )
})

describe('what is opened', () => {
  const print = async (work: Workspace, ...args: string[]) =>
    (await work.run(['open', ...args, '--print'])).stdout.split('\n').slice(0, -1)
  const page = (name: string) => `https://forum.example/t/${name}`

  test('is the newest post that waits, or all of the case, oldest first', async ({ work }) => {
    const idOf = await scanned(work, [
      complaint('first', { author: 'ada', publishedAt: ago(5) }),
      complaint('second', { author: 'ada', publishedAt: ago(3) }),
      {
        name: 'calm',
        text: 'Northwind Hosting moved to Bergen, I read.',
        author: 'ada',
        publishedAt: ago(1),
      },
    ])
    expect(idOf('calm')).toBe(idOf('first'))
    expect(await print(work, idOf('first'))).toEqual([page('second')])
    expect(await print(work, idOf('first'), '--all')).toEqual(['first', 'second', 'calm'].map(page))
    await work.run(['mark', idOf('first'), 'fine'])
    expect(await print(work, idOf('first'))).toEqual([page('calm')])
  })

  test('are several cases, or those piped in, each page once', async ({ work }) => {
    const idOf = await scanned(
      work,
      ['one', 'two'].map((name) => complaint(name, { author: name })),
    )
    expect(await print(work, idOf('two'), idOf('one'), idOf('two'))).toEqual([page('two'), page('one')])
    const piped = await work.run(['open', '-', '--print'], { stdin: `${idOf('one')}\n${idOf('two')}\n` })
    expect(piped.stdout).toBe(`${page('one')}\n${page('two')}\n`)
  })

  test('is nothing where an id is wrong', async ({ work }) => {
    const idOf = await scanned(work, [complaint('one')])
    for (const args of [['zzzzz'], [idOf('one'), 'nobody'], ['']])
      expectFailure(await work.run(['open', ...args]), { code: 2, says: /no case/ })
  })

  test('more than 20 pages take --yes', async ({ work }) => {
    const names = Array.from({ length: 21 }, (_, index) => `p${index}`)
    await scanned(
      work,
      names.map((name) => complaint(name, { author: name })),
    )
    const { stdout } = await work.run(['list', '--format', 'ndjson'])
    expectFailure(await work.run(['open', '-'], { stdin: stdout }), {
      code: 2,
      says: /21 pages would be opened at once/,
      tries: /--yes.*--print/,
    })
    const env = { BROWSER: 'none' }
    expect((await work.run(['open', '-', '--yes'], { stdin: stdout, env })).stdout.split('\n')).toHaveLength(
      22,
    )
  })
})
