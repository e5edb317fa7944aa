// What `npm run new:source` writes: a source that works against made-up answers, to be bent to what the place really says.
// `name` is the source's id (`ask-board`), `constant` what the code calls it (`askBoard`), `title` what a page does.

/** @param {{ name: string, constant: string }} of */
export const sourceFile = ({ name, constant }) => `\
import * as z from 'zod'
import { canonicalUrl } from '../text/urls.js'
import { once } from './once.js'
import { changedShape, readDataAs } from './read-data.js'
import { readEach, unreadNotices } from './read-each.js'
import { searchTerms } from './search-terms.js'
import { defineSource } from './source.js'

const PLACE = '${name}'
const BASE = 'https://${name}.example'

/** TODO: say what it finds, with the address of the place's documentation. */
export const ${constant} = defineSource({
  options: z.strictObject({
    type: z.literal(PLACE),
    base: z.url().default(BASE).describe('Where its search is; another address for tests.'),
  }),

  label: ({ base }) => (base === BASE ? PLACE : base),

  // TODO: is that so? It stands in docs/reference/sources.md.
  finds: { by: 'search', comments: 'no' },

  // TODO: \`limits\`, \`terms\`, \`credentials\`, where the place has any (./source.ts says what they are).

  // One ask for each name that a brand goes by; its tag is what a cursor is kept for.
  asks: ({ base }, { brands }) =>
    searchTerms(brands).map((term) => ({
      tag: term,
      request: {
        url: \`\${base}/api/search?\${new URLSearchParams({ q: \`"\${term}"\`, page: '1' })}\`,
        accept: 'application/json',
      },
    })),

  read(answer, { base }, _poll, { htmlToText }) {
    const { posts, next } = readDataAs(Found(), answer.body, changed)
    // One odd record hides no other; where all are odd, the place has changed.
    const { good, unread } = readEach(posts, FoundPost(), changed)
    const following = new URL(answer.url)
    following.searchParams.set('page', String(next))
    return {
      posts: good.map(({ id, title, body, author, published }) => {
        const url = \`\${base}/posts/\${id}\`
        return {
          // The place's own id first: two sources that find one post must agree on a key.
          keys: [\`\${PLACE}:\${id}\`, canonicalUrl(url) ?? url],
          place: PLACE,
          url,
          title,
          text: htmlToText(body),
          author: { name: author, handle: author, url: \`\${base}/people/\${author}\` },
          publishedAt: new Date(published),
          publishedAtFrom: 'source',
        }
      }),
      ...(next !== null && { next: { url: following.href, accept: 'application/json' } }),
      notices: unreadNotices(unread),
    }
  },
})

/** TODO: the shape of its answers. What is not read here need not be named. */
const Found = once(() => z.object({ posts: z.array(z.unknown()), next: z.int().nullable() }))

const FoundPost = once(() =>
  z.object({
    id: z.int(),
    title: z.string(),
    body: z.string(),
    author: z.string(),
    published: z.iso.datetime({ offset: true }),
  }),
)

/** "Nothing found" must never look the same as "could not look". A page for people in place of data has words of its own. */
const changed = changedShape(PLACE)
`

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`

/** The place's answers, as \`fixtures/<name>/\` holds them: file name to text. */
export const fixtureFiles = (/** @type {{ name: string }} */ { name }) => ({
  'routes.json': json({
    '/api/search': { file: 'search.json', contentType: 'application/json' },
    '/page-for-people/api/search': { file: 'page-for-people.html', contentType: 'text/html' },
  }),
  'search.json': json({
    posts: [
      {
        id: 4711,
        title: 'Is Northwind Hosting down?',
        body: '<p>My site gives a <b>502</b> since this morning.</p>',
        author: 'marta_k',
        published: '{{ago 90m iso}}',
      },
    ],
    next: null,
  }),
  'search.expected.json': json({
    given: given(name, '{{base}}'),
    requests: [request('{{base}}')],
    answers: [
      {
        tag: TERM,
        posts: [
          {
            keys: [`${name}:4711`, 'https://{{host}}/posts/4711'],
            place: name,
            url: '{{base}}/posts/4711',
            title: 'Is Northwind Hosting down?',
            text: 'My site gives a 502 since this morning.',
            author: { name: 'marta_k', handle: 'marta_k', url: '{{base}}/people/marta_k' },
            publishedAt: '2026-09-07T10:30:00.000Z',
            publishedAtFrom: 'source',
          },
        ],
        notices: [],
      },
    ],
    cursors: {},
    allNew: true,
  }),
  'page-for-people.html': '<!doctype html><title>Just a moment</title><p>Are you a person?\n',
  'page-for-people.expected.json': json({
    given: given(name, '{{base}}/page-for-people'),
    requests: [request('{{base}}/page-for-people')],
    answers: [{ failure: { code: 'page-instead', args: {} } }],
    cursors: {},
    problem: 'page-instead',
  }),
})

const TERM = 'northwind hosting'

const given = (/** @type {string} */ type, /** @type {string} */ base) => ({
  options: { type, base },
  brands: [{ name: 'Northwind', phrases: [TERM] }],
  now: '2026-09-07T12:00:00Z',
})

const request = (/** @type {string} */ base) => ({
  method: 'GET',
  url: `${base}/api/search?q=%22northwind+hosting%22&page=1`,
  accept: 'application/json',
})

/** The row and the section in docs/sources.md. */
export const tableRow = (/** @type {{ name: string, title: string }} */ { name, title }) =>
  `| [\`${name}\`](#${title.toLowerCase().replaceAll(' ', '-')}) | TODO: what it finds | nothing |\n`

export const section = (/** @type {{ name: string, title: string }} */ { name, title }) => `\
## ${title}

\`\`\`yaml
sources:
  - type: ${name}
\`\`\`

TODO: say what it finds, how far it looks back, and what it can't find.

`
