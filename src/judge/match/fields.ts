import { matchAt } from './operators.js'
import { QueryError } from './query.js'
import type { FieldName, Token } from './token.js'

const fields = [
  'title',
  'author',
  'site',
  'source',
  'lang',
  'url',
  'case',
  'name',
] as const satisfies readonly FieldName[]

/** What other query languages call them. */
const otherNames: ReadonlyMap<string, FieldName> = new Map([
  ['intitle', 'title'],
  ['headline', 'title'],
  ['subject', 'title'],
  ['from', 'author'],
  ['by', 'author'],
  ['username', 'author'],
  ['domain', 'site'],
  ['host', 'site'],
  ['inurl', 'url'],
  ['language', 'lang'],
])

const list = fields.map((field) => `${field}:`).join(' ')

/** Fields of other query languages that have no like here, with what to write in their place. */
const withoutLike: readonly [names: RegExp, hint: string][] = [
  [/^(?:in)?(?:text|body)$|^content$/, 'Leave it out: words are looked for in title and text anyway.'],
  [/^allintitle$/, 'Write title:( … ) around the words.'],
  [/^allinurl$/, 'Write url:( … ) around the words.'],
  [/^allintext$/, 'Leave it out: every word has to be there anyway.'],
  [
    /^(?:since|until|before|after|date)(?:_time|_id)?$/,
    'Leave it out. To see what is newer: mentions list --since 7d',
  ],
  [/^(?:hash)?tags?$/, 'Write the hashtag itself, as in #northwind.'],
  [/^(?:to|at_mentions?|mentions?)$/, 'Write the handle itself, as in @northwindhelp.'],
  [
    /^(?:raw|exact|casesensitive)$/,
    'Write case: before it for its capitals, or put it in quotes for its words.',
  ],
  [/^near|^within$/, 'Write a NEAR/5 b for "at most five words apart".'],
]

const start = /([A-Za-z]+(?:_[A-Za-z]+)*):(?!\/\/)/y

/** The field that begins here; undefined where none does. Throws QueryError. */
export function fieldAt(query: string, offset: number): Token | undefined {
  const [written, typed = ''] = matchAt(start, query, offset) ?? []
  if (written === undefined) return undefined
  const name = fieldNamed(typed)
  if (name === undefined) throw unknownField(typed, query, offset)
  const end = offset + written.length
  if (end === query.length || /[\s)]/u.test(query[end] ?? '')) {
    throw new QueryError(`Nothing follows "${typed}:".`, {
      query,
      offset: end,
      hint: `Write it without a space, as in ${name}:${operandBehind(query.slice(end)) ?? 'word'}.`,
    })
  }
  return { type: 'field', name, offset, end }
}

/** What somebody put behind a space: a word, or what stands in quotes. */
const operandBehind = (rest: string): string | undefined =>
  /^\s+("[^"\n]{1,60}"|[\p{L}\p{N}][^\s()"|]{0,60})(?=[\s()|]|$)/u.exec(rest)?.[1]

function fieldNamed(typed: string): FieldName | undefined {
  const lower = typed.toLowerCase()
  return fields.find((field) => field === lower) ?? otherNames.get(lower)
}

function unknownField(typed: string, query: string, offset: number): QueryError {
  if (typed.toLowerCase() === 'kind')
    return new QueryError('A query cannot ask for "kind:".', {
      query,
      offset,
      hint: 'A kind is known only once a post was found and scored. To see one kind: mentions list --kind outage',
    })
  const [, instead] = withoutLike.find(([names]) => names.test(typed.toLowerCase())) ?? []
  return new QueryError(`There is no field "${typed}:".`, {
    query,
    offset,
    hint: instead ?? `Fields are ${list}. Put a name that holds a colon in quotes.`,
  })
}
