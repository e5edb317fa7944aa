import { type DoubleOptions, double, inert, json, must, webLink } from './place.js'

type Run = { type: string; text: string; selectAction?: { type: string; url: string } }
type Element = { type: string; inlines?: Run[]; items?: Element[] }

/** A workflow of Microsoft Teams that posts a card. */
export const teamsDouble = (options?: DoubleOptions) =>
  double(
    {
      rate: { most: 4, within: 1_000 },
      tooMuch: json(429, { error: { code: 'RateLimit', message: 'x' } }),
      refuse: (why) => json(400, { error: { code: 'InvalidRequestContent', message: why } }),
      read({ body }) {
        must(Buffer.byteLength(body) <= 28 * 1024, 'length')
        const message = JSON.parse(body) as {
          type: string
          attachments: { contentType: string; content: { type: string; version: string; body: Element[] } }[]
        }
        must(message.type === 'message' && message.attachments.length === 1, 'message')
        const [card] = message.attachments
        must(card?.contentType === 'application/vnd.microsoft.card.adaptive', 'contentType')
        must(card.content.type === 'AdaptiveCard' && /^1\.[0-5]$/.test(card.content.version), 'card')
        must(!JSON.stringify(card).includes('"entities"'), 'a call to somebody')
        return {
          text: card.content.body.map(shownElement).join('\n'),
          answer: { status: 202, headers: {}, body: '' },
        }
      },
    },
    options,
  )

function shownElement({ type, inlines, items }: Element): string {
  if (type === 'Container') {
    must(items !== undefined && items.length > 0, 'an empty container')
    return items.map(shownElement).join('\n')
  }
  // What a TextBlock shows is Markdown.
  must(type === 'RichTextBlock' && inlines !== undefined && inlines.length > 0, `element ${type}`)
  return inlines
    .map((run) => {
      must(run.type === 'TextRun' && run.text !== '', 'run')
      must(!/\{\{(?:DATE|TIME)\(/.test(run.text), 'a date')
      must(!run.text.includes('\n'), 'a line end')
      inert(run.text)
      if (run.selectAction === undefined) return run.text
      must(run.selectAction.type === 'Action.OpenUrl', 'action')
      webLink(run.selectAction.url)
      return `${run.text} (${run.selectAction.url})`
    })
    .join('')
}
