import * as z from 'zod'
import type { sources } from '../../sources/index.js'
import type { Registry } from '../../sources/source.js'
import { durationUnits } from '../../text/duration.js'
import { Alerts } from './alerts.js'
import { answerKeys, answerSettings } from './answers.js'
import { connectionKeys, HeaderText } from './connection.js'
import { BrandDigest, Digest } from './digest.js'
import { Duration, DurationOrNever, PositiveDuration } from './duration.js'
import { Holidays } from './holidays.js'
import { Hours } from './hours.js'
import { BrandIncidents, Incidents } from './incidents.js'
import { Official } from './official.js'
import { oneOrMore } from './one-or-more.js'
import { Size } from './size.js'
import { StaffHandle } from './staff.js'
import { TimeZone } from './time-zone.js'

const A_DAY = durationUnits.d

const brandName = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^\P{Cc}*$/u, { error: 'expected one line without control characters' })

const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, { error: 'expected the tag of a language, such as es or pt-BR' })

const Brand = z.strictObject({
  name: brandName().describe('What your customers call you. Shown in every list.'),
  was: oneOrMore(brandName(), 'name')
    .prefault([])
    .describe(
      'What it was called in this config before: the next scan gives it the cases of that name, with their ids, marks and history. Without `match`, posts with an old name are found, too.',
    ),
  match: z
    .string()
    .min(1)
    .optional()
    .describe(
      'How posts name you, as a search: `name:"Your Name"` in most spellings that people use, `"exact phrase"`, `OR`, `AND`, `NOT`, `( )`, ' +
        '`@handle`, `yourname.example`. Without it: the name, as `name:` finds it.',
    ),
  matchFile: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A file that holds what `match` would, for a long query: relative to this file, read anew at each run. In place of `match`.',
    ),
  exclude: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A search for what is not about you. Posts that it finds are left out, for example those about a namesake.',
    ),
  about: z
    .array(z.string().trim().min(1))
    .prefault([])
    .describe(
      'What you do, one search a line, such as `hosting`: where one is found, a post that has your name likely means you. ' +
        'For names that also mean something else.',
    ),
  notAbout: z
    .array(z.string().trim().min(1))
    .prefault([])
    .describe(
      'What others of your name are about, one search a line. Weighs against a post, and does not leave it out for ' +
        'certain as `exclude` does.',
    ),
  languages: z
    .array(LanguageTag)
    .prefault([])
    .describe(
      'In which languages people write about you, such as `es` or `pt-BR`. A hint for posts too short to tell theirs, where their place says none: words that tell a language overrule it.',
    ),
  staff: z
    .array(StaffHandle)
    .prefault([])
    .describe('Your own accounts, as `place:handle`, so that your answers are not taken for complaints.'),
  official: Official.prefault([]).describe(
    'Where you speak yourselves: your status page, your blog, your accounts; each as its address, or as a block. What they say is shown by `mentions official`, and is no mention.',
  ),
  promise: z
    .strictObject({
      acknowledge: PositiveDuration.prefault('1h').describe(
        'How soon somebody gets a first answer, counted from their post.',
      ),
      resolve: PositiveDuration.optional().describe(
        'How soon their trouble is solved, counted from their post, also while it is their turn. Without it: 24h, or `acknowledge` where that is longer.',
      ),
    })
    .prefault({})
    .transform(({ acknowledge, resolve = Math.max(acknowledge, A_DAY) }) => ({ acknowledge, resolve }))
    .describe('How long people may wait. Who waits longer is shown, and moves up.'),
  hours: Hours.optional().describe(
    'When somebody is there to answer: only then time counts towards the promises. Without it: the `hours` of the whole file.',
  ),
  holidays: Holidays.optional().describe(
    'Days on which nobody is there to answer. Without it: the `holidays` of the whole file; not beside them.',
  ),
  timezone: TimeZone.optional().describe(
    'Whose clocks and calendar `hours` and `holidays` go by. Without it: those of `digest.timezone`.',
  ),
  threshold: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('The score from which a post about this brand needs a reply. Without it: `scoring.threshold`.'),
  digest: BrandDigest.optional().describe(
    'Who gets the digest of this brand, in place of those whom `digest.email` names. They get nothing of other brands.',
  ),
  incidents: BrandIncidents.optional().describe('What of `incidents` is otherwise for this brand.'),
  ...answerKeys,
})

