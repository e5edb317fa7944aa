import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { OpenOptions } from '../../../src/store/kind.js'
import type { Store } from '../../../src/store/port.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new store that is closed when the test is over. */
export function temporaryStore(options?: OpenOptions): Store {
  const store = openSqliteStore(join(temporaryFolder(), 'store.db'), options)
  onTestFinished(() => store.close())
  return store
}
