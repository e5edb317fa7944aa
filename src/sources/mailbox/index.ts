import type { Notice } from '../../model/notice.js'
import type { FoundPost } from '../../model/post.js'
import type { Parsers } from '../parsers.js'
import { defineSource } from '../source.js'
import { isAlert, resultsOf } from './alerts.js'
import { readCursor, sinceOf, writeCursor } from './cursor.js'
import { digestIn, type Part } from './digest.js'
import { addressOf, folderOf, Options } from './options.js'
import { isAutomatic, momentOf, postOf } from './posts.js'

/** A mailbox, read by IMAP: alerts, newsletters, notifications, or what people write to an address for complaints. */
export const mailbox = defineSource({
  options: Options,
  whereOwn: { mails: 'complaints' },
  dropsUnmatched: true,

  label: (options) => {
    const url = new URL(addressOf(options))
    url.password = ''
    return url.href
  },

  finds: { by: 'reading', comments: 'no' },
  limits: { hosts: [], interval: 5 * 60_000 },

  credentials: {
    needs: [
      {
        option: 'address',
        what: 'the address of the mailbox with its user and password, as imaps://user:password@mail.example/INBOX',
        optional: true,
      },
      {
        option: 'password',
        what: 'its password, beside `host` and `user`; where the provider makes app passwords, one of these',
        optional: true,
      },
    ],
    from: 'the settings of the mail account, where most providers make app passwords, one for each program',
    costs: 'nothing',
  },

  needsOneOf: [['host', 'user', 'password'], ['address']],

  asks(options, { cursors, now }) {
    const folder = folderOf(options)
    const ask = (tag: string, url: string) => {
      const cursor = readCursor(cursors.get(tag))
      return {
        tag,
        request: {
          transport: 'imap' as const,
          url,
          ...(cursor && { after: { uidValidity: cursor.uidValidity, uid: cursor.uid } }),
          since: sinceOf(cursor, now),
        },
      }
    }
    const { sent = folder } = options
    return [
      ask(folder, addressOf(options)),
      ...(sent === folder ? [] : [ask(sent, addressOf(options, sent))]),
    ]
  },

  async read(answer, options, { cursors, now }, parsers) {
    const { ask, request } = answer
    const { uidValidity, read, left, parts } = digestIn(answer)
    const before = readCursor(cursors.get(ask.tag))
    const isSent = ask.tag === options.sent && ask.tag !== folderOf(options)
    const texts = { isSent, mails: options.mails, at: `${publicly(answer.url)};UIDVALIDITY=${uidValidity}` }
    const some = await readAll(parts, texts, parsers)
    return {
      posts: some.posts,
      cursor: writeCursor({ uidValidity, uid: read, day: now }),
      // Every mail has its number, so that none can be missing before them.
      complete: true,
      ...(left > 0 &&
        request.transport === 'imap' && {
          readOn: true,
          next: { ...request, after: { uidValidity, uid: read } },
        }),
      notices: [
        ...(before !== undefined && before.uidValidity !== uidValidity ? [renumbered(ask.tag)] : []),
        ...counted('mails-cut', some.cut),
        ...counted('mails-unreadable', some.unreadable),
      ],
    }
  },
})

/** What an address tells that is no secret. */
function publicly(address: string): string {
  const url = new URL(address)
  url.username = ''
  url.password = ''
  return url.href
}

const renumbered = (folder: string): Notice => ({ code: 'mailbox-renumbered', args: { folder } })

const counted = (code: 'mails-cut' | 'mails-unreadable', mails: number): Notice[] =>
  mails === 0 ? [] : [{ code, args: { mails } }]

type Folder = {
  /** Holds what was answered by us. */
  isSent: boolean
  mails: Options['mails']
  /** Its address, for what has no other. */
  at: string
}

async function readAll(parts: readonly Part[], folder: Folder, parsers: Parsers) {
  const read = { posts: [] as FoundPost[], cut: 0, unreadable: 0 }
  for (const { uid, receivedAt, source, isCut } of parts) {
    const mail = await parsers.readMail(source)
    if (mail === undefined) {
      read.unreadable++
      continue
    }
    if (isAlert(mail)) {
      read.posts.push(...resultsOf(mail, momentOf(mail, receivedAt), parsers))
      continue
    }
    // Of what we send only answers are of interest to anybody here.
    if (folder.isSent && mail.answers === undefined) continue
    if (!folder.isSent && folder.mails === 'complaints' && isAutomatic(mail)) continue
    const post = postOf(mail, { url: `${folder.at}/;UID=${uid}`, receivedAt })
    if (post === undefined) continue
    if (isCut && mail.text === '') read.cut++
    read.posts.push(folder.isSent ? byUs(post) : post)
  }
  return read
}

/** Whoever may write into that folder speaks for the brand. */
const byUs = (post: FoundPost): FoundPost =>
  post.author === undefined ? post : { ...post, author: { ...post.author, official: true } }
