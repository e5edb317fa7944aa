// The shape of `mentions sources catalog --format json`: its TypeScript type and docs/schema/catalog.schema.json come from here.
// Nothing imports it at run time.
import * as z from 'zod'

const some = z.string().describe('yes, no, or `some: ` and which')

const option = z.object({
  option: z.string().describe('as the config has it'),
  what: z.string().describe('what it is for; may be empty'),
  choices: z.array(z.string()).optional().describe('the words that may stand there'),
  usual: z.unknown().optional().describe('what holds without it'),
})

const limits = z.object({
  gapSeconds: z.number().min(0).optional().describe('from one request to the next'),
  everySeconds: z
    .number()
    .min(0)
    .optional()
    .describe('it is polled no more often, unless its own `every` says so'),
  quota: z.object({ requests: z.int().min(0), per: z.enum(['day', 'month']) }).optional(),
  cost: z
    .object({ amount: z.number().min(0), currency: z.string(), per: z.enum(['request', 'post']) })
    .optional(),
})

const place = z.object({
  type: z.string().describe('as the config and `mentions sources add` name it'),
  configured: z.int().min(0).describe('entries of the config that look there'),
  finds: z.object({
    by: z
      .enum(['search', 'reading', 'either'])
      .describe('reading: all that is new is read, and matched here'),
    comments: some,
  }),
  needs: z.array(option).describe('what it can not do without, its keys left out'),
  needsOneOf: z
    .array(z.array(z.string()))
    .optional()
    .describe('sets of options of which it has to have one; each is among `takes` or `keys`'),
  takes: z.array(option).describe('what else its block takes'),
  keys: z.array(
    z.object({
      option: z.string(),
      what: z.string(),
      needed: z.boolean(),
      secret: z.boolean().describe('it stands in the config as a variable or a file only'),
    }),
  ),
  keysFrom: z.string().optional().describe('where they come from'),
  keysCost: z.string().optional().describe('what they cost, in words'),
  limits,
  limitsWithKeys: limits.optional().describe('where keys change them'),
  terms: z.object({
    keepSeconds: z.number().min(0).optional().describe('how long the words of its posts may be kept'),
    followDeletesSeconds: z
      .number()
      .min(0)
      .optional()
      .describe('within what time what was deleted there has to be deleted here'),
    joinPeople: z.literal(false).optional().describe('its people must not be joined with people elsewhere'),
    note: z.string().optional(),
  }),
  answers: some.describe(
    'whether the threads of its posts can be looked at, so that an answer of yours is known',
  ),
})

export const jsonCatalog = z
  .object({ version: z.literal(1), places: z.array(place) })
  .describe('What `mentions sources catalog --format json` prints. Later versions may add fields.')

export type JsonCatalog = z.infer<typeof jsonCatalog>
