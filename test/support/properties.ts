// How many examples a property is tried on, where its test does not say. More: `PROPERTY_RUNS=1000 npm run test:quick`.
import fc from 'fast-check'

fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 30) })
