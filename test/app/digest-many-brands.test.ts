// What an agency with 50 clients reads in the morning: 30 posts about each.
import { expect, test } from 'vitest'
import { calendarFor } from '../../src/app/calendar.js'
import { gatherFacts } from '../../src/app/digest-facts.js'
import { parseConfig } from '../../src/config/parse.js'
import { composeDigest } from '../../src/digest/compose.js'
import { mailOf } from '../../src/outputs/digest/mail.js'
import { md } from '../../src/outputs/digest/md.js'
import { english } from '../../src/outputs/wording/en/index.js'
import { sources } from '../../src/sources/index.js'
import { complaint, DAY, HOUR, judged, later, noon, poll, savePoll } from '../store/sample.js'
import { temporaryStore } from '../store/sqlite/temporary.js'

const view = { self: 'mentions', platform: 'linux', wording: english } as const
const now = later(2 * HOUR)

async function digestOf(brands: number, posts: number) {
  const names = Array.from({ length: brands }, (_, index) => `Harbour ${String(index + 1).padStart(2, '0')}`)
  const store = temporaryStore()
  await savePoll(
    store,
    poll(
      names.flatMap((name, brand) =>
        Array.from({ length: posts }, (_, index) =>
          judged(`${brand}-${index}`, {
            post: {
              text: `${name} is down again, and nobody answers me.`,
              author: { name: `Person ${brand}-${index}` },
              publishedAt: later(-index * HOUR),
            },
            // The last brand has somebody in danger who waits the shortest.
            mentions: [
              complaint({
                brand: name,
                danger: brand === brands - 1 && index === 0,
                needsReply: index % 10 !== 9,
                named: [],
                signals: [],
              }),
            ],
          }),
        ),
      ),
      { at: noon },
    ),
  )
  const config = parseConfig(
    JSON.stringify({
      brands: names.map((name) => ({ name })),
      sources: [{ type: 'hackernews' }],
      digest: { timezone: 'UTC' },
    }),
    { shownPath: 'mentions.yaml', env: {}, sources },
  )
  const facts = await gatherFacts({
    store,
    config,
    configPath: '/clients/mentions.yaml',
    sources: [],
    brands: names,
    period: { from: later(-DAY), to: now },
    until: undefined,
    now,
    calendar: calendarFor(config),
  })
  return composeDigest(facts)
}

const linesOf = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<\/(?:td|th|div|p|h\d|tr|li)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[^\S\n]+/g, ' ')

test('50 brands with 30 posts each: danger, a line a brand, then a few of each', async () => {
  const digest = await digestOf(50, 30)
  const mail = mailOf(digest, view)
  for (const page of [mail.text, linesOf(mail.html), md.render(digest, view)]) {
    const inOrder = [
      /somebody may be in danger \(1\)/i,
      /Person 49-0 on /,
      /brand by brand/i,
      /Below are at most 3 people of each brand/,
      /mentions list --limit 0 --brand NAME/,
      /promise broken \(/i,
      /and (?:\d+,)?\d{3} more people/i,
      /new, and nothing to answer/i,
    ].map((words) => page.search(words))
    expect(inOrder).not.toContain(-1)
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other))
    for (const { name } of digest.brandLines) expect(page).toContain(name)

    const shown = [...page.matchAll(/Person (\d+)-\d+ on /g)].map(([, brand]) => brand)
    expect(new Set(shown).size).toBeGreaterThan(6)
    for (const brand of shown.filter((one) => one !== '49'))
      expect(shown.filter((one) => one === brand).length).toBeLessThanOrEqual(3)
  }
  expect(Buffer.byteLength(mail.html)).toBeLessThan(90_000)
  expect(mail.text.split('\n').length).toBeLessThan(600)
})

test('five brands are told as one is: by rows alone', async () => {
  const digest = await digestOf(5, 30)
  expect(digest.perBrand).toBeUndefined()
  expect(mailOf(digest, view).text).not.toContain('of each brand')
})
