// A feed over some days: who complained says that it is over, that it is not, or nothing more.
import { expect } from 'vitest'
import { overDays } from '../support/over-days.js'
import { complaint } from '../support/rss.js'
import { test } from '../support/workspace.js'

test('from the first complaint to the last word', async ({ work }) => {
  const { run, scan } = await overDays(work, 'ada')
  const json = async (hours: number, ...args: string[]) =>
    JSON.parse(await run(hours, 'list', '--format', 'json', ...args))

  await scan(0, complaint('one'))
  const id: string = (await json(0)).mentions[0].case.id

  expect(await scan(1, { name: 'two', text: 'Northwind Hosting works again, thanks!' })).toMatch(
    /Nothing needs a reply/,
  )
  expect((await json(99)).counts).toMatchObject({ needReply: 0, late: 0 })
  expect(await run(1, 'show', id)).toMatch(/said to be solved[^\n]*: in the words "works again"/)

  expect(await scan(2, { name: 'three', text: 'Northwind Hosting: still the same.' })).toMatch(/relapsed/)
  expect(await run(2, 'show', id)).toMatch(/relapsed[^\n]*: the same person says that it is not over/)

  await run(3, 'reply', id)
  expect((await json(70)).counts).not.toHaveProperty('toConfirm')
  expect((await json(76)).counts).toMatchObject({ needReply: 0, toConfirm: 1 })
  expect(await run(76, 'list')).toMatch(
    /1 answered case is quiet for 3d: confirm it, or ask again:\smentions list --state answered/,
  )
  expect(await run(76, 'list', '--kind', 'outage')).not.toMatch(/answered case/)

  await scan(77, { name: 'four', text: 'Northwind Hosting, thank you.' })
  expect((await json(99, '--all')).mentions[0].case.state).toBe('resolved')
  expect((await json(99)).counts).not.toHaveProperty('toConfirm')
})

test('what was said meanwhile holds where an answer is taken back; thanks alone do not, which is told', async ({
  work,
}) => {
  const { run, scan } = await overDays(work)
  await scan(0, complaint('one', { author: 'ada' }), complaint('two', { author: 'bo' }))
  const { mentions } = JSON.parse(await run(0, 'list', '--format', 'json'))
  const idOf = (name: string): string =>
    mentions.find((mention: { url: string }) => mention.url.endsWith(`/${name}`)).case.id
  await run(1, 'reply', idOf('one'), idOf('two'))
  await scan(
    2,
    { name: 'three', author: 'ada', text: 'Northwind Hosting works again.' },
    { name: 'four', author: 'bo', text: 'Northwind Hosting, thank you.' },
  )
  const undone = await run(3, 'undo')
  expect(undone).toMatch(
    /\(ada on .+\): taken back \(answered\)\. It is resolved; its author wrote: "works again"\. What you wrote/,
  )
  expect(undone).toMatch(
    new RegExp(
      `\\(bo on .+\\): taken back \\(answered\\)\\. It is open again\\. Its author thanked \\("thank you"\\), .+ resolve ${idOf('two')}\\. What you wrote`,
    ),
  )
  expect(JSON.parse(await run(3, 'list', '--format', 'json')).counts.needReply).toBe(1)
})
