import { expect, test } from 'vitest'
import { queryWarnings, type RelevanceBrand } from '../../../src/judge/relevance/index.js'

const sources = [{ id: 'feed:1', name: 'Our forum', type: 'feed' }]

test.each<[what: string, brand: RelevanceBrand, warnings: unknown[]]>([
  ['a name like no other', { name: 'Northwind Hosting' }, []],
  [
    'with context',
    { name: 'Northwind Hosting', about: ['hosting', '"a server"'], notAbout: ['traders'] },
    [],
  ],
  ['a common name', { name: 'Orange' }, [expect.stringMatching(/common word.*about, notAbout/)]],
  ['a common name with context', { name: 'Orange', about: ['sim'] }, []],
  [
    'a broad query with context',
    { name: 'Orange', match: 'NOT jobs', about: ['sim'] },
    [expect.stringContaining('nearly every post')],
  ],
  [
    'context that stands everywhere',
    { name: 'Nord', about: ['sim', 'the OR sim'] },
    ['about: the OR sim stands in nearly every post, so it tells nothing.'],
  ],
  ['and against', { name: 'Nord', notAbout: ['und'] }, [expect.stringMatching(/^notAbout: und .*hidden/)]],
  [
    'on both sides',
    { name: 'Nord', about: ['SIM'], notAbout: ['sim'] },
    ['SIM stands in about and in notAbout.'],
  ],
  ['a known source', { name: 'Nord', match: 'nordlicht -source:"our forum" -source:FEED' }, []],
  [
    'an unknown source',
    { name: 'Nord', match: 'nordlicht -source:forum' },
    ['source:forum is the name or type of no source of this file.'],
  ],
  [
    'a small or',
    { name: 'Nord', match: 'nordlicht or nordwind', notAbout: ['sim and card'] },
    [
      '"or" stands between two words and is looked for as a word. Write OR, or put it in quotes.',
      '"and" stands between two words and is looked for as a word. Write AND, or put it in quotes.',
    ],
  ],
  [
    'an OR in quotes',
    { name: 'Nord', match: '"nordlicht OR nordwind"' },
    ['OR stands within quotes, where it is a word: "nordlicht OR nordwind". Close the quotes before it.'],
  ],
  ['a name with an OR', { name: 'Nord OR Sued' }, []],
  [
    'an unknown source in exclude',
    { name: 'Nordlicht', exclude: 'source:x' },
    ['source:x is the name or type of no source of this file.'],
  ],
])('%s', (_what, brand, warnings) => {
  expect(queryWarnings(brand, sources)).toEqual(warnings)
})
