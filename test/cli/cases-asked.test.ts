// How a verb is told which cases are meant: by ids, by what is piped in, or by filters.
import { describe, expect } from 'vitest'
import { mentionsIn, namesIn } from '../support/ndjson.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

/** Scans posts of so many people; their ids in the order of the list. */
async function scanned(work: Workspace, people: number): Promise<readonly string[]> {
  const names = Array.from({ length: people }, (_, index) => `p${String(index).padStart(4, '0')}`)
  const server = await work.serve({
    '/posts.rss': { body: rss(names.map((name) => complaint(name, { author: name }))) },
  })
  await work.configure([`${server.base}/posts.rss`])
  return mentionsIn((await work.run(['scan', '--format', 'ndjson'])).stdout).map((one) => one.case.id)
}

const listed = async (work: Workspace) =>
  mentionsIn((await work.run(['list', '--format', 'ndjson'])).stdout).map((one) => one.case.id)

describe('several ids', () => {
  test('are marked together, each told, in the order given and once', async ({ work }) => {
    const [a = '', b = '', c = '', d = ''] = await scanned(work, 4)
    const result = await work.run(['mark', b, a.toUpperCase(), `#${b}`, ` ${c} `, 'fine'])
    expectSuccess(result)
    const lines = result.stdout.split('\n')
    expect(lines.slice(0, 3).map((line) => line.slice(0, 4))).toEqual([`${b} `, `${a} `, `${c} `])
    expect(lines[0]).toMatch(
      /\(p\d{4} on forum\.example: ".+"\) is marked as fine\. It is not in the list\.$/,
    )
    expect(lines[3]).toBe('3 cases are marked as fine; 0 of them in the list.')
    expect(lines[4]).toMatch(/^Take all of it back: .* undo$/)
    expect(await listed(work)).toEqual([d])
    expectSuccess(await work.run(['mark', a, b, c, '--clear']))
    expect((await listed(work)).length).toBe(4)
  })

  test('in one word, as a variable in quotes holds them', async ({ work }) => {
    const ids = await scanned(work, 3)
    expectSuccess(await work.run(['mark', ids.join('\n'), 'fine']))
    expect(await listed(work)).toEqual([])
  })

  test('are shown one below the other, or as a list', async ({ work }) => {
    const [a = '', b = ''] = await scanned(work, 3)
    const { stdout } = await work.run(['show', a, b])
    expect(stdout.match(/^Case [^:]+/gm)).toEqual([`Case ${a}`, `Case ${b}`])
    const idsIn = (json: string) => JSON.parse(json).cases.map((one: { case: { id: string } }) => one.case.id)
    expect(idsIn((await work.run(['show', a, b, '--format', 'json'])).stdout)).toEqual([a, b])
    expect(idsIn((await work.run(['show', '-', '--format', 'json'], { stdin: a })).stdout)).toEqual([a])
    expect(JSON.parse((await work.run(['show', a, '-f', 'json'])).stdout).case.id).toBe(a)
  })

  test('a dry run of them changes nothing', async ({ work }) => {
    const [a = '', b = ''] = await scanned(work, 2)
    const stderr = `Mark 2 cases as fine: not done, since this is a dry run: ${a}, ${b}\n`
    const result = await work.run(['mark', a, b, 'fine', '--dry-run'])
    expect(result).toMatchObject({ code: 0, stdout: '', stderr })
    expect(await listed(work)).toEqual([a, b])
  })

  test('one that stands for no case stops all of them, and the others are named', async ({ work }) => {
    const [a = '', b = ''] = await scanned(work, 2)
    const result = await work.run(['mark', a, 'nobody', b, 'fine'])
    expectFailure(result, { code: 2, says: /1 of 3 ids stands for no case, so nothing was done/ })
    expect(result.stderr).toContain('"nobody"')
    expect(result.stderr).toMatch(new RegExp(` mark ${a} ${b} fine`))
    expect(await listed(work)).toEqual([a, b])
    const skipped = await work.run(['mark', a, 'nobody', b, 'fine', '--skip-unknown'])
    expect(skipped).toMatchObject({ code: 0, stderr: 'Left out 1 id that stands for no case: "nobody".\n' })
    expect(await listed(work)).toEqual([])
  })

  test('a slip of the finger is told with the case that was meant', async ({ work }) => {
    const [a = ''] = await scanned(work, 1)
    const slip = `${a.slice(0, 2)}${a.endsWith('z') ? 'y' : 'z'}`
    expectFailure(await work.run(['mark', slip, 'fine']), {
      code: 2,
      says: new RegExp(`no case "${slip}"`),
      tries: new RegExp(`Did you mean ${a} \\(Northwind Hosting; p0000 on .* mark ${a} fine`),
    })
    expect((await work.run(['show', slip, a])).stderr).toContain(`"${slip}": did you mean ${a} (`)
  })

  test('the beginning of one is enough, and of several it says which', async ({ work }) => {
    const ids = await scanned(work, 60)
    const alone = ids.find((id) => ids.filter((one) => one.startsWith(id.slice(0, 2))).length === 1) ?? ''
    expect((await work.run(['show', alone.slice(0, 2).toUpperCase()])).stdout).toContain(`Case ${alone}`)
    const first = [...'abcdefghjkmnpqrstvwxyz'].find(
      (sign) => ids.filter((id) => id.startsWith(sign)).length > 2,
    )
    const some = ids.filter((id) => id.startsWith(first ?? ''))
    const result = await work.run(['mark', first ?? '', 'fine'])
    expectFailure(result, {
      code: 2,
      says: new RegExp(`${some.length} cases have an id that begins with "${first}"`),
    })
    const told = [...result.stderr.matchAll(/^ {4}(\S+) \(Northwind Hosting; p\d+ on/gm)].map(([, id]) => id)
    expect(told.length).toBe(Math.min(5, some.length))
    expect(some).toEqual(expect.arrayContaining(told))
    expect((await listed(work)).length).toBe(60)
    // What is closed is called so by its whole id, and by its beginning where nothing that waits begins so.
    expectSuccess(await work.run(['resolve', some[0] ?? '']))
    const others = await work.run(['mark', first ?? '', 'fine'])
    expect(others.stderr).toContain(
      `${some.length - 1} of the cases that wait have an id that begins with "${first}"`,
    )
    const two = await work.run(['mark', first ?? '', some[0] ?? '', 'fine'])
    expect(two.stderr).toContain(`"${first}" begins ${some.length - 1} ids of those that wait: `)
  })
})

describe('what is piped in', () => {
  test('a thousand ids of which three are wrong: none is done, the three are named, and then the others are', async ({
    work,
  }) => {
    const ids = await scanned(work, 997)
    const stdin = ids.toSpliced(500, 0, 'zzzzzz', 'Nobody', '???x').join('\r\n')
    const refused = await work.run(['mark', '-', 'fine'], { stdin })
    expectFailure(refused, {
      code: 2,
      says: /3 of 1000 ids stand for no case, so nothing was done:\n +"zzzzzz"\n +"Nobody"\n +"\?\?\?x"\n/,
      tries: /the other 997, with the same input: `.* mark - fine --skip-unknown`/,
    })
    expect((await listed(work)).length).toBe(997)
    const done = await work.run(['mark', '-', 'fine', '--skip-unknown'], { stdin })
    expect(done.code).toBe(0)
    expect(done.stdout.match(/is marked as fine/g)).toHaveLength(20)
    expect(done.stdout).toMatch(
      /^… and 977 more, likewise\.\n997 cases are marked as fine; 0 of them in the list\.\nTake all of it back: /m,
    )
    expect(await listed(work)).toEqual([])
  })

  test('the lines of a list are taken as they are', async ({ work }) => {
    const ids = await scanned(work, 3)
    const { stdout } = await work.run(['list', '--format', 'ndjson'])
    expectSuccess(await work.run(['mark', '-', 'fine'], { stdin: stdout }))
    const emptied = await work.run(['list', '--format', 'ndjson'])
    expect(namesIn(emptied.stdout)).toEqual([])
    expect(await work.run(['mark', ids[0] ?? '', '-', 'complaint'], { stdin: stdout })).toMatchObject({
      code: 0,
    })
    expect((await listed(work)).length).toBe(3)
  })

  test.for(['', '\n', ' \r\n', '{"type":"coverage"}\n'])('%j is nothing to do', async (stdin, { work }) => {
    await scanned(work, 1)
    for (const args of [
      ['mark', '-', 'fine'],
      ['show', '-'],
    ])
      expect(await work.run(args, { stdin })).toMatchObject({
        code: 0,
        stdout: '',
        stderr: 'No ids were piped in, so there is nothing to do.\n',
      })
    expect((await listed(work)).length).toBe(1)
  })

  test('a person at the keyboard is told what - is for', async ({ work }) => {
    await scanned(work, 1)
    expectFailure(await work.run(['mark', '-', 'fine'], { types: 'k7f\n' }), {
      code: 2,
      says: /`-` stands for what is piped in/,
      tries: /list --format ndjson \| .*mark - fine/,
    })
  })

  test('JSON without an id, or cut in the middle, does nothing', async ({ work }) => {
    const [a = ''] = await scanned(work, 1)
    const line = JSON.stringify({ type: 'mention', case: { id: a } })
    for (const stdin of [`${line}\n${line.slice(0, 20)}`, '{"mentions":[]}'])
      expectFailure(await work.run(['mark', '-', 'fine'], { stdin }), {
        code: 2,
        says: /Line \d of what was piped in is JSON without the id of a case/,
        tries: /list --format ndjson/,
      })
    expect(await listed(work)).toEqual([a])
  })
})

describe('filters', () => {
  test('up to twenty cases are done at once, and no more than fit', async ({ work }) => {
    await scanned(work, 20)
    const result = await work.run(['mark', '--search', 'author:p0003 OR author:p0007', 'fine'])
    expectSuccess(result)
    expect(result.stdout).toMatch(/2 cases are marked as fine/)
    expect((await listed(work)).length).toBe(18)
    expect((await work.run(['mark', '--since', '100w', 'fine'])).stdout).toMatch(/18 cases are marked/)
  })

  test('above twenty a script has to say --yes, and gets rows of what fits', async ({ work }) => {
    await scanned(work, 21)
    const refused = await work.run(['mark', '--min-score', '1', 'fine'])
    expect(refused.code).toBe(2)
    expect(refused.stdout).toBe('')
    expect(new Set(refused.stderr.match(/p00\d\d/g)).size).toBe(20)
    expect(refused.stderr).toMatch(
      /… and 1 more\.\nmentions: 21 cases fit, which is more than 20, so nothing was done\.\n/,
    )
    expect(refused.stderr).toMatch(/mentions list --min-score 1`; .*mark --min-score 1 fine --yes`/)
    expect((await listed(work)).length).toBe(21)
    expectSuccess(await work.run(['mark', '--min-score', '1', 'fine', '--yes']))
    expect(await listed(work)).toEqual([])
  })

  test.for([
    { types: 'y\n', code: 0, left: 0 },
    { types: 'YES\n', code: 0, left: 0 },
    { types: 'n\n', code: 2, left: 21 },
    { types: '\n', code: 2, left: 21 },
  ])('above twenty a person is asked, and answers $types', async ({ types, code, left }, { work }) => {
    await scanned(work, 21)
    const result = await work.run(['mark', '--all', 'fine'], { types })
    expect(result.code).toBe(code)
    expect(result.stderr).toContain('Mark 21 cases as fine? [y/N]')
    expect((await listed(work)).length).toBe(left)
  })

  test('a dry run shows the rows and changes nothing', async ({ work }) => {
    await scanned(work, 2)
    const result = await work.run(['mark', '--search', 'author:p0001', 'fine', '--dry-run'])
    expect(result).toMatchObject({ code: 0, stdout: '' })
    expect(result.stderr).toMatch(/p0001/)
    expect(result.stderr).toMatch(/Mark 1 case as fine: not done, since this is a dry run\.\n$/)
    expect(result.stderr).not.toContain('p0000')
    expect((await listed(work)).length).toBe(2)
  })

  test('where nothing fits nothing is done, and it says how to look', async ({ work }) => {
    await scanned(work, 1)
    const result = await work.run(['mark', '--search', 'zebra crossing', 'fine'])
    expect(result).toMatchObject({ code: 0, stdout: '' })
    expect(result.stderr).toMatch(/^No case fits, .* list --search 'zebra crossing'\n$/)
  })

  test.for([
    { args: ['--search', ''], says: /--search says nothing/ },
    { args: ['--brand', ''], says: /There is no brand ""/ },
    { args: ['--source', ''], says: /There is no source ""/ },
    { args: ['--kind', 'outages'], says: /There is no kind/ },
    { args: ['--min-score', ''], says: /--min-score "" can't be read/ },
    { args: ['--since', ''], says: /since/ },
    { args: [''], says: /no case ""/ },
    { args: ['--kind', 'bug', 'k7f'], says: /by their ids or by filters, and not by both/ },
    { args: [], says: /Which case is meant is missing/ },
  ])('$args never means everything', async ({ args, says }, { work }) => {
    const ids = await scanned(work, 2)
    expectFailure(await work.run(['mark', ...args, 'fine']), { code: 2, says })
    expect(await listed(work)).toEqual(ids)
  })
})
