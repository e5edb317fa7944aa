// The shape of what the verbs print with `--format json`: its TypeScript type and docs/schema/acted.schema.json come from here.
// Nothing imports it at run time.
import * as z from 'zod'
import { caseStates } from '../model/case.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')
const id = z.string().describe('the short id that every command takes')

const file = z.object({
  id,
  brand: z.string(),
  state: z.enum(caseStates).describe('as it is now'),
  url: z
    .string()
    .describe('of the post that it is called by, as the source gave it: check it before making it a link'),
})

const mute = z.object({
  kind: z.enum(['person', 'place', 'thread']),
  place: z.string().optional().describe('of a person or a place'),
  key: z
    .string()
    .optional()
    .describe('of a person: `handle:` or `name:`, and what tells them from others there'),
  thread: z.string().optional(),
  brand: z.string().optional().describe('only about this one; absent where it is about any'),
  until: time.optional().describe('absent where it is for good'),
  at: time.describe('when it was set'),
  by: z.string().describe('who set it'),
})

export const jsonActed = z
  .object({
    version: z.literal(1),
    by: z.string().describe('who did it'),
    at: time,
    dryRun: z.literal(true).optional().describe('nothing was done'),
    meant: z.array(file).optional().describe('of a dry run: what would have been worked on'),
    changed: z
      .array(
        file.extend({
          posts: z
            .int()
            .optional()
            .describe(
              'how many it has (merge, split), were marked, or left the list or came back to it (mute, unmute)',
            ),
          due: z.boolean().optional().describe('of mark, merge and split: one of these posts waits'),
          from: z
            .array(z.object({ id, posts: z.int().optional().describe('how many came from there') }))
            .optional()
            .describe('of merge and split: the cases whose posts it has now'),
          undone: z
            .array(z.string())
            .optional()
            .describe('of undo: the codes of what was taken back, as in the history'),
        }),
      )
      .describe('the cases with which something was done'),
    same: z.array(file).describe('of which it was so before'),
    refused: z
      .array(
        file.extend({
          possible: z.array(z.string()).optional().describe('the verbs that its state allows'),
          by: z
            .string()
            .nullable()
            .optional()
            .describe('of undo: who did the last thing with it; null where nobody did anything'),
        }),
      )
      .describe(
        'that are as they were, since their state does not allow it, or somebody else did something since',
      ),
    gone: z.array(id).describe('that somebody removed meanwhile'),
    left: z.int().min(0).describe('how many are as they were, since somebody pressed Ctrl-C'),
    incidents: z
      .array(
        z.object({
          id: z.string().describe('such as i3'),
          state: z.enum(['open', 'fixed', 'closed']),
          answered: z.int().min(0).describe('of its people: how many were answered just now'),
          untold: z.int().min(0).describe('who are still to be told that it is over'),
          nextToTell: id.optional().describe('once it is fixed: who waits longest for that'),
        }),
      )
      .optional()
      .describe('of reply: the incidents to which the answered cases belong'),
    mutes: z
      .array(mute)
      .optional()
      .describe(
        'of mute and unmute, and of undo where it was about mutes: those that were meant; of mute alone: all that hold',
      ),
    refusedMutes: z
      .array(mute.extend({ endedBy: z.string(), endedAt: time }))
      .optional()
      .describe('of undo: those that somebody else ended since'),
    next: id.nullable().describe('who is to be answered now; null where nobody waits'),
  })
  .describe('What a verb prints with `--format json`. Later versions may add fields.')

export type JsonActed = z.infer<typeof jsonActed>
