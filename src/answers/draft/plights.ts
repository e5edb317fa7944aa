import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import type { Address, ReadLanguage } from './languages.js'
import { QUOTED } from './tone.js'

type Told = Pick<Post, 'title' | 'text'>

/** What may burn, break or give a shock while somebody waits. */
const HAZARD_ELSEWHERE =
  /(?<!\p{L})(?:surchauffe|étincelles?|odeur de brûlé|fondu|court-circuit|sobrecalienta|chispas?|huele a quemado|derretid\p{L}*|cortocircuito)(?!\p{L})/iu
const HAZARD =
  /\b(?:overheat(?:s|ed|ing)?|scorch\w*|melt(?:s|ed|ing)|burning smell|smells? of burning|smouldering|sparks?|sparking|gone brown|swollen batter\w*|batter\w* (?:is |has )?swollen|too hot to touch|electric shock|live wire|exposed wires?)\b|(?<!\p{L})(?:überhitzt|verschmort|angeschmort|schmort|geschmolzen|schmilzt|brandgeruch|riecht verbrannt|funken|stromschlag|aufgebläht\p{L}*|glühend heiß|so heiß|wird heiß)(?!\p{L})/iu
/** "Sparks joy" burns nothing. */
const NO_HAZARD = /\bsparks? (?:joy|interest|creativity)|\bbright sparks?\b|\bovercharg/iu

/** Whose bill is wrong wants that put right, whoever they are. */
const OF_MONEY =
  /\b(?:bill(?:ed|ing|s)?|charg(?:ed|ing|es)|fees?|refund\w*|invoices?)\b|(?<!\p{L})(?:abgebucht|\p{L}*gebühr\p{L}*|\p{L}*rechnung\p{L}*|erstattung|kaution)(?!\p{L})/iu
/** Who needs help more than others, and did not get it. */
const FRAIL_ELSEWHERE =
  /(?<!\p{L})(?:fauteuil roulant|handicapée?s?|aveugle|malvoyante?|enceinte|alzheimer|silla de ruedas|discapacidad|ciegos?|embarazada|demencia)(?!\p{L})/iu
