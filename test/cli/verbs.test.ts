// What people do with cases: each verb says what it did, who waits next, and how to take it back.
import { describe, expect } from 'vitest'
import { namesIn } from '../support/ndjson.js'
import { complaint } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { scannedPosts } from '../support/scanned.js'
import { test, type Workspace } from '../support/workspace.js'

const names = ['one', 'two', 'three']

const scanned = async (work: Workspace, posts = names) =>
  (
    await scannedPosts(
      work,
      posts.map((name) => complaint(name, { author: `by ${name}` })),
    )
  ).id

const listed = async (work: Workspace) =>
  namesIn((await work.run(['list', '--format', 'ndjson'])).stdout).toSorted()

const stateOf = async (work: Workspace, id: string) =>
  JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout).case.state

const as = (name: string) => ({ env: { MENTIONS_USER: name } })

test('assign takes me and nobody for what list --owner takes them for, and @ben for ben', async ({
  work,
}) => {
  const id = (await scanned(work, ['one']))('one')
  const ownerAfter = async (to: string) => {
    expectSuccess(await work.run(['assign', id, '--to', to], as('ada')))
    return JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout).case.owner
  }
  expect([await ownerAfter('@ben'), await ownerAfter('Me'), await ownerAfter('nobody')]).toEqual([
    'ben',
    'ada',
    undefined,
  ])
})

