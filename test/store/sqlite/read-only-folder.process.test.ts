import { chmodSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { judged, poll, savePoll } from '../sample.js'
import { bundled, outputOf, start } from './child.js'
import { temporaryFolder } from './temporary.js'

const isRoot = process.getuid?.() === 0

/** Whether other users get at what is in a folder. */
const isOpen = (path: string): boolean =>
  (statSync(path).mode & 0o001) !== 0 && (dirname(path) === path || isOpen(dirname(path)))

test.skipIf(isRoot && !isOpen(tmpdir()))(
  'a store in a folder that can only be read is read (as root by another user, whom TMPDIR must let in)',
  async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'store.db')
    const store = openSqliteStore(path)
    await savePoll(store, poll([judged('1')]))
    await store.close()
    const program = bundled(
      folder,
      `import '@photostructure/sqlite'
     import { openSqliteStore } from './src/store/sqlite/index.js'
     import { allMentions, judged, poll, savePoll } from './test/store/sample.js'
     // Root may write everywhere.
     if (process.getuid?.() === 0) process.setuid?.(65534)
     const path = process.argv[2] ?? ''
     async function main() {
       console.log((await allMentions(openSqliteStore(path, { readOnly: true }))).length + ' read')
       await savePoll(openSqliteStore(path), poll([judged('2')]))
     }
     main().catch((error) => console.log(error.message))`,
    )
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(folder, 0o700))
    const output = await outputOf(start(program, path))
    expect(output).toBe('1 read\nstore-not-writable\n')
  },
)
