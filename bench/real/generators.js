// What the feeds of wikis, code hosts and site makers become: `node bench/real/generators.js [name …]`, after `npm run build`, where
// fossil, ikiwiki, jekyll with ruby-jekyll-feed, mercurial or busybox are installed. Sites lie in a temporary folder and are served on
// loopback, and end with the script. Posts and names are invented.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  done,
  expect,
  folder,
  freePort,
  installed,
  postsOf,
  start,
  versionOf,
  withinFolder,
} from './local.js'

const env = { USER: 'robin', GIT_CONFIG_GLOBAL: '/dev/null' }
const run = (program, args, more = {}) => done(program, args, { env, ...more })

const generators = { fossil, ikiwiki, jekyll, mercurial }

await withinFolder(async () => {
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(generators)) {
    const program = installed(`/usr/bin/${name === 'mercurial' ? 'hg' : name}`)
    if (program === undefined) console.log(`\n# ${name}: not here`)
    else {
      console.log(`\n# ${versionOf(program, name === 'fossil' ? 'version' : '--version')}`)
      await generators[name](program)
    }
  }
})

/** Its timeline: a forum, tickets, pages of a wiki, commits; no entry has more words than its title. */
async function fossil(program) {
  const [repository, work] = [join(folder, 'code.fossil'), join(folder, 'code')]
  run(program, ['init', repository, '-A', 'robin'])
  for (const who of ['pat', 'kim']) run(program, ['user', 'new', who, who, 'x', '-R', repository])
  mkdirSync(work)
  const inside = (...args) => run(program, args, { cwd: work })
  inside('open', '-f', repository, '--user', 'robin')
  write('code/page.md', 'My shop at **Northwind** is down since Monday, and nobody answers.\n')
  inside('wiki', 'create', 'Northwind is down', 'page.md', '-M', 'text/x-markdown')
  write('code/page.md', 'All is good again.\n')
  inside('wiki', 'commit', 'Northwind is down', 'page.md', '-M', 'text/x-markdown', '--user', 'kim')
  const told = inside(
    'ticket',
    'add',
    'title',
    'Northwind mailbox is broken & nobody answers',
    'status',
    'Open',
  )
  const ticket = /[0-9a-f]{40,64}/.exec(told)?.[0]
  inside('ticket', 'set', ticket, 'status', 'Closed', '--user', 'pat')
  const port = await freePort()
  const site = `http://localhost:${port}`
  await start(program, ['server', '--localauth', '--port', String(port), repository], port, { env })
  const post = async (page, fields) => {
    const headers = { referer: `${site}/${page}` }
    await fetch(`${site}/${page}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ ...fields, submit: 'Submit' }),
    })
  }
  await post('forume1', {
    title: 'Northwind lost my mails',
    mimetype: 'text/x-markdown',
    content: 'Nobody answers.',
  })
  const forum = await (await fetch(`${site}/timeline.rss?y=f`)).text()
  const first = /info\/([0-9a-f]+)/.exec(forum)?.[1]
  await post('forume2', {
    fpid: first,
    reply: '1',
    mimetype: 'text/x-markdown',
    content: 'Works well for me.',
  })
  const { posts, said } = postsOf([`${site}/timeline.rss`])
  console.log(` ${said}`)
  const of = (words) => posts.find(({ title }) => words.test(title))
  for (const words of [/^Post: /, /^Northwind mailbox is broken/])
    expect(`${words} waits`, of(words)?.due === true, of(words))
  for (const words of [/^Reply: /, /^Closed ticket/, /^Edit wiki page/])
    expect(
      `${words} says nothing of its writer’s`,
      of(words)?.due === false && of(words).titleOf === 'thread',
      of(words),
    )
}

/** A blog with comments, and the changes of a wiki with what they removed. */
async function ikiwiki(program) {
  const [source, site] = [join(folder, 'wiki'), join(folder, 'wiki-site')]
  mkdirSync(source)
  const git = (...args) =>
    run('/usr/bin/git', ['-c', 'user.name=Robin', '-c', 'user.email=robin@reader.example', ...args], {
      cwd: source,
    })
  git('init', '-q', '-b', 'master')
  write('wiki/index.mdwn', '[[!inline pages="blog/* and !blog/*/*" rss="yes" atom="yes" show="0"]]\n')
  write(
    'wiki/blog/down.mdwn',
    '[[!meta title="Northwind is down again"]]\nMy shop at **Northwind** is down, and nobody answers.\n\n> Pat said Northwind is great.\n',
  )
  const comments = [
    ['Re: Northwind is down again', 'Works well for me, thank you.'],
    ['comment 2', '> nobody answers\n\nNorthwind lost my mails, too, no answer since a week.'],
    ['comment 3', 'Nice photo!'],
  ]
  for (const [at, [subject, words]] of comments.entries())
    write(
      `wiki/blog/down/comment_${at}._comment`,
      `[[!comment format=mdwn\n claimedauthor="Kim"\n subject="${subject}"\n date="2026-11-27T1${at}:00:00Z"\n content="""\n${words}\n"""]]\n`,
    )
  write('wiki/page.mdwn', 'All\n\nNorthwind is broken and nobody answers, my data is lost.\n')
  git('add', '-A')
  git('commit', '-qm', 'Begin')
  write('wiki/page.mdwn', 'All\n\nNorthwind works well.\n')
  git('commit', '-qam', 'Say how it is')
  write(
    'wiki.setup',
    `# IkiWiki::Setup::Yaml - YAML formatted setup file
wikiname: harbour
srcdir: ${source}
destdir: ${site}
url: http://wiki.example
cgiurl: http://wiki.example/ikiwiki.cgi
rcs: git
gitorigin_branch: ''
rss: 1
atom: 1
add_plugins: [comments, inline, recentchanges, recentchangesdiff, meta]
comments_pagespec: 'blog/*'
comments_closed_pagespec: ''
`,
  )
  run(program, ['--setup', join(folder, 'wiki.setup'), '--rebuild'])
  for (const kind of ['rss', 'atom']) {
    const { posts, said } = postsOf([join(site, `blog/down/comments.${kind}`)])
    console.log(` comments, ${kind}: ${said}`)
    const waiting = posts.filter(({ due }) => due).map(({ text }) => text)
    expect('three comments are about it', posts.length === 3, posts)
    expect(
      'the title counts for none',
      posts.every(({ titleOf }) => titleOf === 'thread'),
      posts,
    )
    expect(
      'who complains waits, and nobody else',
      waiting.length === 1 && /lost my mails/.test(waiting[0]),
      posts,
    )
  }
  const { posts } = postsOf([join(site, 'recentchanges/index.rss')])
  expect(
    'lines that a change removed ask for nothing',
    posts.every(({ due }) => !due),
    posts,
  )
}

/** Posts with code, its lines numbered, quotes, footnotes. */
async function jekyll(program) {
  write('blog/_config.yml', 'title: Northwind fans\nplugins: [jekyll-feed]\nurl: http://blog.example\n')
  write(
    'blog/_posts/2026-11-27-down.md',
    '---\ntitle: Down again\nauthor: Robin\n---\nMy shop at **Northwind** is down since *Monday*.[^1]\n\nI want my money back,<br>now.\n\n[^1]: It was at nine.\n',
  )
  write(
    'blog/_posts/2026-11-28-soup.md',
    '---\ntitle: A soup\nauthor: Pat\n---\nA good soup.\n\n{% highlight ruby linenos %}\nputs "Northwind is down, my data is lost"\n{% endhighlight %}\n\n> Northwind is down, nobody answers\n\nEnjoy `<img src="/a.png">` as [Northwind](/n) does.\n',
  )
  run(program, ['build', '-q'], { cwd: join(folder, 'blog') })
  const { posts, said } = postsOf([join(folder, 'blog/_site/feed.xml')])
  console.log(` ${said}`)
  const of = (name) => posts.find(({ author }) => author?.name === name)
  expect('who complains waits', of('Robin')?.due === true, of('Robin'))
  expect('code and a quote ask for nothing', of('Pat')?.due === false, of('Pat'))
  expect('no number of a line is left', !/^1$/m.test(of('Pat')?.text ?? ''), of('Pat'))
  expect('shown code stays as it is', of('Pat')?.text.includes('<img src="/a.png">'), of('Pat'))
}

/** Commits, in Atom and RSS. */
async function mercurial(program) {
  const repository = join(folder, 'repository')
  run(program, ['init', repository])
  const commit = (who, words) => {
    write('repository/file', words)
    run(program, ['commit', '-A', '-u', `${who} <${who.toLowerCase()}@reader.example>`, '-m', words], {
      cwd: repository,
    })
  }
  commit('Pat', 'Praise Northwind & <b>co</b>, which works well\n\n-- \nPat, once let down by Northwind')
  commit('Alex', 'Name a soup\n\n-- \nAlex, my Northwind shop is broken')
  const port = await freePort()
  await start(program, ['serve', '-a', '127.0.0.1', '-p', String(port)], port, { env, cwd: repository })
  for (const kind of ['atom', 'rss']) {
    const { posts, said } = postsOf([`http://127.0.0.1:${port}/${kind}-log`])
    console.log(` ${kind}: ${said}`)
    expect('praise waits for nobody, a signature is no mention', posts.length === 1 && !posts[0].due, posts)
    expect('its words are as they were', posts[0]?.text.includes('Northwind & <b>co</b>, which'), posts)
  }
}

function write(name, text) {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
