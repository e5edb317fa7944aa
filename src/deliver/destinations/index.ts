import type { Destination } from './destination.js'
import { discord } from './discord.js'
import { ntfy } from './ntfy.js'
import { program } from './program.js'
import { slack } from './slack.js'
import { teams } from './teams.js'
import { telegram } from './telegram.js'
import { webhook } from './webhook.js'

/** Every kind of destination, by its `type` in the config. */
export const destinations = {
  slack,
  discord,
  teams,
  telegram,
  ntfy,
  webhook,
  program,
} satisfies Record<string, Destination<never>>
