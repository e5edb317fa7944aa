// Brands that are no longer in the config, and those that only have another name.
import { rm } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { mentionsIn } from '../support/ndjson.js'
import { type Item, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { configFor, test, type Workspace } from '../support/workspace.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)
const posts: Item[] = [
  {
    name: 'one',
    title: 'Order',
    text: 'Adatum lost my order and nobody answers.',
    author: 'jon',
    publishedAt: ago(2),
  },
  {
    name: 'two',
    title: 'Shop',
    text: 'The Adatum shop is down since Monday.',
    author: 'ida',
    publishedAt: ago(3),
  },
  {
    name: 'three',
    title: 'Fire',
    text: 'The Tailspin kettle caught fire and burned my hand, I am in hospital.',
    author: 'eva',
    publishedAt: ago(4),
  },
]
type Brand = string | { name: string; [key: string]: unknown }
const config = (url: string, brands: readonly Brand[], more: object = {}) =>
  configFor([url], {
    brands: brands.map((brand) => (typeof brand === 'string' ? { name: brand } : brand)),
    ...more,
  })
const plain = (text: string) => text.replace(/<code[^>]*>|<\/code>/g, '`').replace(/\s+/g, ' ')
const said = async (work: Workspace, ...args: string[]) => {
  const { stdout, stderr } = await work.run(args)
  return plain(stdout + stderr)
}

async function filledFor(work: Workspace, ...brands: Brand[]) {
  const { base } = await work.serve({ '/posts.rss': { body: rss(posts) } })
  const write = (file: string, ...now: Brand[]) => work.write(file, config(`${base}/posts.rss`, now))
  await write('mentions.yaml', ...brands)
  expectSuccess(await work.run(['scan']))
  return write
}
const cases = async (work: Workspace, ...args: string[]) =>
  mentionsIn((await work.run(['list', '--format', 'ndjson', ...args])).stdout).map((mention) => [
    mention.case.id,
    mention.brand,
  ])

const gone = '2 people of a brand that is no longer in the config (Adatum) wait for a reply and are not shown'

describe('of a brand that is gone, whoever waits is told of', () => {
  test.for([
    [['list']],
    [['list', '--format', 'md']],
    [['list', '--format', 'json']],
    [['digest']],
    [['digest', '--format', 'html']],
    [['check']],
    [['scan']],
    [['scan', '--dry-run']],
  ] as const)('%j', async ([args], { work }) => {
    const write = await filledFor(work, 'Adatum', 'Tailspin')
    await write('mentions.yaml', 'Tailspin')
    const words = await said(work, ...args)
    expect(words).toContain(gone)
    expect(words).toContain('`was: Adatum` at its new name')
    await write('mentions.yaml', 'Tailspin', 'Adatum')
    expect(await said(work, ...args)).not.toContain('no longer in the config')
  })

  test('with danger, and until the case lapses', async ({ work }) => {
    const write = await filledFor(work, 'Adatum', 'Tailspin')
    await write('mentions.yaml', 'Adatum')
    expect(await said(work, 'list')).toMatch(
      /1 person of a brand .* \(Tailspin\) .* 1 of them perhaps in danger/,
    )
    const now = () => new Date(Date.now() + 15 * 24 * HOUR)
    const { stdout } = await work.run(['list'], { now })
    expect(stdout).not.toContain('Tailspin')
  })

  test('as one person, however many cases and brands, with those who are listed with another brand', async ({
    work,
  }) => {
    const more: Item[] = [
      {
        name: 'both',
        title: 'Both',
        text: 'Adatum and Tailspin lost my order.',
        author: 'lea',
        publishedAt: ago(1),
      },
      {
        name: 'again',
        title: 'Nothing',
        text: 'The Contoso order never came, like my Adatum one.',
        author: 'jon',
        publishedAt: ago(1),
      },
    ]
    const { base } = await work.serve({ '/posts.rss': { body: rss([...posts, ...more]) } })
    const write = (...now: Brand[]) => work.write('mentions.yaml', config(`${base}/posts.rss`, now))
    await write('Adatum', 'Tailspin', 'Contoso')
    expectSuccess(await work.run(['scan']))
    expect((await work.run(['list', '--format', 'json', '--brand', 'Adatum'])).stdout).toContain(
      '"people": 3',
    )
    await write('Tailspin')
    for (const command of ['list', 'check'])
      expect(await said(work, command)).toContain(
        '3 people of 2 brands that are no longer in the config (Adatum, Contoso) wait for a reply; 1 of them is listed with another brand, 2 not shown.',
      )
    await write({ name: 'Contoso', was: 'Adatum' }, 'Tailspin')
    expect(await said(work, 'list')).toContain('3 people wait under Adatum: run `mentions scan`')
  })

  test('not where another config still watches it', async ({ work }) => {
    const write = await filledFor(work, 'Adatum', 'Tailspin')
    await write('client.yaml', 'Adatum', 'Tailspin')
    expectSuccess(await work.run(['scan', '--config', 'client.yaml']))
    await write('mentions.yaml', 'Tailspin')
    expect(await said(work, 'list')).not.toContain('no longer')
  })

  test('not in a list or a mail of some brands, nor to a client', async ({ work }) => {
    const write = await filledFor(work, 'Adatum', 'Tailspin', 'Fabrikam')
    await write('mentions.yaml', 'Tailspin', 'Fabrikam')
    expect(await said(work, 'list', '--brand', 'Tailspin')).not.toContain('Adatum')
    expect(await said(work, 'digest', '--brand', 'Tailspin')).not.toContain('Adatum')
    const client = { audience: 'client', to: ['a@shop.example'] }
    await write('mentions.yaml', { name: 'Tailspin', digest: client })
    expect(await said(work, 'digest')).not.toContain('Adatum')
  })

  test('with the brand that finds its posts now', async ({ work }) => {
    const write = await filledFor(work, 'Adatum')
    await write('mentions.yaml', { name: 'Adatum GmbH', match: 'adatum' }, 'Tailspin')
    const words = 'Renamed? Then write `was: Adatum` at "Adatum GmbH".'
    for (const command of ['check', 'list']) expect(await said(work, command)).toContain(words)
    // From then on nobody is missing, but they have other ids.
    const listed =
      'Adatum is no longer in the config; who waits of it is listed under Adatum GmbH, with new ids. Renamed? Then write `was: Adatum` at "Adatum GmbH"'
    for (const command of ['scan', 'list']) expect(await said(work, command)).toContain(listed)
  })
})

describe('after a slip in the name that was scanned with', () => {
  const slipped = async (work: Workspace) => {
    const write = await filledFor(work, { name: 'Adatum Energy', match: 'adatum' })
    const before = await cases(work)
    await write('mentions.yaml', { name: 'Adatum Enrgy', match: 'adatum' })
    expectSuccess(await work.run(['scan']))
    const during = await cases(work)
    expect(during.map(([id]) => id)).not.toEqual(before.map(([id]) => id))
    return { write, before, during }
  }

  test('nobody is told to be missing who is listed', async ({ work }) => {
    const { write, before } = await slipped(work)
    await write('mentions.yaml', { name: 'Adatum Energy', match: 'adatum' })
    expectSuccess(await work.run(['scan']))
    for (const command of ['list', 'scan', 'check', 'digest'])
      expect(await said(work, command)).not.toMatch(/no longer in the config|Renamed|not shown/)
    expect(await cases(work)).toEqual(before)
  })

  test('`was` of the slip keeps the ids of before, and those of the slip lead to them', async ({ work }) => {
    const { write, before, during } = await slipped(work)
    await write('mentions.yaml', { name: 'Adatum Energy', was: 'Adatum Enrgy', match: 'adatum' })
    expectSuccess(await work.run(['scan']))
    expect(await cases(work)).toEqual(before)
    for (const [index, [id = '']] of during.entries()) {
      const shown = JSON.parse((await work.run(['show', id, '--format', 'json'])).stdout)
      expect(shown.case.id).toBe(before[index]?.[0])
    }
    expectSuccess(await work.run(['mark', during[0]?.[0] ?? '', 'fine']))
    expect((await cases(work)).length).toBe(before.length - 1)
  })
})

describe('a brand that says what it was', () => {
  test.for<[string, Brand]>([
    ['another match', { name: 'Adatum GmbH', was: 'Adatum', match: 'adatum' }],
    ['no match: the old name is looked for, too', { name: 'Contoso', was: 'Adatum' }],
    ['several', { name: 'Contoso', was: ['Fourth Coffee', 'Adatum'] }],
    ['nothing but other capitals, which say it by themselves', { name: 'ADATUM' }],
  ])('keeps its cases, ids, marks and history, with %s', async ([, brand], { work }) => {
    const write = await filledFor(work, 'Adatum', 'Tailspin')
    const [first] = await cases(work, '--brand', 'Adatum')
    expectSuccess(await work.run(['mark', String(first?.[0]), 'complaint']))
    const before = await cases(work, '--brand', 'Adatum')
    const history = (await said(work, 'show', String(first?.[0]))).split('History')[1]
    const { name } = brand as { name: string }
    await write('mentions.yaml', brand, 'Tailspin')
    expect(await said(work, 'list')).toContain(`${name} is new in the config`)
    expect(await said(work, 'list')).not.toContain('no longer in the config')
    const scan = await said(work, 'scan', '--new')
    expect(scan).toContain(`Adatum is called ${name} now: its cases keep their ids, marks and history.`)
    expect(await cases(work, '--brand', name)).toEqual(before.map(([id]) => [id, name]))
    expect((await said(work, 'show', String(first?.[0]))).split('History')[1]).toEqual(history)
    for (const command of ['scan', 'list'])
      expect(await said(work, command)).not.toMatch(/Adatum is called|no longer/)
  })

  test.for([['list'], ['list', '--brand', 'Contoso'], ['digest'], ['digest', '--format', 'html'], ['check']])(
    'has said who waits before the scan that gives them to it: %j',
    async (args, { work }) => {
      const write = await filledFor(work, 'Adatum', 'Tailspin')
      await write('mentions.yaml', { name: 'Contoso', was: 'Adatum' }, { name: 'Fabrikam', was: 'Tailspin' })
      const words = await said(work, ...args)
      expect(words).toContain('2 people wait under Adatum: run `mentions scan`, which gives them to Contoso')
      const danger = '1 person waits under Tailspin, 1 of them perhaps in danger'
      if (args.includes('--brand')) expect(words).not.toContain('Tailspin')
      else expect(words).toContain(danger)
      expectSuccess(await work.run(['scan']))
      expect(await said(work, ...args)).not.toMatch(/ under (?:Adatum|Tailspin)/)
    },
  )

  test('gets no mail before that scan, and then one that goes on from the last', async ({ work }) => {
    const mail = { email: { from: 'a@shop.example', to: ['b@shop.example'], maildir: 'mail' }, since: 'last' }
    const { base } = await work.serve({ '/posts.rss': { body: rss(posts) } })
    const write = (...brands: Brand[]) =>
      work.write('mentions.yaml', config(`${base}/posts.rss`, brands, { digest: mail }))
    await write('Adatum', 'Tailspin')
    expectSuccess(await work.run(['scan']))
    expectSuccess(await work.run(['digest', '--email', '--brand', 'Adatum']))
    await write({ name: 'Contoso', was: 'Adatum' }, 'Tailspin')
    for (const asked of [[], ['--brand', 'Contoso']]) {
      const { stdout, stderr } = await work.run(['digest', '--email', ...asked])
      expect(stdout + stderr).toContain('no mail was made about Contoso')
      expect(stdout + stderr).not.toContain('Mailed')
    }
    expect((await work.run(['digest', '--email', '--brand', 'Tailspin'])).stderr).toContain('Mailed')
    expectSuccess(await work.run(['scan']))
    const digest = JSON.parse(
      (await work.run(['digest', '--brand', 'Contoso', '--format', 'json', '--since', 'last'])).stdout,
    )
    expect(Date.now() - Date.parse(digest.period.from)).toBeLessThan(HOUR)
    expect((await work.run(['digest', '--email', '--brand', 'Contoso'])).stderr).toContain('Mailed')
  })

  test('keeps a mail that waits under the old name', async ({ work }) => {
    const { base } = await work.serve({ '/posts.rss': { body: rss(posts) } })
    const email = { from: 'a@shop.example', to: ['b@shop.example'] }
    const write = (brand: Brand, route: object) => {
      const own = typeof brand === 'string' ? { name: brand } : brand
      const digest = { to: ['c@shop.example'] }
      const more = { digest: { email: { ...email, ...route } } }
      return work.write('mentions.yaml', config(`${base}/posts.rss`, [{ ...own, digest }], more))
    }
    const down = { smtp: 'smtp://127.0.0.1:1?tls=never' }
    await write('Adatum', down)
    expectSuccess(await work.run(['scan']))
    expect((await work.run(['digest', '--email'])).code).toBe(5)
    await write({ name: 'Contoso', was: 'Adatum' }, down)
    expect((await work.run(['digest', '--email'])).stderr).toContain('no mail was made about Contoso')
    await write({ name: 'Contoso', was: 'Adatum' }, { maildir: 'mail' })
    expectSuccess(await work.run(['scan']))
    expect((await work.run(['digest', '--email', '--pending'])).stderr).toContain('Mailed to c@shop.example')
  })

  test('gets its past back after it was scanned under the new name', async ({ work }) => {
    const write = await filledFor(work, 'Adatum')
    const before = await cases(work)
    await write('mentions.yaml', { name: 'Adatum GmbH', match: 'adatum' })
    expectSuccess(await work.run(['scan']))
    expect((await cases(work)).map(([id]) => id)).not.toEqual(before.map(([id]) => id))
    await write('mentions.yaml', { name: 'Adatum GmbH', match: 'adatum', was: 'Adatum' })
    expectSuccess(await work.run(['scan']))
    expect(await cases(work)).toEqual(before.map(([id]) => [id, 'Adatum GmbH']))
  })

  describe('keeps what was done under the new name meanwhile:', () => {
    const renamed = { name: 'Adatum GmbH', match: 'adatum' }
    const waiting = async (work: Workspace) => (await cases(work)).map(([id]) => id)
    const workedOn = async (work: Workspace, ...steps: (readonly string[])[]) => {
      const write = await filledFor(work, 'Adatum')
      const before = await waiting(work)
      await write('mentions.yaml', renamed)
      expectSuccess(await work.run(['scan']))
      const [first] = await waiting(work)
      for (const step of steps)
        expectSuccess(await work.run(step.map((word) => (word === 'ID' ? String(first) : word))))
      await write('mentions.yaml', { ...renamed, was: 'Adatum' })
      return { before, first: String(first), scan: await work.run(['scan', '--force']) }
    }

    test('a baseline', async ({ work }) => {
      const { before, scan } = await workedOn(work, ['scan', '--baseline', '--yes'])
      expectSuccess(scan)
      expect(await waiting(work)).toEqual([])
      expect(await said(work, 'show', String(before[0]))).toContain('set aside')
    })

    test('a mark', async ({ work }) => {
      const { first, before } = await workedOn(work, ['mark', 'ID', 'fine'])
      expect(await waiting(work)).toHaveLength(1)
      expect(before).toContain((await waiting(work))[0])
      expect(await said(work, 'show', first)).toContain('marked')
    })

    test('a mark that says otherwise than the one before', async ({ work }) => {
      const write = await filledFor(work, 'Adatum')
      const before = await waiting(work)
      for (const id of before) expectSuccess(await work.run(['mark', String(id), 'fine']))
      await write('mentions.yaml', renamed)
      expectSuccess(await work.run(['scan']))
      for (const id of await waiting(work)) expectSuccess(await work.run(['mark', String(id), 'complaint']))
      await write('mentions.yaml', { ...renamed, was: 'Adatum' })
      expectSuccess(await work.run(['scan', '--force']))
      expect(await waiting(work)).toHaveLength(before.length)
    })
  })

  test('has who wrote under both names as one person', async ({ work }) => {
    const write = await filledFor(work, 'Adatum')
    const former = (await cases(work)).map(([id]) => String(id))
    const renamed = { name: 'Contoso', match: 'contoso' }
    const more = { name: 'four', title: 'Again', text: 'Contoso still has my order.', author: 'jon' }
    const { base } = await work.serve({
      '/posts.rss': { body: rss([...posts, { ...more, publishedAt: ago(1) }]) },
    })
    const scanFor = async (brand: Brand) => {
      await work.write('mentions.yaml', config(`${base}/posts.rss`, [brand]))
      expectSuccess(await work.run(['scan', '--force']))
    }
    await scanFor(renamed)
    expect(await cases(work)).toHaveLength(1)
    await write('mentions.yaml', { ...renamed, match: 'contoso OR adatum', was: 'Adatum' })
    await scanFor({ ...renamed, match: 'contoso OR adatum', was: 'Adatum' })
    const ids = (await cases(work)).map(([id]) => id)
    expect(ids).toHaveLength(3)
    expect([...new Set(ids)].toSorted()).toEqual(former.toSorted())
    const jon = ids.find((id, index) => ids.indexOf(id) !== index)
    const shown = (await said(work, 'show', String(jon))).split('History')[1] ?? ''
    expect(shown.indexOf('opened')).toBeLessThan(shown.indexOf('mention added'))
  })

  test('leaves it to another config that watches it under the old name', async ({ work }) => {
    const write = await filledFor(work, 'Adatum', 'Tailspin')
    await write('client.yaml', 'Adatum')
    expectSuccess(await work.run(['scan', '--config', 'client.yaml']))
    await write('mentions.yaml', { name: 'Contoso', was: 'Adatum' }, 'Tailspin')
    expect(await said(work, 'scan')).toMatch(
      /cases of Adatum stay there, since .*client\.yaml still watches it/,
    )
    expect(await cases(work, '--config', 'client.yaml')).toHaveLength(2)
  })

  describe('leaves it to a config that is not to be seen from here', () => {
    const elsewhere = async (work: Workspace) => {
      const write = await filledFor(work, 'Adatum', 'Tailspin')
      await write('client.yaml', 'Adatum')
      expectSuccess(await work.run(['scan', '--config', 'client.yaml']))
      await rm(work.path('client.yaml'))
      await write('mentions.yaml', { name: 'Contoso', was: 'Adatum' }, 'Tailspin')
    }

    test('while that scanned lately, unless the scan adopts it', async ({ work }) => {
      await elsewhere(work)
      const words = await said(work, 'scan')
      expect(words).toMatch(/cases of Adatum stay there, since .*client\.yaml, which is not to be seen/)
      expect(words).toContain('`mentions scan --adopt`')
      expect(await said(work, 'list')).not.toContain('under Adatum')
      expect(await said(work, 'scan', '--adopt')).toContain('Adatum is called Contoso now')
    })

    test('and not longer than cases wait', async ({ work }) => {
      await elsewhere(work)
      const now = () => new Date(Date.now() + 15 * 24 * HOUR)
      expect((await work.run(['scan'], { now })).stderr).toContain('Adatum is called Contoso now')
    })
  })

  test('adopts nothing of a config that is here', async ({ work }) => {
    const write = await filledFor(work, 'Adatum', 'Tailspin')
    await write('client.yaml', 'Adatum')
    expectSuccess(await work.run(['scan', '--config', 'client.yaml']))
    await write('mentions.yaml', { name: 'Contoso', was: 'Adatum' }, 'Tailspin')
    expect(await said(work, 'scan', '--adopt')).toContain('cases of Adatum stay there')
  })

  test('that is put back restores what it had', async ({ work }) => {
    const write = await filledFor(work, 'Adatum', 'Tailspin')
    const before = await cases(work)
    await write('mentions.yaml', 'Tailspin')
    expectSuccess(await work.run(['scan']))
    await write('mentions.yaml', 'Adatum', 'Tailspin')
    expectSuccess(await work.run(['scan']))
    expect(await cases(work)).toEqual(before)
  })

  test.for<[readonly Brand[], RegExp]>([
    [[{ name: 'Contoso', was: 'Adatum' }, 'Adatum'], /was: "Adatum" is still a brand of this file/],
    [[{ name: 'Adatum', was: ['Adatum'] }], /was: "Adatum" is still a brand of this file/],
    [
      [
        { name: 'A', was: 'Z' },
        { name: 'B', was: 'Z' },
      ],
      /was: "Z" stands in line \d+, too: keep one/,
    ],
  ])('%j is refused', async ([brands, says], { work }) => {
    await work.configure(['https://forum.example/posts.rss'], {
      brands: brands.map((brand) => (typeof brand === 'string' ? { name: brand } : brand)),
    })
    expectFailure(await work.run(['check']), { code: 2, says })
  })
})
