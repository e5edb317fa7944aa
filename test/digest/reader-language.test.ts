import { expect, test } from 'vitest'
import { readerLanguageFor } from '../../src/digest/reader-language.js'

const config = {
  digest: { language: 'de' },
  brands: [
    { name: 'Northwind Hosting' },
    { name: 'Bluefjord', digest: { language: 'fr' } },
    { name: 'Contoso Mail', digest: {} },
  ],
}

test.each<[string[], boolean | undefined, string]>([
  [['Northwind Hosting'], undefined, 'de'],
  [['Bluefjord'], undefined, 'fr'],
  [['Bluefjord'], false, 'fr'],
  [['Contoso Mail'], false, 'de'],
  // The mail of those whom `digest.email` names is theirs, whichever brands it holds.
  [['Bluefjord'], true, 'de'],
  [['Northwind Hosting', 'Bluefjord'], undefined, 'de'],
  [[], undefined, 'de'],
])('%j, shared: %s, is in %s', (brands, isShared, language) =>
  expect(readerLanguageFor(config, brands, isShared)).toBe(language),
)
