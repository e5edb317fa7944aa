// The shape of `mentions deliveries --format json`: its TypeScript type and docs/schema/deliveries.schema.json come from here.
// Nothing imports it at run time.
import * as z from 'zod'
import { deliveryStates } from '../../views/deliveries.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')

export const jsonDeliveries = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    left: z.int().min(0).describe('how many that were asked for are left out: `--limit 0` gives all'),
    deliveries: z.array(
      z.object({
        id: z.int().describe('what `deliveries repeat` and `drop` take'),
        what: z.enum(['mail', 'alert']),
        subject: z.string().describe('empty where its words were to be forgotten'),
        rule: z.string().optional().describe('of an alert'),
        destination: z
          .string()
          .optional()
          .describe('of an alert: its name in the config, or the mail address of a contact'),
        urgent: z.boolean().describe('somebody may be in danger'),
        brands: z.array(z.string()),
        createdAt: time,
        state: z
          .enum(deliveryStates)
          .describe(
            'waiting: somebody still waits for it; sent: nobody waits, and somebody has got it; failed: nobody has got it; replaced: a later one says it',
          ),
        attempts: z.int().min(0),
        attemptedAt: time.optional().describe('the last time'),
        acceptedAt: time.optional().describe('when the first recipient had got it'),
        nextAt: time
          .optional()
          .describe('of one that waits: not tried by itself before then; absent: by the next run'),
        recipients: z.array(
          z.object({
            address: z.string().describe('a mail address, or the name of the destination'),
            state: z.enum(['waiting', 'accepted', 'rejected', 'given-up']),
            problem: z.string().optional(),
          }),
        ),
        problem: z
          .object({ message: z.string(), hint: z.string().describe('what to do about it') })
          .optional()
          .describe('why the last attempt did not reach everybody'),
        repeatedAt: time.optional().describe('when somebody had it sent again'),
        canRepeat: z.boolean().describe('its text is still there'),
      }),
    ),
  })
  .describe('What `mentions deliveries --format json` prints. Later versions may add fields.')

export type JsonDeliveries = z.infer<typeof jsonDeliveries>
