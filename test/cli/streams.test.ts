// Data on stdout, everything else on stderr; colour and progress only where somebody looks.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { formats } from '../../src/outputs/index.js'
import { coverageIn, mentionsIn } from '../support/ndjson.js'
import { complaint, complaints, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const escapeSign = '\u001B'

async function configured(work: Workspace, count = 3): Promise<void> {
  const server = await work.serve({
    '/posts.rss': { body: rss(complaints(count)) },
    '/down.rss': { status: 503 },
  })
  await work.configure([`${server.base}/posts.rss`, `${server.base}/down.rss`])
}

describe.concurrent('stdout holds data only', () => {
  test('JSON is one value, and what failed is said on stderr', async ({ work }) => {
    await configured(work)
    const { stdout, stderr } = await work.run(['scan', '--format', 'json'])
    expect(Object.keys(JSON.parse(stdout))).toEqual(
      expect.arrayContaining(['version', 'generatedAt', 'coverage', 'mentions']),
    )
    expect(stderr).toMatch(/1 of 2 sources/)
  })

  test('NDJSON is one value a line', async ({ work }) => {
    await configured(work)
    const { stdout } = await work.run(['scan', '--format', 'ndjson'])
    expect(mentionsIn(stdout)).toHaveLength(3)
    expect(coverageIn(stdout).coverage.sources.map(({ status }) => status)).toEqual(['answered', 'failed'])
  })

  test('--output leaves it empty', async ({ work }) => {
    await configured(work)
    const { stdout } = await work.run(['scan', '--format', 'csv', '--output', 'out.csv'])
    expect(stdout).toBe('')
    expect(existsSync(work.path('out.csv'))).toBe(true)
  })

  test('--quiet says nothing on stderr, --verbose tells of each source', async ({ work }) => {
    await configured(work)
    expect((await work.run(['scan', '--format', 'json', '--quiet'])).stderr).toBe('')
    const { stderr } = await work.run(['scan', '--format', 'json', '--verbose', '--force'])
    expect(stderr).toMatch(/A forum \(127\.0\.0\.1:\d+\): unchanged/)
    expect(stderr).toMatch(/down\.rss/)
  })
})

describe.concurrent('colour', () => {
  test.for([
    { args: [], env: {}, coloured: false },
    { args: [], env: { FORCE_COLOR: '1' }, coloured: true },
    { args: [], env: { FORCE_COLOR: '1', NO_COLOR: '1' }, coloured: false },
    { args: ['--no-color'], env: { FORCE_COLOR: '1' }, coloured: false },
  ])('$args $env: $coloured', async ({ args, env, coloured }, { work }) => {
    await configured(work)
    const { stdout } = await work.run(['scan', ...args], { env })
    expect(stdout).toContain('Topic')
    expect(stdout.includes(escapeSign)).toBe(coloured)
  })
})

test('what strangers write never reaches the terminal as a command', async ({ work }) => {
  const evil = complaint('evil', {
    title: `Northwind Hosting down ${escapeSign}]0;owned\u0007 ${escapeSign}[2J \u202Egnp.exe`,
    author: `bob${escapeSign}[31m\u0000`,
  })
  const server = await work.serve({
    '/posts.rss': {
      body: rss([evil]).replaceAll(/[\u0000\u0007\u001B]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    },
  })
  await work.configure([`${server.base}/posts.rss`])
  const result = await work.run(['scan'])
  expectSuccess(result)
  for (const format of formats) {
    const { stdout } = await work.run(['list', '--format', format])
    expect(stdout).toContain('Northwind')
    expect(stdout).not.toContain(escapeSign)
    if (format === 'table' || format === 'md') expect(stdout).not.toContain('\u202E')
  }
})

test('what is printed to be typed names the config and store that were named', async ({ work }) => {
  await work.write('my config.yaml', 'brands: [{ name: Acme }]\nsources: [{ type: feed, url: gone.xml }]')
  const result = await work.run(['--config', 'my config.yaml', '--store', 's.db', 'scan'])
  expect(result.code).toBe(4)
  expect(result.stdout).toMatch(/--config 'my config\.yaml' --store s\.db check/)
})

test('what a filter hides is not called nothing', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('one')]) } })
  await work.configure([`${server.base}/posts.rss`])
  await work.run(['scan'])
  const result = await work.run(['list', '--min-score', '100'])
  expect(result.stdout).toMatch(
    /^Nothing fits these options\.\n1 post that needs a reply is hidden by --min-score\./,
  )
})

describe.concurrent('with --quiet and nothing to show', () => {
  test.for([
    { format: 'table', isSilent: true },
    { format: 'md', isSilent: true },
    { format: 'csv', isSilent: true },
    { format: 'csv', more: ['--coverage'], isSilent: false },
    { format: 'ndjson', more: ['--posts-only'], isSilent: true },
    { format: 'ndjson', isSilent: false },
    { format: 'json', isSilent: false },
  ])('$format $more is silent: $isSilent', async ({ format, more = [], isSilent }, { work }) => {
    await configured(work)
    const scan = ['scan', '--quiet', '--new', '--format', format, ...more]
    expect((await work.run(scan)).stdout).not.toBe('')
    for (const command of [scan, ['list', ...scan.slice(1)]]) {
      const { stdout, stderr, code } = await work.run(command)
      expect({ isSilent: stdout === '', stderr, code }).toEqual({ isSilent, stderr: '', code: 0 })
    }
  })

  test('a file is written, so that it never keeps what held before', async ({ work }) => {
    await configured(work)
    const list = ['list', '--quiet', '--output', 'now.md', '--format', 'md']
    await work.run(['scan'])
    await work.run(list)
    await work.run([...list, '--min-score', '100'])
    expect(await readFile(work.path('now.md'), 'utf8')).toMatch(/^\*\*Nothing fits these options/)
  })
})