const FRAIL =
  /\b(?:dementia|alzheimer\w*|wheelchair|crutches|disabled|disabilit(?:y|ies)|blind|deaf|care home|carer|autis(?:m|tic)|chemo\w*|pregnant|elderly|frail|walking frame|unaccompanied|(?:7\d|8\d|9\d)[- ]?(?:year|yr)s?[- ]?old)\b|\((?:7\d|8\d|9\d)\b|(?<!\p{L})(?:dement\p{L}*|demenz|alzheimer|rollstuhl\p{L}*|krücken|behindert\p{L}*|schwerbehindert\p{L}*|blinde?[nrsm]?|gehörlos|pflegeheim|pflegebedürftig|schwanger|rollator|hochbetagt\p{L}*)(?!\p{L})/iu

/** What is made so that they cannot use it is put right, and hurt nobody. */
const OF_ACCESS =
  /\b(?:voice ?over|talkback|screen ?readers?|captions?|captioned|subtitles|sign language|contrast|alt.?text|braille|font size)\b|(?<!\p{L})(?:screenreader|vorlese\p{L}*|untertitel|gebärden\p{L}*|kontrast\p{L}*|schriftgröße|alternativtext\p{L}*)(?!\p{L})/iu

/** Somebody of theirs, as they tell of them; in German by what "mein" turns to in the dative. */
const PERSONS: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /\b(?:my|our) (?:\d+ year old |elderly |old |little |disabled |late )?(mother|father|mum|dad|parents|wife|husband|partner|son|daughter|child|children|kids|baby|grandmother|grandfather|gran|nan|grandad|brother|sister|aunt|uncle)\b/iu,
  de: /(?<!\p{L})(?:mein|unser)\p{L}*\s+(?:(?:alte|kleine|kranke|demente|behinderte|\d+[- ]?jährige)\p{L}*\s+)?(Mutter|Vater|Mama|Papa|Eltern|Frau|Mann|Partner|Partnerin|Sohn|Tochter|Kind|Kinder|Baby|Oma|Opa|Großmutter|Großvater|Bruder|Schwester|Tante|Onkel)(?!\p{L})/u,
}
/** Somebody of theirs died. */
const DIED = [
  /(?<!\p{L})(?:(?:mon|ma|notre) (?:père|mère|mari|femme|fils|fille|frère|sœur|grand-mère|grand-père) (?:est (?:mort|décédé)e?|défunte?)|acte de décès|décédée?|(?:mi|nuestr[oa]) (?:padre|madre|marido|mujer|hijo|hija|hermano|hermana|abuel[oa]) (?:ha muerto|murió|falleció|ha fallecido)|certificado de defunción|fallecid[oa])(?!\p{L})/iu,
  /\b(?:(?:my|our|his|her) (?:late|dead|deceased) (?:father|mother|mum|dad|parents?|wife|husband|partner|son|daughter|brother|sister|gran\w*|nan|uncle|aunt|friend)|(?:father|mother|mum|dad|wife|husband|partner|son|daughter|brother|sister|grandmother|grandfather|gran|grandad|nan|uncle|aunt)(?:'s|’s)? (?:has |had |who |just |recently )*(?:died|passed away|death)|death certificate|passed away|(?:he|she) died|bereave\w*|(?:his|her|the) funeral)\b/iu,
  /(?<!\p{L})(?:verstorbene\p{L}*|sterbeurkunde|totenschein|todesfall|trauerfall|beerdigung|(?:vater|mutter|mama|papa|frau|mann|partner(?:in)?|sohn|tochter|bruder|schwester|oma|opa|großmutter|großvater|onkel|tante)(?!\p{L})[^.!?]{0,30}(?:gestorben|verstorben)|(?:sie|er) ist [^.!?]{0,25}(?:gestorben|verstorben)|(?:tod|ableben) (?:meine[rs]|unsere[rs]))(?!\p{L})/iu,
]
const LATE = /\blate (?:mother|father|mum|dad|wife|husband|partner)|(?:verstorbene|tote)\p{L}* /iu
const FEMININE = /^(?:Mutter|Mama|Frau|Partnerin|Tochter|Oma|Großmutter|Schwester|Tante)$/u
const SEVERAL = /^(?:Eltern|Kinder)$/u

const own = ({ title = '', text }: Told): string => `${title}\n${text}`.replace(QUOTED, ' ')

/** Something that they have may hurt them. */
export const tellsHazard = (told: Told): boolean => {
  const words = own(told)
  return HAZARD_ELSEWHERE.test(words) || (HAZARD.test(words) && !NO_HAZARD.test(words))
}

/** Who needs help was left without it; of a bill it is the bill. */
export const tellsOfFrail = ({ post, kind }: Pick<Mention, 'kind'> & { post: Told }): boolean =>
  kind !== 'praise' &&
  !OF_ACCESS.test(own(post)) &&
  (FRAIL.test(own(post)) || FRAIL_ELSEWHERE.test(own(post))) &&
  !OF_MONEY.test(own(post))

/** Somebody of theirs died, so that no letter to the dead is only a letter. */
export const tellsOfDeath = (told: Told): boolean => {
  const words = own(told).replace(LONG_AGO, ' ')
  return DIED.some((pattern) => pattern.test(words))
}
/** "My late husband's radio was faster" compares. */
const LONG_AGO = /\b(?:my|our) late \w+['’]s (?:\w+ ){1,3}(?:was|is|were|had)(?: \w+)? \w+er\b/giu

/** Whom it hit beside who wrote: `your father`, `Ihrem Vater`; empty where nobody is told of, or somebody died. */
export function personOf(told: Told, language: ReadLanguage, address: Address): string {
  const words = own(told)
  const person = PERSONS[language].exec(words)?.[1]
  if (person === undefined || LATE.test(words)) return ''
  if (language === 'en') return `your ${person.toLowerCase()}`
  const stem = address === 'Sie' ? 'Ihr' : 'dein'
  if (SEVERAL.test(person)) return `${stem}en ${person === 'Kinder' ? 'Kindern' : person}`
  return `${stem}${FEMININE.test(person) ? 'er' : 'em'} ${person}`
}
