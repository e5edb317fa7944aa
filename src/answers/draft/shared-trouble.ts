import type { Mention } from '../../model/mention.js'
import type { Post } from '../../model/post.js'
import { tellsSilence } from './silence.js'
import { QUOTED } from './tone.js'

type Told = Pick<Mention, 'kind' | 'signals'> & { post: Pick<Post, 'title' | 'text'> }

/** Kinds that many can have at once. */
const sharedKinds: ReadonlySet<Mention['kind']> = new Set([
  'outage',
  'bug',
  'other',
  'service',
  'product',
  'security',
])

/** Something does not work for them. */
const NOT_WORKING =
  /\b(?:down|offline|unreachable|dead|outage|no (?:signal|internet|service|connection|power|access|heating|water)|(?:doesn|isn|won|can|don)['’]?t \p{L}+|cannot|not (?:working|loading|accepting|responding|reachable)|50[0-4]s?|timeouts?|timing out|errors?|spinner|packets|stuck|fails?|failing|crash\w*|bounc\w+|zero balance|declined)\b|(?<!\p{L})(?:down|tot|weg|offline|ausfall|ausgefallen|störung|kein\p{L}* (?:netz|internet|strom|zugriff|wasser|verbindung)|geht nicht|lädt nicht|startet nicht|nimmt (?:\p{L}+ )*nichts|nicht (?:erreichbar|verfügbar)|unerreichbar|fehler|hängt|abgelehnt|50[0-4]|0,00)(?!\p{L})/iu
/** It was so before, or comes back every day: what began today is something else. */
const OF_LONG =
  /\b(?:for|over|past|last) (?:the (?:past|last) )?(?:a|an?|two|three|four|five|six|several|many|\d+) (?:days?|weeks?|months?|years?)\b|\b(?:two|three|four|five|six|\d+) (?:days|weeks|months) (?:now|ago|and|later)\b|\bevery (?:single )?(?:evening|night|morning|day|week)\b|\bsince (?:last (?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the update|version)\b|\bday (?:[2-9]|\d\d|two|three|four|five)\b|\bsince then\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:three|two|four|\d+) days and\b|(?<!\p{L})seitdem(?!\p{L})|(?<!\p{L})am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!\p{L})|(?<!\p{L})(?:seit|nach) (?:zwei|drei|vier|fünf|mehreren|\d+) (?:tagen|wochen|monaten|jahren)|(?<!\p{L})jede[nr]? (?:abend|tag|nacht|morgen|woche)|(?<!\p{L})seit (?:letzte[rmn]?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|dem (?:update|sommer|winter|herbst|frühjahr))|(?<!\p{L})tag (?:[2-9]|\d\d)(?!\p{L})/iu

/** Whether what a post tells may be what many have right now: an answer says so to nobody who wrote of something else. */
export function sharesTrouble({ kind, post, signals }: Told): boolean {
  const own = `${post.title ?? ''}\n${post.text}`.replace(QUOTED, ' ')
  if (!sharedKinds.has(kind) && !signals.some(({ name, points }) => points > 0 && name === 'outage'))
    return false
  return NOT_WORKING.test(own) && !OF_LONG.test(own) && !tellsSilence(post)
}
