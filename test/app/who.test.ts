import { describe, expect, test } from 'vitest'
import { whoOf } from '../../src/app/who.js'

const who = (env: Readonly<Record<string, string>>, as?: string) => whoOf({ env }, as)

describe('who does it', () => {
  test.each<{ what: string; env?: Record<string, string>; as?: string; name: string }>([
    { what: 'whoever they say', env: { MENTIONS_USER: 'ben', USER: 'root' }, as: ' Ada ', name: 'Ada' },
    { what: 'whom the environment names', env: { MENTIONS_USER: 'ben', USER: 'root' }, name: 'ben' },
    { what: 'the user of the machine', env: { MENTIONS_USER: ' ', USER: 'root' }, name: 'root' },
    { what: 'the next one that names anybody', env: { USER: ' ', LOGNAME: 'cy' }, name: 'cy' },
    { what: 'the name without what nobody sees', as: '\u202eneb\u200b', name: 'neb' },
    { what: 'a name of the machine likewise', env: { USER: 'a\nb ' }, name: 'a b' },
  ])('$what', ({ env = {}, as, name }) => {
    expect(who(env, as)).toBe(name)
  })

  test.each(['', '  ', '\u200b', 'a\u0007b', 'a\nb', 'x'.repeat(101)])('%j is no name', (as) => {
    expect(() => who({}, as)).toThrow(/is no name/)
    expect(() => who({ MENTIONS_USER: 'ben' }, as)).toThrow(/^--as /)
  })
})
