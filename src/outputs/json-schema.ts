// The shape of the JSON output: its TypeScript types and docs/schema/*.schema.json come from here. Nothing but
// templates imports it at run time, since building schemas takes longer than printing.
import * as z from 'zod'
import { caseStates } from '../model/case.js'
import { kinds, marks } from '../model/mention.js'
import { keptFor, removers } from '../model/post.js'
import { unlistedReasons } from '../views/unlisted.js'
import { jsonIncident } from './incidents/json-schema.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')
const score = z.number().min(0).max(100)

const span = z
  .object({ field: z.enum(['title', 'text']), start: z.int().min(0), end: z.int().min(0) })
  .describe('a stretch of the title or text; offsets in UTF-16 code units, end exclusive')

const signal = z.object({
  name: z.string(),
  points: z
    .number()
    .describe('added to the sum that the score is made of; negative speaks against a complaint'),
  evidence: z.string().describe('the words that fired it'),
  spans: z.array(span),
})

const author = z.object({
  name: z.string(),
  handle: z.string().optional(),
  url: z.string().optional(),
  followers: z.number().optional(),
  since: time.optional().describe('when they opened their account, as its place tells'),
  posts: z.int().min(0).optional().describe('how many posts of theirs the place counts'),
  official: z.boolean().optional(),
})

const jsonPromise = z.object({
  promise: z.enum(['acknowledge', 'resolve']).describe('to acknowledge (`ack` or an answer), or to resolve'),
  standing: z
    .enum(['running', 'soon', 'broken', 'kept'])
    .describe('`soon`: its last quarter has begun; what was broken stays so, also where it was done at last'),
  used: z
    .number()
    .min(0)
    .describe('how much of it passed until it was done, or until now: from 1 on it is broken'),
  leftSeconds: z.int().describe('of the time that counts; below 0 by what was too much'),
  endsAt: time.optional().describe('absent where that is years off'),
  doneAt: time.optional(),
})

