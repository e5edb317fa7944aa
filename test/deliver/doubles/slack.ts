import { type DoubleOptions, double, fromMarkdown, inert, must, plain, unmarked, webLink } from './place.js'

const keysOf = (value: object): string => Object.keys(value).sort().join()
type Element = { type: string; text?: string; url?: string; style?: object }
type Block = {
  type: string
  text?: { type: string; text: string }
  elements?: { type: string; elements: Element[] }[]
}

/** Slack's incoming webhook with Block Kit. */
export const slackDouble = (options?: DoubleOptions) =>
  double(
    {
      rate: { most: 1, within: 1_000 },
      tooMuch: { ...plain(429, 'rate_limited'), headers: { 'retry-after': '1' } },
      refuse: (why) => plain(400, why.startsWith('blocks') ? 'invalid_blocks' : `invalid_payload: ${why}`),
      read({ body, method }) {
        must(method === 'POST', 'method')
        const { text, mrkdwn, blocks } = JSON.parse(body) as {
          text: string
          mrkdwn: boolean
          blocks: Block[]
        }
        must(mrkdwn === false && text.length > 0 && text.length <= 4_000, 'text')
        must(!/[<>]|&(?!(?:amp|lt|gt);)/.test(text), `unescaped signs in text: ${text}`)
        inert(text)
        must(blocks.length >= 1 && blocks.length <= 50, 'blocks: how many')
        must(body.length <= 13_000, 'blocks: too long in all')
        return { text: blocks.map(shownBlock).join('\n'), answer: plain(200, 'ok') }
      },
    },
    options,
  )

function shownBlock({ type, text, elements }: Block): string {
  if (type === 'header') {
    must(text?.type === 'plain_text', 'header')
    must(text.text.length >= 1 && text.text.length <= 150, 'header: length')
    inert(text.text)
    return text.text
  }
  must(type === 'rich_text' && elements !== undefined && elements.length > 0, 'blocks: type')
  return elements
    .map((part) => {
      must(part.type === 'rich_text_section' || part.type === 'rich_text_quote', 'part')
      must(part.elements.length > 0, 'an empty part')
      const all = part.elements.map(shownElement).join('')
      must(all.length <= 3_500, 'blocks: length of a part')
      return all
    })
    .join('\n')
}

function shownElement(element: Element): string {
  must(element.text !== undefined && element.text.length > 0, 'an empty text')
  if (element.type === 'link') {
    must(keysOf(element) === 'text,type,url', 'link')
    webLink(element.url)
    return `${element.text} (${element.url})`
  }
  must(element.type === 'text', `element ${element.type}`)
  inert(element.text)
  return element.text
}

/** Mattermost, which reads Markdown, and Slack's notation before that. */
export const mattermostDouble = (options?: DoubleOptions) =>
  double(
    {
      rate: { most: 10, within: 1_000 },
      tooMuch: plain(429, 'limit exceeded'),
      refuse: (why) => plain(400, `Invalid webhook payload: ${why}`),
      read({ body }) {
        const { text, attachments } = JSON.parse(body) as {
          text: string
          attachments: { fallback: string; text: string }[]
        }
        must(body.length <= 16_383, 'length')
        must(attachments.length <= 100, 'attachments')
        const lines = [...text.split('\n'), ...attachments.flatMap((one) => one.text.split('\n'))]
        for (const { fallback } of attachments) must(fallback !== '', 'fallback')
        return { text: lines.map(markdownLine).join('\n'), answer: plain(200, 'ok') }
      },
    },
    options,
  )

function markdownLine(line: string): string {
  const link = /^\[Open the post\]\((\S+)\)$/.exec(line)
  if (link !== null) {
    webLink(link[1])
    must(!/[()]/.test(link[1] ?? ''), 'brackets in a link')
    return `Open the post (${link[1]})`
  }
  const code = /^`([^`]+)`$/.exec(line)
  if (code !== null) return code[1] ?? ''
  const words = unmarked(line)
  must(!/[<>]/.test(words) && !/&(?!(?:amp|lt|gt);)/.test(words), `signs of Slack's notation: ${words}`)
  const shown = fromMarkdown(words, /[*_~`|[\]#]/)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  inert(shown)
  return shown
}
