import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { languagesTable } from '../languages-reference.js'
import { expectPage } from './page.js'

const page = new URL('../../../docs/languages.md', import.meta.url)
const table = /(?<=<!-- languages -->\n)(?:\|.*\n)*/

test('docs/languages.md: what is judged in each language, and how often people agree', async () => {
  const text = readFileSync(page, 'utf8')
  if (!table.test(text)) throw new Error('docs/languages.md has no place for its table')
  await expectPage(
    'docs/languages.md',
    text.replace(table, () => languagesTable()),
  )
})
