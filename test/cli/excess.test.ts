// Words that a command has no place for, and names that nobody knows: what was probably meant is said, or done.
import { mkdir, readFile } from 'node:fs/promises'
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
    { args: ['show', 'k7f', 'format', 'json'], meant: 'show k7f --format json' },
    { args: ['show', 'k7f', 'k8g', 'Format', 'json'], meant: 'show k7f k8g --format json' },
    { args: ['mark', 'k7f', 'fine', 'since', '2 days'], meant: "mark k7f fine --since '2 days'" },
    { args: ['explain', 'my', 'site'], meant: "explain 'my site'" },
    { args: ['sources', 'posts.rss'], meant: 'sources test posts.rss' },
    { args: ['sources', 'pause', 'Hosting', 'Talk'], meant: 'sources pause Hosting' },
    { args: ['sources', 'help'], meant: 'help sources' },
    { args: ['list', 'help'], meant: 'help list' },
    { args: ['sources', 'help', 'add'], meant: 'help sources add' },
    { args: ['store', 'vacuum'], meant: 'store compact' },
    { args: ['store', 'bakcup', 'a b.db'], meant: "store backup 'a b.db'" },
    { args: ['sources', 'list'], meant: 'sources' },
    { args: ['sources', 'LS'], meant: 'sources' },
    { args: ['sources', 'rm', 'Hosting Talk'], meant: "sources remove 'Hosting Talk'" },
    { args: ['sources', 'delete', 'x'], meant: 'sources remove x' },
    { args: ['sources', 'disable', 'x'], meant: 'sources pause x' },
    { args: ['sources', 'enable', 'x'], meant: 'sources resume x' },
    { args: ['sources', 'tset', 'x'], meant: 'sources test x' },
    { args: ['demo', 'later', '2h'], meant: 'demo --later 2h' },
    { args: ['demo', '2h'], meant: 'demo --later 2h' },
    { args: ['demo', 'clean'], meant: 'demo --clean' },
    { args: ['list', 'all'], meant: 'list --all' },
    { args: ['list', 'all', 'new'], meant: 'list --all --new' },
    { args: ['list', 'since', '2 days'], meant: "list --since '2 days'" },
    { args: ['list', 'min_score', '40'], meant: 'list --min-score 40' },
    { args: ['scan', 'dry-run'], meant: 'scan --dry-run' },
    { args: ['scan', 'Force'], meant: 'scan --force' },
    { args: ['scan', 'quiet'], meant: 'scan --quiet' },
    { args: ['digest', 'email'], meant: 'digest --email' },
    {
      args: ['mark', 'k7f', 'fine', 'url', 'https://x.example/'],
      meant: 'mark k7f fine --url https://x.example/',
    },
  ])('$args means $meant', async ({ args, meant }, { work }) => {
    const result = await work.run(args)
    expectFailure(result, { code: 2, says: /has no place for the words?/ })
    expect(result.stderr).toMatch(/Did you mean `\S+ /)
    expect(result.stderr).toContain(` ${meant}\`?`)
    expect(result.stdout).toBe('')
  })
})

describe.concurrent('what could do harm is not guessed', () => {
  test.for([
    ['demo', 'foo'],
    ['demo', 'again', 'please'],
    ['sources', 'foo'],
    ['store', 'foo'],
  ])('%j', async (args, { work }) => {
    const result = await work.run(args)
    expectFailure(result, { code: 2, says: /has no place for the word/, tries: /: All it takes/ })
    expect(result.stderr).not.toContain('Did you mean')
  })
})

