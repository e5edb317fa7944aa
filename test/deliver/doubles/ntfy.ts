import { type DoubleOptions, double, inert, json, must, webLink } from './place.js'

/** A server of ntfy. */
export const ntfyDouble = (options?: DoubleOptions) =>
  double(
    {
      rate: { most: 60, within: 300_000 },
      tooMuch: json(429, { code: 42901, http: 429, error: 'limit reached: too many requests' }),
      refuse: (why) => json(400, { code: 40024, http: 400, error: `invalid request: ${why}` }),
      read({ url, headers, body }) {
        must(new URL(url).pathname === '/', 'JSON goes to the root')
        const { authorization = 'Bearer ' } = headers
        must(authorization.startsWith('Bearer '), 'authorization')
        const sent = JSON.parse(body) as {
          topic: string
          title: string
          message: string
          priority: number
          tags: string[]
          click?: string
          sequence_id: string
          markdown?: boolean
        }
        must(/^[-_A-Za-z0-9]{1,64}$/.test(sent.topic), 'topic')
        must(/^[-_A-Za-z0-9]{1,64}$/.test(sent.sequence_id), 'sequence_id')
        must(sent.markdown !== true, 'markdown')
        must(Buffer.byteLength(sent.message) <= 4_096, 'the message becomes a file')
        must(sent.title !== '' && Buffer.byteLength(sent.title) <= 250 && !/\n/.test(sent.title), 'title')
        must(Number.isInteger(sent.priority) && sent.priority >= 1 && sent.priority <= 5, 'priority')
        must(
          sent.tags.every((tag) => /^\w+$/.test(tag)),
          'tags',
        )
        if (sent.click !== undefined) webLink(sent.click)
        // The addresses of posts stand in lines of their own; these we wrote.
        inert(
          [sent.title, ...sent.message.split('\n').filter((line) => !/^https?:\S+$/.test(line))].join('\n'),
        )
        return {
          text: `${sent.title}\n${sent.message}`,
          answer: json(200, { id: 'hwQ2YpKdmg', event: 'message', topic: sent.topic }),
        }
      },
    },
    options,
  )
