// What tells who somebody is, or opens what is theirs. Words of a customer that go out again must have none of it, so that whatever might
// be such is taken for it: a word too few harms nobody.

import { namesOfPeople } from './names-of-people.js'

/** Where in a text, in UTF-16 code units; `end` exclusive. */
export type PersonalData = { what: PersonalKind; start: number; end: number }
type PersonalKind = 'mail' | 'account' | 'address' | 'number' | 'secret' | 'home' | 'name'

// Every run is bounded, so that a hostile text takes time by its length alone.
const LABEL = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}`
const HOST = String.raw`${LABEL}(?:\.${LABEL}){0,8}`
const LOCAL = String.raw`(?<![\p{L}\p{N}._%+'’-])[\p{L}\p{N}._%+'’-]{1,64}`

/** Words after which a number, however short, is that of somebody's order, contract or account. */
const NUMBERED =
  'order|ticket|case|invoice|customer|client|account|acct|booking|reservation|reference|ref|tracking|parcel|shipment|serial|policy|contract|' +
  'member(?:ship)?|passport|licence|license|iban|bic|vin|imei|bestell\\p{L}{0,20}|auftrag\\p{L}{0,20}|kunden?\\p{L}{0,20}|rechnung\\p{L}{0,20}|vertrag\\p{L}{0,20}|' +
  'konto\\p{L}{0,20}|sendung\\p{L}{0,20}|paket\\p{L}{0,20}|buchung\\p{L}{0,20}|vorgang\\p{L}{0,20}|aktenzeichen|az|mitglied\\p{L}{0,20}|ausweis\\p{L}{0,20}|seriennummer|' +
  'kennzeichen|referenz\\p{L}{0,20}|fall\\p{L}{0,20}|zähler\\p{L}{0,20}|born|geboren|geb'

const SECRETS =
  'password|passwort|kennwort|passphrase|pass|pwd|pw|pin|puk|tan|token|api[ -]?key|key|secret|otp|code|login|username|user ?name|benutzername'

const finders: readonly (readonly [PersonalKind, RegExp])[] = [
  ['mail', new RegExp(`${LOCAL}@${HOST}`, 'gu')],
  // "ada [at] mail.example", "ada at mail dot example"
  [
    'mail',
    new RegExp(
      String.raw`${LOCAL}\s{0,3}[([{<]\s{0,3}(?:at|ät|@)\s{0,3}[)\]}>]\s{0,3}${LABEL}(?:\s{0,3}(?:\.|[([{<]\s{0,3}(?:dot|punkt)\s{0,3}[)\]}>]|(?:dot|punkt)(?=\s))\s{0,3}${LABEL}){0,8}`,
      'giu',
    ),
  ],
  ['mail', new RegExp(String.raw`${LOCAL}\s(?:at|ät)\s${LABEL}(?:\s(?:dot|punkt)\s${LABEL}){1,8}`, 'giu')],
  // "ada at gmail"
  [
    'mail',
    new RegExp(
      `${LOCAL}\\s(?:at|ät|bei)\\s(?:gmail|googlemail|gmx|web|outlook|hotmail|yahoo|icloud|proton(?:mail)?|aol|t-online|posteo)(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  ],
  // "bigfish_99"
  ['account', /(?<![\p{L}\p{N}_])[\p{L}\p{N}]{1,40}(?:_{1,2}[\p{L}\p{N}]{1,40}){1,8}(?![\p{L}\p{N}_])/gu],
  ['account', /(?<![\p{L}\p{N}_])[@＠][\p{L}\p{N}_][\p{L}\p{N}_.@-]{0,99}/gu],
  ['account', /(?<![\p{L}\p{N}_])\/?u\/[\p{L}\p{N}_-]{1,99}/giu],
  ['address', /(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{0,19}:\/\/|www\.)\S{1,2000}/giu],
  ['address', new RegExp(String.raw`(?<![\p{L}\p{N}_.-])${LABEL}(?:\.${LABEL}){1,8}\/\S{1,2000}`, 'gu')],
  // "shop.example"
  ['address', /(?<![\p{L}\p{N}_.-])(?:[\p{L}\p{N}][\p{L}\p{N}-]{1,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu],
  ['address', /(?<![\p{L}\p{N}.-])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}-])/gu],
  ['address', /(?<![\p{L}\p{N}:])(?:[\da-f]{0,4}:){2,7}[\da-f]{1,4}(?![\p{L}\p{N}])/giu],
  [
    'secret',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${SECRETS})\s{0,3}(?::|=|is|was|ist|war|lautet)\s{0,3}\S{1,500}`,
      'giu',
    ),
  ],
  [
    'number',
    /(?<![\p{L}\p{N}])(?:IBAN\s?:?\s?)?\p{Lu}{2}\d{2}(?:[ -]?[\p{Lu}\d]{2,4}){2,8}(?![\p{L}\p{N}])/gu,
  ],
  [
    'number',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${NUMBERED})(?:\s{0,3}(?:no|nr|num|number|nummer|id|code|is|ist|am|on|the)\b\.?|\s{0,3}[-#:=.]){0,3}\s{0,3}[#№]?\s{0,3}(?=[\p{L}/_-]{0,20}\p{N})[\p{L}\p{N}/_-]{1,99}`,
      'giu',
    ),
  ],
  ['number', /[#№]\s{0,3}(?=[\p{L}-]{0,20}\p{N})[\p{L}\p{N}/_-]{1,99}/gu],
  [
    'home',
    /(?<![\p{L}\p{N}])\p{L}{1,40}-?(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|ring|ufer)\s+\d{1,4}\s?\p{L}?(?!\p{L})/giu,
  ],
  [
    'home',
    /(?<![\p{L}\p{N}])\d{1,5}\p{L}?\s(?:\p{Lu}\p{L}{0,40}\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|way|square)\b/giu,
  ],
]

/** Every piece of it that stands in a text, in order and without overlaps. */
export function personalData(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [
    ...finders.flatMap(([what, pattern]) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
        what,
        start: index,
        end: index + words.length,
      })),
    ),
    ...words(text),
    ...codes(text),
    ...runsOfDigits(text),
    ...namesOfPeople(text).map((stretch) => ({ what: 'name' as const, ...stretch })),
  ]
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const joined: PersonalData[] = []
  for (const one of ordered) {
    const last = joined.at(-1)
    if (last !== undefined && one.start < last.end) last.end = Math.max(last.end, one.end)
    else joined.push({ ...one })
  }
  return joined
}

