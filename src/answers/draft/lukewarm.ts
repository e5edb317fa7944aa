import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'

type Told = Pick<Mention, 'kind' | 'severity'> & { post: Pick<Post, 'title' | 'text' | 'engagement'> }

/** Of five. */
const MIDDLE_STARS = 3

/** Neither praise nor a complaint: a few words, or stars, in the middle. */
export function isFair({ post, severity }: Told): boolean {
  const words = `${post.title ?? ''} ${post.text}`.match(/\p{L}+/gu) ?? []
  const stars = post.engagement?.rating
  return (
    severity <= 2 &&
    words.length <= (stars === undefined ? FEWEST_TO_JUDGE : FEW_BELOW_STARS) &&
    (stars === undefined || stars === MIDDLE_STARS) &&
    FAIR.test(stars === undefined ? post.text : wordsOf(post))
  )
}
const FEWEST_TO_JUDGE = 8
const FEW_BELOW_STARS = 16
const FAIR =
  /\b(?:ok(?:ay)?|all ?right|average|decent|so-so|middling|mediocre|nothing special|does (?:the|its) job|fine|could be better|meh)\b|(?<!\p{L})(?:geht so|ganz ok(?:ay)?|okay|so lala|mittelmäßig|durchschnitt\p{L}*|nichts besonderes|in ordnung|naja|na ja|könnte besser sein|passt schon)(?!\p{L})/iu

/** How something looks, is made or costs is no good to them; nothing broke. */
export const dislikes = ({ post, kind, severity }: Told): boolean =>
  severity <= 2 &&
  kind !== 'outage' &&
  kind !== 'security' &&
  ((OF_TASTE.test(wordsOf(post)) && DISLIKED.test(post.text)) ||
    OF_PRICE.test(wordsOf(post)) ||
    FADED.test(wordsOf(post))) &&
  !BROKEN.test(wordsOf(post)) &&
  !OF_BILLS.test(wordsOf(post))
const wordsOf = ({ title = '', text }: Told['post']): string => `${title}\n${text}`
/** What it costs is what it is asked to cost, and no slip. */
const OF_PRICE =
  /\b(?:first|1st) year\b[^!?]{0,40}\b(?:second|2nd) year\b|erstes jahr(?!\p{L})[^!?]{0,40}zweites jahr|\bprices? (?:increase|hike|rise|is going up|are going up|went up|goes up|up\b)|\bgoing (?:up )?from \S+ to \S+(?: a| per|\/)|\b\d+ ?(?:%|per ?cent) (?:more|dearer)\b|(?<!\p{L})preiserhöhung(?!\p{L})|(?<!\p{L})um \d+ ?(?:%|prozent) teurer|preise?(?!\p{L})[^.!?]{0,15}(?:rauf|hoch|erhöht)(?!\p{L})/iu
/** It was simple once, and they liked it so. */
const FADED =
  /\b(?:bloat\w*|i just want my (?:list|app|old))\b|\b(?:loved|liked) it for being\b|(?<!\p{L})(?:ich will nur meine|aufgebläht\p{L}*|mochte es, weil)(?!\p{L})/iu
const OF_BILLS =
  /\b(?:charged|billed|refund\w*|debited|invoice\w*|renewed)\b|(?<!\p{L})(?:abgebucht|berechnet|erstattung|rechnung|verlängert)(?!\p{L})/iu
const OF_TASTE =
  /\b(?:re-?design(?:ed)?|new (?:look|design|layout|interface|ui|logo|branding|font)|ugl(?:y|iest)|hideous|behind (?:two|three|four|\d+) (?:taps|clicks|menus)|more (?:taps|clicks) than|bring back the (?:old|classic)|old (?:version|design|layout|look) (?:was|back)|cluttered|too many ads)\b|(?<!\p{L})(?:neue[sn]? (?:design|aussehen|oberfläche|layout|logo)|neugestaltung|redesign|hässlich\p{L}*|hinter (?:zwei|drei|vier|\d+) (?:tippern|klicks|menüs)|unübersichtlich|überladen|zu viel werbung|alte (?:version|oberfläche|ansicht) (?:war|zurück)|versteckt alles)(?!\p{L})/iu
/** What is new is only news until somebody says that they do not like it. */
const DISLIKED =
  /\b(?:ugl\w+|hate|hideous|worse|awful|horrible|dislike|cluttered|behind (?:two|three|four|\d+)|more (?:taps|clicks)|bring back|better before|hides|too many ads|old (?:version|design|layout|look))\b|(?<!\p{L})(?:hässlich\p{L}*|hinter (?:zwei|drei|vier|\d+)|unübersichtlich|überladen|schlechter|furchtbar|grässlich|gefällt|zurück|versteckt|zu viel werbung|alte (?:version|oberfläche|ansicht))(?!\p{L})/iu
const BROKEN =
  /\b(?:fell out|fell off|broke(?:n)?|crash\w*|doesn['’]?t work|stopped working|gone|lost|error)\b|(?<!\p{L})(?:kaputt|abgebrochen|abgefallen|stürzt|funktioniert nicht|geht nicht|weg|fehler|herausgefallen)(?!\p{L})/iu
