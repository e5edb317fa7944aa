// What docs/checking-replies.md shows is what people get.
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { test } from '../support/workspace.js'

const page = readFileSync(new URL('../../docs/checking-replies.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/^```console\n\$ mentions (.+)\n([\s\S]*?)^```/gm)].map(
  ([, command = '', shown = '']) => ({ command, shown }),
)

test('the page shows how a reply is checked', () => expect(examples).toHaveLength(1))

test.for(examples)('$command', async ({ command, shown }, { work }) => {
  await writeFile(
    work.path('answer.txt'),
    'Hi, sorry about the outage. Please post your order number here, we are looking into it.',
  )
  const { stdout } = await work.run(command.split(' '))
  expect(stdout.trim()).toBe(shown.trim())
})
