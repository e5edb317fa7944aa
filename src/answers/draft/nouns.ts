import { isGivenName } from '../../text/given-names.js'
import type { Address, ReadLanguage } from './languages.js'
import { englishNouns } from './nouns-english.js'
import { germanNouns } from './nouns-german.js'

/** What German says of it: masculine, feminine, neuter, several; `mn`: one of two, where the post does not tell which. */
type Gender = 'm' | 'f' | 'n' | 'p' | 'mn'
type Whose = 'yours' | 'ours' | 'the'
export type Case = 'nom' | 'acc' | 'dat'

/** Something that trouble is with, as it stands in a post. */
export type Noun = { at: number; name: string; whose: Whose; plural: boolean; gender: Gender }

type Entry = { pattern: RegExp } & Omit<Noun, 'at'>

/** "Empty after login", "laut Website", "since the update", "keine Warteschleife": beside the trouble, or praised. */
const BESIDE =
  '\\b(?:after|laut|keine?|on a|im|since(?: the| your)?(?: last)?|seit(?: dem| der)?(?: letzten)?) '
/** "The app says that all is well": it tells of the trouble, and is not what the trouble is with. */
const SAYS = '\\s+(?:says?|said|claims|tells?|sagte?|meinte?|behauptet|zeigt)\\b'

const whose: Readonly<Record<string, Whose>> = { '*': 'the', '!': 'ours' }

