import type { Told } from './fit-words.js'
import type { Address, ReadLanguage } from './languages.js'
import { nounsIn, withPossessive } from './nouns.js'
import { ownSentences } from './own-sentences.js'
import type { Section } from './templates/words.js'
import { tellsWrong } from './tone.js'
import { pointsIn } from './trouble.js'

/**
 * What the trouble of a post is with, in words of ours, to stand behind `with` or `mit`: `your refund`, `Ihrer Rechnung`. What its title names, or else
 * what the sentence begins with that tells most of the trouble: what stands further on may be what works, what was promised, or what tells of it.
 */
export function matterOf(
  post: Told,
  language: ReadLanguage,
  { address, section }: { address: Address; section: Section },
): string {
  if (!ofThings.has(section)) return ''
  const troubled = ownSentences(post)
    .filter(({ words }) => !/\?\s*$/.test(words))
    .map((own) => ({ ...own, points: pointsIn(post.signals, own.field, own.stretch) }))
    .filter(({ field, words, points }) => field === 'title' || points > 0 || tellsWrong({ text: words }))
    .toSorted((one, other) => rankOf(other) - rankOf(one))
  for (const { words } of troubled) {
    const [noun] = nounsIn(words, language)
      .filter(({ at }) => OWN.test(words.slice(0, at)))
      .filter(({ name }) => !tooWide.has(name) && (section !== 'billing' || OF_MONEY.test(name)))
      .toSorted((one, other) => one.at - other.at)
    if (noun !== undefined) return withPossessive(noun, { language, address }) ?? ''
  }
  return ''
}

/** Who gives it a title says there what it is about. */
const rankOf = ({ field, points }: { field: 'title' | 'text'; points: number }): number =>
  points + (field === 'title' ? TITLE : 0)
const TITLE = 100

/** What nearly everything happens with, by or about. */
const tooWide = new Set(
  `account phone app website site page support system contract number card delay update return receipt results search claim policy course machine room rooms till flight ferry train bus ride cabin booking reservation desk ring watch seat seats coffee food cake books car glasses
  Flug Fähre Zug Bus Zimmer Buchung Reservierung Konto Handy App Website Seite Seiten Support Vertrag Rufnummer Karte Filiale Programm Prüfung Umstellung Übermittlung Forderung Versicherung Suche`.split(
    /\s+/,
  ),
)

/** It begins with what it is about, or says whose it is. */
const OWN =
  /^\P{L}*$|(?<!\p{L})(?:my|our|the|this|your|mein\p{L}*|unser\p{L}*|eure?\p{L}*|ihre?\p{L}*|die|der|das|dem|den|diese\p{L}*)\s+(?:\p{L}+\s+){0,2}$/iu

/** Where trouble is with a thing; of what was said or done nobody says so. */
const ofThings: ReadonlySet<Section> = new Set(['product', 'delivery', 'bug', 'outage', 'billing', 'other'])
/** What a bill can be of: "the trouble with your suitcase" is none that it costs. */
const OF_MONEY =
  /refund|deposit|repay|cashback|compensation|debit|order|fees?$|invoice|bill|surcharge|charge|voucher|subscription|tariff|premium|erstattung|gutschrift|kaution|entschädigung|lastschrift|auftrag|gebühr|abbuchung|rechnung|abschlag|mahnung|gutschein|abo|tarif/iu
