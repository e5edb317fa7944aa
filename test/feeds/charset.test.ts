import { expect, test } from 'vitest'
import { decodeBytes } from '../../src/feeds/charset/index.js'

const latin = (text: string) => Buffer.from(text, 'latin1')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const utf32 = (text: string) =>
  Buffer.concat(
    [...text].map((character) => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32LE(character.codePointAt(0) ?? 0)
      return bytes
    }),
  )

test.each([
  { name: 'plain ASCII', bytes: Buffer.from('<a>x</a>'), text: '<a>x</a>', encoding: 'utf-8' },
  { name: 'UTF-8 by default', bytes: Buffer.from('<a>é🙂</a>'), text: '<a>é🙂</a>', encoding: 'utf-8' },
  {
    name: "UTF-8's mark",
    bytes: Buffer.from('\ufeff<a>é</a>'),
    header: 'text/xml; charset=iso-8859-1',
    text: '<a>é</a>',
    encoding: 'utf-8',
  },
  {
    name: "UTF-16's mark",
    bytes: Buffer.from('\ufeff<a>é</a>', 'utf16le'),
    text: '<a>é</a>',
    encoding: 'utf-16le',
  },
  { name: "UTF-16's shape", bytes: utf16be('<a>é</a>'), text: '<a>é</a>', encoding: 'utf-16be' },
  { name: "UTF-32's shape", bytes: utf32('<a>🙂</a>'), text: '<a>🙂</a>', encoding: 'utf-32le' },
  {
    name: 'the header',
    bytes: latin('<a>\xcf</a>'),
    header: 'text/xml; charset="KOI8-R"',
    text: '<a>о</a>',
    encoding: 'koi8-r',
  },
  {
    name: 'the declaration',
    bytes: latin('<?xml version="1.0" encoding="windows-1251"?><a>\xcf</a>'),
    text: '<?xml version="1.0" encoding="windows-1251"?><a>П</a>',
    encoding: 'windows-1251',
  },
  {
    name: 'windows-1252 when it is no UTF-8',
    bytes: latin('<a>it\x92s \x80</a>'),
    text: '<a>it’s €</a>',
    encoding: 'windows-1252',
  },
  {
    name: 'UTF-8 behind a wrong header',
    bytes: Buffer.from('<?xml version="1.0" encoding="utf-8"?><a>é</a>'),
    header: 'text/xml; charset=iso-8859-1',
    text: '<?xml version="1.0" encoding="utf-8"?><a>é</a>',
    encoding: 'utf-8',
  },
  {
    name: 'a wrong claim to be UTF-16',
    bytes: Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>é</a>'),
    text: '<?xml version="1.0" encoding="utf-16"?><a>é</a>',
    encoding: 'utf-8',
  },
  {
    name: 'an encoding of DOS',
    bytes: latin('<a>\x81</a>'),
    header: 'text/xml; charset=cp437',
    text: '<a>ü</a>',
    encoding: 'cp437',
  },
  {
    name: 'an unknown name',
    bytes: Buffer.from('<a>é</a>'),
    header: 'text/xml; charset=klingon',
    text: '<a>é</a>',
    encoding: 'utf-8',
  },
  {
    name: 'C1 controls in UTF-8',
    bytes: Buffer.from('<a>it\u0092s</a>'),
    text: '<a>it’s</a>',
    encoding: 'utf-8',
  },
])('decodes by $name', ({ bytes, header, text, encoding }) => {
  expect(decodeBytes(bytes, header)).toEqual({ text, encoding })
})

const german = 'für Böden, Höfe, Türen und Schlösser'
const utf8 = (text: string) => Buffer.from(text)
const joined = (...parts: readonly Uint8Array[]) => Buffer.concat(parts)

test.each([
  'iso-8859-1',
  'us-ascii',
  'shift_jis',
  'gbk',
  'big5',
  'euc-kr',
  'windows-1251',
  'binary',
  'cp437',
])('valid UTF-8 that is said to be %s is UTF-8', (label) => {
  const header = decodeBytes(utf8('<a>für</a>'), `text/xml; charset=${label}`)
  expect(header).toEqual({ text: '<a>für</a>', encoding: 'utf-8' })
  const declared = `<?xml version="1.0" encoding="${label}"?><a>Nordwärts 🙂</a>`
  expect(decodeBytes(utf8(declared), undefined)).toEqual({ text: declared, encoding: 'utf-8' })
})

test.each([
  { name: 'nothing is said', header: undefined },
  { name: 'UTF-8 is said', header: 'text/xml; charset=utf-8' },
  { name: 'another one is said', header: 'text/xml; charset=iso-8859-1' },
])('is UTF-8 but for one byte where $name', ({ header }) => {
  const bytes = joined(utf8(`<a>${german} w`), latin('\xe4'), utf8('re</a>'))
  expect(decodeBytes(bytes, header)).toEqual({
    text: `<a>${german} w\ufffdre</a>`,
    encoding: 'utf-8',
    unreadable: 1,
  })
})

test('half a character at the end is where the document was cut', () => {
  const emoji = utf8('🙂')
  for (const length of [1, 2, 3]) {
    const bytes = joined(utf8(`<a>${german} `), emoji.subarray(0, length))
    expect(decodeBytes(bytes, undefined)).toEqual({ text: `<a>${german} `, encoding: 'utf-8' })
  }
})

test.each([
  { name: 'German', label: 'windows-1252', bytes: latin('<a>f\xfcr B\xf6den</a>'), text: '<a>für Böden</a>' },
  {
    name: 'shouted German',
    label: 'utf-8',
    bytes: latin('<a>\x84MEN\xdc\x93 f\xfcr</a>'),
    text: '<a>„MENÜ“ für</a>',
  },
  {
    name: 'Thai',
    label: 'windows-874',
    bytes: latin('<a>\xca\xc7\xd1\xca\xb4\xd5\xa4\xc3\xd1\xba</a>'),
    text: '<a>สวัสดีครับ</a>',
  },
  {
    name: 'Chinese',
    label: 'gbk',
    bytes: latin('<a>\xcd\xf8\xd5\xbe\xb4\xf2\xb2\xbb\xbf\xaa</a>'),
    text: '<a>网站打不开</a>',
  },
])('$name in its own encoding is no damaged UTF-8', ({ label, bytes, text }) => {
  expect(decodeBytes(bytes, `text/xml; charset=${label}`).text).toBe(text)
})

test('surrogates of three bytes each are one character', () => {
  const bytes = joined(utf8(`<a>${german} `), latin('\xed\xa0\xbd\xed\xb8\x82</a>'))
  expect(decodeBytes(bytes, undefined)).toEqual({ text: `<a>${german} 😂</a>`, encoding: 'utf-8' })
})
