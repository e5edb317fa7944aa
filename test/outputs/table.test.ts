import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { table } from '../../src/outputs/table.js'
import { displayWidth } from '../../src/terminal/width.js'
import { hostileReport } from './hostile.js'
import { badCoverage, blind, goodCoverage, mention, outage, quiet, report } from './sample.js'

const plain = (width: number) => ({ width, colour: false, links: false })

describe('at each width', () => {
  test.each([200, 140, 80, 60, 36])('%i columns', async (width) => {
    await expect(table.render(outage(), plain(width))).toMatchFileSnapshot(`table/outage-${width}.txt`)
  })

  test('with colours and links', async () => {
    const text = table.render(outage(), { width: 80, colour: true, links: true }).replaceAll('\u001b', '\\e')
    await expect(text).toMatchFileSnapshot('table/outage-80-colour.txt')
  })

  test('no line is wider than the terminal, and nothing but text reaches it', () => {
    fc.assert(
      fc.property(hostileReport, fc.integer({ min: 20, max: 220 }), (hostile, width) => {
        const text = table.render(hostile, plain(width))
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]/u)
        for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('colours and links are the only escape sequences', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const text = table.render(hostile, { width: 100, colour: true, links: true })
        const rest = text.replace(/\u001b(?:\[\d+m|\]8;;(?:https?:\/\/[!-~]*)?\u001b\\)/g, '')
        expect(rest.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
        expect(rest).toBe(table.render(hostile, plain(100)))
      }),
    )
  })
})

describe('a row', () => {
  test('is a person: their other posts are counted', () => {
    const text = table.render(
      report([
        mention({ caseId: 1, text: 'First and worst', severity: 4, waited: 20 }),
        mention({ caseId: 2, text: 'Somebody else', score: 80 }),
        mention({ caseId: 1, text: 'Second', waited: 190 }),
        mention({ caseId: 1, text: 'Third', score: 60 }),
      ]),
      plain(100),
    )
    expect(text).toContain('+2 more posts')
    expect(text).not.toContain('Second')
    // They wait since the oldest of their posts.
    expect(text).toMatch(/k01 +! 3h 10m/)
    expect(text).toContain('2 people wait for a reply (4 posts); 1 promise is broken.')
  })

  test('shows the words that fired, however far into the post they stand', () => {
    const text = `${'Nothing of interest here. '.repeat(200)}Then the panel ate my database. ${'And so on. '.repeat(300)}`
    const one = mention({
      title: 'A long story',
      text,
      fired: { loss: [3, 'ate my database'], mild: [1, 'Nothing'] },
    })
    for (const width of [200, 80, 60, 30]) {
      const shown = table.render(report([one]), plain(width)).replace(/\s+/g, ' ')
      expect(shown).toContain('A long story')
      // At 30 columns the words may stand on two lines, which is all that the white space hides.
      expect(shown).toContain('ate my database')
    }
  })

  test.each([
    ['past the promise', { waited: 192, late: true }, '! 3h 12m'],
    ['in time', { waited: 12, late: false }, ' 12m'],
    [
      "not the post's own time",
      { waited: 2 * 24 * 60, late: false, publishedAtFrom: 'found' as const },
      '~2d',
    ],
    ['both', { waited: 125, late: true, publishedAtFrom: 'first-seen' as const }, '! ~2h 5m'],
  ])('waits: %s', (_, sample, waits) => {
    expect(table.render(report([mention({ text: 'Down', ...sample })]), plain(80))).toContain(`${waits}  `)
  })

  test('names the brand only where there are several', () => {
    const [one, two] = [
      mention({ text: 'a', brand: 'Northwind Hosting' }),
      mention({ text: 'b', brand: 'Northwind Mail' }),
    ]
    expect(table.render(report([one]), plain(80))).not.toContain('Northwind Hosting')
    const both = table.render(report([one, two]), plain(80))
    expect(both).toContain('severity 2, Northwind Hosting')
    expect(both).toContain('severity 2, Northwind Mail')
  })

  test('is shown for an author without a name, a post without text, a place without a link', () => {
    const bare = mention({ text: '', url: 'javascript:alert(1)' })
    const text = table.render(report([bare]), { width: 80, colour: false, links: true })
    expect(text).toContain('forum.example\n')
    expect(text).not.toContain('javascript')
  })
})

