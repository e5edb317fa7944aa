// The parts of the source that benchmarks of the store call.
import { loadSource } from './load-source.js'

export const loadStore = () =>
  loadSource(`
  export { openSqliteStore } from './src/store/sqlite/index.ts'
  export { packedSketch } from './src/store/rows/packing/packed-sketch.ts'
  export { packedText } from './src/store/sqlite/packing/packed-text.ts'
  export { hashed } from './src/store/sqlite/post-keys.ts'
  export { namesIn, storedNames } from './src/store/rows/post-names.ts'
  export { packedSignals, packedSpans } from './src/store/sqlite/reasons.ts'
  export { gatherPolls } from './src/jobs/gather-polls.ts'
  export { storePoll } from './src/jobs/storing.ts'
  export { rank } from './src/cases/rank.ts'
`)
