const STATUS = String.raw`\([\p{Lu}\p{Lo}][^()\n]{0,60}\)`

/** What trackers put before the words of a ticket: its kind, number and state. */
const PREFIXES: readonly RegExp[] = [
  // Redmine: "Bug #4 (New): …", with kinds and states in the words of whoever runs it.
  new RegExp(String.raw`^[\p{Lu}\p{Lo}][\p{L}\p{N} /&-]{0,40}\s#\d+\s?${STATUS}\s?[:：]\s*`, 'u'),
  // Trac: "Ticket #12 (defect created): …"
  /^ticket\s#\d+\s\([^()\n]{1,60}\):\s*/i,
  // Fossil: "New ticket [0a1b2c3d4e5f6071|0a1b2c3d4e] …"
  /^new\sticket\s\[[\da-f]{8,}\|[\da-f]{6,}\]:?\s*/i,
  // "Bug #4: …", "Bug 4 - …", Debian's "Bug#4: …"
  /^(?:bug|defect|issue|feature(?:\srequest)?|enhancement|merge\srequest|pull\srequest)\s?#?\d+\s?(?::|\s[-–—]\s)\s*/i,
  // Bugzilla and Launchpad: "[Bug 4] New: …", "[Bug 4] [NEW] …"
  /^\[(?:bug|defect|issue|ticket|feature)\s?#?\d+\]\s*(?:(?:new|changed|closed|resolved|reopened):\s*|\[(?:new|bug|defect)\]\s*)?/i,
  // Jira: "[WEB-12] …", "(WEB-12) …"
  /^(?:\[[A-Z][A-Z\d]{1,9}-\d+\]|\([A-Z][A-Z\d]{1,9}-\d+\))\s*/,
  // Mantis: "0001234: …"
  /^0\d{6}:\s*/,
]

/**
 * The title of a ticket without what its tracker puts before it: "Bug" is a kind of ticket there, and nobody's word. One that is
 * nothing else stays.
 */
export function withoutTicketPrefix(title: string): string {
  for (const prefix of PREFIXES) {
    const own = title.replace(prefix, '')
    if (own !== title && /\p{L}/u.test(own)) return own
  }
  return title
}
