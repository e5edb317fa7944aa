import { describe, expect, test } from 'vitest'
import { looksUnrelated, otherPeople } from '../../src/cases/whose.js'

const by = (name: string | undefined, place = 'forum.example', over = {}) => ({
  post: { place, ...(name !== undefined && { author: { name, ...over } }) },
})
const inThread = (name: string, id: string) => ({
  post: { ...by(name).post, thread: { id } },
})

test('whoever wrote beside the one who is named is counted once, at each place', () => {
  const named = by('kay')
  expect(otherPeople(named, [named])).toBe(0)
  expect(otherPeople(named, [named, by('kay'), by('Undertow', 'news.example')])).toBe(1)
  expect(otherPeople(named, [named, by('kay', 'news.example'), by('bo'), by('bo')])).toBe(2)
})

test('posts that nobody signed are nobody’s', () => {
  expect(otherPeople(by('kay'), [by(undefined), by('[deleted]')])).toBe(0)
  expect(otherPeople(by(undefined), [by(undefined), by('kay')])).toBe(1)
})

describe('two posts', () => {
  test.each([
    ['of other people elsewhere', by('kay'), by('undertow', 'news.example'), true],
    ['of other people at one place', by('kay'), by('bo'), true],
    ['of one person', by('kay'), by('kay'), false],
    ['of one name elsewhere', by('Kay'), by('kay', 'news.example'), false],
    ['of one handle elsewhere', by('Kay M.', 'a.example', { handle: 'kay' }), by('kay', 'b.example'), false],
    ['in one thread', inThread('kay', 't1'), inThread('bo', 't1'), false],
    ['in two threads', inThread('kay', 't1'), inThread('bo', 't2'), true],
    ['of somebody unnamed', by(undefined), by('bo', 'news.example'), false],
  ] as const)('%s', (_, one, other, is) => expect(looksUnrelated(one, other)).toBe(is))
})
