import type { ExplainedWord, NamedCase } from '../app/explain-wrong-words.js'
import type { CasesNamed } from '../app/name-cases.js'
import { MentionsError } from '../model/error.js'
import { namedPost } from '../outputs/wording/named-post.js'

type Typed = {
  /** What was typed, with other words in place of those for the cases. */
  again: (which: string) => string
  /** Some of the words came from standard input. */
  isPiped: boolean
}

/** More are not typed again. */
const MOST_TYPED = 20

/** What is said of words that stand for no one case: nothing was done for any of them. */
export function wrongWords(named: CasesNamed, typed: Typed): MentionsError {
  const [only] = named.explained
  return only !== undefined && named.wrong === 1 && named.caseIds.length === 0
    ? ofOne(only, typed)
    : ofSeveral(named, typed)
}

function ofOne(wrong: ExplainedWord, { again }: Typed): MentionsError {
  const { word, fits, besides, near, byAuthor } = wrong
  const [first] = near
  if (fits > 0)
    return new MentionsError(
      `${fits} ${besides > 0 ? 'of the cases that wait' : 'cases'} have an id that begins with ${JSON.stringify(word)}:\n${near.map((one) => `  ${nameOf(one)}`).join('\n')}${fits > near.length ? `\n  and ${fits - near.length} more` : ''}`,
      { hint: `Type more of it${first === undefined ? '' : `: \`mentions ${again(first.shortId)}\``}` },
    )
  return new MentionsError(`There is no case ${JSON.stringify(word)}.`, {
    hint:
      byAuthor[0] !== undefined
        ? `${word.trim()} is an author, with the ${byAuthor.length === 1 ? 'case' : 'cases'} ${byAuthor.join(', ')}: \`mentions ${again(byAuthor[0])}\``
        : first !== undefined
          ? `Did you mean ${near.map(nameOf).join(', or ')}? \`mentions ${again(first.shortId)}\``
          : 'The ids stand in the table: `mentions list --all`',
  })
}

function ofSeveral({ wrong, shortIds, explained }: CasesNamed, typed: Typed): MentionsError {
  const words = wrong + shortIds.length
  const rest = wrong - explained.length
  const lines = [...explained.map((one) => `  ${whyWrong(one)}`), ...(rest > 0 ? [`  and ${rest} more`] : [])]
  return new MentionsError(
    `${wrong} of ${words} ids ${wrong === 1 ? 'stands' : 'stand'} for no case, so nothing was done:\n${lines.join('\n')}`,
    { hint: hintFor(shortIds, typed) },
  )
}

function hintFor(ids: readonly string[], { again, isPiped }: Typed): string {
  if (ids.length === 0) return 'The ids stand in the table: `mentions list --all`'
  const others = ids.length === 1 ? 'the other one' : `the other ${ids.length}`
  if (isPiped || ids.length > MOST_TYPED)
    return `To go on with ${others}, ${isPiped ? 'with the same input' : 'with the same ids'}: \`mentions ${again(isPiped ? '-' : 'IDS')} --skip-unknown\``
  return `To go on with ${others}: \`mentions ${again(ids.join(' '))}\``
}

function whyWrong({ word, fits, besides, near, byAuthor }: ExplainedWord): string {
  const typed = JSON.stringify(word)
  if (fits > 0)
    return `${typed} begins ${fits} ids${besides > 0 ? ' of those that wait' : ''}: ${near.map(({ shortId: id }) => id).join(', ')}${fits > near.length ? ' …' : ''}`
  if (byAuthor.length > 0) return `${typed} is an author, with ${byAuthor.join(', ')}`
  return near.length > 0 ? `${typed}: did you mean ${near.map(nameOf).join(', or ')}?` : typed
}

const nameOf = ({ shortId: id, brand, post: { author, ...post }, posts, morePeople }: NamedCase): string =>
  `${id} (${brand}; ${namedPost({ ...post, author: author?.name || author?.handle, posts, morePeople })})`
