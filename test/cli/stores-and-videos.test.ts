// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
// From the config to the table: reviews with stars and their answers, what a month may cost, and words that may not be kept.
import { readFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { afterEach, expect } from 'vitest'
import { type Loopback, readRoutes, startLoopback } from '../../src/loopback/server.js'
import { test, type Workspace } from '../support/workspace.js'

const now = new Date('2026-09-07T12:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

const fixture = (type: string, file: string) => new URL(`../../fixtures/${type}/${file}`, import.meta.url)
const doubles: Loopback[] = []
afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

/** A server with the fixtures of a source. */
async function place(type: string): Promise<Loopback> {
  const folder = fixture(type, '')
  const double = await startLoopback(folder, await readRoutes(folder), { now })
  doubles.push(double)
  return double
}

const optionOf = (type: string, name: string, option: string): string =>
  JSON.parse(readFileSync(fixture(type, `${name}.expected.json`), 'utf8')).given.options[option]

async function secret(work: Workspace, file: string, text: string) {
  await work.write(file, text)
  await chmod(work.path(file), 0o600)
}

const run = (work: Workspace, at: Date, ...args: string[]) =>
  work.run(args, { now: () => at, env: { KEY: 'a-secret-key' } })
const rowsOf = async (work: Workspace, at: Date) =>
  JSON.parse((await run(work, at, 'list', '--all', '--format', 'json')).stdout).mentions as {
    text: string
    engagement?: { rating?: number }
    case: { state: string }
  }[]

test('reviews are about the only brand of the config, and their stars count', async ({ work }) => {
  const apple = await place('app-store')
  await work.configure([], {
    sources: [
      { type: 'app-store', app: 900100200, countries: ['us', 'de'], base: apple.url('/two-countries') },
    ],
  })
  const { stdout } = await run(work, now, 'scan')
  expect(stdout).toMatch(/app-store · harbour_light\n\s+Crashes on start/)
  expect(stdout).toContain('the stars they gave "1 of 5"')
  expect(stdout).toContain('Read 4 posts from 1 of 1 source (4 new).')
  expect((await rowsOf(work, now)).map(({ engagement }) => engagement?.rating).sort()).toEqual([1, 1, 4, 5])
})

test.for(['app-store', 'google-play'])(
  '%s: what the developer answered needs no reply',
  async (type, { work }) => {
    const double = await place(type)
    const isApple = type === 'app-store'
    const option = isApple ? 'privateKey' : 'serviceAccount'
    const name = isApple ? 'own-reviews' : 'two-pages'
    await secret(work, 'its.key', optionOf(type, name, option))
    const base = double.url(`/${name}`)
    await work.configure([], {
      sources: [
        isApple
          ? {
              type,
              app: 900100200,
              issuer: 'northwind',
              keyId: 'NW1',
              privateKey: '${file:its.key}',
              api: base,
            }
          : { type, app: 'com.northwind.panel', serviceAccount: '${file:its.key}', api: base, login: base },
      ],
    })
    const { code } = await run(work, now, 'scan')
    expect(code).toBe(0)
    const answers = (await rowsOf(work, now)).filter(({ case: { state } }) => state === 'answered')
    if (isApple) expect(answers.map(({ text }) => text)).toEqual(['Ich habe doppelt bezahlt.'])
    // Its own words are nobody's complaint.
    expect((await run(work, now, 'list')).stdout).not.toContain('Developer')
  },
)

test('what X cost this month is said, and over the budget nothing is asked', async ({ work }) => {
  const x = await place('x')
  const configured = (budget: number) =>
    work.configure([], {
      sources: [{ type: 'x', name: 'X', token: '${KEY}', budget, base: x.url('/two-pages') }],
    })
  await configured(20)
  await run(work, now, 'scan')
  // Two pages of five posts and three authors.
  expect((await run(work, now, 'sources')).stdout).toContain('USD 0.06 of USD 20 spent this month')
  const asked = x.requests.length
  expect(asked).toBe(2)
  await run(work, later(1), 'scan', '--dry-run')
  await run(work, later(1), 'check')
  expect(x.requests).toHaveLength(asked)
})

test('the words of videos and comments go after 30 days, and their cases stay with their address', async ({
  work,
}) => {
  const tube = await place('youtube')
  await work.configure([], {
    sources: [
      {
        type: 'youtube',
        name: 'Videos',
        key: '${KEY}',
        channels: ['UCbenchtests00000000001x'],
        base: tube.url('/channel-comments'),
        api: tube.url('/channel-comments'),
      },
    ],
    threads: { perRun: 0 },
    lapse: '90d',
  })
  expect((await run(work, now, 'check')).stdout).toContain('words from Videos for 30d, as its place asks')
  expect((await run(work, now, 'scan')).stdout).toContain('nobody answers')
  await run(work, later(29 * 24), 'scan')
  expect((await rowsOf(work, later(29 * 24))).every(({ text }) => text !== '')).toBe(true)
  await run(work, later(30 * 24 + 1), 'scan')
  const { stdout } = await run(work, later(30 * 24 + 1), 'list')
  expect(stdout).toMatch(/youtube\.com · @copper_kettle/)
  expect(stdout).not.toContain('nobody answers')
  const rows = await rowsOf(work, later(30 * 24 + 1))
  expect(rows.map(({ text }) => text)).toEqual(rows.map(() => ''))
  expect(JSON.stringify(rows)).toContain('https://www.youtube.com/watch?v=nwvideo0001&lc=UgxA1')
})
