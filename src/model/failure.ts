import { type ArgsOf, args, type Coded } from './coded.js'

type Host = { host: string }
/** `proxy`: what requests go through, and may have failed at; its host and port. */
type Connecting = Host & { proxy?: string }
/** An answer that is no success, by its status and the standard's name for it. `until`: its site is left alone until then. */
type Status = { status: number; reason?: string; until?: string }
type HostStatus = Host & Status
type AddressStatus = { address: string } & Status
type Path = { path: string }

/** Codes of the system that a person can do something about, whatever was done when they came. */
const systemReasons = [
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
  'EISDIR',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EBUSY',
  'ENOTEMPTY',
  'ENOMEM',
] as const
export type SystemReason = (typeof systemReasons)[number]
export const isSystemReason = (code: string): code is SystemReason =>
  systemReasons.some((reason) => reason === code)

/** What is wrong with a line of an export. */
export type LineFault =
  | { why: 'too-long' | 'not-utf-8' | 'not-json' | 'no-row' | 'behind-end' }
  | { why: 'no-table' | 'not-taken'; table: string }
  | { why: 'no-column' | 'no-value'; table: string; column: string }

/** Why a line, a row or a mail is no post. `field`: the first of it that is of another kind than it should be. */
export type PostFault =
  | { why: 'not-json' | 'no-object' | 'no-words' | 'page' | 'feed' | 'too-long' | 'no-mail' }
  | { why: 'field'; field: string }

