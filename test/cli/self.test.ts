import { expect, test } from 'vitest'
import { selfOf, withGlobals } from '../../src/cli/self.js'
import { asTyped } from '../../src/outputs/wording/as-typed.js'

test.each([
  { script: '/usr/lib/node_modules/mentions/bin/mentions.js', cwd: '/home/me', self: 'mentions' },
  { script: '/home/me/mentions/bin/mentions.js', cwd: '/home/me/mentions', self: 'node bin/mentions.js' },
  { script: '/usr/bin/mentions', cwd: '/', self: 'mentions' },
  { script: undefined, cwd: '/', self: 'mentions' },
])('$script in $cwd is called $self', ({ script, cwd, self }) => {
  expect(selfOf(script, cwd)).toBe(self)
})

test('the config and the store that were named are named again, safe for a shell', () => {
  expect(withGlobals('mentions', {})).toBe('mentions')
  expect(withGlobals('mentions', { config: 'a.yaml', store: "it's $HOME.db" })).toBe(
    String.raw`mentions --config a.yaml --store 'it'\''s $HOME.db'`,
  )
})

test('commands in a text become the ones to type here', () => {
  expect(asTyped('See `mentions check`, then $& mentions', 'node bin/mentions.js')).toBe(
    'See `node bin/mentions.js check`, then $& mentions',
  )
})
