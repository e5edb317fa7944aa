import type { Post } from '../../model/post.js'
import { isRhetorical, QUOTED, toneOf } from './tone.js'

type Told = Pick<Post, 'title' | 'text'>

/** What is asked for is to put something right. */
export const wantsRepair = ({ text }: Told): boolean => WANTS_REPAIR.test(text)
const WANTS_REPAIR =
  /\b(?:can|could|will|would) (?:you|someone|somebody|anyone)(?: please)? (?:fix|correct|repair|sort|undo|remove|take (?:that|this|it) off|put (?:that|this|it) right)\b|(?<!\p{L})(?:könn(?:t|en|te|ten|tet)|kann|würde\p{L}*)(?!\p{L})[^.!?]{0,40}(?:korrigieren|berichtigen|in ordnung bringen|beheben|reparieren|richtigstellen|rückgängig machen|entfernen)(?!\p{L})/iu

/** Its title asks, and its text ends with asking: what it names in between is what it asks about. */
export const asksThroughout = (post: Told): boolean => ASKS_FIRST.test(post.title ?? '') && asksAtTheEnd(post)

/** "Do we have to come to you, or can it be done online?": what they plan is told before it. */
export const endsWithChoice = ({ text }: Told): boolean =>
  /(?:^|[.!]\s+)(?:do|does|can|could|may|must|should|is|are|will|müssen|muss|kann|können|darf|dürfen|geht|brauche|brauchen|soll|sollen|ist|sind)(?!\p{L})[^.!?]*(?<!\p{L})(?:or|oder)(?!\p{L})[^.!?]*[?？]\s*$/iu.test(
    text,
  )

/** It begins with what it asks, before anything was told. */
export const asksFirst = (post: Told): boolean =>
  toneOf(post) === 'asking' || WONDERS.test(post.text) || ASKS_FIRST.test(post.text)
const ASKS_FIRST =
  /^(?:\P{L}*(?:@\S+|hi|hello|hey|hallo|moin|serious question|quick question|frage|kurze frage)(?!\p{L}))*\P{L}*(?:can|could|may|does|do|did|is|are|will|would|should|how|what|when|where|which|who|kann|können|könnte|darf|dürfen|gibt|geht|ist|sind|habt|haben|bietet|lässt|nehmt|braucht|brauche|muss|funktioniert|läuft|bauen|kostet|zählt|reicht|wie|was|wann|wo|welche\p{L}*|wer)(?!\p{L})[^.!]*[?？]/iu

/** It asks without the sign for it. */
const WONDERS =
  /(?<!\p{L})(?:(?:i['’]m |am |just )?(?:curious|wondering) (?:if|whether|how|what)|(?:i['’]d|would) (?:like|love) to know (?:if|whether)|i['’]d rather ask|(?:mich|uns) würde interessieren|(?:ich )?(?:wüsste|frage mich)(?: gern)?, ob|ich frage lieber|oder soll ich|or should i)(?!\p{L})/iu
/** Nothing but questions, so that nothing has to have gone wrong. */
export const onlyAsks = ({ text }: Told): boolean => /^[^.!]+\?(?:\s+[^.!]+\?)?\s*$/u.test(text)

export const asksAtTheEnd = (post: Told): boolean =>
  /[?？]\P{L}*$/u.test(post.text) && !isRhetorical(post) && !/\bthank|danke/iu.test(lastSentence(post.text))

const lastSentence = (text: string): string =>
  text
    .replace(/(?:\s|[#@]\S+|\p{Extended_Pictographic}|\ufe0f)+$/gu, '')
    .split(/(?<=[.!?…])\s+|\n+/u)
    .at(-1) ?? ''

export const hasQuestionMark = ({ title = '', text }: Told): boolean =>
  /[?？]/u.test(`${title}\n${text}`.replace(QUOTED, ' '))
