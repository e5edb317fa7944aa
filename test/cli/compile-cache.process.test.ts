// What runs of the built program leave on the machine.
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, onTestFinished, vi } from 'vitest'
import { unpacked } from '../../src/cli/compiled-code.js'
import { mentionsIn } from '../support/ndjson.js'
import { type ProcessWorkspace, test } from '../support/process-workspace.js'
import { complaint, rss } from '../support/rss.js'

describe('a run', () => {
  /** As people have it: tests otherwise keep no compiled code. */
  const asPeople = { XDG_CACHE_HOME: undefined }

  test('of any command leaves nothing in the temporary folder', async ({ work }) => {
    const server = await work.serve({
      '/posts.rss': { body: rss([complaint('bad'), complaint('worse', { author: 'ben' })]) },
    })
    await work.configure([`${server.base}/posts.rss`], {
      alerts: {
        destinations: {
          page: { type: 'program', command: [process.execPath, '-e', '0'] },
          desk: { type: 'webhook', url: `${server.base}/alerts`, template: '{ "text": "{{text}}" }' },
        },
      },
    })
    await work.write('old.ndjson', '{"text":"Northwind Hosting was down","publishedAt":"2020-01-02"}\n')
    const temporary = work.path('temporary')
    mkdirSync(temporary)
    const env = { ...asPeople, TMPDIR: temporary, HOME: work.folder }
    // What a verb does is the same in this process, whose temporary folder is another one meanwhile.
    vi.stubEnv('TMPDIR', temporary)
    onTestFinished(() => void vi.unstubAllEnvs())
    const asBuilt = ['scan', 'digest', 'check', 'demo']
    const found = mentionsIn((await work.spawn(['scan', '--format', 'ndjson'], { env })).stdout)
    const [id = '', other = ''] = found.map((mention) => mention.case.id)
    const url = found[0]?.url ?? ''
    const runs = [
      ['scan', '--force'],
      ['scan', '--dry-run', '--force'],
      ['list'],
      ['show', id],
      ['open', id, '--print'],
      ['mark', id, 'fine'],
      ['mark', id, '--clear'],
      ['next'],
      ['draft', id],
      ['ack', id],
      ['reply', id],
      ['resolve', id],
      ['confirm', id],
      ['reopen', id],
      ['snooze', id, '--for', '2h'],
      ['reopen', id],
      ['ignore', id],
      ['assign', id],
      ['note', id, '--text', 'called'],
      ['tag', id, 'refund'],
      ['cause', id, 'expired certificate'],
      ['forget', id, '--dry-run'],
      ['merge', id, other],
      ['split', id, '--url', url],
      ['mute', id],
      ['unmute', id],
      ['undo'],
      ['learned'],
      ['learned', 'off'],
      ['learned', 'on'],
      ['learned', 'export'],
      ['learned', 'reset'],
      ['replay'],
      ['replay', '--learned'],
      ['digest'],
      ['stats'],
      ['stats', '--cause', 'expired certificate', '--people'],
      ['digest', '--preview', 'digest.html'],
      ['explain', 'Northwind is down'],
      ['init', '--brand', 'Acme', '--config', 'other.yaml'],
      ['check'],
      ['sources'],
      ['sources', 'catalog'],
      ['alerts'],
      ['alerts', 'test', 'page'],
      ['import', 'old.ndjson'],
      ['deliveries'],
      ['deliveries', 'send'],
      ['official'],
      ['incidents', 'test'],
      ['incidents', 'open', '--since', '2h'],
      ['incidents', 'show', 'i1'],
      ['incidents', 'people', 'i1'],
      ['incidents'],
      ['store', 'info'],
      ['store', 'backup', 'copy.db'],
      ['store', 'check'],
      ['store', 'compact'],
      ['store', 'export', '--output', 'all.ndjson'],
      ['store', 'import', 'all.ndjson', '--store', 'new.db'],
      ['store', 'copy', 'mentions.db', 'moved.db', '--no-seal'],
      ['store', 'unseal'],
      ['schedule'],
      ['help', 'list'],
      ['sources', 'test', `${server.base}/posts.rss`],
      ['demo'],
    ]
    const help = (await work.spawn(['--help'])).stdout
    const names = [...help.matchAll(/^ {2}([a-z]+) .* {2}[A-Z]/gm)].map(([, name]) => name)
    // A watch goes on until somebody ends it.
    const ended = [['watch']]
    expect(new Set([...runs, ...ended].map(([name]) => name)), 'a new command is run here too').toEqual(
      new Set(names),
    )
    for (const args of runs) {
      const { code, stderr } = await (asBuilt.includes(args[0] ?? '')
        ? work.spawn(args, { env })
        : work.run(args))
      expect([0, 1], stderr).toContain(code)
      expect({ args, left: readdirSync(temporary) }).toEqual({ args, left: [] })
    }
    for (const args of ended) {
      const { child, finished } = work.start(args, { env })
      let told = false
      child.stderr.on('data', () => {
        if (!told) child.kill('SIGTERM')
        told = true
      })
      const { code, stderr } = await finished
      expect(code, stderr).toBe(0)
      expect({ args, left: readdirSync(temporary) }).toEqual({ args, left: [] })
    }
  })

  const run = (work: ProcessWorkspace, HOME = work.folder, args = ['--version']) =>
    work.spawn(args, { env: { ...asPeople, HOME } })
  const kept = (work: ProcessWorkspace) =>
    readdirSync(work.path('.cache/mentions'), { recursive: true, encoding: 'utf8' })
      .map((name) => work.path(`.cache/mentions/${name}`))
      .filter((path) => statSync(path).isFile())

  test('keeps compiled code, and says nothing where it cannot be kept', async ({ work }) => {
    const first = await run(work)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(kept(work).length).toBeGreaterThan(0)
    await work.write('file', '')
    for (const HOME of ['', work.path('file'), work.path('gone')])
      expect(await run(work, HOME)).toEqual(first)
  })

  test('adds what another command needs, and writes nothing where all is there', async ({ work }) => {
    const sizes = () => kept(work).map((path) => [path, statSync(path).mtimeMs])
    await run(work)
    const one = sizes()
    await run(work)
    expect(sizes()).toEqual(one)
    await run(work, undefined, ['explain', 'Northwind is down'])
    expect(sizes().length).toBeGreaterThan(one.length)
    // What is no command leaves nothing, however often it is typed.
    const two = sizes()
    expect(await run(work, undefined, ['explian'])).toMatchObject({ code: 2 })
    expect(sizes()).toEqual(two)
  })

  test.for<[string, (path: string) => void]>([
    ['cut off', (path) => truncateSync(path, 1_000)],
    ['empty', (path) => truncateSync(path, 0)],
    [
      'spoilt in the middle',
      (path) => {
        const bytes = readFileSync(path)
        bytes.fill(0x5a, bytes.length >> 1, Math.min(bytes.length, (bytes.length >> 1) + 512))
        writeFileSync(path, bytes)
      },
    ],
  ])('compiled code that is %s is made again', async ([, spoil], { work }) => {
    const first = await run(work)
    const paths = kept(work)
    for (const path of paths) spoil(path)
    expect(await run(work)).toEqual(first)
    const sound = paths.map((path) => unpacked(readFileSync(path))?.commands)
    expect(sound).toEqual(paths.map(() => ['--version']))
  })
})
