// How many points Debian's SpamAssassin gives a digest, by its local tests: from a host with a name, and from one without; to a bare
// address, and to one with a name. Limit: 1.0 from a host with a name.
// Usage: node spamassassin.js, where spamassassin is installed: apt-get install spamassassin
import { mailOf, need, run } from './digest-mail.js'

const LIMIT = 1.0

const { out } = await need('spamassassin', ['--version'], 'apt-get install spamassassin')
console.log(out.split('\n')[0])

const hosts = {
  'a host with a name': 'mail.northwind.example (mail.northwind.example [5.6.7.8])',
  'a host without one': 'desk (unknown [5.6.7.8])',
}
const people = {
  'to a bare address': 'care@northwind.example',
  'to a name': 'Care Team <care@northwind.example>',
}

/** A relay that took it from that host, so that nothing depends on this machine. */
const received = (from) =>
  `Received: from ${from} by mx.contoso.example (Postfix) with ESMTP id 4ABC1234; ${new Date().toUTCString().replace('GMT', '+0000')}\r\n`

let failed = false
for (const [toWhom, to] of Object.entries(people)) {
  const mail = await mailOf({ from: 'mentions@northwind.example', to: [to] })
  for (const [host, words] of Object.entries(hosts)) {
    const { out, err } = await run('spamassassin', ['-t', '-L'], { input: received(words) + mail })
    const score = /^X-Spam-Status: \w+, score=(-?[\d.]+)/m.exec(out)?.[1]
    if (score === undefined) throw new Error(`No verdict: ${err}`)
    // They stand in the header and again in the report.
    const rules = [
      ...new Set(
        [...out.matchAll(/^ *(-?\d+\.\d) ([A-Z][A-Z0-9_]+)/gm)].map(
          ([, points, rule]) => `${rule} ${points}`,
        ),
      ),
    ]
    console.log(
      `${host}, ${toWhom}: ${score} points (${rules.filter((rule) => !/ -?0\.0$/.test(rule)).join(', ')})`,
    )
    failed ||= host === 'a host with a name' && Number(score) > LIMIT
  }
}
console.log(
  failed ? `Above the limit of ${LIMIT.toFixed(1)}.` : `At most ${LIMIT.toFixed(1)} from a host with a name.`,
)
process.exitCode = failed ? 1 : 0