describe.concurrent('a command that is none', () => {
  test.for([
    { args: ['ls'], meant: 'list' },
    { args: ['SCAN', '--force'], meant: 'scan' },
    { args: ['HELP'], meant: 'help' },
    { args: ['rm', 'x'], meant: 'sources remove x' },
    { args: ['add', 'https://forum.example'], meant: 'sources add https://forum.example' },
    { args: ['search', 'money back'], meant: "list --search 'money back'" },
    { args: ['cron'], meant: 'schedule' },
    { args: ['status'], meant: 'check' },
    { args: ['version'], meant: '--version' },
    { args: ['scna'], meant: 'scan' },
    { args: ['view', 'k7f'], meant: 'show k7f' },
    { args: ['setup'], meant: 'init' },
    { args: ['backup', 'a.db'], meant: 'store backup a.db' },
  ])('$args means $meant', async ({ args, meant }, { work }) => {
    const result = await work.run(args)
    expectFailure(result, { code: 2, says: /There is no command "/ })
    expect(result.stderr).toContain(` ${meant}\`?`)
  })

  test.for(['whatever', 'toString', '__proto__'])('%s means nothing', async (word, { work }) => {
    const result = await work.run([word])
    expectFailure(result, { code: 2, says: /There is no command "/, tries: /: All commands/ })
  })
})

describe.concurrent('what is said of several cases stands last', () => {
  test.for([
    { args: ['k7f', 'k8g', 'undo'], says: /not as "undo"/, tries: /mark k7f k8g --clear`\?/ },
    { args: ['k7f', 'k8g', 'praise'], says: /not as "praise"/, tries: /mark k7f k8g fine`\?/ },
    { args: ['k7f', 'k8g', 'complaintt'], says: /not as/, tries: /mark k7f k8g complaint`\?/ },
    {
      args: ['k7f', 'k8g', 'done'],
      says: /There is no word "done" here/,
      tries: /reply k7f k8g` or .*resolve k7f k8g`/,
    },
    { args: ['k7f', 'fine', 'k8g'], says: /The id comes first/, tries: /mark k7f k8g fine/ },
    { args: ['fine', 'k7f', 'k8g'], says: /The id comes first/, tries: /mark k7f k8g fine/ },
    { args: ['k7f', 'fine', 'really'], says: /The id comes first/, tries: /mark k7f really fine/ },
    { args: ['k7f', 'k8g', 'k9h'], says: /missing/, tries: /mark k7f k8g k9h complaint/ },
    { args: ['k7f'], says: /missing/, tries: /mark k7f complaint/ },
    { args: [], says: /What to say of the case is missing/, tries: /mark ID complaint/ },
    { args: ['fine'], says: /Which case is meant is missing/, tries: /mark ID fine`; .*list/ },
    { args: ['--clear'], says: /Which case is meant is missing/, tries: /mark ID --clear/ },
    { args: ['k7f', 'k8g', 'fine', '--clear'], says: /not both/, tries: /mark k7f k8g --clear/ },
    { args: ["a'b", 'fien'], says: /not as "fien"/, tries: /mark 'a'\\''b' fine/ },
  ])('mark $args', async ({ args, says, tries }, { work }) => {
    await work.configure(['posts.rss'])
    const result = await work.run(['mark', ...args])
    expectFailure(result, { code: 2, says, tries })
    expect(result.stdout).toBe('')
  })
})

describe.concurrent('a verdict that is none', () => {
  test.for([
    ['not-complaint', 'mark k7f fine'],
    ['notcomplaint', 'mark k7f fine'],
    ['not a complaint', 'mark k7f fine'],
    ['no-complaint', 'mark k7f fine'],
    ['not-fine', 'mark k7f complaint'],
    ['unfine', 'mark k7f complaint'],
    ['bad', 'mark k7f complaint'],
    ['undo', 'mark k7f --clear'],
    ['fien', 'mark k7f fine'],
    ['complaintt', 'mark k7f complaint'],
    ['noncomplaints', undefined],
    ['whatever', undefined],
  ] as const)('%s means %s, and never the opposite', async ([verdict, meant], { work }) => {
    const { code, stderr } = await work.run(['mark', 'k7f', verdict])
    expect(code).toBe(2)
    if (meant === undefined) expect(stderr).not.toContain('Did you mean')
    else expect(stderr).toContain(` ${meant}\`?`)
  })

  test.for([
    ...[
      'done',
      'answered',
      'closed',
      'ok',
      'OK',
      'okay',
      'good',
      'replied',
      'resolved',
      'dismiss',
      'snooze',
      'erledigt',
      'ack',
    ].map((verdict) => ['mark', 'k7f', verdict]),
    ['mark', 'done', 'k7f'],
    ['mark', 'k7f', 'as done'],
    ['mark', 'k7f', 'as', 'done'],
    ...[
      'done',
      'close',
      'answer',
      'answered',
      'closed',
      'Reply',
      'later',
      'claim',
      'dismiss',
      'erledigt',
    ].map((verb) => [verb, 'k7f']),
  ])('%s %s %s: what says so here is named, and nothing is done', async (args, { work }) => {
    const result = await work.run(args)
    expectFailure(result, {
      code: 2,
      says: /There is no word ".+" here\. To say /,
      tries: /(?:reply|resolve|ack|ignore|snooze) k7f.* Not because it is done: .*mark k7f fine/,
    })
    expect(result.stderr).not.toContain('Did you mean')
  })

  test('a command alone that says so names no case', async ({ work }) => {
    expect((await work.run(['done'])).stderr).toContain('mark ID fine')
  })

  test.for([
    ['fine', 'k7f', 'mark k7f fine'],
    ['COMPLAINT', 'k7f', 'mark k7f complaint'],
    ['undo', 'k7f', 'mark k7f --clear'],
  ] as const)('mark %s %s: the id comes first', async ([first, second, tries], { work }) => {
    const result = await work.run(['mark', first, second])
    expectFailure(result, { code: 2, says: /The id comes first/ })
    expect(result.stderr).toContain(tries)
  })
})

test('what starts a scheduler is found by its beginning, in plain words', async ({ work }) => {
  const result = await work.run(['schedule', 'cron'])
  expectFailure(result, {
    code: 2,
    says: /"cron" is none of crontab, systemd/,
    tries: /Did you mean crontab/,
  })
})

test.for(['add', 'remove', 'pause', 'test', 'import'])(
  'sources %s without more points to its own help',
  async (verb, { work }) => {
    expect((await work.run(['sources', verb])).stderr).toContain(` sources ${verb} --help`)
  },
)

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

  test.for([{ args: ['-c', 'own/n.yaml'] }, { args: ['--config', 'n.yaml'] }, { args: [] }])(
    '$args names the config at most once in what to type next',
    async ({ args }, { work }) => {
      await mkdir(work.path('own'))
      const { stderr } = await work.run(['init', '--brand', 'Acme', ...args])
      const commands = stderr.split('\n').filter((line) => / (check|scan) /.test(line))
      expect(commands).toHaveLength(2)
      for (const command of commands) expect(command.match(/--config/g) ?? []).toHaveLength(args.length / 2)
    },
  )

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
    expectFailure(result, {
      code: 2,
      says: /marked as complaint, fine or not-us/,
      tries: /Did you mean `.* mark k7f fine`/,
    })
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
    { names: ['sacn'], tries: /Did you mean `[^`]+ help scan`\? All commands: `[^`]+ help`/ },
    {
      names: ['sources', 'ad'],
      tries: /Did you mean `[^`]+ help sources add`\? All commands: `[^`]+ help sources`/,
    },
    { names: ['inbox'], tries: /help list`/ },
    { names: ['search'], tries: /help list`/ },
    { names: ['remove'], tries: /help sources remove`/ },
    { names: ['sources', 'delete'], tries: /help sources remove`/ },
    { names: ['sources', 'ls'], tries: /help sources`/ },
    { names: ['version'], tries: /All commands: `[^`]+ help`/ },
    { names: ['list', 'foo'], tries: /help list/ },
    { names: ['whatever'], tries: /All commands: `[^`]+ help`/ },
  ])('$names is no command', async ({ names, tries }, { work }) => {
    expectFailure(await work.run(['help', ...names]), { code: 2, says: /no command/, tries })
  })

  test.for([['done'], ['answered'], ['mark', 'done']])(
    '%j gets the words that it gets as a command',
    async (names, { work }) => {
      const asked = await work.run(['help', ...names])
      expectFailure(asked, { code: 2, says: /There is no word "/, tries: /reply ID/ })
      expect(asked.stderr).toBe((await work.run(names.slice(-1))).stderr)
    },
  )

  test('names itself', async ({ work }) => {
    expect((await work.run(['--help'])).stdout).toMatch(/^ {2}help /m)
  })
})

describe.concurrent('explain says what nobody knows', () => {
  const unknown = async (work: { run: (args: string[]) => Promise<{ stderr: string }> }, ...args: string[]) =>
    (await work.run(['explain', 'My site is down', ...args])).stderr

  test.for([
    [['--lang', 'sv'], /--lang "sv" cannot be judged, only one in en \(English\), de \(German\)/m],
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

describe.concurrent('what is missing is said in our words', () => {
  test.for([
    ['show', '`show` needs to be told more: the short id from the table'],
    ['demo --later', '--later needs a time behind it.'],
    ['list --search', '--search needs a query behind it.'],
    ['list --format', '--format needs one of these behind it: table, json, ndjson, csv, md, atom, jsonfeed.'],
    ['list --store', '--store needs a place behind it.'],
    ['init --brand', '--brand needs a name behind it.'],
    ['sources test', '`sources test` needs to be told more: '],
    ['sources import', '`sources import` needs to be told more: '],
    ['list --zebra', 'there is no option --zebra'],
    ['--zebra', 'there is no option --zebra'],
    ['--config', '--config needs a file behind it.'],
  ] as const)('%s', async ([typed, says], { work }) => {
    const { code, stderr } = await work.run(typed.split(' '))
    expect(code).toBe(2)
    expect(stderr).toContain(`mentions: ${says}`)
    expect(stderr).toMatch(/\n {2}try: mentions .*--help/)
    expect(stderr).not.toMatch(/argument|undefined/)
  })
})
