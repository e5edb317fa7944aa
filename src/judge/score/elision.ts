import type { Token } from '../../text/words/token.js'
import type { Judged } from './scoring.js'

const APOSTROPHE = /['’ʼ＇]/

/**
 * Cuts off the small words that lost their vowel and are written together with the next one: "l'appli" is two words, "n'arrive" as well.
 *
 * @param elided those of the language, in lower case
 */
export function withoutElision(
  tokens: readonly Token[],
  elided: ReadonlySet<string>,
  judged: Pick<Judged, 'title' | 'text'>,
): readonly Token[] {
  const cut = tokens.flatMap((token) => cutToken(token, elided, judged))
  return cut.length === tokens.length ? tokens : cut
}

function cutToken(
  token: Token,
  elided: ReadonlySet<string>,
  judged: Pick<Judged, 'title' | 'text'>,
): Token[] {
  if (token.shape !== 'word') return [token]
  const written = (judged[token.field] ?? '').slice(token.start, token.end)
  const at = written.search(APOSTROPHE)
  const before = at < 1 ? '' : written.slice(0, at).toLowerCase()
  if (!elided.has(before) || !token.word.startsWith(before)) return [token]
  const middle = token.start + at + 1
  return [
    { ...token, word: before, end: middle - 1, upper: false, stretched: false },
    { ...token, word: token.word.slice(before.length), start: middle },
  ]
}
