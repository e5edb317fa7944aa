// What the standards of feeds ask for, as lists of what is wrong. They look at the text alone, and share no code with what writes it.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { Parser } from 'htmlparser2'

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const URN_UUID = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
/** Of XML 1.0, https://www.w3.org/TR/xml/#charsets */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

type Element = Readonly<Record<string, unknown>>

const elements = (value: unknown): readonly Element[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) =>
    typeof one === 'object' && one !== null ? (one as Element) : { '#text': String(one) },
  )
const textOf = (element: Element | undefined): string => String(element?.['#text'] ?? '')
const isMoment = (text: string): boolean => RFC_3339.test(text) && !Number.isNaN(Date.parse(text))

/** RFC 4287, sections 4.1 and 4.2. */
export function atomFaults(text: string): string[] {
  if (NO_XML.test(text)) return ['a sign that XML may not hold']
  const valid = XMLValidator.validate(text)
  if (valid !== true) return [`no XML: ${valid.err.msg}`]
  const parsed: { feed?: Element } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
  }).parse(text)
  const { feed } = parsed
  if (feed === undefined) return ['no feed']
  const entries = elements(feed.entry)
  const ids = entries.map((entry) => textOf(elements(entry.id)[0]))
  return [
    ...(feed['@xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['not in the namespace of Atom']),
    ...commonFaults(feed, 'feed'),
    ...known(
      feed,
      'feed',
      'id title subtitle updated author link category contributor generator icon logo rights entry @xmlns @xml:lang',
    ),
    ...(new Set(ids).size === ids.length ? [] : ['two entries with one id']),
    ...entries.flatMap((entry, at) => entryFaults(entry, `entry ${at}`, elements(feed.author).length > 0)),
  ]
}

/** What a feed and an entry have exactly one of, and their people, links and categories. */
function commonFaults(element: Element, where: string): string[] {
  const people = elements(element.author)
  const links = elements(element.link)
  const alternates = links
    .filter((link) => (link['@rel'] ?? 'alternate') === 'alternate')
    .map((link) => `${link['@type']} ${link['@hreflang']}`)
  return [
    ...['id', 'title', 'updated'].flatMap((name) =>
      elements(element[name]).length === 1 ? [] : [`${where}: not one ${name}`],
    ),
    ...(URN_UUID.test(textOf(elements(element.id)[0])) ? [] : [`${where}: its id is none`]),
    ...['updated', 'published'].flatMap((name) =>
      elements(element[name]).every((one) => isMoment(textOf(one))) ? [] : [`${where}: ${name} is no moment`],
    ),
    ...people.flatMap((person) => [
      ...(textOf(elements(person.name)[0]) === '' ? [`${where}: an author without a name`] : []),
      ...(elements(person.uri).every((uri) => URL.canParse(textOf(uri)))
        ? []
        : [`${where}: an author's address`]),
      ...known(person, `${where}: author`, 'name uri email'),
    ]),
    ...(links.every((link) => URL.canParse(String(link['@href']))) ? [] : [`${where}: a link to nowhere`]),
    ...(new Set(alternates).size === alternates.length ? [] : [`${where}: several alternate links`]),
    ...(elements(element.category).every((category) => String(category['@term'] ?? '') !== '')
      ? []
      : [`${where}: a category without a term`]),
  ]
}

function entryFaults(entry: Element, where: string, hasAuthor: boolean): string[] {
  const contents = elements(entry.content)
  return [
    ...commonFaults(entry, where),
    ...known(
      entry,
      where,
      'id title updated published author link category contributor content rights source summary',
    ),
    ...(hasAuthor || elements(entry.author).length > 0 ? [] : [`${where}: nobody wrote it`]),
    ...(contents.length === 1 ? [] : [`${where}: not one content`]),
    ...contents.flatMap((content) =>
      content['@type'] === 'html' ? htmlFaults(textOf(content), where) : [`${where}: content is no HTML`],
    ),
    ...(textOf(elements(entry.title)[0]).trim() === '' ? [`${where}: an empty title`] : []),
  ]
}

const known = (element: Element, where: string, names: string): string[] =>
  Object.keys(element)
    .filter((name) => name !== '#text' && !names.split(' ').includes(name))
    .map((name) => `${where}: there is no ${name}`)

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeedFaults(text: string): string[] {
  const feed: Element = JSON.parse(text)
  const items = elements(feed.items)
  const ids = items.map(({ id }) => id)
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['not its version']),
    ...(typeof feed.title === 'string' && feed.title !== '' ? [] : ['no title']),
    ...(Array.isArray(feed.items) ? [] : ['no items']),
    ...known(
      feed,
      'feed',
      'version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs items',
    ),
    ...(['description', 'language'].every((name) => typeof feed[name] === 'string')
      ? []
      : ['a text that is none']),
    ...authorFaults(feed.authors, 'feed'),
    ...(new Set(ids).size === ids.length ? [] : ['two items with one id']),
    ...items.flatMap((item, at) => itemFaults(item, `item ${at}`)),
  ]
}

function itemFaults(item: Element, where: string): string[] {
  return [
    ...known(
      item,
      where,
      'id url external_url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments',
    ),
    ...(typeof item.id === 'string' && URN_UUID.test(item.id) ? [] : [`${where}: its id is none`]),
    ...(item.url === undefined || URL.canParse(String(item.url)) ? [] : [`${where}: its address is none`]),
    ...(typeof item.title === 'string' && item.title.trim() !== '' ? [] : [`${where}: no title`]),
    ...(typeof item.content_html === 'string'
      ? htmlFaults(item.content_html, where)
      : [`${where}: no content`]),
    ...['date_published', 'date_modified'].flatMap((name) =>
      item[name] === undefined || isMoment(String(item[name])) ? [] : [`${where}: ${name} is no moment`],
    ),
    ...(item.authors === undefined ? [] : authorFaults(item.authors, where)),
    ...(Array.isArray(item.tags) && item.tags.every((tag) => typeof tag === 'string' && tag !== '')
      ? []
      : [`${where}: tags that are none`]),
  ]
}

const authorFaults = (authors: unknown, where: string): string[] =>
  Array.isArray(authors) &&
  authors.length > 0 &&
  elements(authors).every(
    ({ name, url }) =>
      typeof name === 'string' && name !== '' && (url === undefined || URL.canParse(String(url))),
  )
    ? []
    : [`${where}: authors that are none`]

const harmless = new Set('p br strong blockquote span a code ul li'.split(' '))

/** Nothing that runs, is fetched, or leads elsewhere than into the web. */
function htmlFaults(html: string, where: string): string[] {
  const faults: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!harmless.has(name)) faults.push(`${where}: <${name}>`)
      for (const [key, value] of Object.entries(attributes)) {
        const isFine = (key === 'dir' && value === 'auto') || (key === 'href' && /^https?:\/\//.test(value))
        if (!isFine) faults.push(`${where}: ${key}="${value}"`)
      }
    },
    oncomment: () => faults.push(`${where}: a comment`),
    onprocessinginstruction: () => faults.push(`${where}: an instruction`),
  })
  parser.end(html)
  return faults
}
