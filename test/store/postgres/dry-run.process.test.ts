import { once } from 'node:events'
import { expect, test } from 'vitest'
import { openPostgresStore } from '../../../src/store/postgres/index.js'
import { judged, poll, savePoll } from '../sample.js'
import { bundled, start } from '../sqlite/child.js'
import { temporaryFolder } from '../sqlite/temporary.js'
import { address, administrator, fresh, schemaOf } from './world.js'

const copiesOf = async (store: string): Promise<readonly string[]> =>
  (
    await (
      await administrator()
    ).query('select nspname from pg_namespace where starts_with(nspname, $1)', [
      `${schemaOf(store)}_dry_run_`,
    ])
  ).rows.map(({ nspname }) => nspname)

test.skipIf(address === '')(
  'a dry run that is stopped removes its copy, and one that is killed leaves it to the next',
  async () => {
    const store = fresh('dry')
    const opened = await openPostgresStore(store)
    await savePoll(opened, poll([judged('a')]))
    await opened.close()
    const program = bundled(
      temporaryFolder(),
      `import { workOnCopy } from './src/store/postgres/work-on-copy.js'
     const interrupt = new AbortController()
     process.on('SIGINT', () => interrupt.abort())
     workOnCopy(process.argv[2] ?? '', interrupt.signal, async () => {
       console.log('copied')
       if (process.argv[3] === 'short') return
       await new Promise((resolve) => setTimeout(resolve, 60_000))
     }).then(() => process.exit(), () => process.exit(130))`,
    )
    const stopped = start(program, store)
    await once(stopped.stdout, 'data')
    expect(await copiesOf(store)).toHaveLength(1)
    stopped.kill('SIGINT')
    expect(await once(stopped, 'close')).toEqual([130, null])
    expect(await copiesOf(store)).toEqual([])

    const killed = start(program, store)
    await once(killed.stdout, 'data')
    killed.kill('SIGKILL')
    await once(killed, 'close')
    expect(await copiesOf(store)).toHaveLength(1)
    await expect
      .poll(async () => {
        await once(start(program, store, 'short'), 'close')
        return await copiesOf(store)
      })
      .toEqual([])
  },
)
