import { MentionsError } from '../../model/error.js'

/** What a column can be: the fields of a post, with those within one behind a dot. */
const columnFields = [
  ...['id', 'url', 'place', 'title', 'text', 'html', 'publishedAt', 'updatedAt', 'language', 'tags'],
  ...['author', 'author.handle', 'author.url', 'author.followers', 'thread', 'thread.parentId', 'thread.url'],
  ...[
    'engagement.likes',
    'engagement.comments',
    'engagement.shares',
    'engagement.views',
    'engagement.rating',
  ],
] as const
type ColumnField = (typeof columnFields)[number]

/** How other programs call them, without blanks and signs; the likeliest first. What says two things elsewhere is not among them. */
const CALLED: Partial<Record<ColumnField, readonly string[]>> = {
  id: ['postid', 'messageid', 'ticketid', 'reviewid', 'commentid', 'guid', 'key'],
  url: ['link', 'permalink', 'address', 'posturl', 'pageurl'],
  place: ['site', 'platform', 'network', 'channel'],
  title: ['subject', 'headline', 'summary'],
  text: ['body', 'content', 'message', 'comment', 'review', 'description', 'fulltext', 'snippet'],
  publishedAt: [
    'published',
    'date',
    'datetime',
    'createdat',
    'created',
    'time',
    'timestamp',
    'postedat',
    'pubdate',
  ],
  updatedAt: ['updated', 'editedat', 'modified', 'lastmodified'],
  language: ['lang', 'locale'],
  author: ['authorname', 'username', 'user', 'name', 'from', 'sender', 'reviewer', 'customer'],
  'author.handle': ['handle', 'screenname', 'account'],
  'author.url': ['profile', 'profileurl', 'userurl'],
  'author.followers': ['followers', 'followercount', 'followerscount'],
  thread: ['threadid', 'conversationid', 'topicid'],
  'thread.parentId': ['parentid', 'inreplyto', 'replyto'],
  'engagement.likes': ['likes', 'likecount', 'upvotes'],
  'engagement.comments': ['comments', 'commentcount', 'replies'],
  'engagement.shares': ['shares', 'retweets', 'reposts'],
  'engagement.views': ['views', 'viewcount', 'impressions'],
  'engagement.rating': ['rating', 'stars'],
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '')

/** Which field each column is, by its place; undefined for one that is passed over. */
export type Columns = readonly (ColumnField | undefined)[]

/**
 * What the columns of a table are: what a person says of them, and of the others what their names say.
 *
 * @param map `column=field`, or `column=` for one that is to be passed over
 * @throws MentionsError for a mapping that can't be, and where no column has the words of a post, or its date
 */
export function columnsOf(
  names: readonly string[],
  { map, mayBeUndated }: { map: readonly string[]; mayBeUndated: boolean },
): Columns {
  const columns: (ColumnField | undefined)[] = names.map(() => undefined)
  const settled = new Set<number>()
  for (const one of map) {
    const [column, field] = mapping(one)
    const at = names.findIndex((name) => name.trim() === column)
    if (at === -1)
      throw new MentionsError(`There is no column ${JSON.stringify(column)}.`, {
        hint: `The columns are: ${namedColumns(names)}`,
      })
    settled.add(at)
    columns[at] = field
  }
  for (const field of columnFields) {
    if (columns.includes(field)) continue
    for (const called of [plain(field), ...(CALLED[field] ?? [])]) {
      const at = names.findIndex((name, index) => !settled.has(index) && plain(name) === called)
      if (at === -1) continue
      settled.add(at)
      columns[at] = field
      break
    }
  }
  if (!columns.some((field) => field === 'text' || field === 'title' || field === 'html'))
    throw new MentionsError('No column has the words of the posts.', {
      hint: `Say which one, as in \`--map Beschwerde=text\`. The columns are: ${namedColumns(names)}`,
    })
  if (!mayBeUndated && !columns.includes('publishedAt'))
    throw new MentionsError('No column says when the posts were published.', {
      hint: `Say which one, as in \`--map Opened=publishedAt\`, or take them in as of now with \`--undated\`. The columns are: ${namedColumns(names)}`,
    })
  return columns
}

/** A person has to find theirs among them: few tables have more. */
const MOST_COLUMNS = 40

const namedColumns = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_COLUMNS).map((name) => JSON.stringify(name.trim()))
  const more = names.length - shown.length
  return `${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`
}

function mapping(written: string): readonly [string, ColumnField | undefined] {
  const at = written.lastIndexOf('=')
  const field = written.slice(at + 1).trim()
  const known = columnFields.find((one) => one === field)
  if (at < 1 || (field !== '' && known === undefined))
    throw new MentionsError(`\`--map ${written}\` is no column and a field.`, {
      hint: `Write it as \`--map Date=publishedAt\`; \`--map Date=\` passes a column over. The fields are: ${columnFields.join(', ')}`,
    })
  return [written.slice(0, at).trim(), known]
}

const NUMBERS = /^(?:author\.followers|engagement\.)/

/** A row as a record. Empty cells say nothing. */
export function recordOf(cells: readonly string[], columns: Columns): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [at, field] of columns.entries()) {
    const cell = cells[at]?.trim() ?? ''
    if (field === undefined || cell === '') continue
    const [name = '', within] = field.split('.')
    const value = NUMBERS.test(field) ? numberOf(cell) : field === 'tags' ? tagsOf(cell) : cell
    if (value === undefined) continue
    if (within !== undefined) record[name] = { ...partsOf(record[name], name), [within]: value }
    else
      record[name] = record[name] === undefined ? value : { ...partsOf(value, name), ...Object(record[name]) }
  }
  // Of a thread of which only the post replied to is known, that one is the thread.
  const { thread } = record
  if (thread !== null && typeof thread === 'object' && !('id' in thread))
    record.thread = { ...thread, id: Reflect.get(thread, 'parentId') ?? Reflect.get(thread, 'url') }
  return record
}

/** An author is a name by itself, a thread an id. */
const partsOf = (value: unknown, name: string): object =>
  typeof value === 'string' ? { [name === 'author' ? 'name' : 'id']: value } : Object(value ?? {})

/** Counts that are none say nothing. */
function numberOf(cell: string): number | undefined {
  const number = Number(cell.replace(/(?<=\d)[,' ](?=\d{3}\b)/g, ''))
  return Number.isFinite(number) && number >= 0 ? number : undefined
}

const tagsOf = (cell: string): string[] =>
  cell
    .split(/[,;|]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
