import { describe, expect, test } from 'vitest'
import { Language } from '../../src/config/schema/language.js'

describe('a language of readers', () => {
  test.each([
    ['en', 'en'],
    ['DE', 'de'],
    [' de-at ', 'de-AT'],
    ['de_CH', 'de-CH'],
    ['deu', 'de'],
    ['en-gb', 'en-GB'],
  ])('%j is %s', (given, tag) => expect(Language.parse(given)).toBe(tag))

  test.each([
    ['german', '"de"'],
    ['Deutsch', '"de"'],
    ['germann', '"de"'],
  ])('%s is none, and probably means %s', (given, meant) => {
    const { error } = Language.safeParse(given)
    expect(error?.issues[0]?.message).toBe(
      `expected a language that mails can be written in: ${known}; did you mean ${meant}?`,
    )
  })

  test.each(['tlh', 'nl', '', '-', 'x y', 'de-'])('%j is none', (given) =>
    expect(Language.safeParse(given).error?.issues[0]?.message).toContain(`in: ${known}`),
  )
})

const known = 'en (English), de (German), fr (French), es (Spanish)'
