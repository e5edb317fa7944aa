import { headerValues, type RawAnswer } from './exchange.js'

/** The schemes in which an answer says that it takes a login (RFC 9110, 11.6.1), each once, as it writes them. */
export function loginWays(answer: Pick<RawAnswer, 'headers'>): readonly string[] {
  const challenges = headerValues(answer, 'www-authenticate').map((value) =>
    value.slice(0, LONGEST).replace(/"(?:[^"\\]|\\.)*"?/g, '""'),
  )
  // A scheme stands at the start or behind a comma, and no `=` follows it, as one follows a parameter.
  const schemes = challenges.flatMap((challenge) =>
    challenge.split(',').flatMap((part) => /^\s*([a-z][\w-]{0,30})(?:\s+[^\s=]|\s*$)/i.exec(part)?.[1] ?? []),
  )
  return [...new Set(schemes)]
}

/** Characters that are looked at. */
const LONGEST = 2_000
