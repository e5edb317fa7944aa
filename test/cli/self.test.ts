import { expect, test } from 'vitest'
import { selfOf, withGlobals } from '../../src/cli/self.js'
import { asTyped } from '../../src/outputs/wording/as-typed.js'

test.each([
  { script: '/usr/lib/node_modules/mentions/bin/mentions.js', cwd: '/home/me', self: 'mentions' },
  { script: '/home/me/mentions/bin/mentions.js', cwd: '/home/me/mentions', self: 'node bin/mentions.js' },
  { script: '/usr/bin/mentions', cwd: '/', self: 'mentions' },
  { script: undefined, cwd: '/', self: 'mentions' },
  {
    platform: 'win32',
    script: String.raw`C:\Users\me\mentions\bin\mentions.js`,
    cwd: String.raw`c:\Users\me\mentions`,
    self: 'node bin/mentions.js',
  },
  {
    platform: 'win32',
    script: String.raw`C:\Users\me\AppData\Roaming\npm\node_modules\mentions\bin\mentions.js`,
    cwd: 'D:/',
    self: 'mentions',
  },
] as const)('$script in $cwd is called $self', ({ self, ...started }) => {
  expect(selfOf({ platform: 'linux', ...started })).toBe(self)
})

test('the config and the store that were named are named again, safe for a shell', () => {
  expect(withGlobals('mentions', {}, 'linux')).toBe('mentions')
  expect(withGlobals('mentions', { config: 'a.yaml', store: "it's $HOME.db" }, 'linux')).toBe(
    String.raw`mentions --config a.yaml --store 'it'\''s $HOME.db'`,
  )
  expect(withGlobals('mentions', { config: String.raw`C:\my brand\m.yaml` }, 'win32')).toBe(
    String.raw`mentions --config "C:\my brand\m.yaml"`,
  )
})

test('commands in a text become the ones to type here', () => {
  expect(asTyped('See `mentions check`, then $& mentions', 'node bin/mentions.js')).toBe(
    'See `node bin/mentions.js check`, then $& mentions',
  )
})
