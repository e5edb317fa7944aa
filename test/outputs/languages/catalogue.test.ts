// Every sentence of a catalogue, also those that no sample tells: none has words in it that are only English.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readerLanguages } from '../../../src/model/reader-language.js'

const english = new Set(
  `the and of is was are were not with for from has have had that this these which who where when why by to it its they them their there could
  cannot can nobody somebody be been being their our your you we us will would post posts case cases people brand brands answer answers
  answered reply replies waits wait waiting promise promises broken since until ago yet still only more others another all none any every
  could last next late soon new old said says say read reads looked asked missing failed paused today yesterday week change same known`
    .trim()
    .split(/\s+/),
)

/** Words of English that are words there, too. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['was', 'will'],
}

/** What the strings and templates of a file say, without names of files, codes that are compared, and keys. */
function textOf(path: string): string[] {
  const source = readFileSync(path, 'utf8')
    .replace(/^import .*$/gm, '')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/(?:===|!==|case|\[) '[^']*'|\['[^']*'\]|'[^'\n]*'(?=\??:)|<[^<>\n]*'[^<>\n]*>/g, '')
  const found: string[] = []
  const read = (at: number, end: string): number => {
    let text = ''
    let here = at
    while (source[here] !== end) {
      if (source[here] === '\\') here += 1
      else if (end === '`' && source.startsWith('${', here)) {
        here = skip(here + 2, '}')
        text += ' '
        continue
      }
      text += source[here]
      here += 1
    }
    found.push(text)
    return here + 1
  }
  /** Code, until the bracket that ends it. */
  const skip = (at: number, end: string | undefined): number => {
    let here = at
    while (here < source.length && source[here] !== end) {
      const sign = source[here]
      if (sign === "'" || sign === '`') here = read(here + 1, sign)
      else if (sign === '{') here = skip(here + 1, '}')
      else here += 1
    }
    return here + 1
  }
  skip(0, undefined)
  return found
}

const others = readerLanguages.filter((language) => language !== 'en')

test.each(others)('%s', (language) => {
  const folder = new URL(`../../../src/outputs/wording/${language}/`, import.meta.url).pathname
  const said = readdirSync(folder).flatMap((name) => textOf(folder + name))
  expect(said.length).toBeGreaterThan(300)
  const left = said.filter((text) =>
    (
      text
        .replace(/`[^`]*`/g, '')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => english.has(word) && shared[language]?.includes(word) !== true),
  )
  expect(left).toEqual([])
})
