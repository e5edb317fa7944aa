import { expect, test } from 'vitest'
import { pathInConfig } from '../../src/config/paths.js'

test.each([
  ['linux', '/var/mail', '/var/mail'],
  ['linux', 'mail', '/home/me/care/mail'],
  ['linux', '~/mail', '/home/me/mail'],
  ['linux', '~mail', '/home/me/care/~mail'],
  ['linux', '~', '/home/me'],
  ['win32', String.raw`D:\mail`, String.raw`D:\mail`],
  ['win32', 'D:/mail', 'D:/mail'],
  ['win32', String.raw`\\server\share\mail`, String.raw`\\server\share\mail`],
  ['win32', 'care/mail', String.raw`C:\me\care\care\mail`],
  ['win32', String.raw`~\mail`, String.raw`C:\me\mail`],
  ['win32', '~/mail', String.raw`C:\me\mail`],
] as const)('in a config on %s, %s is %s', (platform, written, expected) => {
  const machine =
    platform === 'win32'
      ? { at: 'file:///C:/me/care/', env: { USERPROFILE: String.raw`C:\me` } }
      : { at: 'file:///home/me/care/', env: { HOME: '/home/me' } }
  expect(pathInConfig(written, new URL(machine.at), { platform, env: machine.env })).toBe(expected)
})
