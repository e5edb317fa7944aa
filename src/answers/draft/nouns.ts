import type { Address, ReadLanguage } from './languages.js'
import { englishNouns } from './nouns-english.js'
import { germanNouns } from './nouns-german.js'

/** What German says of it: masculine, feminine, neuter, several; `mn`: one of two, where the post does not tell which. */
type Gender = 'm' | 'f' | 'n' | 'p' | 'mn'
type Whose = 'yours' | 'ours' | 'the'

/** Something that trouble is with, as it stands in a post. */
export type Noun = { at: number; name: string; whose: Whose; gender: Gender }

type Entry = { pattern: RegExp } & Omit<Noun, 'at'>

/** "Empty after login", "laut Website", "since the update", "keine Warteschleife": beside the trouble, or praised. */
const BESIDE =
  '\\b(?:after|laut|keine?|on a|im|since(?: the| your)?(?: last)?|seit(?: dem| der)?(?: letzten)?) '
/** "The app says that all is well": it tells of the trouble, and is not what the trouble is with. */
const SAYS = '\\s+(?:says?|said|claims|tells?|sagte?|meinte?|behauptet|zeigt)\\b'

const whose: Readonly<Record<string, Whose>> = { '*': 'the', '!': 'ours' }

/** A line of a table: `words that name it (~ is any ending): [*!]name`, in German with its gender before the name. `*`: the, `!`: our. */
const entriesOf = (lines: string): readonly Entry[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', said = ''] = line.split(':').map((part) => part.trim())
      const names = words.split(',').map((word) => word.trim().replaceAll('~', '\\p{L}*'))
      const mark = /^[*!]/.exec(said)?.[0] ?? ''
      const [, gender = 'mn', name = ''] = /^(?:([mfnp]) )?(.+)$/u.exec(said.slice(mark.length)) ?? []
      return {
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}_-]|${BESIDE})(?:${names.join('|')})(?![\\p{L}\\p{N}_-]|${SAYS})`,
          'iu',
        ),
        name,
        whose: whose[mark] ?? 'yours',
        gender: gender as Gender,
      }
    })

const entries: Readonly<Record<ReadLanguage, readonly Entry[]>> = {
  en: entriesOf(englishNouns),
  de: entriesOf(germanNouns),
}

/** All of what we know that is named in a text, where it stands first; what somebody calls theirs beside that may be a person, a pet or a jest. */
export const nounsIn = (text: string, language: ReadLanguage): readonly Noun[] =>
  entries[language].flatMap(({ pattern, ...noun }) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ at, ...noun }]
  })

type Said = { language: ReadLanguage; address: Address }

/** How an answer names it behind "with" or "mit": `your parcel`, `Ihrem Paket`; undefined where German does not know which ending it takes. */
export function withPossessive(noun: Noun, { language, address }: Said): string | undefined {
  const { name, gender, whose } = noun
  if (language === 'en') return `${{ yours: 'your', ours: 'our', the: 'the' }[whose]} ${name}`
  if (gender === 'mn' && whose === 'the') return undefined
  const kind = gender === 'mn' ? 'm' : gender
  const stem = whose === 'ours' ? 'unser' : address === 'Sie' ? 'Ihr' : 'dein'
  const word = whose === 'the' ? articles[kind] : stem + endings[kind]
  return `${word} ${kind === 'p' && !/[ns]$/u.test(name) ? `${name}n` : name}`
}

type Known = Exclude<Gender, 'mn'>
const endings: Readonly<Record<Known, string>> = { m: 'em', f: 'er', n: 'em', p: 'en' }
const articles: Readonly<Record<Known, string>> = { m: 'dem', f: 'der', n: 'dem', p: 'den' }
