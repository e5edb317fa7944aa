// What RFC 9309 asks for, and how sites write it.
import { expect, test } from 'vitest'
import { mayRead } from '../../src/sources/page/robots.js'

test.each([
  ['nothing', '', '/a', true],
  ['a page in its place', '<!doctype html><title>Not found</title>', '/a', true],
  ['all', 'User-agent: *\nDisallow: /', '/a', false],
  ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
  ['another path', 'User-agent: *\nDisallow: /b', '/a', true],
  ['its beginning', 'User-agent: *\nDisallow: /a', '/a/b?c', false],
  ['the longest', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b', true],
  ['the longest, otherwise', 'User-agent: *\nAllow: /a\nDisallow: /a/b', '/a/b', false],
  ['of two as long the one that allows', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['our own group alone', 'User-agent: *\nDisallow: /\n\nUser-agent: Mentions\nDisallow: /b', '/a', true],
  ['our own group with a version', 'User-agent: mentions/1.0\nDisallow: /', '/a', false],
  ['names in a row', 'User-agent: x\nUser-agent: mentions\nDisallow: /', '/a', false],
  [
    'two groups of ours',
    'User-agent: mentions\nDisallow: /a\n\nUser-agent: mentions\nDisallow: /b',
    '/b',
    false,
  ],
  ['somebody else', 'User-agent: mentionsbot\nDisallow: /', '/a', true],
  ['anything between', 'User-agent: *\nDisallow: /*/print', '/a/print', false],
  ['its end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
  ['its end, and more', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
  ['the query', 'User-agent: *\nDisallow: /*?sort=', '/a?sort=new', false],
  ['escapes', 'User-agent: *\nDisallow: /%7Emara/', '/~mara/a', false],
  ['umlauts', 'User-agent: *\nDisallow: /über', '/%C3%BCber', false],
  ['remarks and carriage returns', 'User-agent: * # all\r\nDisallow: /a # not this\r\n', '/a', false],
  ['rules before any name', 'Disallow: /\nUser-agent: *\nAllow: /', '/a', true],
  ['other lines between names and rules', 'User-agent: *\nCrawl-delay: 10\nDisallow: /', '/a', false],
])('%s', (_, robots, path, may) => expect(mayRead(robots, path)).toBe(may))

test('a long one costs little', () => {
  const rules = Array.from({ length: 20_000 }, (_, at) => `Disallow: /*a*b*c${at}$`).join('\n')
  expect(mayRead(`User-agent: *\n${rules}`, `/${'ab'.repeat(1_000)}`)).toBe(true)
})