test('the sentence below new posts says that it is about those', async ({ work }) => {
  const routes = { '/posts.rss': { body: rss(complaints(2)) } }
  const server = await work.serve(routes)
  await work.configure([`${server.base}/posts.rss`])
  expect((await work.run(['scan', '--new'])).stdout).toContain('New: 2 people wait for a reply (2 posts)')
  expect((await work.run(['list'])).stdout).toMatch(/^2 people wait for a reply/m)
})

describe.concurrent('rows of posts, and what goes with them', () => {
  test('holds lines of posts', async ({ work }) => {
    await configured(work)
    const { stdout } = await work.run(['scan', '--quiet', '--format', 'ndjson', '--posts-only'])
    expect(stdout.trimEnd().split('\n')).toEqual(Array(3).fill(expect.stringMatching(/^\{"type":"mention",/)))
    const rows = (await work.run(['list', '--quiet', '--format', 'csv', '--posts-only'])).stdout
    expect(rows.trimEnd().split('\r\n')).toEqual(Array(3).fill(expect.stringMatching(/^mention,/)))
    expect((await work.run(['scan', '--new', '--format', 'csv', '--posts-only', '--quiet'])).stdout).toBe('')
  })

  test.for(['ndjson', 'csv'])(
    'as %s leave the rest to stderr, or to nobody with --quiet',
    async (format, { work }) => {
      await configured(work)
      const { stdout, stderr } = await work.run(['scan', '--format', format, '--posts-only'])
      expect(stdout).not.toContain('down.rss')
      expect(stderr).toMatch(/wait.* for a reply/)
      expect(stderr).toMatch(/down\.rss/)
      const quiet = await work.run(['scan', '--force', '--format', format, '--posts-only', '--quiet'])
      expect(quiet.stderr).toBe('')
    },
  )

  test.for(
    ['scan', 'list'].flatMap((command) => [
      [command],
      ...['table', 'json', 'md'].map((format) => [command, '--format', format]),
    ]),
  )('%s is refused where there are no lines, before anything is asked', async (args, { work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(1)) } })
    await work.configure([`${server.base}/posts.rss`])
    expectFailure(await work.run([...args, '--posts-only']), {
      code: 2,
      says: /--posts-only is for files of rows/,
      tries: /--format ndjson/,
    })
    expect(server.log).toEqual([])
  })

  test('csv has posts alone, and says the rest on stderr unless it is asked for', async ({ work }) => {
    await configured(work)
    expectSuccess(await work.run(['scan', '--quiet']))
    const list = (...more: string[]) => work.run(['list', '--format', 'csv', ...more])
    const plain = await list()
    expect(plain.stdout.split('\r\n')[0]).toMatch(
      /^record,case,state,.*,why,danger,.*,needsReply,mark,unlisted,postId,whyInWords,soon,owner,.*,muted,cause,copies,copyAuthors,copyCases,newAccounts,matter,looksLike,answeredThere,repliesThere,incident$/,
    )
    expect(plain.stdout).not.toMatch(/^(?:count|coverage|note),/m)
    expect(plain.stderr).toMatch(/3 people wait for a reply/)
    expect((await list('--quiet')).stderr).toBe('')
    const whole = await list('--coverage')
    expect(whole.stdout).toMatch(/^count,/m)
    expect(whole.stdout).toMatch(/^coverage,/m)
    expect(whole.stderr).not.toMatch(/wait for a reply/)
    expect((await list('--bom')).stdout).toMatch(/^\ufeffrecord,case,.*\r\nmention,/)
  })

  test('ndjson ends with the coverage unless told not to', async ({ work }) => {
    await configured(work)
    const list = (...more: string[]) => work.run(['list', '--format', 'ndjson', ...more])
    expectSuccess(await work.run(['scan', '--quiet']))
    const whole = await list()
    expect(whole.stdout).toMatch(/"type":"coverage"/)
    expect((await list('--coverage')).stdout).toMatch(/"type":"coverage"/)
    const posts = await list('--no-coverage')
    expect(posts.stdout).not.toMatch(/"type":"coverage"/)
    for (const { stdout } of [posts, await list('--posts-only')])
      expect(stdout.match(/^\{"type":"mention".*\n/gm)?.join('')).toBe(stdout)
    expect(posts.stderr).toMatch(/3 people wait for a reply/)
  })

  test.for([
    ['--format', 'csv', '--posts-only', '--coverage'],
    ['--format', 'csv', '--posts-only', '--bom'],
    ['--format', 'ndjson', '--bom'],
    ['--bom'],
    ['--no-coverage'],
    ['--format', 'json', '--no-coverage'],
  ])('%j is refused', async (args, { work }) => {
    await configured(work)
    expectFailure(await work.run(['list', ...args]), { code: 2, says: /--bom|--coverage|--no-coverage/ })
  })
})
