import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'
import type { Told } from './for-the-run.js'

let told: Promise<string | undefined> | undefined

/** Where PostgreSQL is for the tests of this run; undefined where it cannot be had, which the end of the run says. */
export const postgresAddress = (): Promise<string | undefined> => {
  told ??= ask()
  return told
}

async function ask(): Promise<string | undefined> {
  const answer: Told = JSON.parse(await text(connect(inject('postgresTold'), '127.0.0.1')))
  return 'address' in answer ? answer.address : undefined
}
