import { describe, expect, test } from 'vitest'
import { type DraftFacts, type DraftIncident, draftReply } from '../../../src/answers/draft/draft.js'
import { builtInTemplates } from '../../../src/answers/draft/templates/built-in.js'
import { sinceWhen } from '../../../src/answers/draft/when.js'
import { utc } from '../../../src/text/clock.js'
import { factsOf } from './facts.js'

const draft = (facts: DraftFacts) => draftReply(facts, builtInTemplates(facts.language))
const outage = { text: 'All three of my sites at Northwind Hosting have been unreachable since 9am.' }
const german = {
  text: 'Unsere Seite bei Northwind Hosting ist seit heute früh nicht erreichbar. Bitte helft uns.',
}
const word = { words: 'A switch in fra-2 has failed', url: 'https://status.northwind.example/7' }
const of = (incident: DraftIncident, more: Partial<DraftFacts> = {}, post: { text: string } = outage) =>
  draft(factsOf(post, { ...more, incident }))
/** However the case decides among wordings. */
const seeds = Array.from({ length: 12 }, (_, n) => String(n))

describe('while an incident goes on', () => {
  test.each(seeds)('others have it, too, what was said last, and when the next word comes (%s)', (seed) => {
    const { text, section, promises } = of({ word }, { seed })
    expect(section).toBe('incident')
    expect(text).toMatch(/Others have this|not the only one/)
    expect(text).toContain('A switch in fra-2 has failed. ')
    expect(text).toContain(word.url)
    expect(promises).toBe(true)
    expect(text).not.toContain('fixed')
  })

  test('where nothing was said nothing is known, and what somebody types goes before what was said', () => {
    expect(of({}).text).toMatch(/at work on it\./)
    expect(of({}).text).not.toMatch(/What we know|known so far/)
    const typed = of({ word }, { known: 'It is a disk' }).text
    expect(typed).toContain('It is a disk.')
    expect(typed).not.toContain('switch')
  })
})

describe('once it is over', () => {
  const facts = factsOf(outage)
  const fixedAt = new Date(facts.now.getTime() - 40 * 60_000)

  test.each(seeds)('since when, and nothing that would bring everybody back (%s)', (seed) => {
    const found = of({ fixedAt }, { seed, late: true, again: true })
    expect(found.section).toBe('fixed')
    expect(found.text).toContain(sinceWhen(fixedAt, facts.now, facts.zone, 'en'))
    expect(found.promises).toBe(false)
    expect(found.parts.map(({ part }) => part)).not.toEqual(
      expect.arrayContaining(['late', 'again', 'trouble']),
    )
  })

  test('it stands there however little room a place has, in both languages', () => {
    for (const language of ['en', 'de'] as const)
      for (const seed of seeds) {
        const post = language === 'de' ? german : outage
        const base = factsOf(post, { language, seed, incident: { fixedAt, word } })
        const text = draft({
          ...base,
          mention: { ...base.mention, post: { ...base.mention.post, place: 'x' } },
        }).text
        expect(text, text).toContain(sinceWhen(fixedAt, base.now, base.zone, language))
      }
  })

  test('who is in grave trouble is still answered by a person', () => {
    const legal = { text: 'Northwind Hosting lost my data, my lawyer will be in touch, I am suing you.' }
    expect(of({ fixedAt }, {}, legal).section).toBe('grave')
  })
})

test.each([
  [0, 'since 11:20 am today (UTC)', 'seit heute, 11:20 Uhr (UTC)'],
  [1, 'since 11:20 am yesterday (UTC)', 'seit gestern, 11:20 Uhr (UTC)'],
  [3, 'since 11:20 am on Wednesday (UTC)', 'seit Mittwoch, 11:20 Uhr (UTC)'],
  [9, 'since 11:20 am on 5 March (UTC)', 'seit dem 5. März, 11:20 Uhr (UTC)'],
])('%d days ago is told as people tell it', (days, english, germanWords) => {
  const now = new Date('2026-03-14T15:00:00Z')
  const then = new Date(Date.parse('2026-03-14T11:20:00Z') - days * 86_400_000)
  const zone = { local: utc.local, timeZone: 'UTC' }
  expect(sinceWhen(then, now, zone, 'en')).toBe(english)
  expect(sinceWhen(then, now, zone, 'de')).toBe(germanWords)
})
