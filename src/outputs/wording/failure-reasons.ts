import type { Failure, Failures } from '../../model/failure.js'

/**
 * Why something could not be read, as much as whoever gets a mail has to know: what to do about it stands where somebody types, in English.
 * `where`: a host, a place, a program or a file; undefined where the failure names none.
 */
export type Reasons = {
  /** Its address is none, or leads nowhere. */
  address: Reason
  unreachable: Reason
  insecure: Reason
  proxy: Reason
  slow: Reason
  'broke-off': Reason
  /** Something came that nobody can read. */
  unreadable: Reason
  empty: Reason
  'too-large': Reason
  /** A web page came in place of posts. */
  page: Reason
  /** It answers otherwise than it did. */
  changed: Reason
  closed: Reason
  fault: Reason
  /** It lets nobody in who is a program. */
  'turned-away': Reason
  members: Reason
  /** A login or a key is missing, or wrong. */
  login: Reason
  gone: Reason
  'too-often': Reason
  /** It may not be asked before a moment. */
  limited: Reason
  /** Requests or money of a time are used up. */
  spent: Reason
  program: Reason
  file: Reason
  /** Something in the config is to be corrected. */
  setting: Reason
  /** The trouble is of this machine. */
  here: Reason
  defect: Reason
  /** Only a later version knows. */
  unknown: Reason
}

type Reason = (where: string | undefined, until: string | undefined) => string

