import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR, later } from '../sample.js'
import { steps } from '../steps.js'
import { everythingIn } from './everything.js'
import { stores } from './stores.js'

test('whatever happens, all stores show the same after each step', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const opened = await Promise.all(stores.map(async ({ open }) => await open()))
      try {
        for (const [step, { hours, run }] of given.entries()) {
          const told: unknown[] = []
          const seen: unknown[] = []
          for (const [at, store] of opened.entries()) {
            told.push(await run(store, later(hours * HOUR)))
            if (stores[at]?.isAway !== true || step === given.length - 1)
              seen.push(await everythingIn(store, later(hours * HOUR)))
          }
          for (const other of told.slice(1)) expect(other).toEqual(told[0])
          for (const other of seen.slice(1)) expect(other).toEqual(seen[0])
        }
      } finally {
        for (const store of opened) store.close()
      }
    }),
    // Two stores are opened for each try: to shrink a finding takes minutes, and its seed tells it again.
    { endOnFailure: true },
  )
})
