const HIDDEN = '***'

/** Words that name a secret when they are a whole word of a parameter's name: `api_key`, `accessKey`, `sig`. */
const secretWords = new Set(
  'key keys sig sign pass pwd pw psk pin otp sid jwt hash hmac mac code ticket nonce salt bearer feed private'.split(
    ' ',
  ),
)
/** Parts of a name that tell a secret wherever they stand: `authtoken`, `clientsecret`, `X-Amz-Signature`. */
const secretParts = /token|secret|passw|passphrase|signature|apikey|accesskey|credential|session|auth(?!or)/
/** Values of WordPress's `feed` parameter, which is a format and no secret. */
const feedFormats = /^(?:comments-)?(?:rss2?|atom|rdf|json|feed)$/

/** A path segment after which a secret comes, as in `/token/abc/`. */
const beforeSecret = /^(?:token|secret|api[-_]?key|key|auth|private)$/i

const absolute = /^([a-z][a-z0-9+.-]*:[\\/]{2})([^\\/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is

/**
 * An address without what is secret in it: user and password, the values of parameters named like a key, and path segments
 * that look like one. Each becomes `***`; everything else stays as it was, and so does the path of a local file. Not for use
 * as an address again.
 */
export const redact = (url: string): string => redactWith(url, redactPath)

/** The same for the address of a page that a feed points everybody to: its path is no secret, however long its words. */
export const redactLink = (url: string): string => redactWith(url, (path) => path)

/** `${FEED_USER}:${FEED_PASSWORD}`, and what our own examples say: nothing that anybody must not see. */
const PLACEHOLDER = String.raw`\$\{[A-Z_][A-Z0-9_]*\}`
const placeholder = new RegExp(`^${PLACEHOLDER}[.,:!?)'…]*$`)
const placeholders = new RegExp(`^(?:${PLACEHOLDER}(?::(?:${PLACEHOLDER})?)?|user:password)$`)

/** An address within a parameter of an address, and so on: deeper ones are hidden whole. */
const DEEPEST = 3

function redactWith(url: string, ofPath: (path: string) => string, depth = 0): string {
  const [, scheme, authority = '', path = '', query = '', fragment = ''] =
    absolute.exec(url.replace(/[\t\r\n]/g, '')) ?? []
  if (scheme === undefined) return redactParameters(url, depth)
  // A password with a slash or # in it ends the authority early, at something that is no port. An IPv6 address is none.
  const host = authority.replace(/^\[[\da-f:.%]*\]/i, '')
  if (/:(?!\d{0,5}$)/.test(host) && !authority.includes('@'))
    return scheme + url.replace(/^.*@|^.*$/s, HIDDEN)
  return (
    scheme +
    authority.replace(/^.*(?=@)/s, (user) => hiddenUser(user, scheme)) +
    redactParameters(/^file:/i.test(scheme) ? path : ofPath(path), depth) +
    redactParameters(query, depth) +
    (fragment.includes('=') ? redactParameters(fragment, depth) : ofPath(fragment))
  )
}

/** Who somebody is to a database is no secret where no password stands beside it: it is needed in a command that is to be typed. */
const hiddenUser = (user: string, scheme: string): string =>
  placeholders.test(user) || (/^postgres(?:ql)?:/i.test(scheme) && /^[\w.-]+$/.test(user)) ? user : HIDDEN

/** The same for every address inside a text, such as an error message. */
export function redactText(text: string): string {
  if (/^[a-z][a-z0-9+.-]{0,19}:\/\/\S+$/i.test(text)) return redact(text)
  return text
    .replace(
      /([a-z][a-z0-9+.-]{0,19}:\/\/)([^\s/?#]*)@/gi,
      (_, scheme, user) => `${scheme}${hiddenUser(user, scheme)}@`,
    )
    .replace(/([a-z][a-z0-9+.-]{0,19}:\/\/[^\s"<>`]+)/gi, (url) => {
      // A sentence goes on, or ends, behind an address.
      const address = url.replace(/[.,;:!?)'…]{1,9}$/, '')
      return redact(address) + url.slice(address.length)
    })
    .replace(/([?&;])([^?&;#\s=]+)=([^&;#\s"<>`]*)/g, redactParameter(0))
    .replace(
      /\b(bearer|basic)\s+(?!auth(?:entication|orization)(?![\w.~+/=-]{2}))[\w.~+/=-]{6,}/gi,
      `$1 ${HIDDEN}`,
    )
}

function redactPath(path: string): string {
  // The ids in a Google Alerts feed are all that keeps it private, however short they are.
  const alerts = path.replace(/^(\/alerts\/feeds)\/.+$/i, `$1/${HIDDEN}/${HIDDEN}`)
  if (alerts !== path) return alerts
  let before = ''
  return path.replace(/[^\\/#]+/g, (segment) => {
    const isSecret = beforeSecret.test(before) || looksOpaque(decoded(segment))
    before = decoded(segment)
    return isSecret ? HIDDEN : segment
  })
}

const redactParameters = (text: string, depth: number) =>
  text.replace(/(^|[?&;#])([^?&;#=]+)=([^&;#]*)/g, redactParameter(depth))

const redactParameter =
  (depth: number) =>
  (whole: string, before: string, name: string, value: string): string => {
    const plain = decoded(value.replace(/\+/g, ' '))
    if (value === '' || placeholder.test(value)) return whole
    if (isSecretName(decoded(name), plain) || looksOpaque(plain)) return `${before}${name}=${HIDDEN}`
    // A proxy's or redirect's address inside a parameter may hold secrets of its own.
    if (!plain.includes('://')) return whole
    if (depth >= DEEPEST) return `${before}${name}=${HIDDEN}`
    const inner = redactWith(plain, redactPath, depth + 1)
    return inner === plain ? whole : `${before}${name}=${encodeURIComponent(inner)}`
  }

function isSecretName(name: string, value: string): boolean {
  if (name.toLowerCase() === 'feed' && feedFormats.test(value.toLowerCase())) return false
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return secretParts.test(words.join('')) || words.some((word) => secretWords.has(word))
}

/**
 * True for what looks made by a machine: long runs of digits, hexadecimal, or letters and digits mixed. Words joined by
 * hyphens, years and short numbers are readable. When in doubt it is opaque: a hidden word harms nobody.
 */
function looksOpaque(segment: string): boolean {
  const parts = segment.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
  if (parts.some((part) => /^\d{12,}$/.test(part) || (part.length >= 10 && changes(part) >= 3))) return true
  return segment.length >= 16 && !/\s/.test(segment) && !parts.every(isReadable)
}

function isReadable(part: string): boolean {
  if (/^\d+$/.test(part)) return part.length <= 8
  if (/^(?:\p{Lu}?\p{Ll}*|\p{Lu}+|\p{Lo}+)$/u.test(part)) return part.length <= 20
  // NorthwindHosting
  if (/^(?:\p{Lu}\p{Ll}{2,}){2,4}$/u.test(part)) return true
  return part.length <= 4
}

/** How often letters turn to digits or back. */
const changes = (part: string) => part.match(/\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu)?.length ?? 0

/** Percent-encoding undone, also where it was done twice. */
function decoded(text: string): string {
  let plain = text
  for (let times = 0; times < 3 && plain.includes('%'); times++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return plain
    }
  }
  return plain
}
