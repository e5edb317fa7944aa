import * as z from 'zod'
import type { FoundPost } from '../../model/post.js'
import { once } from '../once.js'
import type { Facet, Post } from './shapes.js'

type Words = Pick<FoundPost, 'text' | 'quoted'>
/** What stands below a post's own words. `isOthers`: somebody else wrote it. */
type Part = { text: string; isOthers: boolean }

/** Its words, what its pictures show as their author says, the page that it shows, and the post that it quotes. */
export function wordsOf({ record, embed, author }: Post): Words {
  const shown = shownIn(embed, author?.did)
  const own = linked(record.text, record.facets)
  // A page may be named in the words already.
  const parts = shown.filter(({ text }) => text !== '' && !own.includes(text))
  let text = own
  const quoted: NonNullable<FoundPost['quoted']>[number][] = []
  for (const part of parts) {
    if (text !== '') text += '\n\n'
    if (part.isOthers) quoted.push({ field: 'text', start: text.length, end: text.length + part.text.length })
    text += part.text
  }
  return { text, ...(quoted.length > 0 && { quoted }) }
}

/** Links are shown without what stands before their host, and cut: where they lead to is written out. Offsets are in bytes. */
function linked(text: string, facets: readonly Facet[]): string {
  const bytes = Buffer.from(text)
  let written = ''
  let at = 0
  for (const { index, features } of facets.toSorted((a, b) => a.index.byteStart - b.index.byteStart)) {
    const uri = features.find(({ $type }) => $type === 'app.bsky.richtext.facet#link')?.uri
    const { byteStart, byteEnd } = index
    if (!uri || byteStart < at || byteEnd <= byteStart || byteEnd > bytes.length) continue
    const words = bytes.toString('utf8', byteStart, byteEnd)
    written += `${bytes.toString('utf8', at, byteStart)}${withAddress(words, uri)}`
    at = byteEnd
  }
  return written + bytes.toString('utf8', at)
}

function withAddress(words: string, uri: string): string {
  const bare = words.replace(/(?:…|\.{3})$/, '').replace(/^https?:\/\//i, '')
  return uri.replace(/^https?:\/\//i, '').startsWith(bare) ? uri : `${words} (${uri})`
}

export const tagsOf = ({ record }: Post): string[] => [
  ...new Set([
    ...record.facets.flatMap(({ features }) => features.flatMap(({ tag }) => tag || [])),
    ...record.tags,
  ]),
]

const text = () => z.string().nullish().catch(undefined)

const Embed = once(() =>
  z.object({
    images: z
      .array(z.object({ alt: text() }))
      .nullish()
      .catch(undefined),
    alt: text(),
    external: z.object({ uri: z.string(), title: text() }).nullish().catch(undefined),
    record: z.unknown().optional(),
    media: z.unknown().optional(),
  }),
)

const Quoted = once(() =>
  z.object({
    author: z.object({ did: text() }).nullish().catch(undefined),
    value: z.object({ text: z.string() }),
  }),
)

/** @param did of whoever wrote the post: what they quote of themselves is theirs */
function shownIn(value: unknown, did: string | undefined): Part[] {
  const { data: embed } = Embed().safeParse(value)
  if (embed === undefined) return []
  const alts = [...(embed.images ?? []).map(({ alt }) => alt), embed.alt]
  const { external } = embed
  return [
    ...alts.map((alt) => ({ text: alt?.trim() ?? '', isOthers: false })),
    ...(external
      ? [
          { text: external.title?.trim() ?? '', isOthers: true },
          { text: external.uri, isOthers: false },
        ]
      : []),
    ...shownIn(embed.media, did),
    ...quotedIn(embed.record, did),
  ]
}

/** A quoted post, alone or beside pictures; nothing of one that was deleted, or whose author hides it. */
function quotedIn(value: unknown, did: string | undefined): Part[] {
  const { data } = Quoted().safeParse(value)
  if (data !== undefined)
    return [{ text: data.value.text.trim(), isOthers: did === undefined || data.author?.did !== did }]
  const inner = typeof value === 'object' && value !== null && 'record' in value ? value.record : undefined
  return inner === undefined ? [] : quotedIn(inner, did)
}
