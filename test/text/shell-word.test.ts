import { expect, test } from 'vitest'
import { addressWord, typedWord } from '../../src/text/shell-word.js'

test.each([
  { text: 'Northwind', linux: 'Northwind', win32: 'Northwind' },
  { text: 'Northwind Hosting', linux: "'Northwind Hosting'", win32: '"Northwind Hosting"' },
  { text: "it's", linux: String.raw`'it'\''s'`, win32: `"it's"` },
  { text: 'AT&T', linux: "'AT&T'", win32: '"AT&T"' },
  { text: '100%', linux: '100%', win32: '"100%"' },
  { text: 'Yahoo!', linux: "'Yahoo!'", win32: '"Yahoo!"' },
  { text: 'a,b', linux: 'a,b', win32: '"a,b"' },
  { text: '~/m.yaml', linux: '~/m.yaml', win32: '"~/m.yaml"' },
  { text: 'Ünal', linux: "'Ünal'", win32: '"Ünal"' },
  { text: 'C:/m.yaml', linux: 'C:/m.yaml', win32: 'C:/m.yaml' },
  { text: String.raw`C:\m.yaml`, linux: String.raw`'C:\m.yaml'`, win32: String.raw`"C:\m.yaml"` },
  { text: 'C:\\my posts\\', linux: "'C:\\my posts\\'", win32: String.raw`"C:\my posts\\"` },
  { text: String.raw`a\"b"`, linux: String.raw`'a\"b"'`, win32: String.raw`"a\\\"b\""` },
  { text: '', linux: "''", win32: '""' },
])('$text', ({ text, linux, win32 }) => {
  expect(typedWord(text, 'linux')).toBe(linux)
  expect(typedWord(text, 'darwin')).toBe(linux)
  expect(typedWord(text, 'win32')).toBe(win32)
})

test.each([
  ['https://forum.example/posts.rss', 'https://forum.example/posts.rss'],
  ['https://forum.example/?a=1&b=2%20', '"https://forum.example/?a=1&b=2%20"'],
  ['https://forum.example/?$(a)`b`!', '"https://forum.example/?%24(a)%60b%60%21"'],
])('%s is typed as %s', (url, expected) => expect(addressWord(url)).toBe(expected))
