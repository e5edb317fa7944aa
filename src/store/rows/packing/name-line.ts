// A name of a post is mostly made of what its address is made of: `forum.example:4711` and `https://forum.example/feed:4711` of
// `https://forum.example/topics/4711`. What a name has in common with the address is stored as a letter that JSON never holds as it is.

/** Stands for the address up to its path, and for the host in it, at the beginning of a line. */
const SITE = '\u0001'
const HOST = '\u0002'

/** How the site is told from the rest of an address, and its host. */
const siteOf = /^https?:\/\/([^/?#]+)\//

/** So many letters at the end of a line are those of the address, said by the letter that is as much further on; a new line is none of them. */
const LEAST = 3
const MOST = 23
const FEWEST_AS = 0x0b

/**
 * A name as one line, without line ends.
 *
 * @param name another one than the address, which is an empty line
 */
export function lineOf(name: string, url: string): string {
  const [site = '', host = ''] = siteOf.exec(url) ?? []
  const isThere = site !== '' && name.startsWith(site)
  const isOfHost = !isThere && host !== '' && name.startsWith(host)
  const from = isThere ? site.length : isOfHost ? host.length : 0
  const same = sameAtEnd(name, url, Math.min(name.length - from, MOST))
  const to = same < LEAST ? name.length : name.length - same
  const begins = isThere ? SITE : isOfHost ? HOST : ''
  const ends = same < LEAST ? '' : String.fromCharCode(FEWEST_AS + same - LEAST)
  return `${begins}${JSON.stringify(name.slice(from, to)).slice(1, -1)}${ends}`
}

/** The name that `lineOf` made a line of, of this version or an earlier one. */
export function nameIn(line: string, url: string): string {
  const begins = line.charAt(0)
  const ends = line.charCodeAt(line.length - 1)
  const isSite = begins === SITE
  const isHost = begins === HOST
  const isSame = ends >= FEWEST_AS && ends <= FEWEST_AS + MOST - LEAST
  const [site = '', host = ''] = (isSite || isHost ? siteOf.exec(url) : null) ?? []
  const middle = line.slice(isSite || isHost ? 1 : 0, isSame ? -1 : line.length)
  const end = isSame ? url.slice(url.length - (ends - FEWEST_AS + LEAST)) : ''
  return `${isSite ? site : isHost ? host : ''}${String(JSON.parse(`"${middle}"`))}${end}`
}

function sameAtEnd(name: string, url: string, most: number): number {
  let same = 0
  while (same < most && name.charCodeAt(name.length - 1 - same) === url.charCodeAt(url.length - 1 - same))
    same += 1
  return same
}
