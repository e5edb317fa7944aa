// Runs the built program as Windows runs it: on Windows itself, elsewhere under Wine with Node for Windows. Not part of `npm test`:
// it needs both, and installs neither. `npm run test:windows` tells what is missing.
//
// Under Wine, streams are files and not pipes, and sockets lack one option; see `wine.js`.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare } from './wine.js'

const program = fileURLToPath(new URL('../../bin/mentions.js', import.meta.url))
const windows = await prepare()

const work = join(windows.folder, 'my posts')
mkdirSync(work)
const at = (...names) => join(work, ...names)
const { local, roaming, profile, temp } = windows.folders

const mentions = (args, options = {}) => windows.run([program, ...args], { cwd: work, ...options })

async function succeeds(args, code = 0) {
  const ended = await mentions(args)
  assert.equal(ended.code, code, `mentions ${args.join(' ')}: ${ended.stdout}\n${ended.stderr}`)
  for (const text of [ended.stdout, ended.stderr]) assert.doesNotMatch(text, /\uFFFD|^\s+at .*:\d+:\d+\)?$/m)
  return ended
}

const post = (
  id,
) => `<item><title>Northwind Hosting is down again</title><link>https://forum.example/${id}</link>
<guid>${id}</guid><pubDate>${new Date().toUTCString()}</pubDate>
<description>My shop has been down for hours … nobody answers. I want a refund!</description></item>`
const feed = (id) => `<rss version="2.0"><channel><title>Forum</title>${post(id)}</channel></rss>`

/** As an editor on Windows may write it: a mark at the start, and line ends of its own. */
const writeConfig = (path, sources) =>
  writeFileSync(
    path,
    `\uFEFF${[
      'brands:',
      '  - name: Northwind Hosting',
      'sources:',
      ...sources.flatMap((url, index) => ['  - type: feed', `    url: '${url}'`, `    name: Feed ${index}`]),
      'digest:',
      '  timezone: Europe/Berlin',
      '  email:',
      '    to: care@northwind.example',
      '    from: mentions@northwind.example',
      '    maildir: ~/Mail',
      '',
    ].join('\r\n')}`,
  )

