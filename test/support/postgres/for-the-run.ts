// One PostgreSQL for all tests of a run: it is begun when the first of them asks for it, and ends with the run.
import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type Running, run } from './server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** On this port of this machine it is told where PostgreSQL is, as `Told` in JSON. */
    postgresTold: number
  }
}

/** `why`: it could not be had. */
export type Told = { address: string } | { why: string }

let users = 0
let asked: Promise<Running | { why: string }> | undefined
let port: Promise<number> | undefined

const begin = () => {
  asked ??= run().catch((error: unknown) => ({ why: error instanceof Error ? error.message : String(error) }))
  return asked
}

const teller = createServer(async (socket) => {
  socket.on('error', () => {})
  const { stop: _, ...told } = { stop: undefined, ...(await begin()) }
  socket.end(JSON.stringify(told satisfies Told))
})

const listening = (): Promise<number> =>
  new Promise((resolve) => {
    teller.listen(0, '127.0.0.1', () => {
      const address = teller.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

/** Asked once by each project of the run. */
export async function setup({ provide }: TestProject) {
  users++
  port ??= listening()
  provide('postgresTold', await port)
  return async () => {
    if (--users > 0) return
    teller.close()
    const running = await asked
    if (running === undefined) return
    if ('why' in running) process.stderr.write(`\n!! NOT TRIED, the store on PostgreSQL: ${running.why}\n`)
    else await running.stop()
  }
}
