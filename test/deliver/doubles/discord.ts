import { type DoubleOptions, double, fromMarkdown, inert, json, must, unmarked, webLink } from './place.js'

type Embed = {
  title: string
  url?: string
  description?: string
  author?: { name: string }
  footer?: { text: string }
}

/** A webhook of Discord. */
export function discordDouble(options?: DoubleOptions) {
  const ids: string[] = []
  return double(
    {
      // 5 in 2 seconds, and 30 a minute: the slower of both.
      rate: { most: 1, within: 1_900 },
      tooMuch: json(429, { message: 'You are being rate limited.', retry_after: 1.9, global: false }),
      refuse: (why) =>
        why === 'unknown message'
          ? json(404, { message: 'Unknown Message', code: 10008 })
          : json(400, { message: `Invalid Form Body: ${why}`, code: 50035 }),
      read({ url, method, body }) {
        const { pathname, searchParams } = new URL(url)
        const edited = /\/messages\/(\w+)$/.exec(pathname)?.[1]
        must(method === (edited === undefined ? 'POST' : 'PATCH'), 'method')
        const replaces = edited === undefined ? undefined : ids.indexOf(edited)
        must(replaces !== -1, 'unknown message')
        const { content, embeds, allowed_mentions } = JSON.parse(body) as {
          content: string
          embeds: Embed[]
          allowed_mentions: { parse: string[] }
        }
        must(
          allowed_mentions.parse.length === 0 && Object.keys(allowed_mentions).length === 1,
          'allowed_mentions',
        )
        must(content.length <= 2_000, 'content: length')
        must(embeds.length <= 10, 'embeds: how many')
        const size = embeds.reduce(
          (sum, { title, description = '', author, footer }) =>
            sum + title.length + description.length + (author?.name.length ?? 0) + (footer?.text.length ?? 0),
          0,
        )
        must(size <= 6_000, 'embeds: length in all')
        const text = [...content.split('\n').map(line), ...embeds.map(shownEmbed)].join('\n')
        const id = edited ?? `9${String(ids.length).padStart(17, '0')}`
        if (edited === undefined) ids.push(id)
        must(edited !== undefined || searchParams.get('wait') === 'true', 'wait')
        return { text, answer: json(200, { id, content }), ...(replaces !== undefined && { replaces }) }
      },
    },
    options,
  )
}

function shownEmbed({ title, url, description = '', author, footer }: Embed): string {
  must(title.length > 0 && title.length <= 256, 'title: length')
  must(description.length <= 4_096, 'description: length')
  must(author === undefined || (author.name.length > 0 && author.name.length <= 256), 'author: length')
  must(footer === undefined || (footer.text.length > 0 && footer.text.length <= 2_048), 'footer: length')
  if (url !== undefined) webLink(url)
  for (const text of [author?.name ?? '', footer?.text ?? '']) inert(text)
  const said = description === '' ? [] : description.split('\n').map(line)
  return [line(title), author?.name, ...said, url, footer?.text]
    .filter((part) => part !== undefined)
    .join('\n')
}

function line(text: string): string {
  const words = unmarked(text)
  const shown = fromMarkdown(words, /[*_~`|<>[\]#]/)
  inert(shown)
  return shown
}
