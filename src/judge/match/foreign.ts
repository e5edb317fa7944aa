import { matchAt } from './operators.js'
import { QueryError } from './query.js'

// What people bring along from other query languages and what means nothing here. Read as words it would find nothing, and
// nobody would be told.

type Refusal = {
  /** Sticky, from where a token begins. */
  form: RegExp
  reason: string
  /** May use the groups of the form, as `$1`. */
  hint: string
}

const BETWEEN =
  'Write it between two words, as in northwind NEAR/5 hosting; ONEAR/5 where the first has to come first.'
const ALTERNATIVES = 'Write OR between names of which one is enough.'
const WEIGHT = 'No word of a query weighs more than another.'
const LEAVE_OUT = 'Leave it out, or put a name that holds it in quotes.'

/** What is told from more than one word. */
const forms: readonly Refusal[] = [
  {
    form: /(?:O?NEAR|W)\/(\d+):\s*([\p{L}\p{N}]+)\s*,\s*([\p{L}\p{N}]+)/iuy,
    reason: 'NEAR stands between two words, not before a list of them.',
    hint: 'Write $2 NEAR/$1 $3.',
  },
  {
    form: /O?NEAR\/\d+:/iuy,
    reason: 'NEAR stands between two words, not before a list of them.',
    hint: BETWEEN,
  },
  {
    form: /NOT_?NEAR\/?\d*(?![\p{L}\p{N}])/uy,
    reason: 'There is no operator for "not near".',
    hint: 'Write northwind NOT (northwind NEAR/5 jobs).',
  },
  {
    form: /ADJ\/?(\d+)(?![\p{L}\p{N}])/uy,
    reason: 'There is no operator ADJ.',
    hint: 'Write ONEAR/$1 where the first word has to come first, NEAR/$1 where either may.',
  },
  {
    form: /(?:W\/(?:S|P|SENT|PARA)|\/[SP])(?=[\s()]|$)/iuy,
    reason: 'Nearness is counted in words, not by sentence or paragraph.',
    hint: 'Write NEAR/15 for about a sentence, NEAR/60 for about a paragraph.',
  },
  {
    form: /(?<=["“”»])\/\d+/uy,
    reason: "A query can't ask for some of the words of a phrase.",
    hint: 'Write OR between the words of which one is enough, or ~5 behind the quotes for words that stand near each other.',
  },
  {
    form: /(?<=\s)\+(\d{1,3})(?=\s)/uy,
    reason: 'A + before a number is no nearness.',
    hint: 'Write ONEAR/$1 for "at most so many words before", or put the number in quotes.',
  },
  {
    form: /\/(?![ru]\/)[^\s/"]+\/[gimsuy]*(?=[\s)]|$)/uy,
    reason: 'There are no regular expressions in a query.',
    hint: 'Write the words with OR between them; * ends a word that may go on, and ? stands for one letter.',
  },
  {
    form: /~/y,
    reason: 'A ~ has to touch the quotes of the words that it is about.',
    hint: 'Write "northwind hosting"~5 for words that stand at most five apart, (a OR b) NEAR/5 c for groups.',
  },
  { form: /<</y, reason: 'There is no operator <<.', hint: BETWEEN },
  {
    form: /&(?=[\s)]|$)/y,
    reason: 'A single & has no meaning in a query.',
    hint: 'Write AND between words, or put a name that holds it in quotes.',
  },
  {
    form: /[,，、]/uy,
    reason: 'A comma has no meaning in a query.',
    hint: ALTERNATIVES,
  },
  { form: /[;；]/uy, reason: 'A semicolon has no meaning in a query.', hint: ALTERNATIVES },
]

/** What is told from the signs of one word. Some begin a word, and others end it. */
const signs: readonly Refusal[] = [
  { form: /\^\d/y, reason: WEIGHT, hint: LEAVE_OUT },
  {
    form: /!/y,
    reason: 'A query has no ! before a word.',
    hint: 'Write NOT or - before what must not appear, or put the name in quotes.',
  },
  {
    form: /\^/y,
    reason: "A query can't ask for the beginning of a post.",
    hint: `title:word looks in the title. ${LEAVE_OUT}`,
  },
  {
    form: /=/y,
    reason: 'A query has no = before a word.',
    hint: 'Leave it out: a word is found only as it is written.',
  },
  {
    form: /\[/y,
    reason: 'Square brackets have no meaning in a query.',
    hint: `Write ( ) around words that belong together. ${LEAVE_OUT}`,
  },
  {
    form: /\\/y,
    reason: 'A \\ has no meaning outside quotes.',
    hint: 'Put a name with unusual signs in quotes.',
  },
  {
    form: /\?(?=\S)/y,
    reason: 'A ? may not begin a word.',
    hint: 'Write the beginning of the word before it: north?ind finds any letter there.',
  },
]

/** What is told from within a word; the caret stands where the form begins. */
const inside: readonly Refusal[] = [
  {
    form: /\*(?!$)/u,
    reason: 'A * may only end a word.',
    hint: 'Write the beginning of the word and then *, or put the name in quotes.',
  },
  {
    form: /[,，、](?!\p{N})|(?<!\p{N})[,，]/u,
    reason: 'A comma has no meaning in a query.',
    hint: ALTERNATIVES,
  },
  { form: /[;；]/u, reason: 'A semicolon has no meaning in a query.', hint: ALTERNATIVES },
  {
    form: /~\d*(?:\.\d+)?$/u,
    reason: "A query can't ask for words that are spelled alike.",
    hint: 'Write OR between the spellings, or end the word with a *. For nearness: "northwind hosting"~5.',
  },
  {
    form: /\^\d*(?:\.\d+)?$/u,
    reason: WEIGHT,
    hint: LEAVE_OUT,
  },
  { form: /[\]}]$/u, reason: 'This bracket closes none.', hint: LEAVE_OUT },
  {
    form: /(?<=\p{L})\$$/u,
    reason: "A query can't ask for the end of a post.",
    hint: LEAVE_OUT,
  },
]

/** Refuses what begins here and means nothing. Throws QueryError. */
export function refuseForeign(query: string, offset: number) {
  for (const { form, reason, hint } of [...forms, ...signs]) {
    const found = matchAt(form, query, offset)
    if (found === undefined) continue
    const filled = hint.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? '')
    throw new QueryError(reason, { query, offset, hint: filled })
  }
}

/** Refuses what means nothing in a word without quotes. An address may hold most of it. Throws QueryError. */
export function refuseInWord(word: string, { query, offset }: { query: string; offset: number }) {
  if (/:\/\//.test(word)) return
  for (const { form, reason, hint } of inside) {
    const at = word.search(form)
    if (at >= 0) throw new QueryError(reason, { query, offset: offset + at, hint })
  }
}