export const jsonMention = z.object({
  case: z.object({
    id: z
      .string()
      .optional()
      .describe(
        'the short id that every command takes; absent in a dry run where the case is not stored yet',
      ),
    state: z.enum(caseStates).describe('as of `generatedAt`: one whose snooze is over is what it was before'),
    openedAt: time,
    touchedAt: time.describe('when a mention was added or somebody moved it'),
    owner: z.string().optional().describe('who sees to it'),
    tags: z.array(z.string()),
    cause: z.string().optional().describe('what the trouble came from, in the words of whoever handled it'),
    acknowledgedAt: time
      .optional()
      .describe('when somebody first took note of what waits now, by a move or an answer'),
    answeredAt: time.optional().describe('when it was answered last: since then it is their turn'),
    resolvedAt: time.optional(),
    waitsFrom: time
      .optional()
      .describe('when it waits again: a snooze is over, or the next word that was promised is due'),
  }),
  brand: z.string(),
  priority: z.object({
    total: z.number().describe('the order to answer in, highest first; danger and severity 4 come before it'),
    parts: z.object({
      severity: z.number(),
      waiting: z.number(),
      score: z.number(),
      returning: z.number(),
      reach: z.number(),
    }),
  }),
  waitedSeconds: z.number().min(0).describe('since `waitsSince`'),
  waitsSince: time.describe(
    'when it was published or, where an edit made it want a reply, when it was edited: as its place says, or when that was seen',
  ),
  late: z.boolean().describe('the promise is broken'),
  soon: z.boolean().describe('the promise runs, and its last quarter has begun'),
  promises: z.array(jsonPromise).describe('how it stands with what was promised; empty where nothing was'),
  wordOwedSince: time
    .optional()
    .describe('another word was promised for then, and nobody gave it: it waits since'),
  promised: z.boolean().describe('false when the post was already old when first seen'),
  foundLate: z
    .boolean()
    .describe(
      'it was old already when first seen, and stands behind all that was not; never where danger is',
    ),
  due: z.boolean().describe('needs a reply and its case is open'),
  needsReply: z.boolean().describe('before anything that happened to the case'),
  unlisted: z
    .enum(unlistedReasons)
    .optional()
    .describe('why it is not in the list of what waits, where it is not'),
  muted: z
    .object({ until: time.optional().describe('absent where it is for good') })
    .optional()
    .describe('it would wait, were its author, place or thread not muted'),
  mark: z.enum(marks).optional().describe('what a person said of it; decides over the score'),
  noReply: z.enum(['praise', 'promotion', 'repost']).optional(),
  unjudged: z
    .string()
    .optional()
    .describe(
      'the language it is in, BCP 47, where that cannot be judged yet: score and kind say little then',
    ),
  score: score.describe('how likely this is a complaint or a call for help; unrounded'),
  kind: z.enum(kinds),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  danger: z.boolean().describe("somebody's life or body is at stake: answer first, whatever the score"),
  heat: z
    .number()
    .min(0)
    .max(1)
    .describe('how angry the words are, 0 calm and 1 furious; no part of score, severity or priority'),
  relevance: z.number().min(0).max(1).describe('how likely the post means this brand and not a namesake'),
  official: z.boolean().describe("written by the brand's own staff or accounts"),
  complainedBefore: z.boolean(),
  signals: z.array(signal),
  relevanceSignals: z
    .array(signal)
    .optional()
    .describe('what the relevance is the sum of, starting at 0.5; not below 0 nor above 1'),
  named: z.array(span).describe('where the brand is named'),
  firstSeenAt: time,
  gone: z
    .object({ by: z.enum(removers), at: time })
    .optional()
    .describe('it stands at its place no more: who took it away, and when that was seen'),
  matter: z
    .int()
    .min(1)
    .optional()
    .describe(
      'how many matters its person had with the brand by then, with this one; absent where nobody knows who wrote, or nothing needs a reply',
    ),
  impersonation: z
    .object({ looksLike: z.string().describe('an own account, `place:handle`, or the name of the brand') })
    .optional()
    .describe('its author looks like one of your accounts, and is none of `staff`'),
  there: z
    .object({
      answered: z.enum(['no', 'unknown']),
      why: z
        .enum(['partial', 'failed', 'not-read', 'no-accounts'])
        .optional()
        .describe(
          'why it is unknown: its thread was read in part, could not be read, or is read by no source; or no account of yours there stands in `staff`',
        ),
      failure: z.string().optional().describe('the code of what kept it from being read'),
      replies: z
        .int()
        .min(0)
        .optional()
        .describe('posts by others after it; where unknown, at least so many, or as its place counts them'),
      seenBy: z.string().optional().describe('who of you wrote there, but nothing that answers'),
      locked: z.literal(true).optional().describe('nobody may write there any more'),
      lookedAt: time.optional(),
    })
    .optional()
    .describe('whether one of you answered at its place; only of what waits, once somebody looked'),
  wordsDeleted: z
    .object({ at: time, why: z.enum(keptFor) })
    .optional()
    .describe(
      'its title and text were deleted since they were kept for long enough: by the `terms` of its place, the `keep` of its source, or as its case was `closed` for so long',
    ),
  copies: z
    .object({
      posts: z.int().min(2).describe('with this one'),
      authors: z.int().min(1).describe('the people behind them'),
      cases: z.array(z.string()).describe('the ids of their cases, this one first'),
      newAccounts: z
        .int()
        .optional()
        .describe('so many accounts that nobody knew before say it within a day: perhaps a campaign'),
    })
    .optional()
    .describe(
      'it stands for others in nearly the same words, which are not listed beside it; `--copies` lists each',
    ),
  postId: z.string().describe('ours and opaque'),
  url: z.string().describe('as the source gave it: check it before making it a link'),
  place: z.string(),
  title: z.string().optional(),
  titleOf: z
    .literal('thread')
    .optional()
    .describe('the title is that of what this post answers, in the words of somebody else'),
  text: z.string(),
  language: z.string().optional().describe('BCP 47'),
  author: author.optional(),
  publishedAt: time,
  publishedAtFrom: z.enum(['source', 'found', 'first-seen']).describe("'source' is the post's own time"),
  updatedAt: time.optional(),
  engagement: z
    .object({
      likes: z.number().optional(),
      comments: z.number().optional(),
      shares: z.number().optional(),
      views: z.number().optional(),
      rating: z.number().optional(),
    })
    .optional(),
  thread: z
    .object({
      id: z.string(),
      url: z.string().optional(),
      parentId: z.string().optional(),
      replies: z.number().optional().describe('as its place told when the post was read'),
      feed: z.string().optional().describe('of what stands in it, by itself'),
    })
    .optional(),
  incident: z
    .string()
    .optional()
    .describe('the incident that its case belongs to, while that goes on; see `incidents`'),
  incidentPeople: z
    .object({
      posts: z.int().min(2).describe('with this one'),
      people: z.int().min(1).describe('the people behind them'),
      cases: z.array(z.string()).describe('the ids of their cases, this one first'),
    })
    .optional()
    .describe('in a digest: it stands for others of that incident, who are not listed beside it'),
  position: z.number().optional().describe('1-based place in a search result, where it was found last'),
  positions: z
    .object({
      source: z.string().describe('whose search it is'),
      first: z.int().min(1),
      best: z.int().min(1),
      before: z.int().min(1).optional().describe('where it stood last before it moved'),
    })
    .optional()
    .describe('where it stood in that search'),
})

