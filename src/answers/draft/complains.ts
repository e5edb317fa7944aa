import type { Post } from '../../model/post.js'
import { QUOTED, tellsMended } from './tone.js'

type Told = Pick<Post, 'title' | 'text'>

/** What went wrong is told by its course, without a word for trouble. A question beside it asks for no answer. */
const COURSES: readonly RegExp[] = [
  // They are done with it, and it is charged on.
  /\bcancel\w*\b[^?]{0,80}\b(?:billed|charged|debited|invoiced|took (?:the )?money)\b|(?<!\p{L})gekündigt(?!\p{L})[^?]{0,80}(?<!\p{L})(?:abgebucht|berechnet|in rechnung)(?!\p{L})/iu,
  // What was theirs is none.
  /\b(?:my|our) (?:[\d.,]+ )?\w+ (?:is|are|was|were|went|show\w*|say\w*)\b[^.!?]{0,25}\b(?:zero|nil|nought|0|gone|empty|vanished)\b|(?<!\p{L})(?:mein|unser)\p{L}* (?:[\d.,]+ )?\p{L}+ (?:ist|sind|steht|stehen|zeigt)(?!\p{L})[^.!?]{0,25}(?<![\p{L}\d])(?:null|weg|leer|0|verschwunden)(?![\p{L}\d,.])/iu,
  // It took from one date to another, or so many days without.
  /\border(?:ed)?\b[^.!?]{0,40}\b(?:on (?:the )?)?\d{1,2}(?:st|nd|rd|th)?\b[^.!?]{0,20}\b(?:today|now|it['’]s) (?:is |it['’]s )?(?:the )?\d{1,2}|(?<!\p{L})bestellt(?!\p{L})[^.!?]{0,15}(?<!\p{L})am \d{1,2}\.?[^!?]{0,30}heute ist der \d{1,2}|\bday (?:\d+|two|three|four|five|six|seven|ten) (?:without|with no|of no)\b|(?<!\p{L})tag (?:\d+|zwei|drei|vier|fünf|sechs|sieben|zehn) ohne(?!\p{L})/iu,
  // They are there, and what is theirs is not.
  /\b(?:landed|arrived) (?:in|at)\b[^.!?]*[.!,][^!?]{0,40}\b(?:has ?n['’]t|did ?n['’]t|not|isn['’]t|no (?:bags?|suitcases?|luggage|pushchair|buggy))\b|(?<!\p{L})(?:gelandet|angekommen) in(?!\p{L})[^.!?]*[.!,][^!?]{0,40}(?<!\p{L})(?:nicht|kein\p{L}*|ohne)(?!\p{L})/iu,
  // It works for others, and not for them.
  /\b(?:is|does|do|are|anyone|anybody)\b[^?]{0,40}\b(?:work\w*|load\w*|down|up) for (?:you|anyone|anybody|others)[^?]{0,20}\?[^?]*\b(?:for me|mine|here|i get|it says)\b|(?<!\p{L})(?:geht|läuft|funktioniert|klappt|lädt)(?!\p{L})[^?]{0,40}(?<!\p{L})bei (?:euch|ihnen|jemand\p{L}*|anderen)(?!\p{L})[^?]{0,15}\?[^?]*(?<!\p{L})(?:bei mir|bei uns|hier|ich)(?!\p{L})/iu,
  // It turns and does nothing else, or answers with an error.
  /\b(?:spins?|spinning|loads?|loading),?(?: and|,) (?:spins?|spinning|loads?|loading)\b|(?<!\p{L})(?:dreht|lädt|rödelt|hängt),? und (?:dreht|lädt|rödelt|hängt)(?!\p{L})|\bserv(?:e|es|ing|ed) (?:\w+ ){0,3}(?:50[0-4]|error)/iu,
  // They ask why it is so, and it should not be.
  /(?<!\p{L})why (?:am i|are we|was i|were we|do i|do we) (?:still )?(?:pay\w*|being|charged|billed|getting (?:reminders|letters|mails)|waiting|have to wait)\b|(?<!\p{L})(?:wieso|warum|weshalb) (?:be)?zahl\p{L}* (?:ich|wir)(?!\p{L})|(?<!\p{L})(?:wieso|warum|weshalb) (?:warte|bekomme|kriege)\p{L}* (?:ich|wir) (?:immer|noch|wieder|ständig)/iu,
  // Whether it is only theirs that does not work.
  /\bis (?:it|this) (?:just|only) (?:me|us|my|our)\b[^?]{0,60}\?|(?<!\p{L})liegt (?:das|es) (?:nur |bloß )?an (?:mir|uns|unser\p{L}*|mein\p{L}*)(?!\p{L})[^?]{0,80}\?/iu,
  // However often they try.
  /\bevery\W+single\W+time\b|\beach and every time\b/iu,
  // It was liked, and no longer is.
  /\b(?:was|were|used to be) (?:so |really )?(?:great|good|brilliant|lovely|simple|fantastic|perfect|nice)\b[^?]{0,200}\b(?:now|getting|no longer|any ?more|bloated|worse)\b|\bi (?:used to |once )?(?:love|like)d? (?:it|this|them)\b[^?]{0,90}\b(?:now|bloated|worse|no longer|any ?more)\b|(?<!\p{L})(?:war|waren) (?:mal|früher|einmal|früher mal) (?:so |richtig |echt )?(?:gut|super|toll|klasse|einfach)(?!\p{L})|(?<!\p{L})(?:mochte|liebte) (?:es|das|sie)(?!\p{L})[^?]{0,90}(?<!\p{L})jetzt(?!\p{L})/iu,
  // The page that says how things are says otherwise.
  /\bstatus (?:page|site)\b[^.!?]{0,40}\b(?:green|operational|all (?:good|fine|well)|normal|serene|happy|cheerful)\b|(?<!\p{L})status-?seite(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:grün\p{L}*|alles (?:gut|bestens|in ordnung|okay))(?!\p{L})/iu,
]

/** A word of praise by itself, behind trouble that nobody saw to. */
const IN_A_WORD =
  /(?:declined|refused|closed|shut|gone|down|broken|cancelled|late|crash\w*|nothing|error|fails?|failed|waiting|again|abgelehnt|zu|weg|kaputt|gestrichen|verspätet|nicht|nichts|niemand|keiner|fehler|ausgefallen|warte\p{L}*)(?!\p{L})[^.!?]{0,60}[.!]\s+(?:na |just |really |how |absolutely )?(?:great|brilliant|lovely|super|nice|classy|marvellous|wonderful|fantastic|perfect|excellent|amazing|wow|großartig|super|toll|klasse|prima|spitze|perfekt|wunderbar|herrlich|genial|stark)\.?\s*$/iu

/** Somebody did something about it. */
const SEEN_TO =
  /(?<!\p{L})(?:rang|called|helped|fixed|sorted|replaced|refunded|within|again in|angerufen|geholfen|behoben|ersetzt|erstattet|repariert|gelöst)(?!\p{L})/iu

/** Nobody waits for the answer. */
const SCORNS =
  /(?<!\p{L})(?:how many (?:more )?(?:times|forms|mails|emails|calls|people) (?:must|do (?:i|we) (?:have|need) to|should|will|am i|are we)|how much longer (?:must|do|will|am|are)|are we still (?:dating|married|together|friends)|(?:who|whose) [^?]{0,60}(?:(?:thought|decided|signed off)[^?]{0,80}(?:good|great|bright|clever) idea|(?:good|great|bright|clever) idea)|how (?:do|did) you (?:imagine|picture|expect|think) (?:i|we|me|us|that|this)|where (?:did|have|has) (?:my|our|the) [^?]{0,30}(?:gone|flown|fly|wander\w*|run) ?(?:off|to)?|before you believe|wie oft (?:soll|muss|müssen|sollen|darf) (?:ich|wir|man)|wie viele \p{L}+ (?:noch|braucht|brauchen|wollt)|wie lange (?:soll|sollen|wollt|wollen|muss|müssen) (?:ich|wir|man|ihr|sie) (?:denn |eigentlich )?(?:noch|warten)|wer [^?]{0,60}(?:(?:entschieden|ausgedacht|abgenickt|gedacht)[^?]{0,90}(?:gute|tolle|kluge|geniale) idee|verbrochen)|wie stell(?:en sie sich|t ihr euch|st du dir) das|wohin (?:sind|ist) (?:die|der|das|sie|er|es)[^?]{0,20}(?:geflogen|verschwunden|gewandert|hin|entschwunden))(?!\p{L})[^?]*\?/iu

/** Something went wrong for them, though nothing but its course tells it, or a question that is none. */
export function complains({ title = '', text }: Told): boolean {
  const own = `${title}\n${text}`.replace(QUOTED, ' ')
  return (
    SCORNS.test(own) ||
    (IN_A_WORD.test(own) && !SEEN_TO.test(own) && !tellsMended({ title, text })) ||
    COURSES.some((course) => course.test(own))
  )
}
