import * as z from 'zod'

const pattern = /^[^\s:/@]+:@?[^\s/](?:[^/]*[^\s/])?$/

/** An own account, `place:handle`, with the place in lower case and without the handle's `@`. */
export const StaffHandle = z
  .string()
  .trim()
  .regex(pattern, { error: ({ input }) => complain(String(input)) })
  .transform((text) => {
    const colon = text.indexOf(':')
    const place = text
      .slice(0, colon)
      .toLowerCase()
      .replace(/^www\./, '')
    return `${place}:${text.slice(colon + 1).replace(/^@/, '')}`
  })

function complain(text: string): string {
  const suggestion = suggest(text)
  if (suggestion) return `expected place:handle; did you mean "${suggestion}"?`
  const handle = /^@?[\w.-]+$/.test(text) ? text.replace(/^@/, '') : 'handle'
  return (
    'expected place:handle, since the same handle can be another person on another site; ' +
    `write for example "reddit:${handle}"`
  )
}

/** What was probably meant by a fediverse handle or the address of a profile. */
function suggest(text: string): string | undefined {
  const fediverse = /^@?([^\s@:/]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(text)
  if (fediverse) return `${fediverse[2]?.toLowerCase()}:${fediverse[1]}`
  const reddit = /^(?:https?:\/\/(?:\w+\.)?reddit\.com)?\/?u(?:ser)?\/([\w-]+)\/?$/.exec(text)
  if (reddit) return `reddit:${reddit[1]}`
  const profile = /^https?:\/\/(?:www\.)?([\w.-]+)\/(?:@|u\/|users\/)([^\s/@]+)\/?$/.exec(text)
  return profile ? `${profile[1]?.toLowerCase()}:${profile[2]}` : undefined
}
