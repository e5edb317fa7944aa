// What the feeds of a mailing list's archive become: `node bench/real/mail-archive.js`, after `npm run build`, where public-inbox is
// installed (apt-get install --no-install-recommends public-inbox libdbd-sqlite3-perl libsearch-xapian-perl libxml-feed-perl). The archive
// and its web server lie in a temporary folder and on loopback, and end with the script. Messages and names are invented.
import { join } from 'node:path'
import { done, expect, folder, freePort, installed, postsOf, start, withinFolder } from './local.js'

const LIST = 'hosting@lists.example'
const httpd = installed('/usr/bin/public-inbox-httpd')
const config = join(folder, 'archive.config')
const env = { PI_CONFIG: config, ORIGINAL_RECIPIENT: LIST }

if (httpd === undefined) {
  console.log('Needs public-inbox.')
  process.exit(2)
}

/** Each with its subject, who writes, what is answered, the words, and whether they have to wait for a reply. */
const messages = [
  {
    id: 'outage',
    from: 'Robin',
    subject: 'Northwind is down again',
    text: 'My shop at Northwind is down since Monday and nobody answers the phone.\nI want my money back.\n\n-- \nRobin\nhttps://robin.example/',
    due: true,
  },
  {
    id: 'fine',
    from: 'Pat',
    answers: 'outage',
    subject: 'Re: Northwind is down again',
    text: 'On Tue, 24 Nov 2026 at 10:12, Robin <robin@reader.example> wrote:\n> My shop at Northwind is down since Monday and nobody answers the phone.\n> I want my money back.\n\nWorks well for me, thank you for the hint about the cache.\n\n-- \nPat, who was let down by Northwind once and never got a refund',
    due: false,
  },
  {
    id: 'long-line',
    from: 'Kim',
    answers: 'outage',
    subject: 'Re: Northwind is down again',
    text: 'On Tue, Nov 24, 2026 at 10:12:00AM +0100, Robin with a rather long name of his own\nvia the hosting list <hosting@lists.example> wrote:\n> nobody answers the phone.\n\nThey answered me within a minute. Great people.',
    due: false,
  },
  {
    id: 'top',
    from: 'Lou',
    answers: 'outage',
    subject: 'RE: Northwind is down again',
    text: 'All good here, thanks.\n\n________________________________\nFrom: Robin <robin@reader.example>\nSent: Tuesday, November 24, 2026 10:12 AM\nTo: hosting@lists.example\nSubject: Northwind is down again\n\nMy shop at Northwind is down since Monday and nobody answers the phone.',
    due: false,
  },
  {
    id: 'code',
    from: 'Sam',
    subject: 'A script for the mailbox',
    text: 'I wrote this for my Northwind mailbox, and I like how it turned out:\n\n    if [ "$state" = "broken" ]; then\n      echo "error: nobody answers, your money is lost"\n    fi\n\nEnjoy.',
    due: false,
  },
  {
    id: 'patch',
    from: 'Max',
    subject: '[PATCH 1/2] northwind: name the host',
    text: 'The name was missing.\n\nSigned-off-by: Max <max@reader.example>\n---\n host.c | 2 +-\n 1 file changed, 1 insertion(+), 1 deletion(-)\n\ndiff --git a/host.c b/host.c\nindex 3f1c2d4..9a8b7c6 100644\n--- a/host.c\n+++ b/host.c\n@@ -1,3 +1,3 @@ int main(void)\n-  fail("Northwind is broken and nobody answers");\n+  warn("Northwind is down, data is lost");\n   return 0;\n-- \n2.39.5\n',
    due: false,
  },
  {
    id: 'signed',
    from: 'Alex',
    subject: 'Which soup?',
    text: 'Does anybody know a good soup near the harbour?\n\n-- \nAlex - my Northwind shop is broken, write to me at home\n_______________________________________________\nhosting mailing list\nhosting@lists.example\nhttps://lists.example/listinfo/hosting',
  },
  {
    id: 'sideways',
    from: 'Jo',
    answers: 'signed',
    subject: 'Re: Which soup?',
    text: 'On Wed, 25 Nov 2026, Alex wrote:\n\n> Does anybody know a good soup near the harbour?\n\nNo, but Northwind lost two of my mailboxes on Friday and support does not answer me.',
    due: true,
  },
]

await withinFolder(async () => {
  const box = join(folder, 'box')
  done('/usr/bin/public-inbox-init', ['-V2', 'hosting', box, 'http://127.0.0.1/hosting', LIST], { env })
  done('/usr/bin/git', ['config', '-f', config, 'publicinboxmda.spamcheck', 'none'])
  for (const [at, message] of messages.entries())
    done('/usr/bin/public-inbox-mda', ['--no-precheck'], { env, input: asMail(message, at) })
  const port = await freePort()
  await start(httpd, ['-W0', '-l', `http://127.0.0.1:${port}`], port, { env })
  console.log(`# ${done('/usr/bin/dpkg-query', ['-W', 'public-inbox']).trim()}`)
  whole(`http://127.0.0.1:${port}/hosting/new.atom`)
  oneThread(`http://127.0.0.1:${port}/hosting/outage@reader.example/t.atom`)
})

function asMail({ id, from, answers, subject, text }, at) {
  const address = (name) => `<${name}@reader.example>`
  return `From: ${from} ${address(from.toLowerCase())}
To: ${LIST}
Subject: ${subject}
Date: ${new Date(Date.now() - (60 - at) * 60_000).toUTCString().replace('GMT', '+0000')}
Message-ID: ${address(id)}
${answers === undefined ? '' : `In-Reply-To: ${address(answers)}\nReferences: ${address(answers)}\n`}MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8

${text}
`
}

function by(found, name) {
  return found.find(({ author }) => author?.name === name)
}

function whole(url) {
  const { posts: found, said } = postsOf([url])
  console.log(`\n the whole list: ${said}`)
  judged(found, messages)
  expect('a name in a signature is no mention', by(found, 'Alex') === undefined, by(found, 'Alex'))
  expect(
    'each message is there once',
    found.length === messages.length - 1,
    found.map(({ url }) => url),
  )
}

function oneThread(url) {
  const { posts: found, said } = postsOf([url])
  console.log(`\n one thread: ${said}`)
  judged(
    found,
    messages.filter(({ id, answers }) => id === 'outage' || answers === 'outage'),
  )
}

function judged(found, expected) {
  for (const { from, due, answers } of expected) {
    if (due === undefined) continue
    const post = by(found, from)
    expect(`${from} ${due ? 'waits' : 'does not wait'}`, post?.due === due, post)
    if (answers === undefined) continue
    expect(`${from} answers somebody, whose title it is`, post?.titleOf === 'thread', post)
    const root = expected.find(({ id }) => id === answers)
    const of = by(found, root?.from)?.thread?.id
    expect(`${from} stands in the same thread`, of === undefined || post?.thread?.id === of, [
      of,
      post?.thread,
    ])
  }
}