/** Words that no person has made: keys, and what a machine numbers things by. */
function words(text: string): PersonalData[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}](?:[_+/=.-]{0,3}[\p{L}\p{N}_+/=])*/gu)).flatMap(
    ({ 0: word, index }) => {
      const what = isKey(word) ? 'secret' : isNumbered(word) ? 'number' : undefined
      return what === undefined ? [] : [{ what, start: index, end: index + word.length }]
    },
  )
}

const CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBERED})(?:\s(?:no|nr|code|number|nummer)\b\.?)?\s?[:#]?\s?(\p{L}{5,10})(?![\p{L}\p{N}])`,
  'giu',
)

/** "booking QWERTZ": letters alone, in capitals, where others have numbers. */
const codes = (text: string): PersonalData[] =>
  Array.from(text.matchAll(CODE)).flatMap(({ 0: whole, 1: code = '', index }) =>
    code === code.toUpperCase() ? [{ what: 'number' as const, start: index, end: index + whole.length }] : [],
  )

const count = (word: string, sign: RegExp): number => word.match(sign)?.length ?? 0

/** Many letters with digits or capitals among them. */
function isKey(word: string): boolean {
  if (word.length < 12) return false
  const changes = count(word, /\p{L}(?=\p{N})|\p{N}(?=\p{L})|\p{Ll}(?=\p{Lu})/gu)
  return changes >= 4 || (count(word, /_/g) >= 2 && word.length >= 16) || word.length > 60
}

/** `NW-48213`, `A1234B`, `DE89`, `7F3K9`: letters and digits, of which more than a version or a model has. */
function isNumbered(word: string): boolean {
  const digits = count(word, /\p{N}/gu)
  if (digits === 0 || !/\p{L}/u.test(word)) return false
  if (
    /^\d{1,4}(?:st|nd|rd|th|er|ern|[eE]|[kmg]b|k|m|h|min|mins|kg|km|cm|mm|gb|mb|tb|ms|px|am|pm|eur|usd|gbp|chf|x|%)$/iu.test(
      word,
    )
  )
    return false
  const changes = count(word, /\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu)
  return digits >= 4 || changes >= 3 || (digits >= 3 && /\p{Lu}/u.test(word) && word.length >= 6)
}

const RUN = /(?<![\p{L}\p{N}])[+(]{0,2}\p{N}(?:[\s()./‐-―\u2011-]{0,3}\p{N})*/gu
/** `29.11.2026`, `2026-11-29`, `11/29/26`. */
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const DATE = new RegExp(
  `^(?:${DAY}([./-])\\s?${DAY}\\1\\s?(?:(?:19|20)?\\d{2})?|(?:19|20)\\d{2}-${DAY}-${DAY})$`,
)
const TIMES = /^\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?$/
const YEARS = /^(?:19|20)\d{2}(?:\s?[/–-]\s?(?:(?:19|20)?\d{2}))?$/
const MONEY_BEFORE = /(?:[€$£¥₹]|\b(?:eur|usd|gbp|chf|euro|euros|rs))\s?$/i
const COUNTED_AFTER =
  /^\s?(?:[€$£¥%₹°]|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|quid|franken|cents?|people|customers|users|visitors|times|mal|miles|km|m|kg|g|gb|mb|tb|ms|watt|w|kwh|mah|px|words|pages|photos|pictures|bilder|fotos|kunden|leute|nutzer|besucher|stunden|minuten|hours|minutes|days|tage)(?!\p{L}))/iu

/** A telephone number, a card, a postcode: four digits or more that are no date, no time, no sum and no number of something. */
function runsOfDigits(text: string): PersonalData[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    const digits = count(run, /\p{N}/gu)
    const end = index + run.length
    if (digits < 4) return []
    const plain = run.trim()
    if (DATE.test(plain) || TIMES.test(plain) || YEARS.test(plain)) return []
    const isShort = digits <= 6 && /^\d{1,3}(?:[., ’']?\d{3})*(?:[.,]\d{1,2})?$/.test(plain)
    const before = text.slice(Math.max(0, index - 6), index)
    if (isShort && (MONEY_BEFORE.test(before) || COUNTED_AFTER.test(text.slice(end, end + 14)))) return []
    return [{ what: 'number' as const, start: index, end }]
  })
}
