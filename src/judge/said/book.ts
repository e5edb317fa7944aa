import { harmMeanings } from '../../languages/harm-meanings.js'
import type { Lexicon } from '../../languages/lexicon.js'
import type { Token } from '../../text/words/token.js'
import { elidedWords, phrasesOf } from '../score/compiled-lexicon.js'
import { type ContextWords, contextWords } from '../score/context.js'
import { type Found, PhraseBook } from '../score/phrases.js'

/** What a phrase is. Those of the first five are one list: of two that overlap the longer one holds. */
const claims = ['solved', 'solvedAlone', 'stillBroken', 'still', 'idle'] as const
const doubts = ['unreal', 'unsure', 'limits', 'others', 'left', 'pending'] as const
type Claim = (typeof claims)[number]
type Doubt = (typeof doubts)[number]

/** One language's words for what is said of trouble that was told before, ready to use. */
export type SaidBook = {
  find(tokens: readonly Token[], brand: Uint8Array): FoundSaid
  context: ContextWords
  beside: ReadonlySet<string>
  turns: ReadonlySet<string>
  askedAbout: ReadonlySet<string>
  questionWords: ReadonlySet<string>
  /** Signals that name something which does not work. */
  faults: ReadonlySet<string>
}

export type FoundSaid = { claims: readonly Found<Claim>[] } & Readonly<Record<Doubt, readonly Found<Doubt>[]>>

const books = new Map<Lexicon, SaidBook>()

/** The lexicons never change: a book is made when first needed, and serves for good. */
export function saidBook(lexicon: Lexicon): SaidBook {
  const book = books.get(lexicon) ?? compile(lexicon)
  books.set(lexicon, book)
  return book
}

function compile(lexicon: Lexicon): SaidBook {
  const { said, classes, spellings, questionWords } = lexicon
  const book = new PhraseBook<Claim | Doubt>(
    Array(1 + doubts.length).fill(classes),
    spellings,
    elidedWords(lexicon),
  )
  for (const claim of claims)
    for (const phrase of phrasesOf({ phrases: said[claim] })) book.add(phrase, claim, 0)
  for (const [index, doubt] of doubts.entries())
    for (const phrase of phrasesOf({ phrases: said[doubt] })) book.add(phrase, doubt, 1 + index)
  const set = (words: string) => new Set(words.trim().split(/\s+/))
  return {
    find(tokens, brand) {
      const [found, ...others] = book.findEach(tokens, brand)
      const [unreal, unsure, limits, gone, left, pending] = others
      return { claims: found, unreal, unsure, limits, others: gone, left, pending } as FoundSaid
    },
    context: contextWords(lexicon),
    beside: set(said.beside),
    turns: set(said.turns),
    askedAbout: set(said.askedAbout),
    questionWords: set(questionWords),
    faults: faultsOf(lexicon),
  }
}

const kindsOfFaults = ['outage', 'bug', 'account', 'security', 'delivery', 'product']
/** That is a claim of its own. */
const UNRESOLVED = 'unresolved'
/** Lighter words stand anywhere. */
const FAULT = 1

const faultsOf = ({ groups }: Lexicon): ReadonlySet<string> =>
  new Set(
    [...groups, ...Object.values(harmMeanings)]
      .filter(
        ({ name, points, kind, tone }) =>
          name !== UNRESOLVED && kindsOfFaults.includes(kind ?? '') && points >= FAULT && tone === undefined,
      )
      .map(({ name }) => name),
  )
