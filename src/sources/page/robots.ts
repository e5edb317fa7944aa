/** What is read of one, in characters: RFC 9309 asks for 500 kibibytes at the least. */
const LONGEST = 512 * 1024
/** As robots.txt would name us. */
const OUR_NAME = 'mentions'

type Rule = { allows: boolean; path: string }
type Group = { names: string[]; rules: Rule[] }

/**
 * Whether a robots.txt lets us read a page (RFC 9309): the rules of our name, or else those of `*`; of several that fit, the longest, and of
 * two as long the one that allows.
 *
 * @param path with its query, as the address has it
 */
export function mayRead(robots: string, path: string): boolean {
  const groups = groupsOf(robots.slice(0, LONGEST))
  const own = groups.filter(({ names }) => names.includes(OUR_NAME))
  const meant = own.length > 0 ? own : groups.filter(({ names }) => names.includes('*'))
  const fitting = meant.flatMap(({ rules }) => rules).filter((rule) => fits(rule.path, path))
  const [strongest] = fitting.toSorted(
    (one, other) => other.path.length - one.path.length || Number(other.allows) - Number(one.allows),
  )
  return strongest?.allows ?? true
}

function groupsOf(robots: string): Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  for (const line of robots.split(/[\r\n]+/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? []
    const name = key.toLowerCase()
    if (name === 'user-agent') {
      // Several names in a row share the rules below them.
      if (open === undefined || open.rules.length > 0) {
        open = { names: [], rules: [] }
        groups.push(open)
      }
      open.names.push(value.trim().toLowerCase().split('/')[0] ?? '')
    } else if (name === 'allow' || name === 'disallow') {
      // An empty one says nothing.
      if (value.trim() !== '') open?.rules.push({ allows: name === 'allow', path: value.trim() })
      else open?.rules.push({ allows: true, path: '' })
    }
  }
  return groups
}

/** `*` is anything, `$` the end of the path; without it, whatever begins so. Both sides with the same escapes. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const pieces = plain(isWhole ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...rest] = pieces
  const text = plain(path)
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1
    if (isLast && isWhole) return text.length - piece.length >= at && text.endsWith(piece)
    const found = text.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return !isWhole || at === text.length
}

function plain(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
