import { isGivenName } from './given-names.js'
import { isSurname } from './surnames.js'

type Stretch = { start: number; end: number }

const NAME = String.raw`\p{Lu}[\p{L}'’-]*\.?(?:\s+(?:von|van|de|der|zu|la|al|bin)\b)?(?:\s+\p{Lu}[\p{L}'’-]+){0,2}`

/** Behind these a word with a capital is somebody. */
const introduced = [
  String.raw`(?:Herrn?|Frau|Hr\.|Fr\.|Fräulein|Familie|Fam\.|Dr\.?|Prof\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Madam|Lady|Dame|Lord)\s+(?:(?:Dr|Prof)\.\s+)*`,
  String.raw`(?:[Nn]amed|[Cc]alled|[Nn]amens|[Hh]eißt|[Hh]eiße|[Nn]ame\s+(?:is|was|ist|war)|[Ss]igned)\s+`,
  String.raw`(?:[Aa]gents?|[Rr]ep(?:resentative)?|[Aa]dvisor|[Mm]anager|[Ss]upervisor|[Cc]olleague|[Tt]echnician|[Dd]river|[Ss]taffer|[Hh]usband|[Ww]ife|[Pp]artner|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Mm]other|[Ff]ather|[Ff]riend|[Bb]oss|[Nn]eighbour)\s+`,
  String.raw`(?:Mitarbeiter(?:in)?|Kolleg(?:e|en|in)|Techniker(?:in)?|Fahrer(?:in)?|Berater(?:in)?|Chef(?:in)?|Sachbearbeiter(?:in)?)\s+`,
].map((before) => new RegExp(String.raw`(?<![\p{L}\p{N}])${before}${NAME}`, 'gu'))

/** `E. Colthurst`, `Geoff P.` */
const INITIAL = /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}\.(?!\p{L}))/gu

const BEFORE_MONTH =
  /(?:^|[\s(])(?:in|since|until|till|by|of|from|last|next|this|every|before|after|mid|early|late|im|seit|bis|ab|vom|zum|am|anfang|mitte|ende|\d{1,2}(?:st|nd|rd|th|\.)?)[\s-]+$/iu

/** Months that are names, too, where they are told as months. */
const isMonth = (word: string, text: string, at: number): boolean =>
  /^(?:april|may|june|august)$/i.test(word) &&
  (BEFORE_MONTH.test(text.slice(Math.max(0, at - 12), at)) || /^\s*\d/.test(text.slice(at + word.length)))

const WORD = /\p{L}[\p{L}'’-]*/gu

/**
 * Where a text likely names people: behind what introduces them, by initials, and by common first names with the words with capitals behind
 * them. Of names that nobody heard of it finds only those that are introduced.
 */
export function namesOfPeople(text: string): readonly Stretch[] {
  return [
    ...[...introduced, INITIAL].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
      })),
    ),
    ...Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
      const begins = /(?:^|[.!?…:\n]["“„»']?)\s*$/u.test(text.slice(Math.max(0, index - 4), index))
      const plain = word.replace(/['’]s?$/u, '')
      if (!begins && isSurname(plain)) return [{ start: index, end: index + word.length }]
      if (!isGivenName(plain, { begins }) || isMonth(plain, text, index)) return []
      const [family = ''] =
        /^(?:\s+(?:von|van|de|der|zu)\b)?(?:\s+\p{Lu}[\p{L}'’-]+){1,2}/u.exec(
          text.slice(index + word.length),
        ) ?? []
      return [{ start: index, end: index + word.length + family.length }]
    }),
  ]
}
