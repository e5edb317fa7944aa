// What a company does to the person who writes: "orange cut me off", "Fuchs hat mir zu viel berechnet". Fruit, colours and
// animals do such things with an article at most, so that one tells the company however its name is written. Words chosen
// by hand. English and German.
import type { Span } from '../../model/post.js'

/** How far before and behind the name is looked, in UTF-16 units. */
const REACH = 100

const WORD = String.raw`[\p{L}\p{N}'’-]+\s+`
const WRITER = '(?:me|us|my|our|mine|ours|myself|ourselves)'

/** Words that may stand between the name and what it does. */
const helpers = String.raw`(?:(?:has|have|had|is|are|was|were|been|being|keeps?|kept|just|again|still|always|also|already|now|then|even|simply|suddenly|finally|literally|recently|really|actually|deliberately|automatically|randomly|tried|trying|to|will|would|can|did|does|wants?|wrongly|twice)\s+){0,4}`

const verbs = [
  'cut|cuts|cutting|hung|hangs?|hanging|left|leaves?|leaving|lost|los(?:e|es|ing)|stole|steals?|stealing|stolen|took|takes?|taking',
  'lied|l(?:ie|ies|ying)|sent|sends?|sending|sold|sells?|told|tells?|owes?|owed|kept|held|broke|breaks?|broken|shut|forgot',
  '(?:over|double|mis)?-?(?:charg|bill)(?:e|es|ed|ing|s)?|delet(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|wip(?:e|es|ed|ing)',
  'cancel(?:s|l?ed|l?ing)?|refus(?:e|es|ed|ing)|block(?:s|ed|ing)?|ban(?:s|ned|ning)?|suspend(?:s|ed|ing)?|lock(?:s|ed|ing)?',
  'ignor(?:e|es|ed|ing)|ghost(?:s|ed|ing)?|reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|clos(?:e|es|ed|ing)',
  'disconnect(?:s|ed|ing)?|throttl(?:e|es|ed|ing)|kick(?:s|ed|ing)?|bump(?:s|ed|ing)?|strand(?:s|ed|ing)?|terminat(?:e|es|ed|ing)',
  'scam(?:s|med|ming)?|rob(?:s|bed|bing)?|cheat(?:s|ed|ing)?|trick(?:s|ed|ing)?|mislead(?:s|ing)?|misled|screw(?:s|ed|ing)?|fail(?:s|ed|ing)?',
  'damag(?:e|es|ed|ing)|smash(?:es|ed|ing)?|destroy(?:s|ed|ing)?|ruin(?:s|ed|ing)?|withh(?:old|olds|eld)|withdr[ae]w|threaten(?:s|ed|ing)?',
  'forc(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|downgrad(?:e|es|ed|ing)|deactivat(?:e|es|ed|ing)|disabl(?:e|es|ed|ing)|treat(?:s|ed|ing)?',
  'brick(?:s|ed|ing)?|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|put|puts|delay(?:s|ed|ing)?|misplac(?:e|es|ed|ing)',
  'demand(?:s|ed|ing)?|harass(?:es|ed|ing)?|spam(?:s|med|ming)?|leak(?:s|ed|ing)?|transfer(?:s|red|ring)?|ask(?:s|ed|ing)?|freez(?:e|es|ing)|froze',
  'turn(?:s|ed|ing)?|ditch(?:es|ed|ing)?|deduct(?:s|ed|ing)?|debit(?:s|ed|ing)?|remov(?:e|es|ed|ing)|gave\\s+away|giv(?:es|ing)\\s+away',
  // With "happy" or "sick" a colour or a fruit would do it.
  'ma(?:de|ke|kes|king)(?=\\s+(?:me|us|my\\s+\\p{L}+)\\s+(?:wait|pay|miss|sit|stand|call|buy|send|go|lose|repeat|fill|sign)\\b)',
].join('|')

/** What it does not do, and should. */
const failing = String.raw`(?:wo|would|do|does|did|can|could|has|have)(?:n['’]?t|(?:\s*not))\s+(?:even\s+)?|(?:can['’]t|cannot|never)\s+(?:even\s+)?`
const dues =
  'let|give|gave|refund(?:ed|s)?|pa(?:y|id|ys)|answer(?:ed|s)?|repl(?:y|ied|ies)|respond(?:ed|s)?|call(?:ed|s)?|help(?:ed|s)?|return(?:ed|s)?|fix(?:ed|es)?|send|sent|deliver(?:ed|s)?|accept(?:ed|s)?|release[ds]?|t[eo]ll?d?|ship(?:ped|s)?|honou?r(?:ed|s)?|listen(?:ed|s)?'

