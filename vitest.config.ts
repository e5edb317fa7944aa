import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { scratch } from './test/support/scratch.js'

/** Whatever starts a process. test/structure/projects.test.ts holds that nothing else does. */
const processes = 'test/**/*.process.test.ts'

export default defineConfig({
  test: {
    // Modules have no state that a test could see, so files may share a worker: eight times as fast.
    isolate: false,
    // vitest leaves one processor free, which is half of a small machine. Tests wait for processes and servers a third of their time: one more than there are processors.
    maxWorkers: availableParallelism() + 1,
    // Only what hangs reaches it: how long a test takes says nothing on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // As for the processes that tests start; see test/support/environment.ts.
    env: { TZ: 'UTC', ...scratch() },
    setupFiles: ['test/support/properties.ts'],
    globalSetup: ['test/support/postgres/for-the-run.ts'],
    coverage: { include: ['src/**'] },
    projects: [
      { extends: true, test: { name: 'quick', include: ['test/**/*.test.ts'], exclude: [processes] } },
      { extends: true, test: { name: 'process', include: [processes] } },
    ],
  },
})
