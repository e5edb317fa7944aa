/** What a string of these keys says is no word of the language. */
const KEPT = new Set(['name', 'kind', 'tone', 'about', 'is', 'part', 'negated'])

/**
 * A file of a language with all of its signals, and without words.
 *
 * @param {string} text of the model's file
 * @param {{ tag: string, name: string, file: string }} of the new language
 */
export function withoutWords(text, { tag, name, file }) {
  const bare = text
    // What it says of its own language. Comments of a line stand by themselves.
    .replaceAll(/^\s*\/\/.*\n/gm, '')
    .replaceAll(/\/\*\* En .*\*\/\n/g, '')
    .replaceAll(/classes: \{[^}]*\}/g, 'classes: {}')
    .replaceAll(/\n\s*spellings: \{[^}]*\},/g, '')
    .replaceAll(/\n\s*elided: [^\n]*,/g, '')
    .replaceAll(/(\w+|'[\w-]+'):(\s*)(`[^`]*`|'(?:[^'\\\n]|\\.)*')/g, (whole, key) =>
      KEPT.has(key) ? whole : `${key}: ${key === 'language' ? `'${tag}'` : "''"}`,
    )
    .replaceAll(/\n{3,}/g, '\n\n')
  const named = bare.replace(/^export const \w+: Lexicon\b/m, `export const ${constantOf(name)}: Lexicon`)
  const note = file === 'lexicon.ts' ? noteFor(name) : ''
  return named.replace(/\n\n/, `\n\n${note}`)
}

const noteFor = (/** @type {string} */ name) =>
  `// ${name}. TODO: its words, written by hand and in that language; ../lexicon.ts explains the notation. Points are those of its neighbours.\n\n`

/** `norwegianBokmal` of `Norwegian Bokmål`. */
export function constantOf(/** @type {string} */ name) {
  const words = name.normalize('NFKD').match(/[A-Za-z]+/g) ?? []
  return words
    .map((word, at) => (at === 0 ? word[0]?.toLowerCase() : word[0]?.toUpperCase()) + word.slice(1))
    .join('')
}
