// What Debian's Postfix says to a digest that it does not take, and what `mentions` makes of it. A Postfix of its own: config, queue and
// data below the temporary folder, one port of the loopback address; nothing leaves the machine, and nothing is delivered.
// Usage: node postfix.js, as root, where postfix is installed: apt-get install --no-install-recommends postfix
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { desk, need, run } from './digest-mail.js'

const FROM = 'mentions@northwind.example'
const [CARE, GONE] = ['care@contoso.example', 'gone@contoso.example']

/** What each refuses, by the settings of Postfix; `kept`: whether the digest has to wait for whoever is refused. */
const cases = [
  { name: 'takes it', settings: {}, exit: 0 },
  { name: 'an unknown recipient', settings: {}, to: [GONE], kept: false },
  { name: 'one unknown of two', settings: {}, to: [CARE, GONE], kept: false },
  { name: 'a submission port, no login', settings: { smtpd_recipient_restrictions: 'reject' }, kept: true },
  { name: 'a client it rejects', settings: { smtpd_client_restrictions: 'reject' }, kept: true },
  { name: 'a relay', settings: {}, to: ['care@elsewhere.example'], kept: true },
  {
    name: 'a sender not owned by who logs in, in the words of reject_sender_login_mismatch',
    settings: {
      smtpd_sender_restrictions: `check_sender_access inline:{ { ${FROM} = 553 5.7.1 not owned by user care } }`,
    },
    kept: true,
  },
  {
    name: 'a sender it does not know',
    settings: {
      smtpd_sender_restrictions: `check_sender_access inline:{ { ${FROM} = REJECT not one of ours } }`,
    },
    kept: true,
  },
  {
    name: 'a block list',
    settings: {
      smtpd_client_restrictions:
        'check_client_access inline:{ { 127.0.0.1 = REJECT blocked using dnsbl.northwind.example } }',
    },
    kept: true,
  },
  {
    name: 'a greeting without a name',
    settings: {
      smtpd_helo_required: 'yes',
      smtpd_helo_restrictions: 'reject_non_fqdn_helo_hostname, reject_invalid_helo_hostname',
    },
    query: '?name=desk',
    kept: true,
  },
  {
    name: 'SPF, as a policy service says it',
    settings: {
      smtpd_recipient_restrictions: `check_sender_access inline:{ { ${FROM} = 550 5.7.23 Message rejected due to: SPF fail } }, permit`,
    },
    kept: true,
  },
  {
    name: 'a full mailbox',
    settings: {
      smtpd_recipient_restrictions: `check_recipient_access inline:{ { ${CARE} = 552 5.2.2 Mailbox full } }, permit`,
    },
    kept: true,
  },
  {
    name: 'too many recipients',
    settings: { smtpd_recipient_limit: '1' },
    to: [CARE, 'desk@contoso.example'],
    exit: 0,
  },
  { name: 'too large', settings: { message_size_limit: '2000' }, kept: false },
  {
    name: 'no letters beyond ASCII',
    settings: { smtputf8_enable: 'no' },
    to: [CARE, 'jörg@contoso.example'],
    kept: true,
  },
  {
    name: 'insisting on a secure connection',
    settings: { smtpd_tls_security_level: 'encrypt' },
    query: '?tls=never',
    kept: true,
  },
]

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

const base = (folder, _port) => ({
  compatibility_level: '3.6',
  queue_directory: join(folder, 'queue'),
  data_directory: join(folder, 'data'),
  maillog_file: join(folder, 'log'),
  maillog_file_prefixes: folder,
  inet_interfaces: '127.0.0.1',
  inet_protocols: 'ipv4',
  myhostname: 'mail.contoso.example',
  mydestination: '',
  mynetworks: '192.0.2.0/24',
  virtual_mailbox_domains: 'contoso.example',
  virtual_mailbox_maps: `inline:{ ${CARE}=x, desk@contoso.example=x, jörg@contoso.example=x }`,
  virtual_transport: 'discard:',
  default_transport: 'discard:',
  smtpd_tls_security_level: 'none',
  smtpd_peername_lookup: 'no',
  alias_maps: '',
  local_recipient_maps: '',
})

const services = (port) => `127.0.0.1:${port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
`

const settingsText = (settings) =>
  Object.entries(settings)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('')

if (process.getuid?.() !== 0) {
  console.error('Postfix starts as root only.')
  process.exit(2)
}
const { out } = await need(
  '/usr/sbin/postconf',
  ['mail_version'],
  'apt-get install --no-install-recommends postfix',
)
console.log(`Postfix, ${out.trim()}`)

const folder = mkdtempSync(join(tmpdir(), 'mentions-postfix-'))
const config = join(folder, 'config')
const postfix = (...args) => run('/usr/sbin/postfix', ['-c', config, ...args])
chmodSync(folder, 0o755)
for (const name of ['config', 'queue', 'data']) mkdirSync(join(folder, name))
spawnSync('chown', ['postfix', join(folder, 'data')])
process.on('exit', () => {
  spawnSync('/usr/sbin/postfix', ['-c', config, 'stop'])
  rmSync(folder, { recursive: true, force: true })
})

let wrong = 0
const port = await freePort()
for (const { name, settings, to = [CARE], query = '', kept, exit = 5 } of cases) {
  writeFileSync(join(config, 'main.cf'), settingsText({ ...base(folder, port), ...settings }))
  writeFileSync(join(config, 'master.cf'), services(port))
  const started = await postfix('start')
  if (started.code !== 0) throw new Error(`Postfix does not start: ${started.out}${started.err}`)
  await sleep(500)
  const { mentions } = await desk({ from: FROM, to, smtp: `smtp://127.0.0.1:${port}${query}` })
  const { code, err } = await mentions('digest', '--email')
  // What is kept is told of again, since the server still refuses it; of what was given up nothing is left to send.
  const again = await mentions('digest', '--email', '--pending')
  const isKept = again.code === 5
  const isRight = code === exit && (kept === undefined || kept === isKept)
  if (!isRight) wrong++
  console.log(
    `\n${isRight ? 'as it should be' : 'WRONG'}: ${name} (code ${code}${code === 0 ? '' : isKept ? ', kept' : ', given up'})`,
  )
  console.log(err.trim().replace(/^/gm, '  '))
  await postfix('stop')
}
console.log(`\n${wrong === 0 ? 'All' : `All but ${wrong}`} of ${cases.length} as they should be.`)
process.exitCode = wrong === 0 ? 0 : 1
