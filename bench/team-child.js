// What bench/team.js disturbs: tells its parent how each command ended.
// Usage: node team-child.js FOLDER; see warmed.js.
import { mentions } from './in-process.js'
import { whenTold } from './warmed.js'

await whenTold(async (args, place) => process.send({ args, ...(await mentions(args, place)) }))
