import * as z from 'zod'
import type { Notice } from '../model/notice.js'
import { fileAddress } from '../text/file-address.js'
import { fromHome, homeFolder } from '../text/home.js'
import { parseUrl } from '../text/parse-url.js'
import { defineSource } from './source.js'

/** Feeds first; some servers choose the format by this. */
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1'

/** Any feed: RSS, RDF, Atom or JSON Feed, from the web or from a file. */
export const feed = defineSource({
  options: z.strictObject({
    type: z.literal('feed'),
    url: z
      .string()
      .min(1)
      // One letter before the colon is a Windows drive.
      .regex(/^(?:https?:|file:|[^a-z]|[a-z]:|[a-z][a-z0-9+.-]*(?:[^a-z0-9+.:-]|$)|$)/i, {
        error: 'expected an address that starts with https://, http:// or file:, or the path of a file',
      })
      .refine((url) => !isAddress(url) || parseUrl(url) !== undefined, {
        error: 'expected a web address such as https://forum.example/posts.rss',
      })
      .describe('The address of the feed: https://…, or the path of a file, relative to this config.'),
  }),

  label: ({ url }) => url,

  finds: { by: 'reading', comments: 'some: what the feed has' },

  asks: ({ url }, { folder }) => [{ tag: 'feed', request: { url: addressOf(url, folder), accept: ACCEPT } }],

  read(answer, { url }, { maxEntries }, { readFeed, feedPosts }) {
    const read = readFeed(answer, maxEntries)
    const isCut = read.notices.some(({ code }) => code === 'cut-after-entry')
    const none: Notice[] = read.entries.length === 0 && !isCut ? [{ code: 'no-entries', args: {} }] : []
    return {
      posts: feedPosts(read, { configured: url, final: answer.url }),
      notices: [...read.notices, ...none],
      ...(read.interval !== undefined && { interval: read.interval }),
      ...(read.title !== undefined && { title: read.title }),
    }
  },

  failure: (answer, _now, forums) => forums.refusal(answer),

  thread: {
    inOtherWords: true,
    of: 'of forums whose software is known',
    siteAt: ({ url }) => url,
    ask: (post, { url }, _officials, forums) => forums.ask(post, url),
    read: (answer, post, { url }, parsers, forums) => forums.read(answer, post, url, parsers),
  },
})

const isAddress = (url: string) => /^(?:https?|file):/i.test(url)

const addressOf = (url: string, folder: URL): string =>
  isAddress(url) ? url : fileAddress(ofHome(url), folder, process.platform)

/** Without a home folder the file is said to be missing, as any other that is not there: nothing stops the other sources. */
const ofHome = (path: string): string =>
  homeFolder(process) === undefined || !/^~[\\/]/.test(path) ? path : fromHome(path, process)
