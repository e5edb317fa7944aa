// How feeds are read from web servers, and through proxies, that few people run: `node bench/real/servers.js [name …]`, after
// `npm run build`. Starts those that are installed, each with a config of its own in a temporary folder and on loopback, and ends them.
import { cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { done, expect, folder, freePort, installed, mentions, start, withinFolder, written } from './local.js'

const certificates = new URL('../../test/http/certificates/', import.meta.url)
const site = join(folder, 'site')
const feed = join(site, 'feed.xml')
const python = installed('/usr/bin/python3')

/** Gives an address below which the site is served; or undefined, where the program is missing. */
const servers = {
  async python() {
    if (python === undefined) return undefined
    return at((port) => [
      python,
      ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', site, String(port)],
    ])
  },
  async python11() {
    if (python === undefined) return undefined
    const more = ['--protocol', 'HTTP/1.1']
    return at((port) => [
      python,
      ['-m', 'http.server', ...more, '--bind', '127.0.0.1', '--directory', site, String(port)],
    ])
  },
  async webfs() {
    const program = installed('/usr/bin/webfsd')
    if (program === undefined) return undefined
    return at((port) => [program, ['-F', '-4', '-i', '127.0.0.1', '-p', String(port), '-r', site]])
  },
  async mini() {
    const program = installed('/usr/sbin/mini_httpd')
    if (program === undefined) return undefined
    return at((port) => [
      program,
      ['-D', '-h', '127.0.0.1', '-p', String(port), '-d', site, '-u', 'root', '-i', join(folder, 'mini.pid')],
    ])
  },
  async miniSecure() {
    const program = installed('/usr/sbin/mini_httpd')
    if (program === undefined) return undefined
    const more = ['-S', '-E', join(folder, 'both.pem')]
    return at(
      (port) => [
        program,
        [
          '-D',
          ...more,
          '-h',
          '127.0.0.1',
          '-p',
          String(port),
          '-d',
          site,
          '-u',
          'root',
          '-i',
          join(folder, 'minis.pid'),
        ],
      ],
      'https',
    )
  },
  async micro() {
    const program = installed('/usr/sbin/micro_httpd', '/usr/sbin/micro-httpd')
    if (program === undefined) return undefined
    // It answers one request on its standard input and output, as inetd has it.
    const inetd = `require('node:net').createServer((socket) => {
      const child = require('node:child_process').spawn(${JSON.stringify(program)}, [${JSON.stringify(site)}])
      for (const end of [socket, child.stdin]) end.on('error', () => {})
      socket.pipe(child.stdin); child.stdout.pipe(socket)
    }).listen(process.argv[1], '127.0.0.1')`
    return at((port) => [process.execPath, ['-e', inetd, String(port)]])
  },
  async yaws() {
    const program = installed('/usr/bin/yaws')
    if (program === undefined) return undefined
    return at((port) => {
      const config = `logdir = ${folder}\ncache_refresh_secs = 1\n<server localhost>\n port = ${port}\n listen = 127.0.0.1\n docroot = ${site}\n deflate = true\n</server>\n`
      return [program, ['-c', written('yaws.conf', config), '--id', 'trial', '-i']]
    })
  },
  async webrick() {
    const program = installed('/usr/bin/ruby')
    if (program === undefined) return undefined
    return at((port) => [program, ['-run', '-e', 'httpd', site, '-p', String(port), '-b', '127.0.0.1']])
  },
  async php() {
    const program = installed('/usr/bin/php')
    if (program === undefined) return undefined
    return at((port) => [program, ['-S', `127.0.0.1:${port}`, '-t', site]])
  },
  async gunicorn() {
    const program = installed('/usr/bin/gunicorn')
    if (program === undefined) return undefined
    wsgi()
    return at((port) => [program, ['-b', `127.0.0.1:${port}`, '--chdir', folder, 'served:app']])
  },
  async uwsgi() {
    const program = installed('/usr/bin/uwsgi')
    if (program === undefined) return undefined
    wsgi()
    return at((port) => [
      program,
      [
        '--plugin',
        'python3,http',
        '--http',
        `127.0.0.1:${port}`,
        '--http-chunked-input',
        '--chdir',
        folder,
        '--module',
        'served:app',
        '--need-app',
      ],
    ])
  },
  async busybox() {
    const program = installed('/usr/bin/busybox', '/bin/busybox')
    if (program === undefined) return undefined
    const rules = written('busybox.conf', '/locked:sam:secret\nA:*\n')
    return at((port) => [program, ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', site, '-c', rules]])
  },
  async merecat() {
    const program = installed('/usr/sbin/merecat', '/usr/bin/merecat')
    if (program === undefined) return undefined
    const rules = (port) =>
      `port = ${port}\nhostname = "127.0.0.1"\ncompression-level = 6\nlist-dotfiles = false\n`
    return at((port) => [
      program,
      ['-n', '-f', written('merecat.conf', rules(port)), '-I', 'merecat-trial', site],
    ])
  },
  async twisted() {
    const program = installed('/usr/bin/twistd3', '/usr/bin/twistd')
    if (program === undefined) return undefined
    const pid = `--pidfile=${join(folder, 'twisted.pid')}`
    return at((port) => [
      program,
      ['-n', pid, 'web', '--path', site, '--listen', `tcp:${port}:interface=127.0.0.1`],
    ])
  },
  async waitress() {
    const program = installed('/usr/bin/waitress-serve', '/usr/bin/waitress-serve-python3')
    if (program === undefined) return undefined
    wsgi()
    return at((port) => [program, [`--listen=127.0.0.1:${port}`, 'served:app'], { PYTHONPATH: folder }])
  },
  async puma() {
    const program = installed('/usr/bin/puma')
    if (program === undefined) return undefined
    // Its own files with Rack's tags, compression and login.
    const app = `require 'rack'
use Rack::Deflater
use Rack::ConditionalGet
use Rack::ETag
map('/locked') do
  use(Rack::Auth::Basic, 'Members') { |name, word| [name, word] == %w[sam secret] }
  run Rack::Files.new(${JSON.stringify(join(site, 'locked'))})
end
run Rack::Files.new(${JSON.stringify(site)})
`
    return at((port) => [program, ['-b', `tcp://127.0.0.1:${port}`, written('puma.ru', app)]])
  },
  async httpServer() {
    const program = installed('/usr/bin/http-server')
    if (program === undefined) return undefined
    return at((port) => [
      program,
      [site, '-a', '127.0.0.1', '-p', String(port), '-c', '60'],
      // Where Debian has its modules.
      { NODE_PATH: '/usr/share/nodejs' },
    ])
  },
  async aiohttp() {
    if (python === undefined) return undefined
    const app = written(
      'served_by_aiohttp.py',
      `import sys
from aiohttp import web
app = web.Application()
app.add_routes([web.static('/', ${JSON.stringify(site)})])
web.run_app(app, host='127.0.0.1', port=int(sys.argv[1]))
`,
    )
    return at((port) => [python, [app, String(port)]])
  },
  async tornado() {
    if (python === undefined) return undefined
    const app = written(
      'served_by_tornado.py',
      `import sys, tornado.ioloop, tornado.web
files = (r'/(.*)', tornado.web.StaticFileHandler, {'path': ${JSON.stringify(site)}})
tornado.web.Application([files], compress_response=True).listen(int(sys.argv[1]), '127.0.0.1')
tornado.ioloop.IOLoop.current().start()
`,
    )
    return at((port) => [python, [app, String(port)]])
  },
  async nghttpx() {
    const program = installed('/usr/sbin/nghttpx', '/usr/bin/nghttpx')
    const behind = program && (await servers.webfs())
    if (behind === undefined) return undefined
    const { port: back } = new URL(behind)
    return at(
      (port) => [
        program,
        [
          `-f127.0.0.1,${port}`,
          `-b127.0.0.1,${back}`,
          '--workers=1',
          join(folder, 'private.key.pem'),
          join(folder, 'private.pem'),
        ],
      ],
      'https',
    )
  },
  async hitch() {
    const program = installed('/usr/sbin/hitch')
    const behind = program && (await servers.python11())
    if (behind === undefined) return undefined
    const { port: back } = new URL(behind)
    return at(
      (port) => [
        program,
        [
          `--frontend=[127.0.0.1]:${port}`,
          `--backend=[127.0.0.1]:${back}`,
          '--user=_hitch',
          join(folder, 'both.pem'),
        ],
      ],
      'https',
    )
  },
  async stunnel() {
    const program = installed('/usr/bin/stunnel4', '/usr/bin/stunnel')
    const behind = program && (await servers.webfs())
    if (behind === undefined) return undefined
    return at(
      (port) => [
        program,
        [
          written(
            'stunnel.conf',
            `foreground = yes\npid =\n[feeds]\naccept = 127.0.0.1:${port}\nconnect = ${new URL(behind).host}\ncert = ${join(folder, 'both.pem')}\n`,
          ),
        ],
      ],
      'https',
    )
  },
  async trafficserver() {
    const program = installed('/usr/bin/traffic_server')
    const behind = program && (await servers.webrick())
    if (behind === undefined) return undefined
    return at((port) => {
      const root = join(folder, 'ats')
      for (const name of ['etc', 'cache', 'log', 'run', 'share', 'lib'])
        mkdirSync(join(root, name), { recursive: true })
      cpSync('/etc/trafficserver', join(root, 'etc'), { recursive: true })
      writeFileSync(join(root, 'etc/remap.config'), `map http://127.0.0.1:${port}/ ${behind}/\n`)
      writeFileSync(join(root, 'etc/plugin.config'), 'compress.so\n')
      writeFileSync(join(root, 'etc/storage.config'), `${join(root, 'cache')} 16M\n`)
      writeFileSync(
        join(root, 'runroot.yaml'),
        `prefix: ${root}\nexec_prefix: ${root}\nbindir: /usr/bin\nsbindir: /usr/bin\nsysconfdir: ${root}/etc\ndatadir: ${root}/share\nincludedir: ${root}/share\nlibdir: /usr/lib/trafficserver\nlibexecdir: /usr/lib/trafficserver/modules\nlocalstatedir: ${root}/run\nruntimedir: ${root}/run\nlogdir: ${root}/log\ncachedir: ${root}/cache\n`,
      )
      const settings = {
        PROXY_CONFIG_HTTP_SERVER_PORTS: `${port}:ip-in=127.0.0.1`,
        PROXY_CONFIG_ADMIN_USER_ID: '#-1',
        PROXY_CONFIG_HTTP_CACHE_REQUIRED_HEADERS: '0',
      }
      return [program, [`--run-root=${join(root, 'runroot.yaml')}`], settings]
    })
  },
}

/** A feed that a program makes each time, in pieces and without a length. */
function wsgi() {
  written(
    'served.py',
    `import hashlib
def app(environ, answer):
    if environ['PATH_INFO'] == '/none.xml':
        answer('404 Not Found', [('Content-Type', 'text/plain')])
        return [b'none']
    body = open(${JSON.stringify(feed)}, 'rb').read()
    tag = 'W/"%s"' % hashlib.md5(body).hexdigest()
    if environ.get('HTTP_IF_NONE_MATCH') == tag:
        answer('304 Not Modified', [('ETag', tag)])
        return []
    answer('200 OK', [('Content-Type', 'application/rss+xml'), ('ETag', tag)])
    return (body[at:at + 700] for at in range(0, len(body), 700))
`,
  )
}

async function at(how, scheme = 'http') {
  const port = await freePort()
  const [program, args, env] = how(port)
  await start(program, args, port, { env })
  return `${scheme}://127.0.0.1:${port}`
}

function posts(count, second, file = feed) {
  const items = Array.from(
    { length: count },
    (_, at) => `<item><guid>northwind-${at}</guid><title>Northwind is down again, part ${at}</title></item>`,
  )
  writeFileSync(file, `<rss version="2.0"><channel><title>Forum</title>${items.join('')}</channel></rss>`)
  // A minute apart, since a file's time is told in seconds.
  const when = Date.now() / 1000 - 3600 + second * 60
  utimesSync(file, when, when)
}

/** Those whose rows here ask for a login below `/locked`. */
const LOGIN = new Set(['busybox', 'merecat', 'puma'])
const TRUST = { NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') }

async function look(name) {
  posts(50, 0)
  const origin = await servers[name]().catch((error) => console.log(`\n# ${name}: ${error.message}`))
  if (origin === undefined) return console.log(`\n# ${name}: not here`)
  const answer = await fetch(`${origin.replace('https:', 'http:')}/feed.xml`, {
    headers: { 'accept-encoding': 'gzip, br' },
  }).catch(() => undefined)
  const shown = [
    'server',
    'etag',
    'last-modified',
    'content-encoding',
    'content-type',
    'transfer-encoding',
    'connection',
  ]
  console.log(
    `\n# ${name}: ${shown
      .map((header) => answer?.headers.get(header) && `${header}: ${answer.headers.get(header)}`)
      .filter(Boolean)
      .join(' | ')}`,
  )
  const locked = origin.replace('://', '://sam:wrong@')
  const behindLogin = LOGIN.has(name)
    ? [
        `${origin}/locked/feed.xml`,
        `${locked}/locked/feed.xml`,
        `${locked.replace('wrong', 'secret')}/locked/feed.xml`,
      ]
    : []
  for (const url of [`${origin}/none.xml`, `${origin}/folder`, ...behindLogin]) {
    const path = url.replace(/127\.0\.0\.1:\d+/, 'site')
    const { stdout, stderr } = mentions(['sources', 'test', url], TRUST)
    expect('no password is shown', !/wrong|secret/.test(stdout + stderr), stdout + stderr)
    console.log(
      `  ${path}: ${(stdout + stderr)
        .split('\n')
        .filter((line) => /^mentions:|^ +(?:cause|try|entries)/.test(line))
        .join(' ')
        .replace(/\s+/g, ' ')}`,
    )
  }
  const config = written(
    'mentions.yaml',
    `brands: [{ name: Northwind }]\nsources: [{ type: feed, url: "${origin}/feed.xml" }]\n`,
  )
  const scan = () => {
    const { stdout, stderr } = mentions(
      ['scan', '--force', '--config', config, '--store', join(folder, `${name}.db`)],
      TRUST,
    )
    return /(?:Read|Nothing changed)[^\n]*/.exec(stdout + stderr)?.[0] ?? stdout + stderr
  }
  const [first, second] = [scan(), scan()]
  posts(51, 1)
  const [third, fourth] = [scan(), scan()]
  expect('all posts are read once', /Read 50 posts .*50 new/.test(first), first)
  expect('nothing is read twice', /^Nothing changed/.test(second), second)
  expect('one more post is seen', /1 new/.test(third), third)
  expect('and not read twice', /^Nothing changed/.test(fourth), fourth)
}

/** What a proxy says of its own is told as the proxy's, and what the site says as the site's. */
async function privoxy() {
  const program = installed('/usr/sbin/privoxy')
  const behind = program && (await servers.webrick())
  if (behind === undefined) return console.log('\n# privoxy: not here')
  const blocked = written('blocked.action', '{+block{forbidden here}}\nforbidden.example\n')
  const proxy = await at((port) => [
    program,
    [
      '--no-daemon',
      written(
        'privoxy.conf',
        `confdir /etc/privoxy\nlogdir ${folder}\nlisten-address 127.0.0.1:${port}\nactionsfile ${blocked}\n`,
      ),
    ],
  ])
  console.log('\n# privoxy')
  const closed = `127.0.0.1:${await freePort()}`
  const cases = [
    [`${behind}/feed.xml`, /entries +50/],
    [`${behind}/none.xml`, /There is nothing at/],
    ['http://forbidden.example/feed.xml', /The proxy .* lets no request through/],
    ['https://forbidden.example/feed.xml', /The proxy .* lets no request through/],
    ['http://forum.invalid/feed.xml', /The proxy .* finds no host named forum\.invalid/],
    ['https://forum.invalid/feed.xml', /The proxy .* finds no host named forum\.invalid/],
    [`http://${closed}/feed.xml`, /The proxy .* got nothing/],
    [`https://${closed}/feed.xml`, /The proxy .* got nothing/],
  ]
  posts(50, 0)
  for (const [url, told] of cases) {
    const { stdout, stderr } = mentions(['sources', 'test', url], { http_proxy: proxy, https_proxy: proxy })
    expect(
      `${url.replace(/127\.0\.0\.1:\d+/, 'site')}: ${told.source}`,
      told.test(stdout + stderr),
      stdout + stderr,
    )
  }
}

await withinFolder(async () => {
  mkdirSync(join(site, 'folder'), { recursive: true })
  mkdirSync(join(site, 'locked'))
  posts(3, 0, join(site, 'locked/feed.xml'))
  written('site/locked/.htpasswd', `sam:${done('/usr/bin/openssl', ['passwd', '-1', 'secret'])}`)
  cpSync(new URL('authority.pem', certificates), join(folder, 'authority.pem'))
  for (const name of ['private.pem', 'private.key.pem'])
    cpSync(new URL(name, certificates), join(folder, name))
  done('/bin/sh', ['-c', 'cat private.key.pem private.pem > both.pem; chmod 755 .'])
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : [...Object.keys(servers), 'privoxy'])
    await (name === 'privoxy' ? privoxy() : look(name))
})