const reasons: Readonly<Record<Exclude<keyof Failures, 'told'>, keyof Reasons>> = {
  'address-unusable': 'address',
  'redirect-nowhere': 'address',
  'redirect-off-web': 'address',
  'redirect-wants-cookie': 'turned-away',
  'redirect-circle': 'address',
  'redirect-too-often': 'address',
  'redirect-with-body': 'address',
  'redirect-drops-body': 'address',
  'redirect-private': 'address',
  'host-unknown': 'unreachable',
  'host-not-looked-up': 'unreachable',
  'host-unreachable': 'unreachable',
  'connection-refused': 'unreachable',
  'connection-unanswered': 'unreachable',
  'connection-failed': 'unreachable',
  'connection-insecure': 'insecure',
  'request-unsendable': 'setting',
  'headers-too-large': 'unreadable',
  'not-http': 'unreadable',
  'http-broken': 'unreadable',
  'deadline-connecting': 'slow',
  'deadline-waiting': 'slow',
  'deadline-reading': 'slow',
  'connection-closed': 'broke-off',
  'answer-cut': 'broke-off',
  'proxy-unusable': 'proxy',
  'proxy-unknown': 'proxy',
  'proxy-unreachable': 'proxy',
  'proxy-login-wanted': 'proxy',
  'proxy-forbids': 'proxy',
  'proxy-cannot': 'proxy',
  'answer-too-large': 'too-large',
  'answer-empty': 'empty',
  'encoding-unknown': 'unreadable',
  'encoding-broken': 'unreadable',
  'robot-check': 'turned-away',
  'closed-for-now': 'closed',
  'unasked-unchanged': 'unreadable',
  'login-wanted': 'login',
  'not-let-in': 'turned-away',
  'not-there': 'gone',
  gone: 'gone',
  'asked-too-often': 'too-often',
  'server-fault': 'fault',
  'request-rejected': 'turned-away',
  'no-page': 'unreadable',
  'command-not-started': 'program',
  'command-failed': 'program',
  'command-too-slow': 'program',
  'command-too-large': 'program',
  'mailbox-login-refused': 'login',
  'mailbox-folder-missing': 'setting',
  'mailbox-refused': 'turned-away',
  'mailbox-unencrypted': 'insecure',
  'not-imap': 'unreadable',
  'authority-missing': 'file',
  'authority-unreadable': 'file',
  'authority-none': 'file',
  'authority-damaged': 'file',
  'host-left-alone': 'limited',
  'host-away': 'unreachable',
  'site-limited': 'limited',
  'quota-spent': 'spent',
  'budget-spent': 'spent',
  'file-address-unusable': 'address',
  'file-missing': 'file',
  'file-forbidden': 'file',
  'file-unreadable': 'file',
  'file-is-folder': 'file',
  'file-not-plain': 'file',
  'file-too-large': 'too-large',
  'file-empty': 'empty',
  'feed-too-large': 'too-large',
  'feed-empty': 'empty',
  'feed-is-page': 'page',
  'feed-is-opml': 'unreadable',
  'feed-unknown': 'unreadable',
  'json-damaged': 'unreadable',
  'json-too-many-parts': 'unreadable',
  'json-no-feed': 'unreadable',
  'opml-unknown': 'unreadable',
  'lines-no-posts': 'unreadable',
  'shape-unknown': 'changed',
  'page-instead': 'page',
  'forum-closed': 'members',
  'forum-key-refused': 'login',
  'search-overloaded': 'closed',
  'search-refused': 'setting',
  'terms-too-short': 'setting',
  'key-refused': 'login',
  'key-unreadable': 'login',
  'key-in-part': 'login',
  'key-without-app': 'login',
  'key-lacks': 'login',
  'members-only': 'members',
  'key-wanted': 'login',
  'quota-used-up': 'spent',
  'account-not-allowed': 'turned-away',
  'query-refused': 'setting',
  'bluesky-account-wanted': 'login',
  'stackexchange-site-unknown': 'setting',
  'github-repository-unknown': 'setting',
  'robots-forbid': 'turned-away',
  'page-without-posts': 'changed',
  'selector-unusable': 'setting',
  'youtube-where': 'setting',
  'google-alerts-shape': 'changed',
  'post-not-there': 'gone',
  'reddit-shape': 'changed',
  'reddit-all': 'setting',
  'thread-hidden': 'members',
  'thread-missing': 'gone',
  'thread-is-page': 'page',
  'topic-feeds-off': 'turned-away',
  'subreddit-unknown': 'setting',
  'subreddit-closed': 'members',
  'reddit-secret-alone': 'setting',
  'reddit-key-refused': 'login',
  'reddit-app-refused': 'login',
  'reddit-limit': 'limited',
  'channel-is-page': 'page',
  'channel-unknown': 'unreadable',
  'channel-changed': 'changed',
  'moved-gone': 'gone',
  defect: 'defect',
  'system-refused': 'here',
  'temporary-folder': 'here',
  'store-folder': 'here',
  'store-is-folder': 'here',
  'store-unknown': 'here',
  'store-newer': 'here',
  'store-missing': 'here',
  'store-not-writable': 'here',
  'store-not-readable': 'here',
  'store-damaged': 'here',
  'lock-closed': 'here',
  'lock-spoilt': 'here',
  'store-has-two-names': 'here',
  'store-sealed': 'here',
  'store-unfinished': 'here',
  'store-busy': 'here',
  'disk-full': 'here',
  'disk-failed': 'here',
  'store-locked': 'here',
  'database-unreachable': 'here',
  'database-unknown-host': 'here',
  'database-login': 'here',
  'database-not-admitted': 'here',
  'database-missing': 'here',
  'database-closed': 'here',
  'database-read-only': 'here',
  'database-crowded': 'here',
  'database-pooler': 'here',
  'database-starting': 'here',
  'database-slow': 'here',
  'database-full': 'here',
  'database-damaged': 'here',
  'database-changed': 'here',
  'database-numbers': 'here',
  'database-lost': 'here',
  'database-broke': 'here',
  'right-lost': 'here',
  'worker-dismissed': 'here',
  'database-file': 'here',
  'database-insecure': 'here',
  'database-too-old': 'here',
  'database-letters': 'here',
  'database-theirs': 'here',
  'schema-unknown': 'here',
  'copy-forbidden': 'here',
  'schema-forbidden': 'here',
  'file-exists': 'here',
  'backup-onto-itself': 'here',
  'backup-in-use': 'here',
  'wal-left': 'here',
  'no-room': 'here',
  'store-not-empty': 'here',
  'copy-onto-itself': 'here',
  'copy-differs': 'here',
  'copy-astray': 'here',
  'import-no-export': 'here',
  'import-newer': 'here',
  'import-line': 'here',
  'import-cut': 'here',
  'import-astray': 'here',
  unknown: 'unknown',
}

/** What a failure may be about, the first that it names. */
const wheres = ['proxy', 'host', 'place', 'site', 'program', 'path', 'address'] as const

/**
 * A failure in a sentence of a language. What an earlier version stored in words only is told in those.
 *
 * @param until how a moment is written
 */
export function reasonSentence(
  { code, args }: Failure,
  words: Reasons,
  until: (moment: string) => string,
): string {
  if (code === 'told') return args.message
  const told: Readonly<Record<string, unknown>> = { ...args }
  const key = wheres.find((name) => typeof told[name] === 'string')
  const where = key === undefined ? undefined : String(told[key])
  return words[reasons[code]](where, typeof told.until === 'string' ? until(told.until) : undefined)
}
