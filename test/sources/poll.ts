import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { type Client, createClient } from '../../src/http/client.js'
import { methodOf, type Request } from '../../src/http/request.js'
import { askSource } from '../../src/jobs/ask-source.js'
import { readThread } from '../../src/jobs/read-thread.js'
import { readRoutes, startLoopback } from '../../src/loopback/server.js'
import type { Failure } from '../../src/model/failure.js'
import { type ConfiguredSource, configured } from '../../src/sources/configured.js'
import type { Source } from '../../src/sources/source.js'
import { serveMailbox } from '../http/mailbox/imap-server.js'
import { settings } from '../http/server.js'

/** What a quirk's file gives; `{{base}}` in it stands for the address of the loopback double, `{{host}}` in a post or a cursor for its host and port. */
const Given = z.strictObject({
  options: z.looseObject({ type: z.string() }),
  /** The brand whose own place it is. */
  own: z.string().optional(),
  brands: z.array(z.strictObject({ name: z.string(), phrases: z.array(z.string()) })).default([]),
  /** By tag, as the poll before left them. */
  cursors: z.record(z.string(), z.string()).optional(),
  now: z.iso.datetime().transform((text) => new Date(text)),
  /** Files by the folder of a mailbox that they are served in as mails, one a minute until `now`; `{{mailbox}}` is its address. */
  mailbox: z.record(z.string(), z.array(z.string())).optional(),
  /** A post whose thread is looked at; without it, the source is polled. */
  thread: z
    .strictObject({
      post: z.strictObject({
        keys: z.tuple([z.string()], z.string()),
        url: z.string(),
        place: z.string(),
        publishedAt: z.iso.datetime().transform((text) => new Date(text)),
        thread: z
          .object({
            id: z.string(),
            url: z.string().optional(),
            parentId: z.string().optional(),
            replies: z.number().optional(),
            feed: z.string().optional(),
          })
          .optional(),
      }),
      officials: z.array(z.string()).default([]),
    })
    .optional(),
})

/** A source whose `next` never ends would have the test do the same. */
const MOST_PAGES = 5

/** Runs one poll of a source, or one look at a thread, as a scan does, against its loopback double. */
export async function poll(source: Source, folder: URL, raw: unknown): Promise<object> {
  const { now, brands, cursors, options: block, own, mailbox, thread } = Given.parse(raw)
  const mails = await serveMailbox({ folders: foldersOf(mailbox ?? {}, folder, now) })
  const double = await startLoopback(folder, await readRoutes(folder), { now })
  const clock = { now: () => now, sleep: async () => {} }
  const client = createClient({ ...settings, maxBytes: 1_000_000, clock, env: process.env })
  try {
    const options = source.options.parse(
      JSON.parse(
        JSON.stringify(block).replaceAll('{{base}}', double.url('')).replaceAll('{{mailbox}}', mails.url('')),
      ),
    )
    const seen: Seen = { requests: [], answers: [] }
    const watched = watchedSource(
      configured(source, { ...options, type: block.type, ...(own !== undefined && { own }) }, 0),
      seen,
    )
    if (thread !== undefined) {
      const post = JSON.parse(
        JSON.stringify(thread.post)
          .replaceAll('{{base}}', double.url(''))
          .replaceAll('{{host}}', new URL(double.url('')).host),
      )
      const read = await readThread(
        watched,
        { ...post, publishedAt: thread.post.publishedAt },
        thread.officials,
        { client: watchedClient(client, seen), now, pages: MOST_PAGES },
      )
      if (read === undefined)
        return portable({ ...seen, thread: 'none' }, double.url(''), folder, mails.url(''))
      // Its posts stand in the answers.
      const { posts, problem, ...tells } = read
      const outcome = {
        ...seen,
        thread: { posts: posts.length, ...tells, ...(problem && { problem: problem.failure.code }) },
      }
      return portable(outcome, double.url(''), folder, mails.url(''))
    }
    const asked = await askSource(watched, {
      client: watchedClient(client, seen),
      recall: async (_source, posts) => posts.map(() => undefined),
      poll: { brands, now, folder },
      before: cursors && {
        cursors: JSON.parse(JSON.stringify(cursors).replaceAll('{{host}}', new URL(double.url('')).host)),
        answers: {},
        polledAt: now,
        answeredAt: now,
        posts: 0,
        notices: [],
      },
      pages: MOST_PAGES,
    })
    const { problem, notices, allNew } = asked
    const outcome = {
      ...seen,
      cursors: asked.cursors,
      ...(notices.length > 0 && { notices }),
      ...(allNew && { allNew }),
      ...(problem && { problem: problem.failure.code }),
    }
    return portable(outcome, double.url(''), folder, mails.url(''))
  } finally {
    await Promise.all([double.close(), mails.close()])
  }
}

/** Mails lie there with the line ends of files. */
const foldersOf = (mailbox: Readonly<Record<string, readonly string[]>>, folder: URL, now: Date) =>
  Object.fromEntries(
    Object.entries(mailbox).map(([name, files]) => [
      name,
      {
        uidValidity: 17,
        mails: files.map((file, at) => ({
          uid: at + 1,
          receivedAt: new Date(now.getTime() - (files.length - at) * 60_000),
          source: Buffer.from(
            readFileSync(new URL(file, folder), 'latin1').replaceAll(/\r?\n/g, '\r\n'),
            'latin1',
          ),
        })),
      },
    ]),
  )

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
  const seen = <Reading extends object>(tag: string, read: () => Reading): Reading => {
    try {
      const reading = read()
      answers.push({ tag, ...reading })
      return reading
    } catch (error) {
      answers.push(failureOf(error))
      throw error
    }
  }
  const { thread } = source
  return {
    ...source,
    read: async (answer, context, parsers) => {
      try {
        const reading = await source.read(answer, context, parsers)
        answers.push({ tag: answer.ask.tag, ...reading })
        return reading
      } catch (error) {
        answers.push(failureOf(error))
        throw error
      }
    },
    thread: thread && {
      ask: thread.ask,
      read: (answer, post, parsers, forums) =>
        seen(answer.ask.tag, () => thread.read(answer, post, parsers, forums)),
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
function portable(outcome: object, base: string, folder: URL, mailbox: string): object {
  const text = JSON.stringify(outcome)
    .replaceAll(mailbox, '{{mailbox}}')
    .replaceAll(new URL(mailbox).host, '{{mailHost}}')
    .replaceAll(base, '{{base}}')
    .replaceAll(new URL(base).host, '{{host}}')
    .replaceAll(folder.href, '{{folder}}/')
    .replaceAll(fileURLToPath(folder), '{{folder}}/')
    // No two signatures of an elliptic curve are the same.
    .replaceAll(/("Bearer eyJhbGciOiJFUzI1NiIs[\w-]+\.[\w-]+)\.[\w-]+"/g, '$1.{{signature}}"')
  return JSON.parse(text)
}
