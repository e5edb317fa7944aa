/**
 * What software puts under or into every post, whatever people wrote. Each pattern takes its line, and only at the end
 * of a text, where these stand.
 */
const TAILS: readonly RegExp[] = [
  // Reddit's feeds: submitted by /u/name to r/place [link] [comments], with or without the addresses.
  /submitted\s+by\s+\/?u\/[\w-]+(?:\s+\([^()\s]+\))?(?:\s+to\s+\/?r\/\w+(?:\s+\([^()\s]+\))?)?(?:\s*\[(?:link|comments|\d+ comments?)\](?:\s+\([^()\s]+\))?)*$/i,
  // Discourse: the numbers of the topic and the link to it.
  /\d+\s+posts?\s*[-–—]\s*\d+\s+participants?$/i,
  /read\s+full\s+topic(?:\s+\([^()\s]+\))?$/i,
  // WordPress: the post's name and the blog's, each with or without its address.
  /the\s+post\s[^\n]{1,300}\s(?:first\s+appeared|appeared\s+first)\s+on\s[^\n]{1,200}$/i,
  /\[?(?:continue\s+reading|read\s+more|read\s+the\s+rest)(?:\s[^\n]{1,200})?(?:…|\.\.\.|→|»|>)\]?(?:\s+\([^()\s]+\))?$/i,
]

/** What every tail has in it: most posts have none of these words near their end, and are done with that. */
const HINT =
  /submitted|participants?$|full\s+topic|appeared|continue\s+reading|read\s+more|read\s+the\s+rest/i

/** The longest of the tails; only so much of the end is looked at. */
const LONGEST_TAIL = 700

/** Removes the boilerplate at the end of a post's text, several pieces of it if need be. */
export function removeTails(text: string): string {
  let kept = text.trimEnd()
  for (let previous = ''; previous !== kept; ) {
    previous = kept
    const from = Math.max(0, kept.length - LONGEST_TAIL)
    const end = kept.slice(from)
    if (!HINT.test(end)) return kept
    for (const tail of TAILS) {
      const at = end.search(tail)
      if (at < 0) continue
      kept = kept.slice(0, from + at).trimEnd()
      break
    }
  }
  return kept
}
