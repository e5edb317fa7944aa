import type { Kind, Severity } from '../model/mention.js'
import type { DangerWords } from './facet.js'
import type { HarmWords } from './harm.js'
import type { SaidWords } from './said.js'
import type { Topic } from './topics.js'
import type { TrapWords } from './trap-words.js'

/** What a signal says. */
export type Meaning = {
  /** The signal's name: lower case, words joined by `-`. */
  name: string
  /** Added to the sum; negative speaks against a complaint. */
  points: number
  /** What the post is about if this signal weighs most. */
  kind?: Kind
  /** The least severity of a post with this signal; 1 where missing. */
  severity?: Severity
  /** How the writer speaks to the company; severity looks at it. */
  tone?: 'reproach' | 'request'
  /** Somebody sells, or hires. */
  promotes?: boolean
  /** A fact of harm: tells how bad things are also where other signals say most of it. */
  fact?: boolean
  /** A clock that runs: grave only beside trouble ("How do I enrol? Term starts on Monday"). */
  clock?: boolean
  /** A matter of taste: no fault of a thing. */
  trifle?: boolean
  /** Of fire, wounds and poison: nothing in a figure of speech ("the server is on fire"). */
  bodily?: boolean
  /** A life may be at stake: no template, no silence. */
  danger?: boolean
  /** Thanks: after trouble they are politeness and settle nothing. */
  courtesy?: boolean
  /** A salute: with trouble right behind it, it is scorn ("congrats on the outage"). */
  salutes?: boolean
  /** Takes back praise that stands before it ("love it, but"). */
  contrast?: boolean
  /** Leaves nothing of praise that stands before it: an upside-down face. */
  mocks?: boolean
  /** Somebody came from a rival: the trouble told with it was the rival's. */
  comesToUs?: boolean
  /** The brand is well while somebody named beside it is not. */
  fares?: boolean
  /** What other people say. */
  others?: boolean
  /** Ends trouble told before it: it was the writer's own doing. */
  excuses?: boolean
  /** Denies the trouble told before it in its sentence; this is what it means where there is none. */
  denies?: Meaning
  /** What passes between a writer and a company, or should: in a long post it tells a complaint from a story with troubles in it. */
  dealing?: boolean
  /** What is the writer's own and with the company ("my order", "my money back"): in a long post told by customers more than by others. */
  owns?: boolean
  /** A job advert. */
  hires?: boolean
  /** A talk, a report on trouble of one's own: told to teach. */
  teaches?: boolean
  /** A length of time: the length of a wait, unless the post praises. */
  isTime?: boolean
  /** Grave news told by somebody not concerned: its severity counts although its points speak against a complaint. */
  reported?: boolean
  /** Too weak alone: counts only where a second sign of its kind stands elsewhere in the post. */
  onlyWithSecond?: boolean
}

/**
 * Words and phrases that mean the same to the score.
 *
 * `phrases` is a list separated by commas or line breaks. In a phrase, words stand with a space between, and
 *
 * - `crash*`        any word that begins so
 * - `*ausfall`      any word that ends so, at least four letters of it: the heads of German compounds
 * - `*ausfall*`     any word with these letters in it, at least four
 * - `reply|answer`  one of these
 * - `been?`         may be missing
 * - `<not>`         one of the lexicon's word class `not`
 * - `_`             any one word
 * - `~`             up to two words
 * - `#`             a number, `$` an amount of money
 * - `<brand>`       the name of the brand that is looked for
 *
 * Case and apostrophes don't matter, and what is written with a hyphen is several words. A phrase stays within a clause. The longest phrase wins over those inside it.
 */
export type Group = Meaning & {
  phrases: string
  /** What a negation before it makes of it: another meaning; `keep`: nothing. Missing: the signal is dropped. */
  negated?: Meaning | 'keep'
  /** What it means when the brand is named right after it, as in "switched to Northwind". */
  arrival?: Meaning
  /** What it means when the brand is named inside it, as in "left Northwind for Bluefinch". */
  departure?: Meaning
  /** What it makes of trouble and of praise that follow in its clause ("no longer", "anything but"); then it says nothing itself. */
  turns?: { trouble?: Meaning; praise?: Meaning }
  /** Counts only where its sentence ends behind it. */
  closes?: boolean
  /** Counts only in posts that don't speak of their writer. */
  thirdPerson?: boolean
  /** Weakened by a condition before it, although a negation changes nothing. */
  conditional?: boolean
  /** Counts once however often it occurs: words so common that their number says nothing. */
  once?: boolean
}

/** One language's words. Written in that language, never translated. */
export type Lexicon = {
  /** BCP 47 language subtag. */
  language: string
  groups: readonly Group[]
  /** Its lists are younger than the English ones and miss much: how a post is put says more, its length less. */
  sparse?: true
  /** What is said where a body or a life is at stake. */
  danger: DangerWords
  /** Facts that tell how much harm there is. */
  harm: HarmWords
  /** By what posts give themselves away that look like something else. */
  traps: TrapWords
  /** What is said of trouble that was told before; no part of the score. */
  said: SaidWords
  /** The things that posts are about, by kind; no part of the score. */
  topics: readonly Topic[]
  /** Word classes for `<name>` in phrases: words with a space between. */
  classes: Readonly<Record<string, string>>
  /** Letters that are also written otherwise: `{ ü: 'ue' }` finds `fuer` where a phrase has `für`. */
  spellings?: Readonly<Record<string, string>>
  /** Small words that lose their vowel and are written together with the next one, without their apostrophe: "l" in "l'appli". */
  elided?: string
  /** Words in katakana are written without spaces: a short one is none where its katakana go on. */
  katakana?: true
  /** Words that turn what follows them in the clause into its opposite. */
  negators: string
  /** Phrases that look like a signal or a negation and are none ("not only", "down the road"). */
  harmless: string
  /** Words that open a condition ("if", "in case"): what follows has not happened. */
  conditions: string
  /** Words right before a signal that make it stronger, and weaker. */
  stronger: string
  weaker: string
  /** Words after which a negation no longer reaches ("but"). */
  turns: string
  /** Words of the first and second person: who uses them speaks, and does not report. */
  persons: string
  /** Words of the first person singular: a post with one of them is about its writer. */
  self: string
  /** Words that open a reason ("because"), and those that speak of somebody just named ("their"). */
  reasons: string
  /** Words between thanks and what they are for, and words after them that nobody is thankful for ("deleting"). */
  thanksFor: string
  botching: string
  /** Words for what somebody did about trouble ("fixing"): praise before them is meant. */
  mending: string
  /** Words of what somebody had before ("the old one", "there"). */
  elsewhere: string
  /** Words of whom or what was named before, and of dealing with a company ("they", "support"): a paragraph with one goes on about it. */
  carrying: string
  /** Two words that instructions begin with, separated by commas. */
  guides: string
  /** Words for all who read ("anyone"). */
  crowd: string
  /** Words that stand between two choices ("or", "vs"). */
  choices: string
  /** Words that a question begins with, those of reproach ("why") left out. */
  questionWords: string
  /** Beginnings and ends of hashtags that complain whatever else is in them ("#worstnorthwind", "#northwindfail"). */
  hashtagBegins: string
  hashtagEnds: string
  /** Parts that mark a handle as a support account: at its beginning, and at its end. */
  supportHandle: { begins: string; ends: string }
}