export const jsonProblem = z.object({
  code: z.string().describe('what went wrong, for programs; later versions may add some'),
  message: z.string(),
  hint: z.string(),
  cause: z.string().optional().describe('what failed first, in the words of the system or a library'),
  since: time,
  times: z.int().min(1),
})

export const jsonLeftFailure = jsonProblem
  .pick({ code: true, message: true, hint: true })
  .describe('how it failed while the trouble is here, which does not count')

export const jsonOutage = z
  .object({
    reason: z.string().describe('for programs; later versions may add some'),
    from: time.describe('the first run that met it'),
    to: time.optional().describe('when sites could be reached again; absent while it lasts'),
    sources: z
      .array(z.string())
      .describe('the ids of those that could not be read for it, and were not since'),
    partly: z.boolean().describe('others could be read'),
    message: z.string(),
  })
  .describe(
    'sources could not be read, and none of them was to blame: no network, no names, a proxy that is down',
  )

export const jsonCoverage = z.object({
  complete: z.boolean().describe('every source answered when last asked; when false, posts may be missing'),
  sources: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      status: z.enum(['answered', 'unchanged', 'failed', 'waiting', 'not-due', 'never', 'paused']),
      leftHere: z.literal(true).optional().describe('it waits since the trouble is here: see `outages`'),
      leftFailure: jsonLeftFailure.optional(),
      posts: z.int().min(0).describe('in its last answer that had a body'),
      answeredAt: time.optional(),
      problem: jsonProblem.optional(),
      notices: z.array(z.string()).describe('what was read although something was wrong with it'),
    }),
  ),
  notices: z
    .array(z.string())
    .optional()
    .describe('what concerns no one source, such as a brand that nobody has named for unusually long'),
  outages: z
    .array(jsonOutage)
    .optional()
    .describe('the one that lasts, and those of late; in the notices, too'),
  unjudged: z
    .array(z.object({ language: z.string().describe('BCP 47'), posts: z.int().min(1) }))
    .optional()
    .describe('open posts in languages that cannot be judged yet, the most frequent first'),
})

