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
