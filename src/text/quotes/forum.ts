import { afterSpace, paragraphEnd, type Stretch } from './stretch.js'

/** vBulletin, whose quotes begin with who wrote them: "Quote:", "Originally Posted by Pat", "View Post". */
const POSTED_BY =
  /^(?:[^\S\n]*(?:Quote|Zitat):?[^\S\n]*\n+)?[^\S\n]*(?:(?:Quote|Zitat):?[^\S\n]+)?(?:Originally posted by|Zitat von)\s+(?<rest>[^\n]+)$/gim
/** A name and nothing more; otherwise the words follow in the same line. */
const NAME_ALONE = /^[^\n:.!?]{1,60}:?\s*(?:View Post|Beitrag anzeigen)?$/i

/**
 * XenForo, as text: "Pat said:", an arrow up, and at the end words for who wants to see more of it. phpBB has "Pat wrote:", the
 * arrow and a date.
 */
const SAID =
  /^[^\S\n]*[^\n]{1,60}\s(?:said|wrote|schrieb|sagte|geschrieben):[^\S\n]*(?<arrow>\n?[^\S\n]*↑(?:[^\S\n]*[^\n]{0,40}\d:\d\d[^\n]{0,12})?)?[^\S\n]*$/gim
const MORE = /Click to expand(?:\.\.\.|…)|Zum Vergrößern anklicken(?:\.{2,4}|…)/i
/** In characters: what is longer is shown whole. */
const LONGEST_QUOTE = 4_000

/** Quotes of forum software whose markup is lost. They end with their paragraph, unless something says where. */
export function forumQuotes(text: string): Stretch[] {
  return [...postedBy(text), ...said(text)]
}

function* postedBy(text: string): Generator<Stretch> {
  if (!/osted [bB]y|itat von/.test(text)) return
  let end = 0
  for (const { 0: line, index, groups = {} } of text.matchAll(POSTED_BY)) {
    if (index < end) continue
    const after = index + line.length
    const isNameAlone = NAME_ALONE.test(groups.rest ?? '')
    end = paragraphEnd(text, isNameAlone ? afterSpace(text, after) : after)
    yield { start: index, end }
  }
}

function* said(text: string): Generator<Stretch> {
  if (!text.includes('↑') && !MORE.test(text)) return
  let end = 0
  for (const { 0: line, index, groups = {} } of text.matchAll(SAID)) {
    if (index < end) continue
    const after = index + line.length
    const more = MORE.exec(text.slice(after, after + LONGEST_QUOTE))
    // Without the arrow or the words at the end, it is how anybody tells what somebody said.
    if (more === null && groups.arrow === undefined) continue
    end = more === null ? paragraphEnd(text, afterSpace(text, after)) : after + more.index + more[0].length
    yield { start: index, end }
  }
}