const jsonCounts = z.object({
  needReply: z.int().min(0).describe('mentions that need a reply, shown or not'),
  posts: z
    .int()
    .min(0)
    .describe('the posts that those are of: one that names two brands has a mention of each'),
  people: z
    .int()
    .min(0)
    .describe('the people behind them: whoever waits with two brands is one, with a case of each'),
  late: z.int().min(0).describe('of those people: to how many a promise is broken'),
  matching: z
    .int()
    .min(0)
    .describe('people (cases) the filters let through; more than are here when a limit cut them'),
  foundLate: z.int().min(0).describe('of those people: wrote long before we first saw it, and nothing since'),
  lapsed: z
    .int()
    .min(0)
    .describe('mentions that need a reply and left the list, since nothing happened there for long'),
  toConfirm: z
    .int()
    .min(1)
    .optional()
    .describe(
      'cases that were answered and are quiet for `confirmAfter`: somebody should ask whether all is well',
    ),
  hidden: z.int().min(1).optional().describe('mentions that need a reply, all hidden by the options given'),
  postsRead: z.int().min(0).optional(),
  newPosts: z.int().min(0).optional(),
  newMentions: z.int().min(0).optional(),
})

const closed = z
  .array(
    z.object({
      case: z.object({ id: z.string(), state: z.enum(caseStates) }),
      brand: z.string(),
      place: z.string(),
      author: z.string().optional().describe('name or handle; absent for somebody unnamed'),
      what: z
        .enum(['solved', 'thanks', 'answered-there', 'over-there'])
        .describe('their own words, an answer of yours at its place, or a mark of the place'),
      words: z.string().optional().describe('theirs, which say so, as they stand in the post'),
      as: z
        .enum(['accepted', 'solved', 'closed', 'not-planned', 'locked'])
        .optional()
        .describe('how it is over there'),
      by: z.string().optional().describe('who answered there, or marked it'),
      url: z.string().optional().describe('of the answer, or the mark'),
      at: time.describe('when it was seen'),
    }),
  )
  .optional()
  .describe(
    'of a scan: cases that left the list by themselves since a scan told of that last: closed in the words of their persons, answered or over at their place; the last first; at most 100',
  )

const incidents = z
  .array(jsonIncident)
  .describe('those of these brands that go on: open, or fixed and not closed yet; by their numbers')

const whyEmpty = z.array(z.string()).describe('why there may be no mentions, in sentences')

export const jsonReport = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    incidents,
    coverage: jsonCoverage,
    counts: jsonCounts,
    closed,
    whyEmpty,
    mentions: z.array(jsonMention).describe('in the order to answer'),
  })
  .describe(
    'What `mentions scan` and `mentions list` print with --format json. Later versions may add fields.',
  )

export const ndjsonLine = z
  .discriminatedUnion('type', [
    jsonMention.extend({
      type: z.literal('mention'),
      change: z
        .enum(['new', 'changed'])
        .optional()
        .describe('with `--after` or `--reader`: whether it was not in the list before, or is told again'),
    }),
    z
      .object({
        type: z.literal('left'),
        case: z.object({
          id: z.string().optional(),
          state: z.enum(caseStates).optional().describe('absent where nothing of it is in sight'),
        }),
        brand: z.string(),
        postId: z.string(),
        unlisted: z
          .enum(unlistedReasons)
          .optional()
          .describe('why; absent where the options narrow the list otherwise, or nothing of it is in sight'),
      })
      .describe('with `--after` or `--reader`: a mention that was told, and is in the list no more'),
    z.object({
      type: z.literal('coverage'),
      version: z.literal(1),
      generatedAt: time,
      incidents,
      coverage: jsonCoverage,
      counts: jsonCounts,
      closed,
      whyEmpty,
    }),
    z
      .object({
        type: z.literal('cursor'),
        version: z.literal(1),
        cursor: z.string().describe('opaque: what --after takes to go on from here'),
        more: z.boolean().describe('--limit left some out, which come the next time'),
      })
      .describe('with `--after` or `--reader`: the last line'),
  ])
  .describe(
    'A line of --format ndjson: mentions in the order to answer, then one line of coverage. With --after or --reader also what left the list, and a cursor at the end.',
  )

export type JsonOutage = z.infer<typeof jsonOutage>
export type JsonMention = z.infer<typeof jsonMention>
export type JsonCoverage = z.infer<typeof jsonCoverage>
export type JsonReport = z.infer<typeof jsonReport>
export type NdjsonLine = z.infer<typeof ndjsonLine>
