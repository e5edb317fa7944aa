import type { Post } from '../../model/post.js'

type Told = Pick<Post, 'title' | 'text'>

/** Somebody is pleased, or means well. */
const PLEASED =
  /\b(?:lov(?:e|ed|es|ing)|wow|angels?|a star|gem|gentle|patien(?:t|ce)|lovely|friendly|kindly|kindness|so kind|raise|medal|hats off|chapeau|kudos|impressed|recommend|free of charge|for (?:nothing|free)|saved (?:us|me|my|our)|made (?:my|our|their) (?:day|week|year)|brilliant|excellent|credit (?:to|where)|nothing to add|good people|no (?:fuss|questions)|even called|big thing|hope they never|less time than|not crying|cried more|petted|it['’]s fine|works fine|all good|smooth|respect|my faith|trust them more|couldn['’]t fault|like heaven|nicer than|worth it|felt like a person|saved \d+|seen that anywhere|knew the law|new leaf|sensible people|job done|fitter|legend|delighted|10\/10|keep it up|hero(?:es)?|feel at home|tact|all the time in the world|helped (?:me|us|my))\b|(?<!\p{L})(?:klasse|super|spitze|wunderschön|freundlich\w*|nette?[rsn]?|geduld\w*|so geht das|dass es (?:so was|sowas|so etwas) noch gibt|pünktlich|begeistert|zufrieden|gerne? wieder|empfehl\w*|komme (?:trotzdem )?klar|ein schatz|sonnenschein|alles gut|respekt|so behält man|mehr kann man nicht verlangen|liebevoll\w*|sauber gearbeitet|übersichtlich|macht,? was es soll|alles erklärt|ständchen|lob|kein trinkgeld|alles perfekt|geht doch|unbezahlbar|immer wieder schön|wie neu|glücklich|mehr brauche ich nicht|kommen (?:gern )?wieder|gerettet)(?!\p{L})|^\P{L}*läuft\P{L}*$|[😍❤👏🥰😊🎉☕🐰🙂🙌🥹]/iu

/** Somebody thanks for what was done; not for help to come, nor for nothing. */
const THANKING =
  /(?<!\bno )\bthank(?:s| you| your)?\b(?! (?:for (?:nothing|any|your|the)? ?help|for nothing|in advance))|(?<!\p{L})(?:danke(?:schön)?|dankeschön|herzlichen dank|merci)(?!\p{L})(?! (?:auch|im voraus|für (?:nichts|die hilfe|ihre hilfe|eure hilfe)))/iu

/** Something went wrong, in words that hardly mean anything else. */
const WRONG =
  /\b(?:cancel(?:led|ed)|refus(?:ed|es|al)|reject(?:ed|s)|missed|missing|(?<!(?:zero|no|never|not) )lost|broken?|damaged|leak\w*|late|delayed|wrong|twice|again|overdrawn|(?:nobody|no one|no-one) (?:ever |has |even )?(?:came|come|comes|call\w*|answer\w*|gets|rang|picks?|told|knows)|no (?:parcel|answer|reply|one|call|refund|money)|never (?:came|arrived|answered|arrives)|took the full|charged|stuck|wait(?:ed|ing)|dead|gone|crash\w*|fails?|failed|errors?|empty|cold|drove past|smell(?:s|ed) of|bin day|day after|still (?:no|not|waiting|on|\d+)|rude|(?:does|did|has|wo)n['’]t|can['’]t (?!fault|recommend)|same thing|white page)\b|(?<!\p{L})(?:kaputt\w*|defekt\w*|falsch\w*|fehl(?:t|en|te|ten)|storniert|abgesagt|verspätet|zu spät|nicht (?:da|an|gekommen|erreichbar|mehr|auf|angekommen)|nichts|niemand|keiner|keins|keine (?:antwort|reaktion|rückmeldung|info\w*|durchsage|ansage|erstattung)|nie|schon wieder|wart(?:e|en|et)|liegen gelassen|verloren|leer|abgelehnt|abgebucht|geht nicht|versprochen\w*|weg|doppelt)(?!\p{L})/iu

/** What asks, also where nobody typed the sign for it. */
const ASKING =
  /^(?:[@#]\S+|hey|hi|hello|hallo|ok|so|und|and|[\s,.:!-])*(?:what(?!['’]?s? (?:an?|else)\b)|whats|when|where|how(?! (?:nice|lovely|original|kind)\b)|which|why|any idea|anyone know|does (?!what)|do you|do they|are you|is there|is it|can (?:i|you|we)|could you|wann|wo|wie|was ist|welche\w*|warum|wieso|weshalb|kann (?:man|ich)|könnt ihr|gibt es|habt ihr|kommt|fährt|hält|\p{L}{3,}t ihr|weiß jemand|weiss jemand)(?!\p{L})|\b(?:when|yet)(?:\s+@\S+)*\s*$|\bor not\b|\boder nicht\b|\b(?:gern|gerne) gewusst\b|\bmöchte (?:gern )?wissen\b|\bwüsste gern\b|\bi was wondering\b/iu

/** The words of somebody else. */
export const QUOTED = /["“”„«»][^"“”„«»]*["“”„«»]/gu

type Tone = 'pleased' | 'thanking' | 'wrong' | 'asking' | 'plain'

/**
 * How a post sounds by its words alone, where its signals tell too little: somebody asks, or tells of something that went wrong, or is pleased, or only
 * thanks; plain where it is none of these, or wrong and good at once.
 */
export function toneOf({ title = '', text }: Told): Tone {
  if (ASKING.test(text)) return 'asking'
  const own = `${title}\n${text}`.replace(QUOTED, ' ')
  const good = PLEASED.test(own) ? 'pleased' : THANKING.test(own) ? 'thanking' : undefined
  if (WRONG.test(own)) return good === undefined ? 'wrong' : 'plain'
  return good ?? 'plain'
}
