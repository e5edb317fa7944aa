import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { asking, progressLine } from '../../src/cli/progress.js'
import { stillOut } from '../../src/jobs/still-out.js'
import { configuredSources } from '../support/configured-sources.js'

const sourcesAt = (...urls: string[]) =>
  new Set(
    configuredSources(
      urls.map((url, index) => ({ type: 'feed', url, name: `Feed ${index + 1}` })) as never,
      900_000,
    ),
  )

test.each([
  [[], 'Polling 3/8…'],
  [['https://a.example/1'], 'Polling 3/8: waiting for Feed 1 (a.example)…'],
  [['posts.rss'], 'Polling 3/8: waiting for Feed 1…'],
  [
    ['https://a.example/1', 'https://b.example/1'],
    'Polling 3/8: waiting for Feed 1 (a.example) and Feed 2 (b.example)…',
  ],
  [
    ['https://a.example/1', 'https://a.example/2'],
    'Polling 3/8: 2 wait for a.example, which is asked one at a time…',
  ],
  [
    ['https://a.example/1', 'https://b.example/1', 'https://b.example/2', 'https://c.example'],
    'Polling 3/8: waiting for Feed 1 (a.example), Feed 2 (b.example) and 2 more…',
  ],
])('%j: %s', (urls, words) =>
  expect(asking('Polling', { done: 3, of: 8, out: stillOut(sourcesAt(...urls)) })).toBe(words),
)

test('of many the first are named', () => {
  const many = sourcesAt(...Array.from({ length: 400 }, (_, index) => `https://a.example/${index}`))
  expect(asking('Trying', { done: 0, of: 400, out: stillOut(many) })).toBe(
    'Trying 0/400: waiting for Feed 1 (a.example), Feed 2 (a.example) and 398 more…',
  )
})

test.each([
  [0, 'Polling 3/8: waiting for Feed 1 (a.example)…'],
  [4_000, 'Polling 3/8, no answer for 4s: waiting for Feed 1 (a.example)…'],
  [65_999, 'Polling 3/8, no answer for 1m 5s: waiting for Feed 1 (a.example)…'],
])('after %i ms without news: %s', (silentFor, words) =>
  expect(
    asking('Polling', { done: 3, of: 8, out: stillOut(sourcesAt('https://a.example/1')) }, silentFor),
  ).toBe(words),
)

test('what waits for nobody says nothing of answers', () =>
  expect(asking('Polling', { done: 8, of: 8, out: stillOut(new Set()) }, 9_000)).toBe('Polling 8/8…'))

describe('the line', () => {
  /** A terminal, and a clock that the test sets. */
  function terminal(isTTY = true) {
    const at = { seconds: 0, text: '' }
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        at.text += String(chunk)
        done()
      },
    })
    const now = () => new Date(at.seconds * 1_000)
    return { at, app: { stderr: Object.assign(stderr, { isTTY, columns: 80 }), now } }
  }
  const doing = (silentFor: number) => `silent for ${silentFor / 1_000}`

  test('is written anew without news, with how long there was none, and says 0 again after some', async () => {
    const { at, app } = terminal()
    const line = progressLine(app, false, 1)
    line.show(doing)
    expect(at.text).toContain('silent for 0')
    at.seconds = 7
    await expect.poll(() => at.text).toContain('silent for 7')
    at.text = ''
    line.show(doing)
    expect(at.text).toContain('silent for 0')
    at.seconds = 12
    await expect.poll(() => at.text).toContain('silent for 5')
    line.clear()
    at.text = ''
    at.seconds = 99
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(at.text).toBe('')
  })

  test('that has one thing to say says it once', () => {
    const { at, app } = terminal()
    const line = progressLine(app, false, 1)
    line.show('Reading the page…')
    line.show('Reading the page…')
    expect(at.text.match(/Reading/g)).toHaveLength(1)
  })

  test.each([
    ['no terminal', false, false],
    ['--quiet', true, true],
  ])('is not there with %s', (_, isTTY, quiet) => {
    const { at, app } = terminal(isTTY)
    const line = progressLine(app, quiet, 1)
    line.show(doing)
    line.clear()
    expect(at.text).toBe('')
  })
})
