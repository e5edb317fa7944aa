// `mentions init` asks where to look, and what the places need.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { checkQuery } from '../../src/judge/match/index.js'
import { sources } from '../../src/sources/index.js'
import { expectFailure, expectReadable, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const typesIn = async (work: Workspace) => {
  const text = await readFile(work.path('mentions.yaml'), 'utf8')
  return parseConfig(text, { shownPath: 'mentions.yaml', env: {}, sources, checkQuery }).sources.map(
    ({ type }) => type,
  )
}

describe.concurrent('without a terminal', () => {
  test('two places that need nothing are taken, and nothing is asked', async ({ work }) => {
    const result = await work.run(['init', '--brand', 'Northwind Hosting'])
    expectSuccess(result)
    expect(result.stderr).toMatch(/^Wrote mentions\.yaml: it looks on Hacker News and Reddit\. Next:\n/)
    expect(await typesIn(work)).toEqual(['hackernews', 'reddit'])
    const text = await readFile(work.path('mentions.yaml'), 'utf8')
    expect(text).toContain('# What to ask for: "Northwind Hosting" (down OR ')
  })

  test('places are named as options', async ({ work }) => {
    const result = await work.run([
      'init',
      '--brand',
      'Northwind',
      '--source',
      'GitHub',
      '--source',
      'hackernews',
    ])
    expectSuccess(result)
    expect(result.stderr).toContain('it looks on GitHub and Hacker News. Next:')
    expect(await typesIn(work)).toEqual(['github', 'hackernews'])
  })

  test.for([
    [['--source', 'githup'], /no place called "githup"/, /Did you mean github\?/],
    [
      ['--source', 'discourse'],
      /discourse needs url .* There is no terminal to ask\./s,
      /sources add discourse --set/,
    ],
  ] as const)('%j writes nothing', async ([words, says, tries], { work }) => {
    expectFailure(await work.run(['init', '--brand', 'Northwind', ...words]), { code: 2, says, tries })
    expect(existsSync(work.path('mentions.yaml'))).toBe(false)
  })
})

describe.concurrent('on a terminal', () => {
  test('Enter alone takes what needs nothing, and alerts to paste are shown whole', async ({ work }) => {
    const result = await work.run(['init'], { types: 'Northwind Hosting\n\n', env: { LANG: 'de_DE.UTF-8' } })
    expectReadable(result)
    expect(result.code).toBe(0)
    expect(result.stderr).toMatch(/^ {2}1 \[x\] hackernews$/m)
    expect(result.stderr).toMatch(/^ +\d+ \[ \] discourse {2}needs url; may have key, user$/m)
    expect(result.stderr).toContain('https://www.google.com/alerts')
    expect(result.stderr).toMatch(/^ {2}"Northwind Hosting" \(down OR broken OR .*\)$/m)
    expect(result.stderr).toMatch(/^ {2}"Northwind Hosting" \("geht nicht" OR kaputt OR .*\)$/m)
    const types = await typesIn(work)
    expect(types).toEqual(expect.arrayContaining(['hackernews', 'reddit', 'stackexchange', 'github']))
    expect(types).not.toContain('discourse')
  })

  test('of a name that is a word, too, it asks what else that is, and writes what tells', async ({
    work,
  }) => {
    const result = await work.run(['init', '--brand', 'Kestrel', '--source', 'github'], {
      types: "bird, bird of prey, o'clock\nbags\n",
    })
    expect(result.code).toBe(0)
    expect(result.stderr).toContain('Does the name mean anything else?')
    const written = await readFile(work.path('mentions.yaml'), 'utf8')
    expect(written).toContain(
      `    about: ['"bags"']\n    notAbout: ['"bird"', '"bird of prey"', '"o''clock"']\n`,
    )
    await work.run(['init', '--force', '--brand', 'Kestrel', '--source', 'github'], { types: '\n' })
    expect(await readFile(work.path('mentions.yaml'), 'utf8')).toContain('    # notAbout: [')
    const plain = await work.run(['init', '--force', '--brand', 'Northwind', '--source', 'github'], {
      types: '',
    })
    expect(plain.stderr).not.toContain('anything else')
  })

  test('numbers and names change what is ticked, and what is no place is said', async ({ work }) => {
    const result = await work.run(['init', '--brand', 'Northwind', '--source', 'github'], { types: '' })
    expect(result.code).toBe(0)
    expect(await typesIn(work)).toEqual(['github'])
    const again = await work.run(['init', '--force', '--brand', 'Northwind'], {
      types: '1, reddit nix 99\nhackernews\n\n',
    })
    expect(again.stderr).toContain('There is no place nix in this list.')
    expect(again.stderr).toContain('There is no place 99 in this list.')
    const types = await typesIn(work)
    expect(types).toContain('hackernews')
    expect(types).not.toContain('reddit')
  })

  test('a place whose questions somebody does not answer is left out by a minus', async ({ work }) => {
    const result = await work.run(['init', '--brand', 'Northwind'], { types: 'discourse\n\nforum\n-\n' })
    expect(result.code).toBe(0)
    expect(result.stderr).toContain('A minus (-) as an answer leaves this place out.')
    expect(result.stderr).toContain('url: expected the address of the forum')
    expect(await typesIn(work)).not.toContain('discourse')
  })

  test('what needs one thing or another is not ticked, and asks for it', async ({ work }) => {
    const words = ['init', '--brand', 'Northwind', '--source', 'youtube', '--source', 'github']
    const result = await work.run(words, { types: '\n-\n' })
    expect(result.code).toBe(0)
    expect(result.stderr).toContain('Enter alone, to give channels in its place.')
    expect(await typesIn(work)).toEqual(['github'])
    const list = await work.run(['init', '--force', '--brand', 'Northwind'], { types: '\n' })
    expect(list.stderr).toMatch(/^ +\d+ \[ \] youtube {2}needs key, or channels$/m)
    expect(list.stderr).toMatch(/^ +\d+ \[ \] mailbox {2}needs host, user and password, or address$/m)
    expect(await typesIn(work)).not.toContain('youtube')
  })

  test('whoever ends it in the middle leaves no file', async ({ work }) => {
    const result = await work.run(['init', '--brand', 'Northwind'], { types: 'discourse\n\nforum\n' })
    expect(result.code).toBe(2)
    expect(result.stderr).toMatch(/^mentions: Nothing was answered, so nothing was done\.$/m)
    expect(existsSync(work.path('mentions.yaml'))).toBe(false)
  })

  test('a config that is there is told of before any question', async ({ work }) => {
    await work.configure([])
    const result = await work.run(['init'], { types: 'Northwind\n\n' })
    expectFailure(result, { code: 2, says: /exists; it was left as it is/, tries: /--force/ })
  })
})