describe('each verb', () => {
  test.for<{ verb: string; args?: string[]; state: string; said: RegExp; listed: boolean }>([
    { verb: 'ack', state: 'acknowledged', said: /: acknowledged; it waits for its answer\./, listed: true },
    { verb: 'reply', state: 'answered', said: /: answered; it is their turn\./, listed: false },
    { verb: 'resolve', state: 'resolved', said: /: resolved\./, listed: false },
    { verb: 'ignore', state: 'ignored', said: /: ignored;/, listed: false },
    {
      verb: 'snooze',
      args: ['--for', '2h'],
      state: 'snoozed',
      said: /: off the list until \d+ \w+ \d\d:\d\d/,
      listed: false,
    },
    { verb: 'assign', args: ['--to', 'ben'], state: 'new', said: /: with ben now\./, listed: true },
    { verb: 'note', args: ['--text', 'called'], state: 'new', said: /: noted\./, listed: true },
    { verb: 'tag', args: ['refund'], state: 'new', said: /: tagged refund\./, listed: true },
    {
      verb: 'cause',
      args: ['expired certificate'],
      state: 'new',
      said: /: caused by expired certificate\./,
      listed: true,
    },
  ])('$verb says what it did, and undo takes it back', async (row, { work }) => {
    const idOf = await scanned(work)
    const id = idOf('two')
    const done = await work.run([row.verb, id, ...(row.args ?? [])])
    expectSuccess(done)
    expect(done.stdout).toMatch(row.said)
    expect(done.stdout).toContain(`${id} (by two on `)
    expect(done.stdout).toContain(`undo ${id}\n`)
    expect(done.stdout).toMatch(/^Next: \w{3,} \(by /m)
    expect(await stateOf(work, id)).toBe(row.state)
    expect((await listed(work)).includes('two')).toBe(row.listed)

    const undone = await work.run(['undo', id])
    expectSuccess(undone)
    expect(undone.stdout).toMatch(
      row.state === 'new' ? /: taken back \(\w+\)\.$/m : /: taken back \(\w+\)\. It is open again\./,
    )
    expect(await stateOf(work, id)).toBe('new')
    expect(await listed(work)).toEqual(['one', 'three', 'two'])
  })

  test('takes several, and undo without an id takes all of it back', async ({ work }) => {
    const idOf = await scanned(work)
    const done = await work.run(['resolve', ...names.map(idOf)])
    expectSuccess(done)
    expect(done.stdout.match(/: resolved\./g)).toHaveLength(3)
    expect(done.stdout).toMatch(/^Take all of it back: \S.* undo$/m)
    expect(done.stdout).toContain('Nobody else waits for you.')
    expect(await listed(work)).toEqual([])
    expectSuccess(await work.run(['tag', idOf('one'), 'vip']))
    expectSuccess(await work.run(['undo']))
    expect(await listed(work)).toEqual([])
    expect((await work.run(['undo'])).stdout.match(/It is open again/g)).toHaveLength(3)
    expect(await listed(work)).toEqual(['one', 'three', 'two'])
    expectFailure(await work.run(['undo']), {
      code: 2,
      says: /There is nothing that .+ did and could take back/,
      tries: /--as NAME/,
    })
  })

  test('in JSON', async ({ work }) => {
    const idOf = await scanned(work)
    await work.run(['resolve', idOf('two')])
    const done = await work.run(['confirm', idOf('one'), idOf('two'), '--format', 'json'], as('ada'))
    expect(done.code).toBe(2)
    expect(JSON.parse(done.stdout)).toMatchObject({
      version: 1,
      by: 'ada',
      changed: [{ id: idOf('two'), state: 'confirmed', url: expect.stringMatching(/\/two$/) }],
      refused: [{ id: idOf('one'), state: 'new', possible: ['ack', 'reply', 'resolve', 'ignore', 'snooze'] }],
      gone: [],
    })
    const undone = JSON.parse((await work.run(['undo', '--format', 'json'], as('ada'))).stdout)
    expect(undone).toMatchObject({ changed: [{ id: idOf('two'), state: 'resolved', undone: ['confirmed'] }] })
  })
})

test('what is so already is no error, and a move that is not possible says which are', async ({ work }) => {
  const idOf = await scanned(work)
  await work.run(['ack', idOf('one')], as('ben'))
  const again = await work.run(['ack', idOf('one')], as('ada'))
  expectSuccess(again)
  expect(again.stdout).toMatch(/is acknowledged already\. Before that, ben: acknowledged, <1m ago\./)
  expect(again.stdout).not.toContain('Take it back')
  const refused = await work.run(['confirm', idOf('one')])
  expect(refused.code).toBe(2)
  expect(refused.stdout).toMatch(
    new RegExp(
      `is acknowledged, so it cannot be confirmed\\..* Possible: .* reply ${idOf('one')}, .* reopen `,
    ),
  )
})

test('nobody takes back what somebody else did', async ({ work }) => {
  const idOf = await scanned(work)
  await work.run(['resolve', idOf('one'), '--as', 'ben'])
  const undone = await work.run(['undo', idOf('one'), '--as', 'ada'])
  expect(undone.code).toBe(2)
  expect(undone.stdout).toMatch(/is as it was: .* somebody else\. ben: resolved, <1m ago\./)
  expect(await stateOf(work, idOf('one'))).toBe('resolved')
})

test('a reply says where and what, and a promised word that was not given brings the case back', async ({
  work,
}) => {
  const idOf = await scanned(work)
  const id = idOf('one')
  const url = 'https://forum.example/t/1#2'
  expectSuccess(
    await work.run(['reply', id, '--url', url, '--text', '-', '--next', '2h'], {
      stdin: 'We are at it.\nMore at four.\n',
    }),
  )
  const history = (await work.run(['show', id], { env: { COLUMNS: '200' } })).stdout
  expect(history).toMatch(
    /answered \(.+\): the next word by .+, https:\/\/forum\.example\/t\/1#2, "We are at it\.\\nMore at four\."/,
  )
  const soon = (hours: number) => ({ now: () => new Date(Date.now() + hours * 3_600_000) })
  const waits = async (hours: number) =>
    namesIn((await work.run(['list', '--format', 'ndjson'], soon(hours))).stdout).includes('one')
  expect([await waits(1), await waits(3)]).toEqual([false, true])
  expectSuccess(await work.run(['reply', id, '--next', '2h'], soon(3)))
  expect([await waits(4), await waits(6)]).toEqual([false, true])
})

test('what sleeps is back when its time has come', async ({ work }) => {
  const idOf = await scanned(work)
  expectSuccess(await work.run(['snooze', idOf('one'), '--for', '1d']))
  expect(await listed(work)).toEqual(['three', 'two'])
  const tomorrow = { now: () => new Date(Date.now() + 25 * 3_600_000) }
  expect(namesIn((await work.run(['list', '--format', 'ndjson'], tomorrow)).stdout)).toContain('one')
  expectSuccess(await work.run(['ack', idOf('one')], tomorrow))
  expect(await stateOf(work, idOf('one'))).toBe('acknowledged')
})

test.for<{ args: string[]; said: RegExp }>([
  { args: ['snooze', 'ID'], said: /Until when is missing\./ },
  { args: ['snooze', 'ID', '--for', '2h', '--until', 'tomorrow'], said: /both say until when/ },
  { args: ['snooze', 'ID', '--for', 'soon'], said: /--for "soon" can't be read/ },
  { args: ['snooze', 'ID', '--until', '2020-01-01'], said: /--until "2020-01-01" is over/ },
  { args: ['snooze', 'ID', '--until', 'yesterday'], said: /is over/ },
  { args: ['snooze', 'ID', '--for', '500w'], said: /more than a year ahead/ },
  { args: ['reply', 'ID', '--url', 'javascript:alert(1)'], said: /is no web address/ },
  { args: ['reply', 'ID', '--text', '  '], said: /The text is empty/ },
  { args: ['reply', 'ID', '--next', '0m'], said: /can't be read/ },
  { args: ['reply', '-', '--text', '-'], said: /Ids and text cannot both be piped in/ },
  { args: ['assign', 'ID', '--to', ' '], said: /--to "" is no name: it is empty/ },
  { args: ['assign', 'ID', '--to', 'ben', '--nobody'], said: /say two things/ },
  { args: ['ack', 'ID', '--as', 'a\u0007b'], said: /is no name/ },
  { args: ['tag', 'ID', 'two words'], said: /is no tag/ },
  { args: ['cause', 'ID', ' '], said: /The cause is missing/ },
  { args: ['cause', 'ID', 'x'.repeat(81)], said: /is no cause/ },
  { args: ['cause', 'ID', 'expired', 'certificate'], said: /written in quotes/ },
  { args: ['ack'], said: /Which case is meant is missing/ },
  { args: ['ack', 'zzzz'], said: /There is no case "zzzz"/ },
  { args: ['ack', 'ID', 'zzzz'], said: /1 of 2 ids stands for no case/ },
])('$args is told what is wrong, and nothing is done', async ({ args, said }, { work }) => {
  const idOf = await scanned(work)
  const id = idOf('one')
  const failed = await work.run(args.map((word) => (word === 'ID' ? id : word)))
  expect(failed).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(said) })
  expect(failed.stderr).toMatch(/^ {2}try: /m)
  expect(await stateOf(work, id)).toBe('new')
  expect(JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout).history).toHaveLength(1)
})

