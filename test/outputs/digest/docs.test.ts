import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { text } from '../../../src/outputs/digest/text.js'
import { busy } from './sample.js'

test('docs/digest.md shows what the digest says', async () => {
  const page = readFileSync(new URL('../../../docs/digest.md', import.meta.url), 'utf8')
  const fresh = page.replace(
    /(<!-- digest: text -->\n```text\n)[\s\S]*?(```)/,
    (_, start: string, end: string) =>
      `${start}${text.render(busy(), { self: 'mentions', platform: 'linux' })}${end}`,
  )
  await expect(fresh).toMatchFileSnapshot('../../../docs/digest.md')
})
