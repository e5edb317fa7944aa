// The demo as people start it: the built program, with the feeds that are bundled with it.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { test } from '../support/process-workspace.js'
import { expectReadable } from '../support/said.js'

describe('demo', () => {
  test('shows the ranked table, what failed, and commands that work', async ({ work }) => {
    // What it prints is typed into a shell.
    const env = { TMPDIR: work.path("it's mine"), MENTIONS_STORE: undefined }
    await mkdir(env.TMPDIR)
    const result = await work.spawn(['demo'], { env })
    expectReadable(result)
    expect(result.code).toBe(0)
    for (const words of ['Launching in 40 minutes', 'marta_k', 'Charged twice', 'Community'])
      expect(result.stdout).toContain(words)
    // What it cannot judge it does not rank, and says so.
    expect(result.stdout.replace(/\s+/g, ' ')).toContain(
      '2 posts are in a language that cannot be judged yet (ar 1, zh 1)',
    )
    for (const words of ['What keyboard', 'SWITCH50', "We're hiring", 'Priya', '又挂了', 'متوقف'])
      expect(result.stdout).not.toContain(words)

    const suggested = /list --all( --config .+)/.exec(result.stderr)?.[1] ?? ''
    const unjudged = await work.bash(`mentions list --unjudged ${suggested}`, { env })
    for (const words of ['又挂了', 'متوقف', 'unjudged: Arabic']) expect(unjudged.stdout).toContain(words)
    expect(unjudged.stdout).not.toContain('marta_k')
    const list = await work.bash(`mentions list --all --format ndjson ${suggested}`, { env })
    expect(list.code).toBe(0)
    const urls = [
      ...list.stdout.matchAll(
        /"url":"(https:\/\/hostingtalk\.example\/t\/northwind-down-error-521\/90388\/1)[^"]*"/g,
      ),
    ]
    expect(urls).toHaveLength(1)
  })

  test('keeps its invented posts out of a store that is in use', async ({ work }) => {
    const env = { TMPDIR: work.folder, MENTIONS_STORE: work.path('mine.db') }
    const { stderr } = await work.spawn(['demo'], { env })
    expect(existsSync(work.path('mine.db'))).toBe(false)
    const suggested = /list --all( --config .*)/.exec(stderr)?.[1] ?? ''
    const list = await work.bash(`mentions list --all --format ndjson ${suggested}`, { env })
    expect(mentionsIn(list.stdout)).not.toEqual([])
  })
})
