// What the program says through real proxies and of real web servers: `node bench/real/network.js`, after `npm run build`.
// Starts squid, tinyproxy, nginx and Apache as Debian has them, as far as they are installed, each with a config of its own in a
// temporary folder and on loopback, and ends them. docs/real-software.md says when it was run last.
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, freePort, installed, mentions, start, versionOf, withinFolder, written } from './local.js'

const certificates = new URL('../../test/http/certificates/', import.meta.url)
const site = join(folder, 'site')

const squid = installed('/usr/sbin/squid')
const tinyproxy = installed('/usr/bin/tinyproxy')
const nginx = installed('/usr/sbin/nginx')
const apache = installed('/usr/sbin/apache2')
const modules = '/usr/lib/apache2/modules'

await withinFolder(async () => {
  prepare()
  const pages = await startNginx()
  await through('squid', await startSquid(), pages)
  await through('tinyproxy', await startTinyproxy(), pages)
  await deflate()
})

function prepare() {
  mkdirSync(site)
  mkdirSync(join(site, 'closed'))
  const items = Array.from(
    { length: 50 },
    (_, at) => `<item><guid>northwind-${at}</guid><title>Northwind is down again, part ${at}</title></item>`,
  )
  const feed = `<rss version="2.0"><channel><title>Forum</title>${items.join('')}</channel></rss>`
  writeFileSync(join(site, 'feed.xml'), feed)
  writeFileSync(join(site, 'closed', 'feed.xml'), feed)
  writeFileSync(join(folder, 'users'), 'care:{PLAIN}ocean\n')
  for (const name of ['private.pem', 'private.key.pem', 'authority.pem'])
    cpSync(new URL(name, certificates), join(folder, name))
  // What runs as another user than root reads and writes there, too.
  for (const path of [folder, site, join(site, 'closed')]) chmodSync(path, 0o777)
}

async function startNginx() {
  if (nginx === undefined) return undefined
  const [plain, secure] = [await freePort(), await freePort()]
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n')
  const config = `daemon off; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'nginx.log')}; events {}
http { access_log off; types { application/xml xml; } root ${site}; ${temporary}
  server { listen 127.0.0.1:${plain}; location /closed/ { auth_basic "care"; auth_basic_user_file ${join(folder, 'users')}; } }
  server { listen 127.0.0.1:${secure} ssl;
    ssl_certificate ${join(folder, 'private.pem')}; ssl_certificate_key ${join(folder, 'private.key.pem')}; } }`
  await start(nginx, ['-p', folder, '-c', written('nginx.conf', config)], plain)
  return {
    name: versionOf(nginx, '-v'),
    plain: `http://127.0.0.1:${plain}`,
    secure: `https://127.0.0.1:${secure}`,
  }
}

async function startSquid() {
  if (squid === undefined) return undefined
  const port = await freePort()
  const config = `http_port 127.0.0.1:${port}
acl forbidden dstdomain forbidden.example
http_access deny forbidden
http_access allow all
cache deny all
access_log none
cache_log ${join(folder, 'squid.log')}
coredump_dir ${folder}
pid_filename none
shutdown_lifetime 0 seconds
dns_timeout 3 seconds
visible_hostname proxy.example`
  await start(squid, ['-N', '-f', written('squid.conf', config)], port)
  return { name: versionOf(squid, '-v'), open: `http://127.0.0.1:${port}` }
}

async function startTinyproxy() {
  if (tinyproxy === undefined) return undefined
  const [open, closed] = [await freePort(), await freePort()]
  const config = (port, more) =>
    `Port ${port}\nListen 127.0.0.1\nTimeout 20\nLogFile "${join(folder, `tinyproxy-${port}.log`)}"\nMaxClients 20\n${more}\n`
  const forbidden = written('forbidden', 'forbidden\\.example\n')
  const first = written('tinyproxy.conf', config(open, `Filter "${forbidden}"`))
  await start(tinyproxy, ['-d', '-c', first], open)
  const second = written('tinyproxy-login.conf', config(closed, 'BasicAuth care ocean'))
  await start(tinyproxy, ['-d', '-c', second], closed)
  return {
    name: versionOf(tinyproxy, '-v'),
    open: `http://127.0.0.1:${open}`,
    closed: `127.0.0.1:${closed}`,
  }
}