describe('below the rows', () => {
  test('nothing found differs from could not look', () => {
    expect(table.render(quiet(), plain(200))).toMatch(/^Nothing needs a reply\.\n12 posts name your brand/)
    expect(table.render(blind(), plain(200))).toMatch(/^Could not look: the source gave no answer\./)
    expect(table.render(report([], { coverage: badCoverage }), plain(200))).toMatch(
      /^Nothing that needs a reply was found, but 2 of 5 sources could not be looked at\./,
    )
    expect(table.render(report([], { coverage: { sources: [] } }), plain(200))).toMatch(
      /^Could not look: there is no source\./,
    )
  })

  test('a filter that hides all is not "nothing needs a reply"', () => {
    const counts = { needReply: 3, posts: 3, people: 2, late: 0, foundLate: 0, matching: 0, lapsed: 0 }
    const text = table.render(
      report([], { counts, whyEmpty: [{ code: 'hidden', args: { posts: 3, by: ['--since'] } }] }),
      plain(200),
    )
    expect(text).toMatch(/^Nothing to show\.\n3 posts that need a reply are/)
    expect(text).toContain('2 people wait for a reply (3 posts), no promise is broken.')
  })

  test('says which sources failed, since when, and what to type', () => {
    const text = table.render(report([mention({ text: 'Down' })], { coverage: badCoverage }), {
      ...plain(200),
      self: 'node bin/mentions.js',
    })
    expect(text).toContain(
      '! https://status.example/posts.rss: not read for 2h 5m (failed 4 times in a row): status.example answered 503',
    )
    expect(text).toContain('! reddit search: left for the next scan')
    expect(text).toContain('What to do about it: node bin/mentions.js check\n')
  })

  test.each([
    [0.5, 1, 'could not be read: status'],
    [0.5, 2, 'could not be read (failed 2 times in a row): status'],
    [125, 1, 'could not be read 2h 5m ago: status'],
    [125, 4, 'not read for 2h 5m (failed 4 times in a row): status'],
  ])('a source that failed %d minutes ago, %d times', (minutes, times, words) => {
    const shown = report([mention({ text: 'Down' })], { coverage: badCoverage })
    const since = new Date(shown.generatedAt.getTime() - minutes * 60_000)
    const failed = (one: (typeof badCoverage.sources)[number]) =>
      one.problem === undefined ? one : { ...one, problem: { ...one.problem, since, times } }
    const coverage = { sources: badCoverage.sources.map(failed) }
    expect(table.render({ ...shown, coverage }, plain(200))).toContain(words)
  })

  test.each([
    [4, 4, undefined],
    [5, 3, 'and 2 more sources: mentions sources\n'],
    [36, 3, 'and 33 more sources: mentions sources\n'],
  ])('of %d sources that fail %d are named', (failing, named, more) => {
    const failed = badCoverage.sources.find(({ status }) => status === 'failed')
    const sources = Array.from({ length: failing }, (_, index) => ({
      ...(failed ?? badCoverage.sources[0]),
      id: `s${index}`,
      name: `Feed ${index}`,
    })) as typeof badCoverage.sources
    const text = table.render(report([mention({ text: 'Down' })], { coverage: { sources } }), plain(200))
    expect(text.match(/^! Feed \d+:/gm)).toHaveLength(named)
    if (more === undefined) expect(text).not.toContain('more sources')
    else expect(text).toContain(more)
  })

  test('is short when all is well', () => {
    const text = table.render(
      report([mention({ text: 'Down', waited: 10 })], { coverage: goodCoverage }),
      plain(200),
    )
    expect(text.split('\n\n').at(-1)).toBe(
      '1 person waits for a reply (1 post), no promise is broken.\n2 of 2 sources answered when last asked.\n',
    )
  })

  test('no command is broken over two lines', () => {
    for (const width of [36, 60, 72]) {
      expect(table.render(outage(), plain(width))).toContain(': --limit 0\n')
      expect(table.render(quiet(), plain(width))).toContain('`mentions list --all`')
    }
  })
})

test('a table of thousands of rows is made in time that grows with its length', () => {
  // A quadratic table would take minutes here.
  const many = report(
    Array.from({ length: 3_000 }, (_, index) => mention({ caseId: index + 1, text: `Down ${index}` })),
  )
  expect(table.render(many, plain(80)).split('\n').length).toBeGreaterThan(9_000)
})
