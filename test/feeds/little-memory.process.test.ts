import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runChild } from '../support/child.js'

const wrap = (inner: string) => `<rss version="2.0"><channel><title>t</title>${inner}</channel></rss>`

/** As many as a body may have by default. */
const LARGEST = 20_000_000
const large = (piece: string) => piece.repeat(Math.floor(LARGEST / piece.length))

describe('with 256 MB', () => {
  const here = mkdtempSync(join(tmpdir(), 'hostile-'))
  const script = join(here, 'parse.mjs')
  beforeAll(() => {
    buildSync({
      stdin: {
        contents: `import { readFileSync } from 'node:fs'
          import { parseFeed } from '../../src/feeds/index.js'
          import { Failed } from '../../src/model/failed.js'
          try {
            console.log(parseFeed(readFileSync(process.argv[2]), { url: 'https://a.example/' }).entries.length)
          } catch (error) {
            if (!(error instanceof Failed)) throw error
            console.log('refused')
          }`,
        resolveDir: import.meta.dirname,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
      logLevel: 'error',
    })
  })
  afterAll(() => rmSync(here, { recursive: true }))

  test.each([
    ['entries', wrap(large('<item><guid>1</guid></item>'))],
    ['nested elements', wrap(`<item>${large('<a>')}</item>`)],
    ['one long text', wrap(`<item><description>${large('&lt;b&gt;')}</description></item>`)],
    ['JSON lists', `{"version":"https://jsonfeed.org/version/1","items":${large('[')}`],
  ])('survives 20 MB of %s', async (name, text) => {
    const file = join(here, `${name.replace(/\W/g, '-')}.feed`)
    writeFileSync(file, text)
    const args = ['--max-old-space-size=256', script, file]
    const { code, stdout, stderr } = await runChild(process.execPath, args)
    expect(code, stderr).toBe(0)
    expect(stdout).toMatch(/^(?:\d+|refused)\n$/)
  })
})