test('who does it is asked of --as, of $MENTIONS_USER, and then of the system', async ({ work }) => {
  const idOf = await scanned(work)
  await work.run(['ack', idOf('one'), '--as', 'Dr. Ada 🦊'], as('ben'))
  await work.run(['ack', idOf('two')], as('ben'))
  await work.run(['ack', idOf('three')], { env: { MENTIONS_USER: '', USER: 'cy' } })
  const by = async (name: string) =>
    JSON.parse((await work.run(['show', idOf(name), '--format', 'json'])).stdout).history.at(-1).by
  expect(await Promise.all(names.map(by))).toEqual(['Dr. Ada 🦊', 'ben', 'cy'])
})

test('whoever gave a name finds it in the command that takes it back, however they write it', async ({
  work,
}) => {
  const idOf = await scanned(work)
  const done = await work.run(['ack', idOf('one'), '--as', 'Dr Ada'])
  const [, typed = ''] = /^Take it back: \S+ (?:\S*mentions\S* )?(undo .+)$/m.exec(done.stdout) ?? []
  expect(typed).toBe(`undo ${idOf('one')} --as 'Dr Ada'`)
  expect(done.stdout).toContain(" next --as 'Dr Ada'\n")
  expectSuccess(await work.run(['undo', idOf('one'), '--as', 'dr ada']))
  expect(await stateOf(work, idOf('one'))).toBe('new')
})

