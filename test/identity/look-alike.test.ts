import { describe, expect, test } from 'vitest'
import { looksLike } from '../../src/identity/look-alike.js'

const northwind = {
  name: 'Northwind Hosting',
  staff: ['mastodon.social:northwindhelp', 'forum.example:ben_ode', 'reddit:nw_ann'],
}
const by = (place: string, handle: string, name = 'Somebody', brand = northwind) =>
  looksLike(place, { name, handle }, brand)

describe('looks like an own account', () => {
  test.each([
    ['mastodon.social', 'northwind_help'],
    ['mastodon.social', 'northwindhe1p'],
    ['mastodon.social', 'NorthwindHelp_2'],
    ['mastodon.social', 'nоrthwindhelp'], // a Cyrillic o
    ['reddit', 'northwindhelp'],
    ['reddit', 'Northwind-Help24'],
  ])('at %s: %s', (place, handle) => {
    expect(by(place, handle)).toBe('mastodon.social:northwindhelp')
  })

  test('of a person of ours, at the same place alone', () => {
    expect(by('forum.example', 'ben.ode')).toBe('forum.example:ben_ode')
    expect(by('forum.example', 'ben_0de')).toBe('forum.example:ben_ode')
    expect(by('reddit', 'ben_ode')).toBeUndefined()
    expect(by('forum.example', 'ben_ode2')).toBeUndefined()
  })
})

describe('looks like the brand', () => {
  test.each([
    'northwind_support',
    'NorthwindHostingCare',
    'official.northwind',
    'the-real-northwind',
    'northwindkundenservice',
    'northwind_customer_service_24',
    'northwindhosting',
    'northwind_hosting_',
    'northwindhosting1',
    'n0rthwind',
    'nοrthwind', // a Greek o
  ])('%s', (handle) => {
    expect(by('reddit', handle)).toBe('Northwind Hosting')
  })

  test('by the name that they give themselves', () => {
    expect(by('reddit', 'xk23', 'Northwind Hosting Support')).toBe('Northwind Hosting')
    expect(by('reddit', 'xk23', 'Northwind · Help')).toBe('Northwind Hosting')
  })

  test('where a place has no handles, by the name', () => {
    expect(looksLike('forum.example', { name: 'Northwind Support' }, northwind)).toBe('Northwind Hosting')
  })
})

describe('looks like nobody', () => {
  test.each([
    'northwind_fan',
    'northwindsucks',
    'notnorthwind',
    'ilovenorthwind',
    'ex_northwind_customer_ann',
    'northwinduser',
    'northwind',
    'northwind_',
    'northwind2020',
    'northwinds_of_change',
    'westwind_support',
    'support',
    'help_desk',
    'ann',
    '',
  ])('%s', (handle) => {
    expect(by('reddit', handle)).toBeUndefined()
  })

  test('an account of ours, whatever its capitals', () => {
    expect(by('mastodon.social', 'NorthwindHelp')).toBeUndefined()
    expect(by('reddit', '@nw_ann')).toBeUndefined()
  })

  test('who writes on the brand’s own site', () => {
    const author = { name: 'Northwind Support', handle: 'northwind_support' }
    expect(looksLike('community.northwind.example', author, northwind)).toBeUndefined()
    expect(looksLike('forum.example', undefined, northwind)).toBeUndefined()
  })

  test('of a brand whose name is a word, whoever has that word', () => {
    const orange = { name: 'Orange', staff: ['x.example:orangehelp'] }
    expect(by('reddit', 'orange', 'Orange', orange)).toBeUndefined()
    expect(by('reddit', 'orange_juice', 'x', orange)).toBeUndefined()
    expect(by('reddit', 'orange_support', 'x', orange)).toBe('Orange')
    expect(by('reddit', '0range', 'x', orange)).toBe('Orange')
  })

  test('of a brand with a very short name', () => {
    expect(by('reddit', 'ibm_help', 'x', { name: 'IBM', staff: [] })).toBeUndefined()
  })
})

test('a handle of a hundred thousand signs costs no time', () => {
  expect(by('reddit', 'northwind'.repeat(12_000))).toBeUndefined()
  expect(by('reddit', `northwind${'help'.repeat(25_000)}`)).toBeUndefined()
  expect(by('reddit', '_'.repeat(100_000))).toBeUndefined()
})
