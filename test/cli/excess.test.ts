// Words that a command has no place for, and names that nobody knows: what was probably meant is said, or done.
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

describe.concurrent('a word too many', () => {
  test.for([
    { args: ['list', 'foo'], meant: 'list --search foo' },
    { args: ['list', 'money', 'back'], meant: "list --search 'money back'" },
    { args: ['list', '--search', 'money', 'back'], meant: "list --search 'money back'" },
    { args: ['list', '--brand', 'Northwind', 'Hosting'], meant: "list --brand 'Northwind Hosting'" },
    { args: ['list', '--source', 'Hosting', 'Talk'], meant: "list --source 'Hosting Talk'" },
    { args: ['list', 'other.yaml'], meant: 'list --config other.yaml' },
    { args: ['scan', 'reddit'], meant: 'scan --source reddit' },
    { args: ['scan', '--brand', 'Northwind', 'Hosting'], meant: "scan --brand 'Northwind Hosting'" },
    { args: ['digest', 'Northwind'], meant: 'digest --brand Northwind' },
    { args: ['replay', 'other.yml'], meant: 'replay --config other.yml' },
    { args: ['show', 'k7f', 'k8g'], meant: 'show k7f' },
    { args: ['mark', 'k7f', 'fine', 'really'], meant: 'mark k7f fine' },
    { args: ['explain', 'my', 'site'], meant: "explain 'my site'" },
    { args: ['sources', 'posts.rss'], meant: 'sources test posts.rss' },
    { args: ['sources', 'pause', 'Hosting', 'Talk'], meant: 'sources pause Hosting' },
    { args: ['sources', 'help'], meant: 'help sources' },
    { args: ['list', 'help'], meant: 'help list' },
  ])('$args means $meant', async ({ args, meant }, { work }) => {
    const result = await work.run(args)
    expectFailure(result, { code: 2, says: /has no place for the word/ })
    expect(result.stderr).toMatch(/Did you mean `\S+( \S+)? /)
    expect(result.stderr).toContain(` ${meant}\`?`)
    expect(result.stdout).toBe('')
  })
})

describe.concurrent('init', () => {
  test.for([
    [['Northwind Hosting'], 'Northwind Hosting'],
    [['Northwind', 'Hosting'], 'Northwind Hosting'],
    [['--brand', 'Acme'], 'Acme'],
    [['Acme', '--brand', 'Acme'], 'Acme'],
  ] as const)('%j writes the brand %j', async ([args, brand], { work }) => {
    expect((await work.run(['init', ...args])).code).toBe(0)
    expect(await readFile(work.path('mentions.yaml'), 'utf8')).toContain(`- name: ${brand}\n`)
  })

  test.for([
    { args: ['--brand', 'Northwind', 'Hosting'], tries: /init --brand 'Northwind Hosting'/ },
    { args: ['https://forum.example'], tries: /--feed https:\/\/forum\.example/ },
    { args: ['  '], tries: /--brand "Your Brand"/ },
  ])('$args is no name', async ({ args, tries }, { work }) => {
    expectFailure(await work.run(['init', ...args]), { code: 2, says: /name/, tries })
  })
})

describe.concurrent('words to choose from are known in any case', () => {
  test.for([
    ['mark', 'k7f', 'Fine'],
    ['mark', 'k7f', 'COMPLAINT'],
    ['list', '--format', 'JSON'],
    ['digest', '--format', 'Html'],
    ['list', '--log-format', 'Text'],
  ])('%j', async (args, { work }) => {
    await work.configure(['posts.rss'])
    const { stderr } = await work.run(args)
    expect(stderr).toMatch(/Nothing has been scanned yet|no store|Nothing/)
    expect(stderr).not.toContain('Allowed choices')
  })

  test('and one that is near is named', async ({ work }) => {
    const result = await work.run(['mark', 'k7f', 'fines'])
    expectFailure(result, { code: 2, says: /Allowed choices are complaint, fine\. Did you mean fine\?/ })
  })
})

describe.concurrent('help', () => {
  test.for([[], ['list'], ['LIST'], ['sources', 'add'], ['help']])('%j', async (names, { work }) => {
    const asked = await work.run(['help', ...names])
    expectSuccess(asked)
    const usual = await work.run([...names.map((name) => name.toLowerCase()), '--help'])
    expect(asked.stdout).toBe(usual.stdout)
    expect(asked.stdout).toContain(['mentions', ...names].join(' ').toLowerCase())
  })

  test.for([
    { names: ['sacn'], tries: /Did you mean "scan"/ },
    { names: ['sources', 'ad'], tries: /Did you mean "add"/ },
    { names: ['list', 'foo'], tries: /help list/ },
    { names: ['whatever'], tries: /Known here: scan, list/ },
  ])('$names is no command', async ({ names, tries }, { work }) => {
    expectFailure(await work.run(['help', ...names]), { code: 2, says: /no command/, tries })
  })

  test('names itself', async ({ work }) => {
    expect((await work.run(['--help'])).stdout).toMatch(/^ {2}help /m)
  })
})

describe.concurrent('explain says what nobody knows', () => {
  const unknown = async (work: { run: (args: string[]) => Promise<{ stderr: string }> }, ...args: string[]) =>
    (await work.run(['explain', 'My site is down', ...args])).stderr

  test.for([
    [['--lang', 'fr'], /--lang "fr" cannot be judged, only one in en \(English\) or de \(German\)\.$/m],
    [['--lang', 'English'], /Did you mean --lang en\?/],
    [['--lang', 'xx-klingon'], /only one in en/],
    [['--lang', ''], /only one in en/],
    [['--brand', 'Northwnd Hosting'], /no brand "Northwnd Hosting".*Did you mean "Northwind Hosting"\?/],
    [['--brand', 'Acme'], /It has: Northwind Hosting\./],
  ] as const)('%j', async ([args, says], { work }) => {
    await work.configure(['posts.rss'])
    expect(await unknown(work, ...args)).toMatch(says)
  })

  test.for([
    ['--lang', 'en'],
    ['--lang', 'de-AT'],
    ['--lang', 'EN_us'],
    ['--brand', 'northwind hosting'],
  ])('%j is known', async (args, { work }) => {
    await work.configure(['posts.rss'])
    expect(await unknown(work, ...args)).toBe('')
  })

  test('without a config any brand will do', async ({ work }) => {
    expect(await unknown(work, '--brand', 'Acme')).toBe('')
  })
})
