import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { type Client, createClient } from '../../src/http/client.js'
import { methodOf, type Request } from '../../src/http/request.js'
import { askSource } from '../../src/jobs/ask-source.js'
import { readRoutes, startLoopback } from '../../src/loopback/server.js'
import type { Failure } from '../../src/model/failure.js'
import { type ConfiguredSource, configured } from '../../src/sources/configured.js'
import type { Source } from '../../src/sources/source.js'
import { settings } from '../http/server.js'

/** What a quirk's file gives; `{{base}}` in it stands for the address of the loopback double. */
const Given = z.strictObject({
  options: z.looseObject({ type: z.string() }),
  brands: z.array(z.strictObject({ name: z.string(), phrases: z.array(z.string()) })).default([]),
  /** By tag, as the poll before left them. */
  cursors: z.record(z.string(), z.string()).optional(),
  now: z.iso.datetime().transform((text) => new Date(text)),
})

/** A source whose `next` never ends would have the test do the same. */
const MOST_PAGES = 5

/** Runs one poll of a source, as a scan does, against its loopback double. */
export async function poll(source: Source, folder: URL, raw: unknown): Promise<object> {
  const { now, brands, cursors, options: block } = Given.parse(raw)
  const double = await startLoopback(folder, await readRoutes(folder), { now })
  const clock = { now: () => now, sleep: async () => {} }
  const client = createClient({ ...settings, maxBytes: 1_000_000, clock })
  try {
    const options = source.options.parse(
      JSON.parse(JSON.stringify(block).replaceAll('{{base}}', double.url(''))),
    )
    const seen: Seen = { requests: [], answers: [] }
    const asked = await askSource(
      watchedSource(configured(source, { ...options, type: block.type }, 0), seen),
      {
        client: watchedClient(client, seen),
        recall: async (_source, posts) => posts.map(() => undefined),
        poll: { brands, now, folder },
        before: cursors && { cursors, answers: {}, polledAt: now, answeredAt: now, posts: 0, notices: [] },
        pages: MOST_PAGES,
      },
    )
    const { problem, notices, allNew } = asked
    const outcome = {
      ...seen,
      cursors: asked.cursors,
      ...(notices.length > 0 && { notices }),
      ...(allNew && { allNew }),
      ...(problem && { problem: problem.failure.code }),
    }
    return portable(outcome, double.url(''), folder)
  } finally {
    await double.close()
  }
}

type Seen = {
  /** What was sent, pages too. */
  requests: object[]
  /** What the source made of each answer, or why there was nothing to read. */
  answers: object[]
}

function watchedClient(client: Client, { requests, answers }: Seen): Client {
  return {
    ...client,
    fetch: async (request, options) => {
      requests.push(shown(request))
      try {
        return await client.fetch(request, options)
      } catch (error) {
        answers.push(failureOf(error))
        throw error
      }
    },
  }
}

function watchedSource(source: ConfiguredSource, { answers }: Seen): ConfiguredSource {
  return {
    ...source,
    read(answer, context, parsers) {
      try {
        const reading = source.read(answer, context, parsers)
        answers.push({ tag: answer.ask.tag, ...reading })
        return reading
      } catch (error) {
        answers.push(failureOf(error))
        throw error
      }
    },
  }
}

const shown = (request: Request): object =>
  request.transport === undefined ? { method: methodOf(request), ...request } : request

/** By its shape: a source that was bundled for a test has errors of a class of its own. */
function failureOf(error: unknown): { failure: Failure } {
  const { failure } = error as { failure?: Failure }
  if (failure === undefined) throw error
  return { failure }
}

/** The same on every machine and in every run: the double's port and the folder of the checkout become placeholders. */
function portable(outcome: object, base: string, folder: URL): object {
  const text = JSON.stringify(outcome)
    .replaceAll(base, '{{base}}')
    .replaceAll(new URL(base).host, '{{host}}')
    .replaceAll(folder.href, '{{folder}}/')
    .replaceAll(fileURLToPath(folder), '{{folder}}/')
  return JSON.parse(text)
}
