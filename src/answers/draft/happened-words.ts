// What was found, put into the words of a happening, so that the rest agrees with it.

/** Which have another name, or keep their capitals. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  sim: 'SIM card',
  'sim card': 'SIM card',
  esim: 'eSIM',
  tv: 'TV',
  vps: 'server',
  vm: 'server',
  box: 'server',
  boxes: 'servers',
  'e-mails': 'mails',
  emails: 'mails',
  'e-mail': 'mail',
  email: 'mail',
  'debit card': 'card',
  'credit card': 'card',
  package: 'parcel',
  pin: 'PIN',
  'pin letter': 'PIN letter',
  landline: 'a landline',
}

/** `$1` is the thing, and `[is]`, `[has]` and `[it]` agree with it; `[is]` also with what is over. */
export function englishNamed(words: string, thing: string, isOver = false): string {
  const name = ENGLISH_NAMES[thing.toLowerCase()] ?? thing.toLowerCase()
  const several = /[^s]s$/.test(name)
  return words
    .replaceAll('$1', name)
    .replaceAll('[is]', isOver ? (several ? 'were' : 'was') : several ? 'are' : 'is')
    .replaceAll('[has]', several ? 'have' : 'has')
    .replaceAll('[it]', several ? 'they' : 'it')
}

type Gender = 'm' | 'f' | 'n' | 'p'

/** By how a noun ends; all others are feminine, as most are that end in "e", "ung" and "schaft". */
const GENDERS: readonly (readonly [Gender, RegExp])[] = [
  [
    'p',
    /(?:meilen|punkte|mails|seiten|shops|server und|aufgaben|termine|fotos|dateien|kontakte|möbel|stühle)$/iu,
  ],
  [
    'm',
    /(?:koffer|wagen|rollstuhl|router|schrank|tisch|sessel|stuhl|teppich|rucksack|gutschein|vertrag|akku|server|shop|zugang|anschluss|kasten|brief|ausweis|termin|rost|bonus|code|name|auftrag|empfang|flug|kalender|laptop|fernseher|herd|roller|helm)$/iu,
  ],
  [
    'n',
    /(?:paket|päckchen|bett|sofa|regal|rad|handy|gepäck|geld|ticket|abo|panel|widget|instrument|cello|konto|sideboard|gerät|zertifikat|smartphone|kleid|buch|internet|netz|postfach|guthaben|bike|passwort)$/iu,
  ],
]
const genderOf = (noun: string): Gender => GENDERS.find(([, ends]) => ends.test(noun))?.[0] ?? 'f'

const THEY: Readonly<Record<Gender, string>> = { m: 'er', f: 'sie', n: 'es', p: 'sie' }

const GERMAN_NAMES: Readonly<Record<string, string>> = {
  sim: 'SIM-Karte',
  'sim-karte': 'SIM-Karte',
  esim: 'eSIM',
  vserver: 'Server',
  vps: 'Server',
  'e-mails': 'Mails',
  'e-bike': 'E-Bike',
  'pin-brief': 'PIN-Brief',
  pin: 'PIN',
  ticket: 'Ticket',
}

/** `$1` is the thing, and `[Ihr]` (whose it is), `[ist]` and `[er]` agree with it; `[ist]` also with what is over. */
export function germanNamed(words: string, thing: string, isOver = false): string {
  const name = GERMAN_NAMES[thing.toLowerCase()] ?? capital(thing)
  const gender = genderOf(name)
  const ending = gender === 'f' || gender === 'p' ? 'e' : ''
  return words
    .replaceAll('$1', name)
    .replaceAll('[Ihr]', `{Ihr${ending}|dein${ending}}`)
    .replaceAll('[ist]', isOver ? (gender === 'p' ? 'waren' : 'war') : gender === 'p' ? 'sind' : 'ist')
    .replaceAll('[er]', THEY[gender])
}

const capital = (word: string): string =>
  word.toLowerCase().replace(/^\p{L}/u, (letter) => letter.toUpperCase())