/** A line of a table: `words that name it (~ is any ending): [*!]name`, in German with its gender before the name. `*`: the, `!`: our. */
const entriesOf = (lines: string, language: ReadLanguage): readonly Entry[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', said = ''] = line.split(':').map((part) => part.trim())
      const names = words.split(',').map((word) => word.trim().replaceAll('~', '\\p{L}*'))
      const mark = /^[*!]/.exec(said)?.[0] ?? ''
      const [, gender = 'mn', name = ''] = /^(?:([mfnp]) )?(.+)$/u.exec(said.slice(mark.length)) ?? []
      const plural = language === 'de' ? gender === 'p' : isPlural(name)
      return {
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}_-]|${BESIDE})(?:${names.join('|')})(?![\\p{L}\\p{N}_-]|${SAYS})`,
          'iu',
        ),
        name,
        whose: whose[mark] ?? 'yours',
        plural,
        gender: gender as Gender,
      }
    })

/** English: `fees`, but not `access` or `glass`. */
const isPlural = (name: string): boolean => /(?<![s'])s$/.test(name) && !/(?:us|is)$/.test(name)

const entries: Readonly<Record<ReadLanguage, readonly Entry[]>> = {
  en: entriesOf(englishNouns, 'en'),
  de: entriesOf(germanNouns, 'de'),
}

/** All that is named in a text, what is likelier the trouble first; then what somebody calls theirs, whatever it is. */
export function nounsIn(text: string, language: ReadLanguage): readonly Noun[] {
  const known = entries[language].flatMap(({ pattern, ...noun }) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ at, ...noun }]
  })
  return known.length > 0 ? known : ownThings(text, language)
}

const MINE_ENGLISH =
  /\b(?:[Mm]y|[Oo]ur) (\p{Ll}{3,}(?: \p{Ll}{3,})??)(?=['’]s\b|[.,;:!?)]|\s+(?:is|are|was|were|has|have|had|isn['’]t|won['’]t|will|doesn['’]t|didn['’]t|hasn['’]t|can['’]t|never|still|came|comes|arrived|broke|stopped|from|since|because|and|but|not|keeps?|kept|for|at|on|in|to|with|which|that|this|just|got|went|after|twice|again)\b|$)/gu
/** "The stitching came undone": what a sentence is about, though it is everybody's. */
const THE_ENGLISH =
  /(?<=^\P{L}*|[.!?:;,]\s+|\b(?:and|but|because|so)\s+)the (\p{Ll}{3,}(?: \p{Ll}{3,})??)(?=\s+(?:is|are|was|were|has|have|had|isn['’]t|won['’]t|will|doesn['’]t|didn['’]t|hasn['’]t|can['’]t|never|still|came|comes|arrived|broke|stopped|keeps?|kept|just|got|went|says|for|at|on|in|from)\b)/giu
const THE_GERMAN = /(?<=^\P{L}*|[.!?:;,]\s+)(Der|Die|Das)\s+(?:\p{Ll}+e\s+)?(\p{Lu}\p{Ll}{2,})(?!\p{L})/gu
const MINE_GERMAN =
  /(?<!\p{L})(?:[Mm]ein|[Uu]nser)(e|em|en|er|)\s+(?:\p{Ll}+(?:e|en|er|es)\s+)?(\p{Lu}\p{Ll}{2,})(?!\p{L})/gu
/** People, animals, bodies, and what is meant otherwise: of these nobody says that there was trouble with them. */
const NO_THING =
  /^(?:mothers?|fathers?|mum|mom|dad|parents?|wife|husband|partners?|girlfriend|boyfriend|kids?|child|children|sons?|daughters?|baby|boss|friends?|family|gran\w*|nan|brothers?|sisters?|aunt|uncle|dogs?|cats?|money|cash|time|life|lives|days?|weeks?|months?|years?|back|head|face|eyes|hands?|feet|legs?|name|opinion|experience|mind|fault|case|knowledge|patience|point|questions?|problems?|issues?|hopes?|part|side|end|own|first|last|whole|entire|best|only|neighbou?rs?|colleagues?|team|staff|clients?|customers?|users?|guests?|students?|patients?|tenants?|landlord|lawyer|solicitor|accountant|doctor|rights?|place|turn|way|home|house|flat|street|city|town|country|village|area|work|job|office|business|company|sanity|trust|faith|word|words|favou?rite|luck|god|birthday|wedding|honeymoon|holiday|trip|age|request|emails?|calls?|messages?|letters?|complaint|feedback|review|post|old|new|current|entire|very|other|second|third|previous|man|woman|lady|guy|person|people|driver|manager|agent|lad|girl|boy|owner|assistant|answer|reply|thing|truth|fact|reason|idea|result|way|next|same|rest|others|others?|kids|only|very|whole|moment|day|minute|hour|internet of|status page|company|store|shop|bank|airline|hotel)\b/u
const NO_THING_GERMAN =
  /^(?:Mutter|Vater|Mama|Papa|Eltern|Frau|Mann|Freund\p{L}*|Kind\p{L}*|Sohn|Söhne|Tochter|Töchter|Baby|Chef\p{L}*|Familie|Oma|Opa|Bruder|Schwester\p{L}*|Tante|Onkel|Hund\p{L}*|Katze\p{L}*|Geld|Zeit|Leben|Tag\p{L}*|Woche\p{L}*|Monat\p{L}*|Jahr\p{L}*|Rücken|Kopf|Gesicht|Augen|Hand|Hände|Name\p{L}*|Meinung|Erfahrung\p{L}*|Schuld|Fall|Geduld|Frage\p{L}*|Problem\p{L}*|Hoffnung|Seite|Ende|Nachbar\p{L}*|Kolleg\p{L}*|Team|Kunde\p{L}*|Gäste\p{L}*|Patient\p{L}*|Mieter\p{L}*|Vermieter\p{L}*|Anwalt|Anwältin|Arzt|Ärztin|Recht\p{L}*|Haus|Wohnung|Straße|Stadt|Ort|Dorf|Arbeit|Firma|Betrieb|Vertrauen|Wort\p{L}*|Glück|Gott|Geburtstag|Hochzeit|Urlaub|Reise|Alter|Anfrage\p{L}*|Mail\p{L}*|Anruf\p{L}*|Nachricht\p{L}*|Brief\p{L}*|Beschwerde\p{L}*|Bewertung|Ansicht|Wissen|Auge|Puls|Herz|Nerven|Großmutter|Großvater|Lieblings\p{L}*|Mitarbeiter\p{L}*|Wunsch|Antrag|Dank|Dame|Herr|Typ|Person|Leute|Fahrer\p{L}*|Verkäufer\p{L}*|Chefin|Antwort|Sache|Ding|Wahrheit|Tatsache|Grund|Idee|Ergebnis|Kinder|Kleine|Statusseite|Firma|Bank|Fluggesellschaft|Hotel|Laden|Filiale|Bandansage|Minute|Stunde|Mitbewohnerin|Jungs|Crew|Kartons|Bretter)$/u

/** "My loom has a crack": what somebody calls theirs is what the trouble is with, and needs to stand in no list. */
function ownThings(text: string, language: ReadLanguage): Noun[] {
  if (language === 'en') {
    const found = (pattern: RegExp, whose: Whose) =>
      Array.from(text.matchAll(pattern), ({ 1: name = '', index }) => ({
        at: index,
        name: name.toLowerCase(),
        whose,
        plural: isPlural(name),
        gender: 'mn' as const,
      }))
    return [...found(MINE_ENGLISH, 'yours'), ...found(THE_ENGLISH, 'the')].filter(
      ({ name }) => !NO_THING.test(name) && !isPerson(name),
    )
  }
  const things = Array.from(text.matchAll(THE_GERMAN), ({ 1: article = '', 2: name = '', index }) => {
    const gender: Gender = article === 'Der' ? 'm' : article === 'Das' ? 'n' : isSeveral(name) ? 'p' : 'f'
    return NO_THING_GERMAN.test(name) || isPerson(name)
      ? []
      : [{ at: index, name, whose: 'the' as const, plural: gender === 'p', gender }]
  }).flat()
  const mine = Array.from(text.matchAll(MINE_GERMAN), ({ 1: ending = '', 2: name = '', index }) => {
    const gender = genderBy(ending, name)
    return gender === undefined || NO_THING_GERMAN.test(name) || isPerson(name)
      ? []
      : [{ at: index, name, whose: 'yours' as const, plural: gender === 'p', gender }]
  }).flat()
  return [...mine, ...things]
}

const isSeveral = (name: string): boolean =>
  /(?:en|er|s|ln|rn|äge|üge|räte|ufe|mine|kete|iefe|tühle|eile|ukte)$/u.test(name)

const isPerson = (name: string): boolean =>
  isGivenName(
    name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    { begins: false },
  )

/** By how "mein" ends before it. */
function genderBy(ending: string, name: string): Gender | undefined {
  if (ending === '' || ending === 'em') return 'mn'
  if (ending === 'er') return 'f'
  if (ending === 'en') return name.endsWith('n') ? undefined : 'm'
  return isSeveral(name) ? 'p' : 'f'
}

type Said = { language: ReadLanguage; address: Address }

/** How an answer names it: `your parcel`, `Ihrem Paket`; undefined where German does not know which ending it takes. */
export function withPossessive(noun: Noun, wanted: Case, { language, address }: Said): string | undefined {
  const { name, gender } = noun
  if (language === 'en') return `${{ yours: 'your', ours: 'our', the: 'the' }[noun.whose]} ${name}`
  const kind = gender === 'mn' ? (wanted === 'acc' || noun.whose === 'the' ? undefined : 'm') : gender
  if (kind === undefined) return undefined
  const stem = noun.whose === 'ours' ? 'unser' : address === 'Sie' ? 'Ihr' : 'dein'
  const word = noun.whose === 'the' ? articles[wanted][kind] : stem + endings[wanted][kind]
  return `${word} ${kind === 'p' && wanted === 'dat' && !/[ns]$/u.test(name) ? `${name}n` : name}`
}

type Known = Exclude<Gender, 'mn'>
const endings: Readonly<Record<Case, Readonly<Record<Known, string>>>> = {
  nom: { m: '', f: 'e', n: '', p: 'e' },
  acc: { m: 'en', f: 'e', n: '', p: 'e' },
  dat: { m: 'em', f: 'er', n: 'em', p: 'en' },
}
const articles: Readonly<Record<Case, Readonly<Record<Known, string>>>> = {
  nom: { m: 'der', f: 'die', n: 'das', p: 'die' },
  acc: { m: 'den', f: 'die', n: 'das', p: 'die' },
  dat: { m: 'dem', f: 'der', n: 'dem', p: 'den' },
}
