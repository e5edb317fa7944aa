import { expect, test } from 'vitest'
import { fromHome } from '../../src/text/home.js'

const unix = { platform: 'linux', env: { HOME: '/home/me' } } as const
const windows = { platform: 'win32', env: { USERPROFILE: String.raw`C:\me` } } as const

test.each([
  ['~', '/home/me'],
  ['~/', '/home/me'],
  ['~/Maildir', '/home/me/Maildir'],
  ['~/a b/c.db', '/home/me/a b/c.db'],
  ['~//mail', '/home/me/mail'],
  ['~/../you/mail', '/home/you/mail'],
  // What is only a name that begins so.
  ['~mail', '~mail'],
  ['~$report.csv', '~$report.csv'],
  ['./~/mail', './~/mail'],
  ['./~you/mail', './~you/mail'],
  ['a/~/mail', 'a/~/mail'],
  ['/~/mail', '/~/mail'],
  ['', ''],
])('%j is %j', (written, meant) => expect(fromHome(written, unix)).toBe(meant))

test.each([
  ['~', String.raw`C:\me`],
  [String.raw`~\mail`, String.raw`C:\me\mail`],
  ['~/mail', String.raw`C:\me\mail`],
])('on Windows %j is %j', (written, meant) => expect(fromHome(written, windows)).toBe(meant))

test.each(['~', '~/mail', String.raw`~\mail`])('without a home folder %j is an error', (written) => {
  expect(() => fromHome(written, { platform: 'linux', env: { HOME: '' } })).toThrow('HOME is not set')
})

test.each(['~you/mail', '~root/.local/a.db', String.raw`~you\mail`])(
  'whose home %j is, nobody knows',
  (written) => expect(() => fromHome(written, unix)).toThrow('is not known here'),
)
