// The shape of `mentions alerts --format json`: its TypeScript type and docs/schema/alerts.schema.json come from here.
// Nothing imports it at run time.
import * as z from 'zod'
import { holds } from '../alerts/timing.js'
import { alertKinds } from '../model/alert.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')

const told = z.object({
  delivery: z.int().describe('its number, which `mentions deliveries` takes'),
  at: time,
  rule: z.string(),
  destination: z.string(),
  title: z.string().optional().describe('absent where its words are gone'),
  state: z.enum(['waiting', 'sent', 'failed', 'replaced']),
  problem: z.string().optional().describe('why it did not arrive so far'),
})

export const jsonAlerts = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    rules: z.array(
      z.object({
        name: z.string(),
        when: z.enum(alertKinds),
        about: z.string().describe('in words'),
        steps: z
          .array(z.object({ afterSeconds: z.number().min(0), to: z.array(z.string()) }))
          .describe('who is told at first, and then where nobody acknowledged it'),
        forContacts: z.literal(true).optional().describe('it holds without a rule in the config'),
        began: time
          .optional()
          .describe('what was there before is no news to it; absent before the first scan'),
        last: told.optional(),
        waiting: z.array(
          z.object({
            destination: z.string(),
            alerts: z.int().min(1),
            until: time,
            why: z.enum(holds),
          }),
        ),
        next: z.array(z.object({ to: z.array(z.string()), at: time, case: z.string().optional() })),
      }),
    ),
    told: z.array(told).optional().describe('with --since: what was told since then, the latest first'),
  })
  .describe('What `mentions alerts --format json` prints.')

export type JsonAlerts = z.input<typeof jsonAlerts>
