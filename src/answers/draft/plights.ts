import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import type { Address, ReadLanguage } from './languages.js'
import { QUOTED } from './tone.js'

type Told = Pick<Post, 'title' | 'text'>

/** Money, a number or an account of theirs got into other hands: they need help now, and no thanks for telling. */
const STOLEN =
  /\b(?:opened|took out|applied for)\b[^.!?]{0,30}\bin my name\b|auf meinen namen[^.!?]{0,40}(?:eröffnet|abgeschlossen|beantragt|bestellt)|\bsim.?swap|\bnumber (?:\w+ ){0,3}(?:to )?(?:somebody|someone) else|\b(?:payments?|transactions?|withdrawals?|purchases?|transfers?)\b[^.!?]{0,50}\b(?:i(?:'ve|’ve| have)? (?:never|didn|don)|not (?:mine|me)|never (?:made|heard))|unauthori[sz]ed (?:\w+ )?(?:payment|transaction|charge|withdrawal)|\b(?:money|savings|[£$€][\d.,]+)\b[^.!?]{0,15}\b(?:gone|stolen|vanished)\b|\b(?:emptied|drained|stole(?:n from)?) (?:my|our) (?:bank )?(?:account|savings|money)|\bmy account (?:\w+ ){0,2}(?:hacked|hijacked)|\bhacked (?:into )?my account|auf eine fremde sim|(?:abbuchung(?:en)?|zahlung(?:en)?|überweisung(?:en)?)(?!\p{L})[^.!?]{0,50}(?:nicht kenne|nicht von mir|nicht getätigt|nie gehört)|(?:geld|euro|ersparte\p{L}*) (?:ist |sind )?(?:weg|gestohlen|geklaut)(?!\p{L})|konto (?:leer ?geräumt|geplündert|gehackt)/iu

/** What is other people's lies open to whoever looks. */
const EXPOSED =
  /\b(?:had|see|seeing|saw|seen|looking at|looked at|open(?:ed)?|get|got|read(?:ing)?|access(?:ed)?|shows?|shown|showed|found|received|download(?:ed)?)\b[^.!?]{0,50}\b(?:(?:some(?:body|one)|any(?:body|one))(?: else)?['’]s|(?:other|another) (?:people|person|customer|user|patient|client|guest|member)s?['’]?s?|strangers?['’]?s?|(?:of|from) (?:a |another |some )?(?:mrs?|ms|stranger|customer|family (?:in|from))s?\b)|\b(?:somebody|someone) else['’]s (?:bill|bills|invoice|invoices|data|order|orders|documents|photos|messages|account|name|address|statement)|\b(?:sequential|guess\w*|enumerable)\b[^!?]{0,80}\b(?:links?|ids?|somebody|someone|other)|(?:links?|ids?)\b[^.!?]{0,30}\b(?:sequential|guessable|enumerable)|(?<!\p{L})(?:standen|stehen|sehe|sieht|sah|gesehen|sehen|vor mir|angezeigt|bekomme|bekam|öffnen|lesen|einsehen)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:fremde[nrs]?|anderer kund\p{L}*|eine[rs] (?:frau|herrn)|eines anderen|einer anderen)(?!\p{L})|(?<!\p{L})(?:fremde[nrs]?|rechnungen eine[rs]|daten eine[rs])(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:gesehen|sehen|sieht|vor mir|angezeigt|bekommen|einsehen|lesen|öffnen)(?!\p{L})|fortlaufend nummeriert/iu

/** What may burn, break or give a shock while somebody waits. */
const HAZARD =
  /\b(?:overheat(?:s|ed|ing)?|scorch\w*|melt(?:s|ed|ing)|burning smell|smells? of burning|smouldering|sparks?|sparking|gone brown|swollen batter\w*|batter\w* (?:is |has )?swollen|too hot to touch|electric shock|live wire|exposed wires?)\b|(?<!\p{L})(?:überhitzt|verschmort|angeschmort|schmort|geschmolzen|schmilzt|brandgeruch|riecht verbrannt|funken|stromschlag|aufgebläht\p{L}*|glühend heiß|so heiß|wird heiß)(?!\p{L})/iu
/** "Sparks joy" burns nothing. */
const NO_HAZARD = /\bsparks? (?:joy|interest|creativity)|\bbright sparks?\b|\bovercharg/iu

/** Whose bill is wrong wants that put right, whoever they are. */
const OF_MONEY =
  /\b(?:bill(?:ed|ing|s)?|charg(?:ed|ing|es)|fees?|refund\w*|invoices?)\b|(?<!\p{L})(?:abgebucht|\p{L}*gebühr\p{L}*|\p{L}*rechnung\p{L}*|erstattung|kaution)(?!\p{L})/iu
/** Who needs help more than others, and did not get it. */
const FRAIL =
  /\b(?:dementia|alzheimer\w*|wheelchair|crutches|disabled|disabilit(?:y|ies)|blind|deaf|care home|carer|autis(?:m|tic)|chemo\w*|pregnant|elderly|frail|walking frame|unaccompanied|(?:7\d|8\d|9\d)[- ]?(?:year|yr)s?[- ]?old)\b|\((?:7\d|8\d|9\d)\b|(?<!\p{L})(?:dement\p{L}*|demenz|alzheimer|rollstuhl\p{L}*|krücken|behindert\p{L}*|schwerbehindert\p{L}*|blind|gehörlos|pflegeheim|pflegebedürftig|schwanger|rollator|hochbetagt\p{L}*)(?!\p{L})/iu

/** Somebody of theirs, as they tell of them; in German by what "mein" turns to in the dative. */
const PERSONS: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /\b(?:my|our) (?:\d+ year old |elderly |old |little |disabled |late )?(mother|father|mum|dad|parents|wife|husband|partner|son|daughter|child|children|kids|baby|grandmother|grandfather|gran|nan|grandad|brother|sister|aunt|uncle)\b/iu,
  de: /(?<!\p{L})(?:mein|unser)\p{L}*\s+(?:(?:alte|kleine|kranke|demente|behinderte|\d+[- ]?jährige)\p{L}*\s+)?(Mutter|Vater|Mama|Papa|Eltern|Frau|Mann|Partner|Partnerin|Sohn|Tochter|Kind|Kinder|Baby|Oma|Opa|Großmutter|Großvater|Bruder|Schwester|Tante|Onkel)(?!\p{L})/u,
}
const LATE = /\blate (?:mother|father|mum|dad|wife|husband|partner)|(?:verstorbene|tote)\p{L}* /iu
const FEMININE = /^(?:Mutter|Mama|Frau|Partnerin|Tochter|Oma|Großmutter|Schwester|Tante)$/u
const SEVERAL = /^(?:Eltern|Kinder)$/u

const own = ({ title = '', text }: Told): string => `${title}\n${text}`.replace(QUOTED, ' ')

/** Something of theirs was stolen. */
export const tellsTheft = (told: Told): boolean => STOLEN.test(own(told))

/** What should be seen by one person alone is seen by others. */
export const tellsExposure = (told: Told): boolean => EXPOSED.test(own(told))

/** Something that they have may hurt them. */
export const tellsHazard = (told: Told): boolean => {
  const words = own(told)
  return HAZARD.test(words) && !NO_HAZARD.test(words)
}

/** Who needs help was left without it; of a bill it is the bill. */
export const tellsOfFrail = ({ post, kind }: Pick<Mention, 'kind'> & { post: Told }): boolean =>
  kind !== 'praise' && FRAIL.test(own(post)) && !OF_MONEY.test(own(post))

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
