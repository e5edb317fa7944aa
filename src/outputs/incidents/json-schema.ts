// The shape of an incident in JSON, and of its timeline. Nothing but schemas imports it at run time.
import * as z from 'zod'
import { caseStates } from '../../model/case.js'
import { incidentOrigins, unreachableReasons } from '../../model/incident.js'
import { kinds } from '../../model/mention.js'
import { officialStates } from '../../model/official.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')
const count = z.int().min(0)

export const jsonIncident = z
  .object({
    id: z.string().describe('what commands take, such as i3'),
    brand: z.string(),
    state: z
      .enum(['open', 'fixed', 'closed'])
      .describe('`fixed`: the trouble is over, and people are told of it'),
    origin: z
      .enum(incidentOrigins)
      .describe(
        'suddenly more people than usual, many where nobody knows what is usual, more than usual for days, or somebody said so',
      ),
    name: z.string().optional().describe('as somebody called it'),
    since: time.describe('when its first post was published'),
    foundAt: time,
    people: count.describe('who complained, and belong to it'),
    usual: z
      .number()
      .optional()
      .describe('how many complain otherwise in `windowSeconds`; absent where nobody knows'),
    windowSeconds: count.optional(),
    kind: z.enum(kinds).optional().describe('of the trouble, where one kind rose'),
    terms: z.array(z.string()).describe('the words that rose most'),
    answered: count.describe('of the people: who had a reply, also before it was fixed'),
    told: count.describe('who were told that it is over'),
    untold: count.describe('who are still to be told'),
    unreachable: count.describe('who cannot be told'),
    lastWordAt: time.optional().describe('when you last spoke of it, as far as is known'),
    silentSince: time
      .optional()
      .describe('while it is open: since when nobody spoke of it, the last word or the first post'),
    channelsReadAt: time
      .optional()
      .describe(
        'until when it is known what you said; absent where a channel was never read, or there is none',
      ),
    calmSince: time.optional().describe('since when no more people than usual complain'),
    fixedAt: time.optional(),
    saidOver: z.boolean().describe('a channel of yours said that it is over'),
    relapsedAt: time.optional().describe('when somebody complained again after it was closed'),
    closedAt: time.optional(),
    cases: z.array(z.string()).describe('the ids of the cases of its people, who wrote first first'),
  })
  .describe('many people with the same trouble at once')

export type JsonIncident = z.infer<typeof jsonIncident>

const word = z.object({
  at: time,
  foundAt: time.describe('when a scan, or somebody of you, told of it'),
  url: z.string().optional(),
  words: z.string().optional().describe('its beginning'),
  channel: z.string().optional().describe('the id of the channel that gave it'),
  state: z.enum(officialStates).optional().describe('as the page says'),
  how: z
    .enum(['page', 'words', 'hand'])
    .optional()
    .describe(
      'page: any update of a status page; words: its words are about it; hand: somebody said so; absent: it is about something else',
    ),
  by: z.string().optional(),
})

const person = z.object({
  id: z.string().describe('the short id of their case'),
  standing: z.enum(['waits', 'told', 'unreachable']),
  state: z.enum(caseStates).optional().describe('of their case'),
  post: z
    .object({
      author: z.string().optional(),
      place: z.string(),
      url: z.string(),
      title: z.string().optional(),
      text: z.string(),
    })
    .optional()
    .describe('what is to be answered; absent where nothing is stored of it any more'),
  wroteAt: time,
  joined: z.enum(['topic', 'hand']).describe('topic: by what they wrote, and when'),
  answeredAt: time.optional().describe('a first reply of yours, at whatever moment'),
  told: z
    .object({
      at: time,
      how: z.enum(['hand', 'recorded', 'there']).describe('there: found in the thread'),
      url: z.string().optional(),
      by: z.string().optional(),
    })
    .optional(),
  unreachable: z.enum(unreachableReasons).optional(),
  why: z.string().optional().describe('in the words of whoever said so'),
})

const whole = jsonIncident.extend({
  openedBy: z.string().optional().describe('absent: by a scan'),
  alarms: count.describe('how often it was told since your last word that nobody speaks'),
  fixedBy: z.string().optional(),
  closedBy: z.string().optional(),
  closedWith: z
    .object({ untold: count, unsaid: z.literal(true).optional(), reason: z.string().optional() })
    .optional(),
  words: z.array(word).describe('what you said of it'),
  wordsOfOther: z.array(word).describe('what you said of something else meanwhile'),
  notes: z.array(z.object({ at: time, by: z.string().optional(), text: z.string() })),
  draft: z.string().optional().describe('what to say in public, where a word of yours is due'),
  next: z.array(z.string()).describe('what to do, each with its command'),
})

const head = { version: z.literal(1), generatedAt: time }
const drafted = person.extend({
  draft: z
    .string()
    .nullable()
    .optional()
    .describe('with --drafts: what to write to them; null where there is none'),
  none: z.enum(['danger', 'gone', 'forgotten']).optional().describe('why there is no draft'),
})

export const jsonIncidents = z
  .object({ ...head, incidents: z.array(jsonIncident).describe('open ones first') })
  .describe('What `mentions incidents --format json` prints. Later versions may add fields.')

export const jsonIncidentPeople = z
  .object({ ...head, incident: whole, people: z.array(drafted) })
  .describe(
    'What `mentions incidents show` and `mentions incidents people` print as JSON. Later versions may add fields.',
  )

export type JsonIncidents = z.infer<typeof jsonIncidents>
export type JsonIncidentPeople = z.infer<typeof jsonIncidentPeople>
export type JsonIncidentPerson = z.infer<typeof person>
