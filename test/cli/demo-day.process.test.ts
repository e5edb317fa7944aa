// The day of the demo, worked to its end with what the program itself says to type.
import { mkdir } from 'node:fs/promises'
import { expect } from 'vitest'
import { test } from '../support/process-workspace.js'
import { expectReadable } from '../support/said.js'
import { shellWords } from '../support/shell-words.js'

test('from next to next, with a command that fits each time, until nobody waits', async ({ work }) => {
  const env = { HOME: work.path('home'), MENTIONS_STORE: undefined, MENTIONS_USER: 'dana' }
  await mkdir(env.HOME)
  const { stderr } = await work.spawn(['demo'], { env })
  const config = /list --all (--config .+)/.exec(stderr)?.[1] ?? ''
  const mentions = async (typed: string) => {
    const result = await work.run(shellWords(typed), { env })
    expectReadable(result)
    expect({ typed, code: result.code, stderr: result.stderr }).toEqual({ typed, code: 0, stderr: '' })
    return result.stdout
  }
  const count = Number(/^(\d+) people wait/m.exec(await mentions(`list ${config}`))?.[1])
  expect(count).toBeGreaterThan(10)

  const worked: string[] = []
  for (let shown = await mentions(`next ${config}`); shown.includes('What fits'); ) {
    const [, id = ''] = /^Case (\w+): /m.exec(shown) ?? []
    const fits = [
      ...shown.slice(shown.indexOf('What fits')).matchAll(/^ +(?:node \S+|mentions) (.+)$/gm),
    ].map(([, command = '']) => command)
    // Somebody is seen to first, and solved then; the others are answered.
    const verb = worked.length % 4 === 0 ? / ack \w+$/ : / reply \w+ --next 2h$/
    const typed = fits.find((one) => verb.test(one)) ?? fits.find((one) => / resolve \w+$/.test(one)) ?? ''
    worked.push(`${/ (ack|reply|resolve) /.exec(typed)?.[1]} ${id}`)
    expect(worked.length).toBeLessThan(3 * count)
    const said = await mentions(typed)
    expect(said).toMatch(/^(Next: \w+ |Nobody else waits for you\.)/m)
    shown = await mentions(`next ${config}`)
  }
  expect(new Set(worked.map((one) => one.split(' ')[1])).size).toBeGreaterThanOrEqual(count)
  expect(await mentions(`list ${config}`)).toMatch(/none of the others\swaits for a reply/)

  // Three hours later nobody has kept the words that were promised.
  const [first = ''] = worked.filter((one) => one.startsWith('reply')).map((one) => one.split(' ')[1] ?? '')
  expect(await mentions(`show ${first} ${config}`)).toMatch(/answered \(dana\): the next word by /)
  await work.spawn(['demo', '--later', '3h'], { env })
  expect(await mentions(`list ${config}`)).toContain(`  ${first}  `)
})
