import { describe, expect, test } from 'vitest'
import { phrasesOf } from '../../src/judge/score/compiled-lexicon.js'
import { judgedLanguages, lexiconFor } from '../../src/languages/index.js'
import { pictures } from '../../src/languages/pictures.js'

const lexicons = judgedLanguages.map((tag) => [tag, lexiconFor(tag)] as const)

describe.each(lexicons)('the lexicon %s', (tag, lexicon) => {
  const groups = [...lexicon.groups, ...pictures]

  test('is registered by its language', () => expect(lexicon.language).toBe(tag))

  test('has a name of its own for every signal', () => {
    const all = groups.map(({ name }) => name)
    expect(all).toEqual([...new Set(all)])
    for (const name of all) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('has no phrase twice', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const group of groups) {
      for (const phrase of phrasesOf(group)) {
        const form = phrase.toLowerCase().replaceAll("'", '')
        const before = seen.get(form)
        if (before !== undefined) twice.push(`${phrase}: ${before}, ${group.name}`)
        seen.set(form, group.name)
      }
    }
    expect(twice).toEqual([])
  })

  test.each(groups.map(({ name, points, negated }) => [name, points, negated] as const))(
    'has points on the scale for %s',
    (_name, points, negated) => {
      expect(Math.abs(points)).toBeLessThanOrEqual(3)
      if (typeof negated === 'object') expect(Math.sign(negated.points)).toBe(-Math.sign(points))
    },
  )
})

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  ['xx', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('the lexicon for %j is %s', (tag, language) => {
  expect(lexiconFor(tag).language).toBe(language)
})
