import { describe, expect, test } from 'vitest'
import { languageName } from '../../../src/languages/names.js'
import { roughLists } from '../../../src/languages/rough/index.js'
import { roughName, roughPartsOf } from '../../../src/languages/rough/signal-name.js'

/** Fields that a language may lack. */
const optional = new Set(['negators', 'conditions'])

describe.each([...roughLists])('the rough list for %s', (language, lists) => {
  const [own] = lists()

  test('is of a language that has a name', () => expect(languageName(language)).not.toBe(language))

  test('says something in every part', () => {
    const empty = Object.entries(own ?? {}).filter(
      ([name, list]) => typeof list === 'string' && list.trim() === '' && !optional.has(name),
    )
    expect(empty).toEqual([])
  })

  test('has no empty phrase and no sign of a regular expression', () => {
    const phrases = Object.values(own ?? {}).flatMap((list) =>
      typeof list === 'string' ? list.split(',') : [],
    )
    expect(phrases.filter((phrase) => /[()[\]{}+\\]/.test(phrase))).toEqual([])
  })
})

test('a name of a rough list is told from others', () => {
  expect(roughPartsOf(roughName('sv', 'no-answer'))).toEqual({ tag: 'sv', name: 'no-answer' })
  expect(roughPartsOf('no-answer')).toBeUndefined()
})