/** What every source's block takes beside its own keys. */
const commonSourceKeys = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('What to call this source in lists. Without it: its address.'),
  every: Duration.optional().describe('How often to look here. Without it: the `every` of the whole file.'),
  threshold: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('The score from which a post from here needs a reply. Without it: the threshold of the brand.'),
  language: LanguageTag.optional().describe(
    'In which language people write here, such as `es`: a hint for posts too short to tell theirs, where the place says none. Without it: the `languages` of the brand.',
  ),
  own: z
    .string()
    .optional()
    .describe(
      'The name of the brand whose own forum or review page this is: every post here counts as being about it.',
    ),
  paused: z
    .boolean()
    .optional()
    .describe('Leave this source alone for now. What it gave stays; every list says that nobody looks here.'),
  keep: PositiveDuration.optional().describe(
    'How long the words of posts from here may be kept, where the terms of the place or of your company ask for it. Then they are deleted, even while somebody waits: the case stays, with its address.',
  ),
  ...connectionKeys,
}

const Scoring = z.strictObject({
  threshold: z
    .number()
    .min(0)
    .max(100)
    .prefault(50)
    .describe(
      'The score, 0 to 100, from which a post needs a reply. At 50, about two of three posts are complaints.',
    ),
  keywords: z
    .record(z.string().min(1), z.number().min(-10).max(10))
    .prefault({})
    .describe(
      'Words or phrases of your own, each with the points it adds: above 0 for trouble, below 0 against it.',
    ),
  ignore: z
    .array(z.string().trim().min(1).max(200))
    .prefault([])
    .describe(
      'Words or phrases that must not count, such as a product called `Crash Pad`. Your own keywords still do.',
    ),
  signals: z
    .record(z.string(), z.number().min(-10).max(10))
    .prefault({})
    .describe(
      'Points of built-in signals, by name, in place of the usual ones; 0 switches one off. All names: docs/scoring.md.',
    ),
})

const Priority = z.strictObject({
  waiting: weight(10).describe(
    'Points for each time the promise has passed: 10 after an hour where one hour is promised, 240 after a day.',
  ),
  severity: weight(40).describe(
    'Points for each step of severity above the lowest. Four times those of `waiting`: a step is worth four promises.',
  ),
  score: weight(10).describe('Points for a certain complaint, with a score of 100; in proportion below.'),
  returning: weight(4).describe('Points for somebody who complained before.'),
  reach: weight(0).describe(
    'Points for each power of ten of followers above 1,000. At 0 nobody is served first for being loud.',
  ),
})

const Retention = z.strictObject({
  unmatched: Duration.prefault('14d').describe(
    'How long to keep posts that name no brand, so that changed rules can be tried on them.',
  ),
  closed: DurationOrNever.prefault('never').describe(
    'How long to keep the words of a case once it is resolved, confirmed or ignored, or has left the list: title and text of its posts, reasons, notes and replies. Then they are deleted; that it was there, when, and how it went stays, so that statistics hold.',
  ),
  mails: DurationOrNever.prefault('365d').describe(
    'How long to keep on record that a mail or an alert was sent, to whom and when. The text of a mail is deleted as soon as everybody has got it.',
  ),
  sent: Duration.prefault('7d').describe(
    'How long to keep the text of an alert that was sent, so that it can be sent again: `mentions deliveries repeat`.',
  ),
})

const Http = z.strictObject({
  contact: HeaderText.optional().describe(
    'An email or web address that tells site owners whom to ask about your requests.',
  ),
  userAgent: HeaderText.optional().describe(
    'What to call ourselves to sites, in place of the built-in name and contact.',
  ),
  ca: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A PEM file with the certificates of authorities to trust beside those that Node trusts, such as that of your company, for sites and for the mail server; relative to this one.',
    ),
  deadline: PositiveDuration.prefault('30s').describe(
    'How long one request may take, from start to last byte.',
  ),
  maxBytes: Size.prefault('20MB').describe(
    'The most to read from one answer, once unpacked: `20MB`, or a number of bytes.',
  ),
  maxEntries: count(1, 1_000_000, 20_000).describe('The most entries to read from one feed.'),
  redirects: count(0, 20, 5).describe('How many redirects to follow.'),
  hosts: count(1, 256, 16).describe('How many sites to ask at the same time.'),
  gap: Duration.prefault('1s').describe('The least time between two requests to the same site.'),
  pages: count(1, 1_000, 20).describe('The most pages to turn in one search.'),
})

