import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { poll } from './poll.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the example in docs/adding-a-source.md works as it stands', async () => {
  const page = readFileSync(`${root}docs/adding-a-source.md`, 'utf8')
  const [source = '', , body = '', routes = '', expected = ''] = [...page.matchAll(/```\w+\n(.*?)```/gs)].map(
    ([, code = '']) => code,
  )
  // Inside the project, so that packages are found from there.
  const folder = mkdtempSync(`${root}node_modules/.mentions-test-`)
  try {
    const outfile = `${folder}/askboard.mjs`
    await build({
      stdin: { contents: source, resolveDir: `${root}src/sources`, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    })
    writeFileSync(`${folder}/search.json`, body)
    writeFileSync(`${folder}/routes.json`, routes)
    const { askboard } = await import(pathToFileURL(outfile).href)
    expect(await poll(askboard, pathToFileURL(`${folder}/`), JSON.parse(expected).given)).toMatchObject({
      requests: [{ url: '{{base}}/api/search?q=%22northwind%20hosting%22&page=1' }],
      answers: [
        {
          posts: [
            { keys: ['askboard:4711', 'https://{{host}}/q/4711'], publishedAt: '2026-09-07T10:30:00.000Z' },
          ],
        },
      ],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
