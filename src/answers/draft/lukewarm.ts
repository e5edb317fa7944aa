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
    words.length <= FEWEST_TO_JUDGE &&
    (stars === undefined || stars === MIDDLE_STARS) &&
    FAIR.test(post.text)
  )
}
const FEWEST_TO_JUDGE = 8
const FAIR =
  /\b(?:ok(?:ay)?|all ?right|average|decent|so-so|middling|mediocre|nothing special|does (?:the|its) job|fine|could be better|meh)\b|(?<!\p{L})(?:geht so|ganz ok(?:ay)?|okay|so lala|mittelmäßig|durchschnitt\p{L}*|nichts besonderes|in ordnung|naja|na ja|könnte besser sein|passt schon)(?!\p{L})/iu

/** How something looks, is made or costs is no good to them; nothing broke. */
export const dislikes = ({ post, kind, severity }: Told): boolean =>
  severity <= 2 &&
  kind !== 'outage' &&
  kind !== 'security' &&
  OF_TASTE.test(`${post.title ?? ''}\n${post.text}`) &&
  DISLIKED.test(post.text) &&
  !BROKEN.test(post.text)
const OF_TASTE =
  /\b(?:re-?design(?:ed)?|new (?:look|design|layout|interface|ui|logo|branding|font)|ugl(?:y|iest)|hideous|behind (?:two|three|four|\d+) (?:taps|clicks|menus)|more (?:taps|clicks) than|bring back the (?:old|classic)|old (?:version|design|layout|look) (?:was|back)|cluttered|too many ads)\b|(?<!\p{L})(?:neue[sn]? (?:design|aussehen|oberfläche|layout|logo)|neugestaltung|redesign|hässlich\p{L}*|hinter (?:zwei|drei|vier|\d+) (?:tippern|klicks|menüs)|unübersichtlich|überladen|zu viel werbung|alte (?:version|oberfläche|ansicht) (?:war|zurück)|versteckt alles)(?!\p{L})/iu
/** What is new is only news until somebody says that they do not like it. */
const DISLIKED =
  /\b(?:ugl\w+|hate|hideous|worse|awful|horrible|dislike|cluttered|behind (?:two|three|four|\d+)|more (?:taps|clicks)|bring back|better before|hides|too many ads|old (?:version|design|layout|look))\b|(?<!\p{L})(?:hässlich\p{L}*|hinter (?:zwei|drei|vier|\d+)|unübersichtlich|überladen|schlechter|furchtbar|grässlich|gefällt|zurück|versteckt|zu viel werbung|alte (?:version|oberfläche|ansicht))(?!\p{L})/iu
const BROKEN =
  /\b(?:fell out|fell off|broke(?:n)?|crash\w*|doesn['’]?t work|stopped working|gone|lost|error)\b|(?<!\p{L})(?:kaputt|abgebrochen|abgefallen|stürzt|funktioniert nicht|geht nicht|weg|fehler|herausgefallen)(?!\p{L})/iu
