import * as z from 'zod'
import { sensitivities } from '../../model/sensitivity.js'
import { Duration, PositiveDuration } from './duration.js'

/** How easily many people with the same trouble are called an incident; `off`: never. */
const watchfulness = [...sensitivities, 'off'] as const

const Sensitivity = z.enum(watchfulness)
const sensitivityWords =
  'How easily complaints of many people at once are called an incident: `calm`, `normal`, `nervous`; or `off`'

/** Many people with the same trouble at once: what is called one, and how long you may be silent. */
export const Incidents = z.strictObject({
  sensitivity: Sensitivity.prefault('normal').describe(`${sensitivityWords}.`),
  silence: z
    .strictObject({
      after: PositiveDuration.prefault('15m').describe(
        'How long after the first post of an incident, or after your last word about it, you may say nothing in your `official` channels before that is told.',
      ),
      every: PositiveDuration.prefault('1h').describe(
        'How often it is told again while you still say nothing.',
      ),
      channels: z
        .enum(['any', 'all'])
        .prefault('any')
        .describe(
          'Whether a word in `any` of the channels of the brand is enough, or it takes one in `all`.',
        ),
      look: Duration.prefault('5m').describe(
        'How often the channels of a brand are read while one of its incidents is open, where they are not read more often anyway.',
      ),
    })
    .prefault({})
    .describe('When it is told that nobody of you speaks.'),
})

/** Of one brand. */
export const BrandIncidents = z.strictObject({
  sensitivity: Sensitivity.optional().describe(`${sensitivityWords}. Without it: that of the whole file.`),
})
