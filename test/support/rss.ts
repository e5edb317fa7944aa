// Small invented feeds in the shape of real ones.

export type Item = {
  /** Makes the link and the guid; the same name is the same post. */
  name: string
  title?: string
  /** Plain words; escaped here. */
  text: string
  author?: string
  /** Defaults to an hour before now. */
  publishedAt?: Date
}

const HOUR = 3_600_000

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const linkOf = (name: string): string => `https://forum.example/t/${name}`

const rssItem = ({
  name,
  title,
  text,
  author = 'ines_dev',
  publishedAt = new Date(Date.now() - HOUR),
}: Item): string =>
  [
    '<item>',
    `<title>${escaped(title ?? `Topic ${name}`)}</title>`,
    `<link>${linkOf(name)}</link>`,
    `<guid isPermaLink="false">forum-${name}</guid>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    `<pubDate>${publishedAt.toUTCString()}</pubDate>`,
    `<description>${escaped(text)}</description>`,
    '</item>',
  ].join('\n')

/** An RSS 2.0 feed. */
export const rss = (items: readonly Item[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>',
    '<title>A forum</title><link>https://forum.example/</link><description>Posts</description>',
    ...items.map(rssItem),
    '</channel></rss>',
    '',
  ].join('\n')

/** A post that names the brand and needs a reply, in words of its own: those in the same are one row of a list. */
export const complaint = (name: string, more: Partial<Item> = {}): Item => ({
  name,
  text: `Northwind Hosting is down again, post ${name}. My site won't load, support is silent and I want a refund. Host ${name}, shop ${name}, box ${name}.`,
  ...more,
})

/** A post that doesn't name the brand. */
export const smallTalk = (name: string): Item => ({
  name,
  text: `Which keyboard do you like? Asked ${name} times.`,
})

/** As many complaints as asked for, each by somebody else. */
export const complaints = (count: number, prefix = 'post'): Item[] =>
  Array.from({ length: count }, (_, index) =>
    complaint(`${prefix}-${index}`, { author: `${prefix}-author-${index}` }),
  )
