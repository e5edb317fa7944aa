import * as z from 'zod'
import { shellWord } from '../text/shell-word.js'
import { defineSource } from './source.js'

/** Lines that are read of what has no limit of its own. */
const MOST_LINES = 20_000

/** Whatever a program of one's own prints: posts a line in JSON, or a feed. */
export const command = defineSource({
  options: z.strictObject({
    type: z.literal('command'),
    command: z
      .array(z.string())
      .min(1)
      .refine(([path]) => path !== '' && path !== undefined, { error: 'begins with the path of a program' })
      .refine((words) => words.every((word) => !word.includes('\0')), {
        error: 'expected texts without zero bytes',
      })
      .transform((words) => words as [program: string, ...args: string[]])
      .describe(
        'The program and its arguments, as a list; no shell reads them. It runs in the folder of this file, where a relative path starts.',
      ),
    prints: z
      .enum(['ndjson', 'feed'])
      .prefault('ndjson')
      .describe(
        '`ndjson`: a post a line, as docs/schema/post.schema.json has it. `feed`: RSS, RDF, Atom or JSON Feed.',
      ),
    place: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .prefault('command')
      .describe('Where posts stand that name neither a `place` nor a `url`.'),
    env: z
      .array(z.string().regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of a variable' }))
      .max(50)
      .prefault([])
      .describe(
        'Names of environment variables that it gets, such as that of a key of its own. Without it: only what every program needs, as `PATH` and `HOME`.',
      ),
  }),

  label: ({ command }) => command.map(shellWord).join(' '),

  finds: { by: 'reading', comments: 'some: what the program prints' },

  asks: ({ command, env }, { folder }) => [
    { tag: 'output', request: { transport: 'command', command, folder: folder.href, variables: env } },
  ],

  read(answer, { prints, place, command: [program] }, { maxEntries = MOST_LINES }, parsers) {
    if (prints === 'ndjson') return parsers.readPostLines(answer.body, { place, most: maxEntries })
    const feed = parsers.readFeed(answer, maxEntries)
    return {
      posts: parsers.feedPosts(feed, { configured: program, final: answer.url }),
      notices: feed.notices,
      ...(feed.title !== undefined && { title: feed.title }),
    }
  },
})
