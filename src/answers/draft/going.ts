import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { ownSentences } from './own-sentences.js'

type Told = { post: Pick<Post, 'title' | 'text'>; brand?: Mention['brand'] | undefined }

/** They go, or have gone, whoever it is from. */
const GOING = [
  /\b(?:i['’]?m|we['’]?re|i am|we are) (?:\w+ )?(?:leaving you|off to (?:a|the|your) (?:competitor|competition|rival)|moving (?:off|away|elsewhere|on\b)|switching (?:away|provider|bank|host|elsewhere)|taking (?:my|our) (?:business|custom|money|sites?|domains?)|quitting|jumping ship)|\b(?:i|we)(?:['’]ve| have)? (?:moved|taken|took) (?:\w+ ){0,4}(?:elsewhere|away from (?:you|them))|\btak(?:e|ing) (?:my|our) (?:business|custom|money) elsewhere|\b(?:you(?:['’]ve| have)?|they(?:['’]ve| have)?) (?:just )?lost (?:a|another|one more|this|me as a) (?:\w+ ){0,2}customer|\bwhy (?:i|we)(?:['’]m|['’]re|['’]ve| am| are| have)? (?:\w+ )?(?:left|leaving|moving (?:off|away)|quit|quitting)\b|\b(?:i|we) (?:hand(?:ed)? in (?:my|our) notice|(?:am|are) handing in (?:my|our) notice)|\b(?:it was|it['’]s been) a good home\b|^\W*(?:so |just |finally )?cancelled (?:it |mine |my \w+ )?(?:today|yesterday|this morning|just now|last night)\W*$|\b(?:hereby|herewith) (?:cancel|terminate|give notice)\b|\bported (?:my|our) number\b|\b(?:did ?n['’]t|never) even ask(?:ed)? why\b|\b(?:switching|moving|leaving) (?:today|tomorrow|this week|next week|as soon as)\b|\bmoving on from \p{Lu}|\bnever (?:flying|buying|ordering|booking|shopping|banking) (?:with |from |at )?\S+ (?:again|any ?more)\b/iu,
  /(?<!(?:muss|kann|soll|darf|müssen|können|sollen|dürfen) )(?<!\p{L})(?:ich|wir) (?:kündigen?(?! (?:kann|muss|will|möchte|darf))|zieh(?:e|en)?(?: jetzt| nun| hiermit| dann)? (?:um|aus|weg|ab|weiter)|wechs(?:le|el|eln)(?: jetzt| nun)? (?:zu[mr]?|weg|den|die|jetzt|nun)|bin (?:dann |jetzt )?(?:weg|raus|fort)|sind (?:dann |jetzt )?(?:weg|raus|fort)|geh(?:e|en)? (?:jetzt |dann )?(?:zur konkurrenz|woanders|zu einem anderen))(?!\p{L})|(?<!(?:wie|wann|wo|warum) )(?<!\p{L})kündigen? (?:ich|wir)(?!\p{L})|(?<!\p{L})(?:kündigung (?:ist raus|liegt bei|ging|geht heute|ist unterwegs)|(?:ein\p{L}* )?kund(?:e|en|in) (?:weniger|verloren)|(?:bin|sind) (?:\p{L}+ )?(?:gewechselt|umgezogen) (?:zu|nach)|auf nimmerwiedersehen|(?:ruf)?nummer (?:\p{L}+ ){0,3}mitgenommen|nicht (?:ein)?mal gefragt,? warum|(?:heute|gestern|gerade|eben|endlich) gekündigt|(?:ich|wir) wechs(?:le|eln) (?:heute|morgen|jetzt|noch|nächste|zum|den|die)|(?:ist|war) (?:jetzt |nun )?schluss (?:mit|bei)|abschied von|warum (?:ich|wir) (?:\p{L}+ ){0,3}(?:gehe|gehen|verlasse|verlassen|weggehe|wechsle))(?!\p{L})/iu,
  /(?<!\p{L})(?:je (?:vous quitte|résilie|pars (?:chez|ailleurs)|change d['’](?:opérateur|hébergeur|agence))|nous (?:vous quittons|résilions|partons ailleurs)|adieu|un client (?:de moins|perdu)|me (?:voy|marcho|cambio|doy de baja)(?: a (?:otr[oa]|la competencia))?|nos (?:vamos|cambiamos|damos de baja)|hasta nunca|han perdido (?:un|a un) cliente)(?!\p{L})/iu,
]
/** A word to end with, said to the brand or at the very end. */
const FAREWELL =
  /^\P{L}*(?:so,? )?(?:good ?bye|bye(?:[- ]bye)?|farewell|so long|adieu|tschüss|tschüß|tschau|ciao|und tschüss|das war['’]?s|adiós)(?!\p{L})[\s,.!]*(?:@\w+)?[\s.!👋]*$/iu

/** Leaving is what they are hindered in, charged for or ask about: that is what they want to hear of. */
const HINDERED =
  /\b(?:can['’]?t|cannot|won['’]t let|unable to|impossible to|no way to|how (?:do|can|to)|where (?:do|can)|help me|want to) (?:\w+ ){0,3}(?:cancel|leave|close|move|port|switch|quit)|\bstill (?:being )?(?:charg|bill|debit)\w*|\b(?:charged|billed) (?:me |us )?(?:after|again|for)\b|\brefund\b|(?<!\p{L})(?:wie|wo) (?:kündige|kann ich|können wir|wechsle|ziehe)(?!\p{L})|(?<!\p{L})(?:kündigung|gekündigt)(?!\p{L})[^!?]{0,80}(?:nicht|ignoriert|abgelehnt|trotzdem|weiter|abgebucht|bestätig\p{L}*)|(?:nicht|ignoriert|abgelehnt|trotzdem|weiter)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:kündigung|gekündigt|kündigen)(?!\p{L})/iu

/** They say goodbye: what they want to hear is regret, and that somebody looks at it. "If this goes on I leave" is a complaint. */
export function tellsGoing({ post, brand }: Told): boolean {
  const sentences = ownSentences(post).map(({ words }) => words)
  if (HINDERED.test(sentences.join(' '))) return false
  const toBrand = brand === undefined ? undefined : farewellTo(brand)
  return sentences.some(
    (words) =>
      FAREWELL.test(words) || GOING.some((pattern) => pattern.test(words)) || toBrand?.test(words) === true,
  )
}

/** `Bye @northwind`, `Leaving Northwind`, `moved off Northwind Hosting`, `Northwind, das war's`. */
function farewellTo(brand: string): RegExp {
  const [first = brand] = brand.split(/\s+/)
  const name = `@?${first.replace(/[^\p{L}\p{N}]/gu, '.')}`
  return new RegExp(
    String.raw`(?<!\p{L})(?:(?:good ?bye|bye|farewell|so long|adieu|tschüss|tschüß|ciao|adiós),? (?:liebe[rs]? )?${name}|(?:leaving|quitting|ditching|dumping) ${name}|(?:mov(?:e|ed|ing)|migrat\p{L}+|switch(?:ed|ing)?) (?:\w+ ){0,4}(?:off|away from) ${name}|(?:left|quit|ditched|dumped) ${name}(?! a)|done with ${name}|weg von ${name}|${name}\w*(?: \p{L}+)?,? (?:das war['’]?s|es reicht|ich bin raus))`,
    'iu',
  )
}
