import { expect, test } from 'vitest'
import { isCalled } from '../../src/identity/called.js'

const kayleigh = { name: 'kayleigh 🌻', url: 'https://social.example/@kayleigh' }

test.each([
  [kayleigh, 'kayleigh', true],
  [kayleigh, '@Kayleigh', true],
  [kayleigh, 'kayleigh 🌻', true],
  [kayleigh, 'kay', false],
  [{ name: 'K. Moss', url: 'https://forum.example/u/kayleigh/' }, '@kayleigh', true],
  [{ name: 'K. Moss', url: 'https://forum.example/member.php?u=7' }, 'member.php', true],
  [{ name: 'K. Moss', handle: 'KMoss' }, 'kmoss', true],
  [{ name: '李明', url: 'https://forum.example/u/%E6%9D%8E' }, '李', true],
  [{ name: '🌻🌻', url: 'https://forum.example/%E6' }, '🌻', false],
])('%j is called %s: %s', (author, name, expected) => {
  expect(isCalled(author, name)).toBe(expected)
})