const Threads = z.strictObject({
  perRun: count(0, 1_000, 20).describe(
    'How many threads one scan looks at, those that wait for an answer most urgently first; 0 looks at none.',
  ),
})

/**
 * The config file. Everything the types know about it comes from here, and so do the reference page and the JSON Schema.
 *
 * @param registry the sources that `sources` may name
 */
export function configSchema<R extends Registry>(registry: R) {
  return z.strictObject({
    brands: z.array(Brand).min(1).describe('The brands to watch.'),
    sources: z.array(sourceBlock(registry)).min(1).describe('Where to look.'),
    every: Duration.prefault('15m').describe('How often to look at each source.'),
    lookback: Duration.prefault('7d').describe(
      'Posts older than this when first seen are listed apart as found late, behind all others, and break no promise.',
    ),
    lapse: PositiveDuration.prefault('14d').describe(
      'Where nothing happened for this long, the case leaves the list; a post older than this when first seen is never in it.',
    ),
    confirmAfter: PositiveDuration.prefault('3d').describe(
      'A case that was answered and is quiet for this long is told of below the list, so that somebody confirms it or asks again.',
    ),
    hours: Hours.prefault('always').describe(
      'When somebody is there to answer, such as `Mon-Fri 09:00-17:00`, in one line or several: only then time counts towards the promises. For brands without `hours` of their own.',
    ),
    holidays: Holidays.prefault([]).describe(
      'Days on which nobody is there to answer, each as `2026-12-25`, or `12-25` for every year. For brands without `holidays` of their own.',
    ),
    store: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The file in which everything is remembered, relative to this one. Without it: your data folder.',
      ),
    alertAfter: count(1, 1_000, 3).describe(
      'How many times in a row a source may fail before `scan --quiet` says so, once.',
    ),
    threads: Threads.prefault({}).describe(
      'Looking whether somebody of you has answered already, where a place can be asked: docs/answered.md.',
    ),
    digest: Digest.prefault({}).describe('The summary that `mentions digest` prints and mails.'),
    alerts: Alerts.prefault({}).describe('Who is told at once, of what, and where: docs/alerts.md.'),
    incidents: Incidents.prefault({}).describe(
      'Many people with the same trouble at once, and whether you speak of it: docs/incidents.md.',
    ),
    ...answerSettings,
    scoring: Scoring.prefault({}).describe('How likely a post is a complaint.'),
    priority: Priority.prefault({}).describe('In which order to answer.'),
    retention: Retention.prefault({}).describe('What to delete, and when.'),
    http: Http.prefault({}).describe('How to behave towards the sites that are asked.'),
  })
}

/** A source's own keys and the common ones, as one block of the config file. */
type SourceBlock<R extends Registry> = {
  [Type in keyof R]: z.ZodObject<R[Type]['options']['shape'] & typeof commonSourceKeys, z.core.$strict>
}[keyof R]

/** Which block is meant is told by its `type`. */
function sourceBlock<R extends Registry>(registry: R) {
  const blocks = Object.values(registry).map(({ options }) => options.extend(commonSourceKeys))
  // TypeScript can't follow the way from the registry's values to their union.
  return z.discriminatedUnion('type', blocks as unknown as [SourceBlock<R>, ...SourceBlock<R>[]])
}

function weight(standard: number) {
  return z.number().min(0).max(1_000).prefault(standard)
}

function count(least: number, most: number, standard: number) {
  return z.int().min(least).max(most).prefault(standard)
}

export type ConfigOf<R extends Registry> = z.output<ReturnType<typeof configSchema<R>>>

/** A checked config, with every default filled in; durations in milliseconds, sizes in bytes. */
export type Config = ConfigOf<typeof sources>
