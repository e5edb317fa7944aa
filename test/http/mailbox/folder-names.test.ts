// The build gives the mail client these in place of a package, which knows them for sure.
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import folderNames from '../../../scripts/mail-client/folder-names.js'

test('folders are named as servers name them', () => {
  expect(folderNames.encode('Entwürfe & mehr').toString()).toBe('Entw&APw-rfe &- mehr')
  expect(folderNames.decode(Buffer.from('Entw&APw-rfe &- mehr'))).toBe('Entwürfe & mehr')
})

test('as the whole package does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
      const encoded = folderNames.encode(name)
      expect(encoded.toString()).toBe(iconv.encode(name, 'utf-7-imap').toString())
      expect(folderNames.decode(encoded)).toBe(name)
    }),
  )
})