/** What can fail that a person can do something about, by code. Addresses in it are redacted, as it is stored and shown. */
export const failures = {
  // http: addresses and redirects.

  'address-unusable': args<{ address: string }>(),
  'redirect-nowhere': args<Host>(),
  'redirect-off-web': args<Host & { to: string }>(),
  /** A circle, on which a cookie was set. */
  'redirect-wants-cookie': args<Host>(),
  'redirect-circle': args<Host>(),
  'redirect-too-often': args<Host & { limit: number }>(),
  /** To another site, which was not meant to get what was to be sent. */
  'redirect-with-body': args<Host & { to: string }>(),
  /** What was to be delivered would not be sent on. */
  'redirect-drops-body': args<Host & { to: string }>(),
  /** Into the network that we run in. */
  'redirect-private': args<Host>(),

  // http: no connection, or one that broke. Times in milliseconds.

  'host-unknown': args<Connecting>(),
  'host-not-looked-up': args<Connecting>(),
  /** `here`: this machine has no way to any network of that kind, as the system says. */
  'host-unreachable': args<Connecting & { here?: true }>(),
  'connection-refused': args<Connecting>(),
  'connection-unanswered': args<Connecting>(),
  'connection-failed': args<Connecting>(),
  /**
   * `reason`: the code of OpenSSL or Node. `issuer`: who vouches for the certificate, by the last that was sent; `isPublic`: its
   * certificate can be had by everybody. `names`: what it is for,
   * where that is another site.
   */
  'connection-insecure': args<
    Connecting & { reason: string; issuer?: string; isPublic?: true; names?: readonly string[] }
  >(),
  'request-unsendable': args<Connecting>(),
  'headers-too-large': args<Connecting>(),
  'not-http': args<Connecting>(),
  /** HTTP, but against its rules. `reason`: in the words of the parser. */
  'http-broken': args<Connecting & { reason: string }>(),
  'deadline-connecting': args<Connecting & { deadline: number }>(),
  'deadline-waiting': args<Connecting & { deadline: number }>(),
  'deadline-reading': args<Connecting & { deadline: number; received: number }>(),
  'connection-closed': args<Connecting>(),
  /** In bytes. */
  'answer-cut': args<Connecting & { received: number; expected?: number }>(),

  // http: the proxy on the way. `proxy` is its host and port, without user and password.

  'proxy-unusable': args<{ proxy: string }>(),
  /** Its name can't be looked up. */
  'proxy-unknown': args<{ proxy: string }>(),
  /** `tls`: the code of OpenSSL or Node. */
  'proxy-unreachable': args<{ proxy: string; refuses?: true; tls?: string }>(),
  /** `given`: it got a user and a password. */
  'proxy-login-wanted': args<{ proxy?: string; given?: true } & Status>(),
  'proxy-forbids': args<{ proxy: string } & HostStatus>(),
  /** `why`: the site has no such name, or can't be connected to, as the proxy says. */
  'proxy-cannot': args<{ proxy: string; why?: 'name' | 'connection' } & HostStatus>(),

  // http: an answer that can't be used.

  'answer-too-large': args<Host & { maxBytes: number }>(),
  'answer-empty': args<Host & { status: number }>(),
  'encoding-unknown': args<Host>(),
  'encoding-broken': args<Host>(),
  /** A page that checks for people. */
  'robot-check': args<HostStatus>(),
  /** It is closed for a while, and says for how long. */
  'closed-for-now': args<HostStatus>(),
  /** "Unchanged", to a request that named nothing. */
  'unasked-unchanged': args<HostStatus>(),
  /**
   * `address`: what wants it; absent as earlier versions stored it. `given`: it got a user and a password. `ways`: the schemes it names,
   * where Basic is none of them.
   */
  'login-wanted': args<{ address?: string; given?: true; ways?: readonly string[] } & HostStatus>(),
  'not-let-in': args<HostStatus>(),
  'not-there': args<AddressStatus>(),
  /** Removed for good. */
  gone: args<AddressStatus>(),
  'asked-too-often': args<HostStatus>(),
  'server-fault': args<HostStatus>(),
  'request-rejected': args<HostStatus>(),
  'no-page': args<HostStatus>(),

  // http: programs in the place of addresses. `program`: its name without its folder; `words`: what it said last, on its standard error.

  'command-not-started': args<{
    program: string
    why: 'missing' | 'no-program' | 'system'
    words: string
  }>(),
  /** It ended with another code than 0; `killedBy`: a signal ended it. */
  'command-failed': args<{ program: string; exitCode: number; killedBy?: string; words?: string }>(),
  'command-too-slow': args<{ program: string; deadline: number; words?: string }>(),
  'command-too-large': args<{ program: string; maxBytes: number }>(),
  // http: mailboxes. `message`: in the words of the server.

  /** The user, the password, or that one of a program is let in at all, which servers don't tell apart. */
  'mailbox-login-refused': args<Host & { message?: string }>(),
  /** `folders`: some of those that there are. */
  'mailbox-folder-missing': args<Host & { folder: string; folders: readonly string[] }>(),
  /** It said no to something else, or goodbye. */
  'mailbox-refused': args<Host & { message?: string }>(),
  /** By STARTTLS, as its address wants it. Nothing secret was sent. */
  'mailbox-unencrypted': args<Host>(),
  'not-imap': args<Host>(),

  /** The file of those whom the config trusts (`http.ca`). */
  'authority-missing': args<Path>(),
  'authority-unreadable': args<Path>(),
  'authority-none': args<Path>(),
  'authority-damaged': args<Path>(),

  // http: a request that was not sent. No failure of a source.

  'host-left-alone': args<Host & { until: string }>(),
  'host-away': args<Host & { times: number }>(),
  'site-limited': args<{ site: string; until: string }>(),
  /** All requests that its site allows in a day or a month were sent. */
  'quota-spent': args<{ site: string; requests: number; per: 'day' | 'month'; until: string }>(),
  /** What the config lets it cost in a month was spent, or a further request might cost more than is left. */
  'budget-spent': args<{ site: string; amount: number; currency: string; until: string }>(),

  // http: files in the place of addresses.

  'file-address-unusable': args<{ address: string }>(),
  'file-missing': args<Path>(),
  'file-forbidden': args<Path>(),
  'file-unreadable': args<Path>(),
  'file-is-folder': args<Path>(),
  'file-not-plain': args<Path>(),
  'file-too-large': args<Path & { maxBytes: number }>(),
  'file-empty': args<Path>(),

  // feeds

  'feed-too-large': args<{ maxBytes: number }>(),
  'feed-empty': args(),
  'feed-is-page': args(),
  'feed-is-opml': args(),
  'feed-unknown': args(),
  'json-damaged': args(),
  'json-too-many-parts': args(),
  'json-no-feed': args(),
  'opml-unknown': args(),

  // posts a line, in JSON

  /** None of so many lines is a post. `line`: the first that is none, counted from 1, and why; `field`: the one that is wrong. */
  'lines-no-posts': args<{ lines: number; line: number } & PostFault>(),

  // sources

  /** An answer that is not what its source reads. For a place without advice of its own. */
  'shape-unknown': args<{ place: string }>(),
  /** A page for people, with success, where data were due. */
  'page-instead': args(),
  /** Only members may read there; no key was sent. */
  'forum-closed': args<{ place: string }>(),
  'forum-key-refused': args<{ place: string }>(),
  /** It says so in an answer that is a success. */
  'search-overloaded': args<{ place: string }>(),
  'search-refused': args<{ place: string; term: string }>(),
  /** Every name has fewer letters than a search looks for. */
  'terms-too-short': args<{ terms: readonly string[]; least: number }>(),
  // What places say in words of their own. `option`: of the source, as the config has it.

  /** The key that an option gives: wrong, run out or withdrawn, which places don't tell apart. */
  'key-refused': args<{ place: string; option: string }>(),
  /** A private key that an option gives, and that is none of the kind that the place gives. */
  'key-unreadable': args<{ place: string; option: string }>(),
  /** It takes several options, of which these are not there. */
  'key-in-part': args<{ place: string; missing: readonly string[] }>(),
  /** It may not read what is told of this app, or there is none of that name. */
  'key-without-app': args<{ place: string; app: string }>(),
  /** The key is good, and may not do what is to be done. `right`: as the place calls it. */
  'key-lacks': args<{ place: string; option: string; right: string }>(),
  /** It gives this to nobody without an account there, in the words of the place. */
  'members-only': args<{ place: string; message: string }>(),
  /** What it gives to nobody without one. */
  'key-wanted': args<{ place: string; option: string; what: string }>(),
  /** All requests that it allows in a while were sent. `option`: a key there would raise their number. */
  'quota-used-up': args<{ place: string; until?: string; option?: string }>(),
  /** What the account of a key may not do, or did not pay for, in the words of the place. */
  'account-not-allowed': args<{ place: string; message: string }>(),
  /** What was asked for, in the words of the place. */
  'query-refused': args<{ place: string; message: string }>(),
  /** It answers searches to nobody without an account any more. */
  'bluesky-account-wanted': args(),
  'stackexchange-site-unknown': args<{ site: string }>(),
  'github-repository-unknown': args<{ repository: string }>(),

  /** A site's robots.txt asks programs not to read that path. */
  'robots-forbid': args<{ host: string; path: string }>(),
  /** `bySelector`: those of the config fit nothing; otherwise the page marks nothing as a post. */
  'page-without-posts': args<{ bySelector: boolean }>(),
  /** A selector is none, in the words of who reads them. */
  'selector-unusable': args<{ message: string }>(),

  /** Neither channels nor a key to search with. */
  'youtube-where': args(),
  'google-alerts-shape': args(),
  /** A post whose thread was asked for. */
  'post-not-there': args<{ place: string }>(),
  'reddit-shape': args(),
  'reddit-all': args<{ read: string }>(),
  /** The thread of a post. `software`: the forum's, for people. It is for members only; or nothing is there to read it by. */
  'thread-hidden': args<HostStatus & { software: string }>(),
  'thread-missing': args<HostStatus & { software: string }>(),
  /** A page for people in place of it. */
  'thread-is-page': args<Host & { software: string }>(),
  /** The page of the thread names no feed of it. */
  'topic-feeds-off': args<Host & { software: string }>(),
  'subreddit-unknown': args<{ subreddits: readonly string[] }>(),
  'subreddit-closed': args<{
    subreddits: readonly string[]
    why: 'private' | 'banned' | 'quarantined' | 'gated'
  }>(),
  'reddit-secret-alone': args(),
  /** The id and the secret of an app, or the login that they gave. */
  'reddit-key-refused': args<{ status: number }>(),
  /** All requests of an app, whatever it asks for. */
  'reddit-app-refused': args<{ status: number }>(),
  /** An app sent all requests that it may for now. */
  'reddit-limit': args<{ until?: string }>(),

  // channels of our own

  /** A web page where data was due. */
  'channel-is-page': args(),
  /** Neither a feed nor a status page that is known, nor does the page at this address lead to one. */
  'channel-unknown': args<{ address: string }>(),
  /** The data of a status page, of this software, in another shape. `part`: what of it is missing or of another kind. */
  'channel-changed': args<{ software: string; part: string }>(),

  // jobs

  /** The address that a source had moved to was removed for good; the configured one is asked next. */
  'moved-gone': args<AddressStatus>(),
  /** Something nobody foresaw, in the words of the error. */
  defect: args<{ source: string; message: string }>(),

  // store

  /** The system refused, by its own code (`ENOSPC`); `path` where it names one. */
  'system-refused': args<{ reason: SystemReason; path?: string }>(),
  /** None could be made there. */
  'temporary-folder': args<{ folder: string }>(),
  'store-folder': args<{ folder: string }>(),
  'store-is-folder': args<Path>(),
  'store-unknown': args<Path>(),
  'store-newer': args<Path & { found: number; known: number }>(),
  'store-missing': args<Path>(),
  'store-not-writable': args<Path>(),
  /** `part`: the file that can't be read: the store, its folder, or one beside it. */
  'store-not-readable': args<Path & { part: string }>(),
  'store-damaged': args<Path>(),
  /** The file beside a store that says who scans, or mails: it may not be written, or something else stands there. */
  'lock-closed': args<Path>(),
  'lock-spoilt': args<Path>(),
  /** A hard link. */
  'store-has-two-names': args<Path>(),
  /** It was moved, and nothing is written into it any more. `successor`: a path, or an address without a password. */
  'store-sealed': args<Path & { successor: string }>(),
  /** It is the copy of another, and not finished. */
  'store-unfinished': args<Path & { from: string }>(),
  'store-busy': args<Path>(),
  'disk-full': args<Path>(),
  'disk-failed': args<Path>(),
  /** Another process writes to the store. `heldFor`: milliseconds; `host`: another machine's name. `waited`: for it to let go, in vain. */
  'store-locked': args<
    Path & { waited: boolean; holder?: { command: string; pid: number; heldFor: number; host?: string } }
  >(),

  // store: a database. `path`: its address, without what is secret.

  'database-unreachable': args<Path>(),
  /** Its name cannot be looked up. */
  'database-unknown-host': args<Path>(),
  'database-login': args<Path>(),
  /** The server's list of who may come from where (`pg_hba.conf`) has nothing for us. */
  'database-not-admitted': args<Path>(),
  'database-missing': args<Path>(),
  /** Whoever we are there may not do that. */
  'database-closed': args<Path>(),
  /** A copy that follows another one, or one that was closed to writers. */
  'database-read-only': args<Path>(),
  'database-crowded': args<Path>(),
  /** What stands between does not do what we need. `reason`: in its words. */
  'database-pooler': args<Path & { reason: string }>(),
  /** It starts or ends just now. */
  'database-starting': args<Path>(),
  /** A statement was ended: it took too long, or somebody ended it. */
  'database-slow': args<Path>(),
  'database-full': args<Path>(),
  'database-damaged': args<Path>(),
  /** A table or column of ours is missing. */
  'database-changed': args<Path>(),
  /** Somebody stored a number that none of ours can be. */
  'database-numbers': args<Path>(),
  /** The connection broke, and whether the last change was stored cannot be told. */
  'database-lost': args<Path>(),
  /** The connection broke, and nothing of what was under way was stored. */
  'database-broke': args<Path>(),
  /** The connection broke that held the right to scan, mail or watch: another one may have it by now. */
  'right-lost': args<Path>(),
  'worker-dismissed': args<Path>(),
  /** `reason`: the code of OpenSSL or Node, or that there is no TLS. */
  'database-insecure': args<Path & { reason: string }>(),
  /** `option`: of the address; it names a file that cannot be read. */
  'database-file': args<Path & { option: string; file: string }>(),
  /** Versions of PostgreSQL. */
  'database-too-old': args<Path & { found: string; oldest: number }>(),
  /** How it keeps texts. */
  'database-letters': args<Path & { found: string }>(),
  /** What the programs of the database do better than we could. */
  'database-theirs': args<Path>(),
  /** What stands in the schema is no store. */
  'schema-unknown': args<Path & { schema: string }>(),
  /** A dry run works in a schema of its own, which we may not make. */
  'copy-forbidden': args<Path>(),
  /** We may not make it, or nothing in it. */
  'schema-forbidden': args<Path & { schema: string }>(),

  // store: its upkeep

  /** It would be written over. */
  'file-exists': args<Path>(),
  'backup-onto-itself': args<Path>(),
  /** What is there is a store in which something is still to be moved out of its -wal file. */
  'backup-in-use': args<Path>(),
  /** No store is there, but the -wal file of one that was. */
  'wal-left': args<Path>(),
  /** In bytes. */
  'no-room': args<Path & { needed: number; free: number }>(),
  'store-not-empty': args<Path>(),
  /** A store and what was to be its copy are one. */
  'copy-onto-itself': args<Path>(),
  /** What was read back of a copy is not what was written. */
  'copy-differs': args<Path & { from: string; table: string }>(),
  /** So many rows of a table refer to what is not in it. */
  'copy-astray': args<Path & { table: string; rows: number }>(),
  /** `path` is what people call the export. */
  'import-no-export': args<Path>(),
  'import-newer': args<Path>(),
  'import-line': args<Path & { line: number } & LineFault>(),
  /** The line that ends it is missing, or says another number of rows than there are. */
  'import-cut': args<Path & { rows: number }>(),
  /** So many rows of a table refer to what is not in it. */
  'import-astray': args<Path & { table: string; rows: number }>(),

  /** In words, as an earlier version stored it. */
  told: args<{ message: string; hint: string }>(),
  /** Stored by a later version, under a code that this one does not know. */
  unknown: args<{ code: string }>(),
}

export type Failures = ArgsOf<typeof failures>
export type Failure = Coded<Failures>
