// The shape of an incident in JSON, and of its timeline. Nothing but schemas imports it at run time.
import * as z from 'zod'
import { incidentOrigins } from '../../model/incident.js'
import { kinds } from '../../model/mention.js'

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
