// What bench/kills.js kills: prints what the commands print.
// Usage: node kills-child.js FOLDER; see warmed.js.
import { mentions } from './in-process.js'
import { whenTold } from './warmed.js'

await whenTold((args, place) => mentions(args, { ...place, stdout: process.stdout }))