const checks = {
  'init writes a config and says what to type': async () => {
    const { stderr } = await succeeds(['init', '--brand', 'Northwind & Söhne', '--config', 'first try.yaml'])
    assert.match(stderr, /check --config "first try\.yaml"/)
    assert.match(readFileSync(at('first try.yaml'), 'utf8'), /Northwind & Söhne/)
  },

  'check reads a config with a mark and CRLF, and feeds by path, drive letter and file: address':
    async () => {
      mkdirSync(at('feeds'))
      for (const id of ['a', 'b', 'c']) writeFileSync(at('feeds', `${id}.xml`), feed(id))
      const drive = windows.pathOf(at('feeds'))
      writeConfig(at('mentions.yaml'), [
        'feeds/a.xml',
        String.raw`${drive}\b.xml`,
        `file:///${encodeURI(drive.replaceAll('\\', '/'))}/c.xml`,
      ])
      const { stdout } = await succeeds(['check'])
      assert.match(stdout, /All is well/)
      assert.ok(
        stdout.includes(String.raw`\AppData\Local\mentions\mentions.db (made by the first scan)`),
        stdout,
      )
    },

  'scan fills the store in %LOCALAPPDATA%; list, show, sources and schedule read it': async () => {
    const { stdout } = await succeeds(['scan'])
    assert.match(stdout, /Northwind Hosting is down again/)
    assert.ok(existsSync(join(local, 'mentions', 'mentions.db')))
    const list = await succeeds(['list', '--format', 'json'])
    const [first] = JSON.parse(list.stdout).mentions
    assert.match((await succeeds(['show', first.case.id])).stdout, /hours … .?nobody answers/)
    assert.match((await succeeds(['sources'])).stdout, /Feed 2/)
    assert.match((await succeeds(['schedule'])).stdout, /schtasks \/Create .*node\.exe/)
  },

  'digest is written, shown as a page, and mailed into a folder below the profile': async () => {
    assert.match((await succeeds(['digest'])).stdout, /Europe\/Berlin/)
    await succeeds(['digest', '--preview', 'page.html'])
    assert.match(readFileSync(at('page.html'), 'utf8'), /<html/)
    await succeeds(['digest', '--email'])
    assert.equal(readdirSync(join(profile, 'Mail', 'new')).length, 1)
  },

  '--output replaces a file, and writes to a device as a device': async () => {
    for (let count = 0; count < 2; count += 1)
      await succeeds(['list', '--format', 'csv', '--output', 'due.csv'])
    for (const device of ['NUL', 'nul:', String.raw`\\.\NUL`])
      await succeeds(['list', '--format', 'csv', '--output', device])
    assert.deepEqual(
      readdirSync(work).filter((name) => /nul|partial/i.test(name)),
      [],
    )
  },

  'sources pause changes the config and keeps its line ends': async () => {
    await succeeds(['sources', 'pause', 'Feed 2'])
    assert.match(readFileSync(at('mentions.yaml'), 'utf8'), /^\uFEFFbrands:\r\n.*paused: true\r\n/s)
    await succeeds(['sources', 'resume', 'Feed 2'])
  },

  '--dry-run leaves no copy of the store': async () => {
    await succeeds(['scan', '--dry-run', '--force'])
    assert.deepEqual(
      readdirSync(temp).filter((name) => name.startsWith('mentions-')),
      [],
    )
  },

  'a second scan is refused while one runs; when that one is killed, the next can run': async () => {
    let wasAsked = () => {}
    const asked = new Promise((resolve) => {
      wasAsked = resolve
    })
    const server = createServer(() => wasAsked())
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
    writeConfig(at('slow.yaml'), [`http://127.0.0.1:${server.address().port}/slow.xml`])
    const first = windows.start([program, 'scan', '--config', 'slow.yaml'], { cwd: work })
    try {
      await Promise.race([asked, first.ended.then(({ stderr }) => assert.fail(stderr))])
      const second = await mentions(['scan'])
      assert.equal(second.code, 2, second.stderr)
      assert.match(second.stderr, /Another scan \(process \d+, started .*\) is writing to/)
      assert.equal((await mentions(['list'])).code, 0)
    } finally {
      first.kill()
      await first.ended
      server.closeAllConnections()
      server.close()
    }
    await succeeds(['scan', '--force', '--wait', '30s'])
  },

  'what lies where earlier versions had it is found, and passed over beside a new one': async () => {
    const before = {
      config: join(profile, '.config', 'mentions'),
      store: join(profile, '.local', 'share', 'mentions'),
    }
    for (const path of Object.values(before)) mkdirSync(path, { recursive: true })
    renameSync(at('mentions.yaml'), join(before.config, 'mentions.yaml'))
    renameSync(at('feeds'), join(before.config, 'feeds'))
    for (const name of readdirSync(join(local, 'mentions')).filter((name) => name.startsWith('mentions.db')))
      renameSync(join(local, 'mentions', name), join(before.store, name))
    assert.match((await succeeds(['list'])).stdout, /Northwind Hosting is down again/)
    assert.ok(!existsSync(join(local, 'mentions', 'mentions.db')))

    mkdirSync(join(roaming, 'mentions'))
    writeConfig(join(roaming, 'mentions', 'mentions.yaml'), ['feeds/a.xml'])
    renameSync(join(before.config, 'feeds'), join(roaming, 'mentions', 'feeds'))
    await succeeds(['scan', '--store', join(local, 'mentions', 'mentions.db')])
    const { stdout } = await succeeds(['check'])
    assert.equal(stdout.match(/^ {2}not read: .*\\\.(?:config|local)\\/gm)?.length, 2, stdout)
  },

  'demo runs': async () => {
    const { stdout, stderr } = await succeeds(['demo'])
    assert.match(stdout, /Northwind/)
    assert.match(stderr, /--config "[A-Z]:\\/)
  },
}

const say = (line) => process.stdout.write(`${line}\n`)

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  try {
    await check()
    say(`✓ ${name}`)
  } catch (error) {
    failed += 1
    say(`✗ ${name}\n  ${error instanceof Error ? error.message.replaceAll('\n', '\n  ') : error}`)
  }
}
windows.close()
say(`\n${windows.about}: ${Object.keys(checks).length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