test('a broken promise stays so when what was answered is opened again', async ({ work }) => {
  const idOf = await scanned(work)
  const later = { now: () => new Date(Date.now() + 3 * 3_600_000) }
  const standing = async () =>
    JSON.parse((await work.run(['show', idOf('one'), '--format', 'json'], later)).stdout).promises[0].standing
  expect(await standing()).toBe('broken')
  await work.run(['reply', idOf('one')], later)
  await work.run(['reopen', idOf('one')], later)
  expect(await standing()).toBe('broken')
})

test('a tag before the ids is told, and no id becomes one', async ({ work }) => {
  const idOf = await scanned(work)
  const failed = await work.run(['tag', 'refund', idOf('one'), idOf('two')])
  expectFailure(failed, {
    code: 2,
    says: /The ids come first, and then the tag/,
    tries: new RegExp(`tag ${idOf('one')} ${idOf('two')} refund`),
  })
})

test('what was taken back is told to nobody as the last thing, and who has the case is', async ({ work }) => {
  const idOf = await scanned(work)
  const id = idOf('one')
  await work.run(['assign', id, '--as', 'ada'])
  await work.run(['note', id, '--text', 'called', '--as', 'ada'])
  await work.run(['undo', id, '--as', 'ada'])
  const done = await work.run(['reply', id, '--as', 'ben'])
  expect(done.stdout).toMatch(/Before that, ada: assigned, to ada, <1m ago\. It is with ada\./)
})

test('one of the team is one line, however their name is written, and open is a state', async ({ work }) => {
  const idOf = await scanned(work)
  await work.run(['assign', idOf('one'), '--to', 'ben'])
  await work.run(['assign', idOf('two'), '--to', 'Ben'])
  const { stdout } = await work.run(['list', '--by', 'owner', '--format', 'json'])
  expect(
    JSON.parse(stdout).groups.map(({ name }: { name: string | null }) => name?.toLowerCase() ?? null),
  ).toEqual(expect.arrayContaining(['ben', null]))
  expect(JSON.parse(stdout).groups).toHaveLength(2)
  const open = await work.run(['list', '--state', 'open', '--format', 'ndjson'])
  expect(namesIn(open.stdout)).toHaveLength(3)
})

test('a cause is the same in letters of either size, and finds what came from it', async ({ work }) => {
  const idOf = await scanned(work)
  expectSuccess(await work.run(['cause', idOf('one'), 'Expired  certificate']))
  expectSuccess(await work.run(['cause', idOf('two'), 'expired certificate']))
  const found = await work.run(['list', '--cause', 'EXPIRED CERTIFICATE', '--format', 'json'])
  expect(JSON.parse(found.stdout).mentions.map((one: { case: { cause: string } }) => one.case.cause)).toEqual(
    expect.arrayContaining(['Expired certificate', 'expired certificate']),
  )
  const groups = JSON.parse((await work.run(['list', '--by', 'cause', '--format', 'json'])).stdout).groups
  expect(groups).toMatchObject([{ cases: 2 }, { cases: 1 }])
  expect((await work.run(['show', idOf('one')])).stdout).toMatch(/^Case .*cause: Expired certificate/m)
  expectFailure(await work.run(['list', '--cause', 'certificate expired']), {
    code: 2,
    says: /No case has the cause/,
    tries: /Expired certificate/,
  })
  expectSuccess(await work.run(['cause', idOf('one'), '--none']))
  expect((await work.run(['show', idOf('one')])).stdout).not.toMatch(/^Case .*cause/m)
})