async function through(kind, proxy, pages) {
  if (proxy === undefined) return console.log(`\n# ${kind}: not installed`)
  console.log(`\n# ${proxy.name}`)
  if (pages !== undefined) {
    console.log(`  in front of ${pages.name}`)
    says('a plain page', `${pages.plain}/feed.xml`, proxy.open)
    says('a page that is not there', `${pages.plain}/none.xml`, proxy.open)
    says('a page that wants a login', `${pages.plain}/closed/feed.xml`, proxy.open)
    says(
      'the same with a wrong password',
      `${pages.plain.replace('//', '//care:pond@')}/closed/feed.xml`,
      proxy.open,
    )
    says(
      'the same with the right one',
      `${pages.plain.replace('//', '//care:ocean@')}/closed/feed.xml`,
      proxy.open,
    )
    says('a secure page', `${pages.secure}/feed.xml`, proxy.open, trusting())
    says('a secure page of an unknown authority', `${pages.secure}/feed.xml`, proxy.open)
    says('the same without a proxy', `${pages.secure}/feed.xml`, undefined)
    says('a secure address of a plain port', `${pages.plain.replace('http:', 'https:')}/feed.xml`, undefined)
  }
  says('a site forbidden', 'http://forbidden.example/feed.xml', proxy.open)
  says('a secure site forbidden', 'https://forbidden.example/feed.xml', proxy.open)
  says('a name unknown', 'http://forum.invalid/feed.xml', proxy.open)
  says('a secure name unknown', 'https://forum.invalid/feed.xml', proxy.open)
  if (proxy.closed !== undefined && pages !== undefined) {
    says('a proxy that wants a login', `${pages.plain}/feed.xml`, `http://${proxy.closed}`)
    says('the same with a wrong password', `${pages.plain}/feed.xml`, `http://care:pond@${proxy.closed}`)
    says('the same with the right one', `${pages.plain}/feed.xml`, `http://care:ocean@${proxy.closed}`)
    says('the same for a secure page', `${pages.secure}/feed.xml`, `http://${proxy.closed}`, trusting())
  }
}

/** Apache compresses and writes another tag than it compares with. */
async function deflate() {
  if (apache === undefined) return console.log('\n# Apache: not installed')
  const port = await freePort()
  const load = ['mpm_event', 'authz_core', 'mime', 'filter', 'deflate']
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
    .join('\n')
  const config = `ServerRoot ${folder}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}
PidFile ${join(folder, 'apache.pid')}\nMutex file:${folder}\nErrorLog ${join(folder, 'apache.log')}
${load}\nTypesConfig /etc/mime.types\nDocumentRoot ${site}\nAddOutputFilterByType DEFLATE application/xml text/xml`
  await start(apache, ['-f', written('apache.conf', config), '-DFOREGROUND'], port)
  console.log(`\n# ${versionOf(apache, '-v')}, mod_deflate`)
  const settings = written(
    'mentions.yaml',
    `brands: [{ name: Northwind }]\nsources: [{ type: feed, url: "http://127.0.0.1:${port}/feed.xml" }]\n`,
  )
  for (const turn of ['first', 'second']) {
    const said = run(['scan', '--force', '--config', settings, '--store', join(folder, 'store.db')], {})
    console.log(`  ${turn} scan: ${/^(?:Read|Nothing changed).*$/m.exec(said)?.[0] ?? said}`)
  }
}

function trusting() {
  return { NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') }
}

function says(what, url, proxy, more = {}) {
  const proxies = proxy === undefined ? {} : { http_proxy: proxy, https_proxy: proxy }
  const said = run(['sources', 'test', url], { ...proxies, ...more })
  const lines = said.split('\n').filter((line) => /^mentions:|^ +(?:cause|try|entries)/.test(line))
  console.log(`\n  ${what}\n${lines.map((line) => `    ${line}`).join('\n')}`)
}

function run(args, more) {
  const { stdout, stderr } = mentions(args, more)
  return stdout + stderr
}
