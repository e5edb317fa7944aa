import { describe, expect, test } from 'vitest'
import { byCase } from '../../../src/cases/by-case.js'
import { composeDigest, type Facts } from '../../../src/digest/compose.js'
import type { Digest } from '../../../src/digest/digest.js'
import { fitted } from '../../../src/outputs/digest/fit.js'
import { html } from '../../../src/outputs/digest/html.js'
import { mailOf } from '../../../src/outputs/digest/mail.js'
import { text } from '../../../src/outputs/digest/text.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { mention } from '../sample.js'
import { busyFacts, facts } from './sample.js'

const view = { self: 'mentions', platform: 'linux', wording: english } as const
const LARGEST = 90_000

const people = (count: number, from: number, url = 'https://forum.example/t/1') => {
  const shown = byCase(
    Array.from({ length: count }, (_, index) =>
      mention({
        caseId: from + index,
        text: `Person ${from + index}: my shop is down & nobody answers. `.repeat(20),
        url,
      }),
    ),
  ).map((person) => ({ ...person, posts: 1 }))
  return { cases: count, people: count, shown }
}

const failing = (count: number): Facts['coverage'] => ({
  sources: Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    type: 'feed',
    name: `https://forum.example/${'long/'.repeat(20)}${index}.rss`,
    status: 'never' as const,
    posts: 0,
  })),
})

describe('a mail is never longer than mail programs show', () => {
  test.each<[string, Partial<Facts>]>([
    ['as many rows as the config allows', { late: people(1000, 1), waiting: people(1000, 2000) }],
    ['long addresses', { late: people(100, 1, `https://forum.example/${'a'.repeat(2000)}`) }],
    [
      'an address that alone is too long',
      { late: people(1, 1, `https://forum.example/${'a'.repeat(100_000)}`) },
    ],
    ['sources that all fail', { coverage: failing(2000) }],
    [
      'a hundred brands',
      { brands: Array.from({ length: 100 }, (_, index) => `${'Brand '.repeat(15)}${index}`) },
    ],
  ])('%s', (_, more) => {
    const { text, html } = mailOf(composeDigest(facts({ ...busyFacts(), ...more })), view)
    expect(Buffer.byteLength(html)).toBeLessThan(LARGEST)
    expect(Buffer.byteLength(text)).toBeLessThan(LARGEST)
    expect(html).toContain('The week in numbers')
  })
})

describe('what is left out', () => {
  const digest: Digest = composeDigest(
    facts({ ...busyFacts(), late: people(300, 1), waiting: people(300, 2000) }),
  )

  test('is counted, with the command that shows it', () => {
    const { text } = mailOf(digest, view)
    const shown = text.match(/^\d+\. somebody unnamed|^\d+\. .* on forum\.example$/gm)?.length ?? 0
    expect(shown).toBeGreaterThan(50)
    expect(text).toMatch(/\d+ more people:\n +mentions list --limit 0/)
    expect(text).toMatch(/^PROMISE BROKEN \(300\)$/m)
    expect(text).toMatch(/^WAITING FOR A REPLY \(300\)$/m)
  })

  test('is what matters least: those who wait too long go last', () => {
    const page = fitted(digest, (one) => html.render(one, view))
    expect(page).toContain('Person 1:')
    expect(page).not.toContain('Person 2299:')
    expect(page.match(/Person 2\d\d\d: my shop/g) ?? []).toHaveLength(0)
  })

  test('is nothing where all fits', () => {
    const busy = composeDigest(busyFacts())
    expect(fitted(busy, (one) => text.render(one, view))).toBe(text.render(busy, view))
  })
})
