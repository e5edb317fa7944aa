import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'

/** "EDIT: solved": a sentence that was added says that the trouble is over. */
type Addition = { at: number; end: number; isFirst: boolean }

/** A denial before the word takes it back ("not solved"), as does somebody who only says so. */
const DENIAL_REACH = 4
/** A note that is one word stands at the very top. */
const HEADING = 1
/** It may take a few sentences to say so. */
const NOTE = 3
const LAST = Number.POSITIVE_INFINITY

/** Which trouble is over by an addition: what stands above it, and all where it stands on top, unless it goes on behind it. */
export function tellsSettled(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
): (hit: PhraseHit) => boolean {
  const added = findAddition(tokens, words)
  if (added === undefined) return () => false
  const next = (tokens[added.end]?.sentence ?? 0) + 1
  const goesOn = hits.some(
    ({ means, first }) => first.sentence === next && (means.name === 'unresolved' || means.name === 'still'),
  )
  if (goesOn) return () => false
  return ({ at, means }) => (at < added.end || added.isFirst) && means.dealing !== true
}

function findAddition(tokens: readonly Token[], words: ContextWords): Addition | undefined {
  const start = tokens.findIndex(({ field }) => field === 'text')
  let found: Addition | undefined
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, sentence, clause, field } = tokens[at] as Token
    // It opens its sentence.
    if (tokens[at - 1]?.sentence === sentence && tokens[at - 1]?.field === field) continue
    const isNote = at < HEADING && words.over.has(word)
    const opens = isNote ? at : endOfAddition(tokens, at, words.additions)
    if (opens < 0) continue
    // "Update fixed nothing" is no note: its words stand in the same clause.
    if (tokens[opens + 1]?.clause === clause && tokens[opens + 1]?.shape !== 'number') continue
    // "[Solved] No sound": the word is the note.
    if (isNote) {
      found = isDoubted(tokens, at, at, words) ? undefined : { at, end: at, isFirst: true }
      continue
    }
    // The last note counts: "EDIT: solved … EDIT: it is back".
    found = undefined
    for (
      let end = opens + 1;
      (tokens[end]?.sentence ?? LAST) <= sentence + NOTE && found === undefined;
      end += 1
    )
      if (words.over.has(tokens[end]?.word ?? '') && !isDoubted(tokens, at, end, words))
        found = { at, end, isFirst: at === start || field === 'title' }
  }
  return found
}

/** In scripts without spaces a token is a character: no word of these lists has more. */
const LONGEST_WORD = 3

/** Where a word that opens an addition ends; -1 where none begins. */
function endOfAddition(tokens: readonly Token[], at: number, additions: ReadonlySet<string>): number {
  let word = ''
  let end = -1
  for (let next = at; next < at + LONGEST_WORD && tokens[next]?.clause === tokens[at]?.clause; next += 1) {
    word += tokens[next]?.word
    if (additions.has(word)) end = next
  }
  return end
}

function isDoubted(tokens: readonly Token[], from: number, at: number, words: ContextWords): boolean {
  for (let back = at - 1; back > from; back -= 1) {
    const word = tokens[back]?.word ?? ''
    if (words.reporting.has(word) || (at - back <= DENIAL_REACH && words.negators.has(word))) return true
  }
  for (let next = at + 1; tokens[next]?.sentence === tokens[at]?.sentence; next += 1) {
    const word = tokens[next]?.word ?? ''
    if (words.reporting.has(word)) return true
    if (next - at <= DENIAL_REACH && tokens[next]?.clause === tokens[at]?.clause && words.negators.has(word))
      return true
  }
  return false
}
