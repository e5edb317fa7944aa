import { elidedWords, phrasesOf } from '../../judge/score/compiled-lexicon.js'
import {
  type ContextWords,
  contextWords,
  deniesWithin,
  phraseBound,
  roles,
  surroundings,
} from '../../judge/score/context.js'
import { type Found, PhraseBook } from '../../judge/score/phrases.js'
import { lexiconFor } from '../../languages/index.js'
import { replyWords } from '../../languages/replies.js'
import { type ReplyRole, type ReplyShapes, type ReplyWords, replyRoles } from '../../languages/reply-words.js'
import type { Token } from '../../text/words/token.js'

/** A run of tokens, `last` included. */
export type Stretch = { first: number; last: number }
export type Roles = Readonly<Record<ReplyRole, readonly Stretch[]>>

/** One language's words for reading replies, ready to use. */
export type ReplyBook = {
  language: string
  words: ReplyWords
  /** Where each role stands in a reply, in order. */
  find(tokens: readonly Token[]): Roles
  context: ContextWords
  /** Small words that are cut off from what they are written together with. */
  elided: ReadonlySet<string>
  plain: ReadonlySet<string>
  imperatives: ReadonlySet<string>
  beforeImperatives: ReadonlySet<string>
  since: ReadonlySet<string>
  past: ReadonlySet<string>
  towards: ReadonlySet<string>
  hopes: ReadonlySet<string>
  we: ReadonlySet<string>
  musing: ReadonlySet<string>
  /** Whether a token speaks to the reader. */
  isYou: (token: Token) => boolean
  shapes: Shapes
}

/** What tells the shape of a sentence; `ReplyShapes` says what each is. */
type Shapes = {
  straight: ReadonlySet<string>
  general: ReadonlySet<string>
  vague: ReadonlySet<string>
  conditions: ReadonlySet<string>
  moments: ReadonlySet<string>
  spots: ReadonlySet<string>
  known: ReadonlySet<string>
  longWord: number
  isPair: (token: Token) => boolean
}

/** "We don't guarantee" and "it was not your fault" say the opposite. */
const denied: ReadonlySet<ReplyRole> = new Set([
  'blamesCustomer',
  'blamesOthers',
  'guarantee',
  'refund',
  'threat',
  'fixed',
  'offer',
  'asks',
  'publicly',
])
/** What is said on a condition has not happened. */
const supposed: ReadonlySet<ReplyRole> = new Set(['fixed'])

const books = new Map<string, ReplyBook>()

/** The languages that replies can be read in. */
export const replyLanguages: readonly string[] = [...replyWords.keys()]

/** @param language BCP 47; undefined for one that has no words for replies */
export function replyBook(language: string): ReplyBook | undefined {
  const subtag = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
  const words = replyWords.get(subtag)
  if (words === undefined) return undefined
  const book = books.get(subtag) ?? compile(subtag, words)
  books.set(subtag, book)
  return book
}

function compile(language: string, words: ReplyWords): ReplyBook {
  const lexicon = lexiconFor(language)
  const elided = elidedWords(lexicon)
  const classes = Array(replyRoles.length).fill(words.classes)
  const book = new PhraseBook<boolean>(classes, lexicon.spellings, elided)
  for (const [kind, role] of replyRoles.entries()) {
    const { phrases, not = '' } = words.roles[role]
    // Of two that are equally long the first holds: what a role is not is said more closely.
    for (const phrase of phrasesOf({ phrases: not })) book.add(phrase, false, kind)
    for (const phrase of phrasesOf({ phrases })) book.add(phrase, true, kind)
  }
  const context = contextWords(lexicon)
  return {
    language,
    words,
    context,
    elided,
    plain: set(words.plain),
    imperatives: set(words.imperatives),
    beforeImperatives: set(words.beforeImperatives),
    since: set(words.since),
    past: set(words.past),
    towards: set(words.towards),
    hopes: set(words.hopes),
    we: set(words.we),
    musing: set(words.musing),
    isYou: youIn(words.you),
    shapes: shapesOf(words.shapes),
    find(tokens) {
      const each = book.findEach(tokens)
      const role = roles(tokens, context)
      const bound = phraseBound(
        each.flat().filter(({ first, last }) => last > first),
        tokens.length,
      )
      const isMeant = (name: ReplyRole, { first, open }: Found<boolean>): boolean => {
        if (!denied.has(name)) return true
        if (deniesWithin(first, open, role)) return false
        const { negated, conditional } = surroundings(tokens, first, role, bound)
        return !negated && !(conditional && supposed.has(name))
      }
      return Object.fromEntries(
        replyRoles.map((name, kind) => [
          name,
          (each[kind] ?? []).filter((one) => one.meaning && isMeant(name, one)),
        ]),
      ) as Partial<Roles> as Roles
    },
  }
}

const set = (text: string): ReadonlySet<string> => new Set(text.replaceAll("'", '').trim().split(/\s+/))

const shapesOf = (words: ReplyShapes): Shapes => ({
  straight: set(words.straight),
  general: set(words.general),
  vague: set(words.vague),
  conditions: set(words.conditions),
  moments: set(words.moments),
  spots: set(words.spots),
  known: set(words.known),
  longWord: words.longWord,
  isPair: youIn(words.pairs),
})

/** "Sie" with a capital speaks to the reader, "sie" of somebody else. */
function youIn(words: string): ReplyBook['isYou'] {
  const all = words.replaceAll("'", '').trim().split(/\s+/)
  const small = new Set(all.filter((word) => word === word.toLowerCase()))
  const capital = new Set(all.filter((word) => !small.has(word)).map((word) => word.toLowerCase()))
  return ({ word, capital: isCapital }) => small.has(word) || (isCapital && capital.has(word))
}
