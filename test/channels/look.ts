import * as z from 'zod'
import { configuredChannels } from '../../src/channels/configured.js'
import { type Client, createClient } from '../../src/http/client.js'
import { addressOf } from '../../src/http/request.js'
import { cursorsFor, readChannel } from '../../src/jobs/read-channel.js'
import { readRoutes, startLoopback } from '../../src/loopback/server.js'
import { failureWords } from '../../src/outputs/wording/failures/index.js'
import { noticeSentence } from '../../src/outputs/wording/notices.js'
import { utc } from '../../src/text/clock.js'
import { settings } from '../http/server.js'

/** What a quirk's file gives; `{{base}}` in it stands for the address of the loopback double. */
const Given = z.strictObject({
  official: z.strictObject({ url: z.string(), type: z.enum(['status-page', 'feed']).optional() }),
  now: z.iso.datetime().transform((text) => new Date(text)),
  /** The addresses that an earlier look had found. */
  way: z.array(z.string()).optional(),
})

/** Looks at a channel once, as a scan does, against its loopback double. */
export async function look(folder: URL, raw: unknown): Promise<object> {
  const { now, official, way } = Given.parse(raw)
  const double = await startLoopback(folder, await readRoutes(folder), { now })
  const base = double.url('')
  const clock = { now: () => now, sleep: async () => {} }
  const client = createClient({ ...settings, maxBytes: 1_000_000, clock })
  const requests: string[] = []
  const watching: Client = {
    ...client,
    fetch: (request, options) => {
      requests.push(addressOf(request) ?? '')
      return client.fetch(request, options)
    },
  }
  try {
    const [channel] = configuredChannels(
      [
        {
          name: 'Northwind Hosting',
          official: [{ ...official, url: official.url.replace('{{base}}', base) }],
        },
      ],
      0,
    )
    if (channel === undefined) throw new Error('There is no channel to look at')
    const before =
      way === undefined
        ? undefined
        : {
            cursors: cursorsFor(way.map((each) => each.replaceAll('{{base}}', base)) as [string], channel),
            answers: {},
            polledAt: now,
            posts: 0,
            notices: [],
          }
    const {
      problem,
      notices,
      answers,
      way: found,
      ...read
    } = await readChannel(channel, {
      client: watching,
      now,
      before,
    })
    const outcome = {
      requests,
      ...(problem && { problem: { code: problem.failure.code, ...failureWords(problem.failure, utc) } }),
      ...read,
      remembers: { way: found ?? null, answers: Object.keys(answers).length },
      ...(notices.length > 0 && { notices: notices.map((notice) => noticeSentence(notice, utc)) }),
    }
    return JSON.parse(
      JSON.stringify(outcome).replaceAll(base, '{{base}}').replaceAll(new URL(base).host, '{{host}}'),
    )
  } finally {
    await double.close()
  }
}