/** Where the sentence goes on with something else, its words are about that. */
const between = String.raw`(?:(?!(?:and|but|which|that|who|because|while)\s)${WORD}){0,3}?`
const end = String.raw`(?![\p{L}\p{N}])`

const english = new RegExp(
  String.raw`^\s+(?:${helpers}(?:${verbs})|${helpers}(?:${failing})(?:${dues}))\s+${between}${WRITER}${end}`,
  'iu',
)
/** Only people cheat. */
const called = new RegExp(
  String.raw`^\s+(?:is|are)\s+(?:${WORD}){0,3}?(?:scam|scammers|thieves|crooks|liars|frauds?|rip-?off|cheats|incompetent)${end}`,
  'iu',
)

const SCHREIBER = String.raw`(?:mich|mir|uns|mein\p{L}{0,2}|unser\p{L}{0,2})`
const deutsch = [
  'berechnet|abgebucht|abgeschaltet|abgestellt|gesperrt|gek[üu]ndigt|einbehalten|verloren|gel[öo]scht|storniert|gestohlen|betrogen',
  'belogen|ignoriert|vergessen|verweigert|abgelehnt|abgewimmelt|abgezockt|geschickt|versprochen|gemahnt|aufgelegt|hingehalten|stich',
  'bucht|sperrt|weigert|k[üu]ndigt|schuldet|l(?:ä|ae)sst|antwortet|droht|verlangt|fordert|schickt|mahnt|betr[üu]gt|bel[üu]gt|beh[äa]lt',
  'l[öo]scht|lehnt|zahlt|erstattet|liefert|kassiert|abkassiert|blockiert|verschlampt|gek[üu]rzt|verkauft|angelogen',
].join('|')

const start = String.raw`(?<![\p{L}\p{N}])`
const writerBehind = new RegExp(`${start}${SCHREIBER}${end}`, 'iu')
const writerBefore = new RegExp(String.raw`${start}${SCHREIBER}\s+$`, 'iu')
const germanVerb = new RegExp(`${start}(?:${deutsch})${end}`, 'iu')

/** Words before a name that begins a clause. Behind others, a small or shouted word is part of something else. */
const clauseStart =
  /(?:^|[.!?…:;,|•()"“”„»«*–—\n]\s*|\p{Extended_Pictographic}\uFE0F?\s*|@[\w.]+\s+|(?<![\p{L}\p{N}])(?:and|but|so|because|cause|that|when|whenever|if|since|then|why|how|as|while|now|again|today|yesterday|did|does|has|have|had|will|is|are|think|say|says|said|swear|know|hope|believe|like|well|lol|ok|und|aber|weil|dass|da|wenn|ob|warum|wieso|hat|haben|wird|will|hatte|gestern|heute|denn|jetzt|mich|mir|uns)\s+)[#@]?$/iu
/** A thing, or a place, also where it has a capital. */
const thing =
  /(?<![\p{L}\p{N}])(?:an?|the|this|that|these|those|some|every|each|any|one|no|my|your|his|her|its|our|their|of|in|on|at|to|into|through|with|by|for|from|than|der|die|das|dem|den|des|eine?[mnrs]?|mein\p{L}{0,2}|unser\p{L}{0,2}|kein\p{L}{0,2}|im|am|vom|zum|auf)\s+[#@]?$/iu

/**
 * Whether the name at a place does something to the writer.
 *
 * @param hasCapital one that tells something: the word is written like a name
 */
export function isDoneToWriter(text: string, { start, end }: Span, hasCapital: boolean): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  // "the comet left us speechless", but "I swear that orange left us" is a clause.
  const isClause = clauseStart.test(before) && !/\b(?:than|the)\s+$/i.test(before)
  if (!isClause && (!hasCapital || thing.test(before))) return false
  const behind = text.slice(end, end + REACH)
  if (english.test(behind) || called.test(behind)) return true
  const clause = behind.split(/[.!?…\n]/, 1)[0] ?? ''
  const isAboutWriter = writerBehind.test(clause) || writerBefore.test(before)
  return isAboutWriter && germanVerb.test(before.slice(-30) + clause)
}
