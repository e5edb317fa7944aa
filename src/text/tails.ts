/** What sites put below every post in their feeds; each ends the text and starts a line of its own. */
const tails: readonly RegExp[] = [
  // Reddit: "submitted by /u/name to r/place [link] [comments]"
  /\n?[^\S\n]*submitted by\s+\/?u\/\S+(?:\s+to\s+\/?r\/\S+)?(?:\s*\[link\])?(?:\s*\[comments\])?\s*$/i,
  // Discourse: "3 posts - 2 participants", "Read full topic"
  /\n[^\S\n]*\d+ posts? - \d+ participants?\s*$/i,
  /\n[^\S\n]*Read full topic(?: \(\S+\))?\s*$/i,
  // WordPress: "The post Title appeared first on Site."
  /\n[^\S\n]*The post [^\n]{1,300} (?:first )?appeared first on [^\n]{1,200}\.?\s*$/i,
  // phpBB: "Statistics: Posted by name — Mon Sep 07, 2026 9:00 am"
  /\n[^\S\n]*Statistics: Posted by [^\n]{1,200}\s*$/i,
]

/** Tails stand at the end, so only that much of a text is looked at. UTF-16 code units. */
const REACH = 1_200

/** Removes boilerplate tails, one below the other, and leaves everything else as it is. */
export function removeTails(text: string): string {
  const from = Math.max(0, text.length - REACH)
  let end = text.slice(from)
  for (let before = ''; before !== end; ) {
    before = end
    for (const tail of tails) end = end.replace(tail, '')
  }
  return text.slice(0, from) + end
}
