import * as z from 'zod'
import { languageName } from '../../languages/names.js'
import { readerLanguageOf, readerLanguages } from '../../model/reader-language.js'
import { closest } from '../did-you-mean.js'

/** Of readers: a tag of BCP 47 of which there is a catalogue, as it is written there: `de`, `de-AT`. */
export const Language = z
  .string()
  .trim()
  .refine((text) => canonical(text) !== undefined, { error: ({ input }) => complain(String(input)) })
  .overwrite((text) => canonical(text) ?? text)
  .meta({ title: 'language' })

function canonical(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.replaceAll('_', '-'))
    return readerLanguageOf(tag) === undefined ? undefined : tag
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What people call them who know no tags. */
const names = new Map<string, string>([
  ...readerLanguages.map((tag): [string, string] => [languageName(tag).toLowerCase(), tag]),
  ['deutsch', 'de'],
  ['français', 'fr'],
  ['español', 'es'],
  ['castellano', 'es'],
])

function complain(text: string): string {
  const word = text.trim().toLowerCase()
  const near = names.get(closest(word, [...names.keys()]) ?? '')
  const suggestion = near === undefined ? '' : `; did you mean "${near}"?`
  const known = readerLanguages.map((tag) => `${tag} (${languageName(tag)})`)
  return `expected a language that mails can be written in: ${known.join(', ')}${suggestion}`
}
