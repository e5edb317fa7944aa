// One scanner at a time; what people do waits for none.
import { mkdir, readdir } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { mailServer } from '../deliver/mail/mail-server.js'
import type { Route } from '../support/feed-server.js'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { test } from '../support/process-workspace.js'
import { complaint, linkOf, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'

/** A feed that is not answered until the test says so. */
function held(): { route: Route; release(): void } {
  let release = (): void => {}
  const promise = new Promise<void>((resolve) => {
    release = resolve
  })
  const route: Route = (_request, response) => {
    void promise.then(() =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss([complaint('one')])),
    )
  }
  return { route, release: () => release() }
}

describe.concurrent('while a scan runs', () => {
  test('a second one names it and exits 2', async ({ work }) => {
    const { route, release } = held()
    const server = await work.serve({ '/posts.rss': route })
    await work.configure([`${server.base}/posts.rss`])
    const first = work.start(['scan'])
    await server.asked('/posts.rss')
    const second = await work.run(['scan'])
    expectFailure(second, { code: 2, says: new RegExp(`\\b${first.child.pid}\\b`), tries: /--wait/ })
    expect(second.stdout).toBe('')
    release()
    expectSuccess(await first.finished)
  })

  test('a mark waits for nothing, and the scan keeps it', async ({ work }) => {
    const { route, release } = held()
    const server = await work.serve({
      '/first.rss': { body: rss([complaint('known')]) },
      '/posts.rss': route,
    })
    await work.configure([`${server.base}/first.rss`])
    expectSuccess(await work.run(['scan']))
    await work.configure([`${server.base}/first.rss`, `${server.base}/posts.rss`])
    const scan = work.start(['scan'])
    await server.asked('/posts.rss')
    const [mention] = mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout)
    expectSuccess(await work.run(['mark', mention?.case.id ?? '', 'fine']))
    release()
    expectSuccess(await scan.finished)
    const due = await work.run(['list', '--format', 'ndjson'])
    expect(namesIn(due.stdout)).toEqual(['one'])
  })

  test('a second one with --wait waits for its turn', async ({ work }) => {
    const { route, release } = held()
    const server = await work.serve({ '/posts.rss': route })
    await work.configure([`${server.base}/posts.rss`])
    const first = work.start(['scan', '--new', '--format', 'ndjson'])
    await server.asked('/posts.rss')
    const second = work.start(['scan', '--new', '--format', 'ndjson', '--wait', '10m'])
    release()
    const results = await Promise.all([first.finished, second.finished])
    for (const result of results) expectSuccess(result)
    expect(results.map(({ stdout }) => stdout.includes(linkOf('one')))).toEqual([true, false])
  })

  test('a second one gives up when --wait is over', async ({ work }) => {
    const { route, release } = held()
    const server = await work.serve({ '/posts.rss': route })
    await work.configure([`${server.base}/posts.rss`])
    const first = work.start(['scan'])
    await server.asked('/posts.rss')
    expectFailure(await work.run(['scan', '--wait', '1s']), { code: 2, says: /another/i })
    release()
    expectSuccess(await first.finished)
  })

  test('reading goes on, and so does --dry-run', async ({ work }) => {
    const { route, release } = held()
    const server = await work.serve({ '/posts.rss': { body: rss([complaint('before')]) } })
    await work.configure([`${server.base}/posts.rss`])
    expectSuccess(await work.run(['scan']))
    server.routes.set('/held.rss', route)
    await work.configure([`${server.base}/posts.rss`, `${server.base}/held.rss`])
    server.routes.set('/other.rss', { body: rss([complaint('dry')]) })
    const first = work.start(['scan', '--force'])
    await server.asked('/held.rss')
    const list = await work.run(['list', '--format', 'ndjson'])
    expectSuccess(list)
    expect(list.stdout).toContain(linkOf('before'))
    const other = await work.write(
      'other.yaml',
      JSON.stringify({
        brands: [{ name: 'Northwind Hosting' }],
        sources: [{ type: 'feed', url: `${server.base}/other.rss` }],
      }),
    )
    const dry = await work.run(['scan', '--dry-run', '--format', 'ndjson', '--config', other])
    expectSuccess(dry)
    expect(dry.stdout).toContain(linkOf('dry'))
    release()
    expectSuccess(await first.finished)
  })

  test.for(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s ends it, and the next one runs',
    async (signal, { work }) => {
      const { route, release } = held()
      const server = await work.serve({ '/posts.rss': route })
      await work.configure([`${server.base}/posts.rss`])
      const first = work.start(['scan'])
      await server.asked('/posts.rss')
      first.child.kill(signal)
      const ended = await first.finished
      if (signal === 'SIGINT') expect(ended).toEqual({ code: 130, signal: null, stdout: '', stderr: '' })
      release()
      const next = await work.run(['scan', '--format', 'ndjson'])
      expectSuccess(next)
      expect(next.stdout).toContain(linkOf('one'))
    },
  )

  test.for([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
    { signal: 'SIGHUP', code: 129 },
  ] as const)(
    '$signal ends --dry-run, and its copy of the store is gone',
    async ({ signal, code }, { work }) => {
      const { route } = held()
      const server = await work.serve({ '/posts.rss': route })
      await work.configure([`${server.base}/posts.rss`])
      await mkdir(work.path('tmp'))
      const dry = work.start(['scan', '--dry-run'], { env: { TMPDIR: work.path('tmp') } })
      await server.asked('/posts.rss')
      dry.child.kill(signal)
      expect((await dry.finished).code).toBe(code)
      expect(await readdir(work.path('tmp'))).toEqual([])
    },
  )
})

test('two digests at once: the second says who is at it, or waits', async ({ work }) => {
  /** Mails that came in and are not answered yet, and who waits for the next. */
  const unanswered: (() => void)[] = []
  let arrived = (): void => {}
  const next = async (): Promise<() => void> => {
    while (unanswered.length === 0)
      await new Promise<void>((resolve) => {
        arrived = resolve
      })
    return unanswered.shift() ?? (() => {})
  }
  const mail = await mailServer({
    onData: (_stream, _session, done) => {
      unanswered.push(done)
      arrived()
    },
  })
  const server = await work.serve({ '/posts.rss': { body: rss([complaint('one')]) } })
  await work.configure([`${server.base}/posts.rss`], {
    digest: {
      email: {
        to: 'care@northwind.example',
        from: 'mentions@northwind.example',
        smtp: `${mail.url}?tls=never`,
      },
    },
  })
  await work.run(['scan', '--quiet', '--output', '/dev/null'])
  const first = work.start(['digest', '--email'])
  const answerFirst = await next()
  expectFailure(await work.run(['digest', '--email']), {
    code: 2,
    says: /Another digest \(process \d+/,
    tries: /--wait/,
  })
  const waiting = work.start(['digest', '--email', '--wait'])
  answerFirst()
  expect((await first.finished).code).toBe(0)
  const answerSecond = await next()
  answerSecond()
  expect((await waiting.finished).code).toBe(0)
  expect(mail.received).toHaveLength(2)
})
