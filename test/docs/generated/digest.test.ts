import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { text } from '../../../src/outputs/digest/text.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { busy } from '../../outputs/digest/sample.js'
import { expectPage } from './page.js'

test('docs/digest.md: the digest it shows', async () => {
  const page = readFileSync(new URL('../../../docs/digest.md', import.meta.url), 'utf8')
  const fresh = page.replace(
    /(<!-- digest: text -->\n```text\n)[\s\S]*?(```)/,
    (_, start: string, end: string) =>
      `${start}${text.render(busy(), { self: 'mentions', platform: 'linux', wording: english })}${end}`,
  )
  await expectPage('docs/digest.md', fresh)
})
