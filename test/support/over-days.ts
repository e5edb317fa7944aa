// A feed that grows over some hours, and commands that are run at them.
import { type Item, rss } from './rss.js'
import { runCommand } from './run.js'
import { expectSuccess } from './said.js'
import type { Workspace } from './workspace.js'

const HOUR = 3_600_000
const noon = new Date('2026-11-21T12:00:00Z')
const after = (hours: number): Date => new Date(noon.getTime() + hours * HOUR)

/** Hours count from one noon. `author`: of posts that name none. */
export async function overDays(work: Workspace, author?: string) {
  const server = await work.serve({ '/posts.rss': { body: '' } })
  await work.configure([`${server.base}/posts.rss`])
  const posts: Item[] = []
  /** What a command printed that went well. */
  const run = async (hours: number, ...args: string[]) => {
    const done = await runCommand(args, { ...work.here(), now: () => after(hours) })
    expectSuccess(done)
    return done.stdout
  }
  const publish = (hours: number, ...more: Item[]) => {
    posts.push(
      ...more.map((post) => ({
        ...(author !== undefined && { author }),
        publishedAt: after(hours),
        ...post,
      })),
    )
    server.routes.set('/posts.rss', { body: rss(posts) })
  }
  const scan = async (hours: number, ...more: Item[]) => {
    publish(hours, ...more)
    return await run(hours, 'scan', '--force')
  }
  return { run, publish, scan }
}
