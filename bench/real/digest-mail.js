// A digest as it is mailed, made by the built command from a feed on disk: for the scripts beside this one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../bin/mentions.js', import.meta.url))

/** Runs a program to its end, a minute at most; what it said, and its code. */
export async function run(file, args, { input, ...options } = {}) {
  const child = spawn(file, args, { timeout: 60_000, ...options })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out, err }
}

/** Whether a program is there; says how to get it, and ends the script, where it is not. */
export async function need(file, args, how) {
  try {
    return await run(file, args)
  } catch {
    console.error(`${file} is not installed: ${how}`)
    process.exit(2)
  }
}

const BRAND = 'Northwind Hosting'
const complaints = [
  ['My site is down again', 'is down again, third time this week, and nobody answers.'],
  ['Refund?', 'charged me twice. I want my money back.'],
  ['Great help', 'support was wonderful today, thank you.'],
]

function feed() {
  const items = complaints.map(
    ([title, words], index) => `<item><title>${title}</title><link>https://forum.example/t/${index}</link>
<pubDate>${new Date(Date.now() - (index + 1) * 3_600_000).toUTCString()}</pubDate><author>a${index}@b.example</author>
<description>${BRAND} ${words}</description></item>`,
  )
  return `<rss version="2.0"><channel><title>A forum</title><link>https://forum.example/</link>${items.join('')}</channel></rss>`
}

const folders = []
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder with a config, scanned once; `email` as in the config. Removed when the process ends. */
export async function desk(email) {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-real-'))
  folders.push(folder)
  writeFileSync(join(folder, 'forum.xml'), feed())
  const config = {
    store: './mentions.db',
    brands: [{ name: BRAND }],
    sources: [{ type: 'feed', url: 'forum.xml' }],
  }
  const configure = (email) =>
    writeFileSync(join(folder, 'mentions.yaml'), JSON.stringify({ ...config, digest: { email } }))
  const mentions = (...args) => run(process.execPath, [program, ...args], { cwd: folder })
  configure(email)
  const { code, err } = await mentions('scan', '--quiet')
  if (code > 1) throw new Error(`The scan failed: ${err}`)
  return { folder, configure, mentions }
}

/** The mail itself, as it lies in a Maildir. */
export async function mailOf(fields) {
  const { folder, mentions } = await desk({ ...fields, maildir: './mail' })
  mkdirSync(join(folder, 'mail'), { recursive: true })
  const { code, err } = await mentions('digest', '--email')
  if (code !== 0) throw new Error(`The digest was not written: ${err}`)
  const [name] = readdirSync(join(folder, 'mail', 'new'))
  return readFileSync(join(folder, 'mail', 'new', name), 'utf8')
}
