import type { Post } from '../../model/post.js'

type Told = Pick<Post, 'title' | 'text'>

/** Somebody is pleased, or means well. */
const WARM =
  /\b(?:thank(?:s| you| your)?|lov(?:e|ed|es|ing)|wow|angels?|a star|gem|gentle|patien(?:t|ce)|lovely|friendly|kindly|kindness|so kind|raise|medal|hats off|impressed|recommend|free of charge|for (?:nothing|free)|saved (?:us|me|my|our)|made my day|brilliant|credit (?:to|where)|nothing to add|good people|no (?:fuss|questions)|even called|big thing|hope they never|less time than|not crying|petted|it['’]s fine|works fine|all good)\b|\b(?:dank(?:e|eschön)?|herzlichen dank|merci|lob|klasse|super|spitze|wunderschön|freundlich\w*|nette?[rsn]?|geduld\w*|so geht das|dass es (?:so was|sowas|so etwas) noch gibt|pünktlich|begeistert|zufrieden|gerne? wieder|empfehl\w*|komme (?:trotzdem )?klar|ein schatz|sonnenschein|alles gut)(?!\p{L})|^\P{L}*läuft\P{L}*$|[😍❤👏🥰😊🎉☕🐰🙂🙌]/iu

/** Something went wrong, in words that hardly mean anything else. */
const WRONG =
  /\b(?:cancel(?:led|ed)|refus(?:ed|es|al)|reject(?:ed|s)|missed|missing|lost|broken?|damaged|leak\w*|late|delayed|wrong|twice|again|overdrawn|(?:nobody|no one|no-one) (?:ever |has |even )?(?:came|come|comes|call\w*|answer\w*|gets|rang|picks?|told|knows)|no (?:parcel|answer|reply|one|call|refund)|never (?:came|arrived|answered|arrives)|took the full|charged|stuck|wait(?:ed|ing)|dead|gone|crash\w*|fails?|failed|errors?|empty|cold|drove past|smell\w*|bin day|day after|still (?:no|not|waiting|on|\d+)|rude|(?:is|does|did|has|wo|would|was|do)n['’]t|same thing)\b|\b(?:kaputt\w*|defekt\w*|falsch\w*|fehl(?:t|en|te|ten)|storniert|abgesagt|verspätet|zu spät|nicht (?:da|an|gekommen|erreichbar|mehr|auf|angekommen)|nichts|niemand|keine[rs]?|nie|schon wieder|wart(?:e|en|et)|liegen gelassen|verloren|leer|abgelehnt|abgebucht|geht nicht|versprochen\w*|weg|trotzdem (?!klar|noch))(?!\p{L})/iu

/** Whose beginning asks, also where nobody typed the sign for it. */
const ASKING =
  /^(?:[@#]\S+|hey|hi|hello|hallo|ok|so|und|and|[\s,.:!-])*(?:what(?!['’]?s? (?:an?|else)\b)|whats|when|where|how(?! (?:nice|lovely|original|kind)\b)|which|why|any idea|anyone know|wann|wo|wie|was|wer|welche\w*|warum|wieso|weshalb|kann man|könnt ihr|gibt es|habt ihr|kommt|fährt|weiß jemand|weiss jemand)(?!\p{L})|\b(?:when|or not|or what|oder nicht)\s*$/iu

/** The words of somebody else. */
const QUOTED = /["“”„«»][^"“”„«»]*["“”„«»]/gu

type Tone = 'warm' | 'wrong' | 'asking' | 'plain'

/**
 * How a post sounds by its words alone, where its signals tell too little: somebody asks, or tells of something that went wrong, or is pleased; plain
 * where it is none of these, or both of the last.
 */
export function toneOf({ title = '', text }: Told): Tone {
  if (ASKING.test(text)) return 'asking'
  const own = `${title}\n${text}`.replace(QUOTED, ' ')
  const [isWrong, isWarm] = [WRONG.test(own), WARM.test(own)]
  return isWrong === isWarm ? 'plain' : isWarm ? 'warm' : 'wrong'
}
