import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { type Client, createClient } from '../../src/http/client.js'
import type { Request } from '../../src/http/request.js'
import { readRoutes, startLoopback } from '../../src/loopback/server.js'
import { Failed } from '../../src/model/failed.js'
import type { PollContext, Reading, Source } from '../../src/sources/source.js'
import { settings } from '../http/server.js'

/** What a quirk's file gives; `{{base}}` in it stands for the address of the loopback double. */
const Given = z.strictObject({
  options: z.looseObject({ type: z.string() }),
  brands: z.array(z.strictObject({ name: z.string(), phrases: z.array(z.string()) })).default([]),
  cursor: z.string().optional(),
  now: z.iso.datetime().transform((text) => new Date(text)),
})

/** A source whose `next` never ends would have the test do the same. */
const MOST_PAGES = 5

/** Runs one poll of a source against its loopback double. */
export async function poll(source: Source, folder: URL, raw: unknown): Promise<object> {
  const { now, brands, cursor, options: block } = Given.parse(raw)
  const double = await startLoopback(folder, await readRoutes(folder), { now })
  const clock = { now: () => now, sleep: async () => {} }
  const client = createClient({ ...settings, maxBytes: 1_000_000, clock })
  try {
    const options = source.options.parse(
      JSON.parse(JSON.stringify(block).replaceAll('{{base}}', double.url(''))),
    )
    const context: PollContext = { brands, cursor, now, folder }
    const requests = source.requests(options, context)
    const answers: Asked['readings'] = []
    for (const request of requests) {
      const asked = await ask(client, source, request, options, context)
      answers.push(...asked.readings)
      context.cursor = asked.cursor
    }
    return portable({ requests, answers }, double.url(''), folder)
  } finally {
    await client.close()
    await double.close()
  }
}

type Asked = { readings: unknown[]; cursor: string | undefined }

/** What comes of a request and of the pages after it. Like a scan, it hands on the cursor from answer to answer. */
async function ask(
  client: Client,
  source: Source,
  first: Request,
  options: Record<string, unknown>,
  context: PollContext,
): Promise<Asked> {
  const readings: unknown[] = []
  let { cursor } = context
  let request: Request | undefined = first
  try {
    for (let page = 0; request !== undefined && page < MOST_PAGES; page++) {
      const response = await client.fetch(request)
      if (response.status !== 'ok') throw new Error('Nothing was asked for conditionally.')
      const { url, body, contentType, contentLocation } = response
      const answer = { url, body, contentType, contentLocation }
      const reading: Reading = source.read(answer, options, { ...context, cursor })
      readings.push(reading)
      cursor = reading.cursor ?? cursor
      request = reading.next
    }
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    readings.push({ failure: error.failure })
    return { readings, cursor: context.cursor }
  }
  return { readings, cursor }
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
