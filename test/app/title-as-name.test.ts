import { expect, test } from 'vitest'
import { freeTitle } from '../../src/app/title-as-name.js'
import { readConfig } from '../../src/config/parse.js'
import { sources as kinds } from '../../src/sources/index.js'
import { configuredSources } from '../support/configured-sources.js'
import { configFor } from '../support/workspace.js'

const { config } = readConfig(
  configFor(['https://other.example/feed.rss'], {
    brands: [{ name: 'Northwind Hosting', was: ['Northwind Net'] }],
    sources: [{ type: 'feed', url: 'https://other.example/feed.rss', name: 'Hosting Corner' }],
  }),
  { shownPath: 'mentions.yaml', env: {}, sources: kinds },
)
const setup = { config, sources: configuredSources(config.sources, config.every) }
const named = (title: string | undefined, url = 'https://forum.example/latest.rss', type = 'feed') =>
  freeTitle({ type, url, title }, setup, config.sources)

test.each([
  ['Webmaster Forum', 'Webmaster Forum'],
  ['  Webmaster\tForum ', 'Webmaster Forum'],
  ['Northwind Hosting Community', 'Northwind Hosting Community'],
  ['Kundenforum: Hilfe & Support', 'Kundenforum: Hilfe & Support'],
  ['サーバー掲示板', 'サーバー掲示板'],
  ['Hosting "Corner" #2', 'Hosting "Corner" #2'],
  ['Searchlight Blog', 'Searchlight Blog'],
  ['Alerts of the harbour', 'Alerts of the harbour'],
  ['Harbour Alerts', 'Harbour Alerts'],
  ['Job Search Blog', 'Job Search Blog'],
  ['Research results in short', 'Research results in short'],
  ['Match Results & Tables', 'Match Results & Tables'],
  ['Search Engine Diary', 'Search Engine Diary'],
  ['Wohnungssuche Hamburg', 'Wohnungssuche Hamburg'],
  ['La recherche agricole', 'La recherche agricole'],
  [
    'Everything that people who run shops on the net ask each other on a long winter day',
    'Everything that people who run shops on the net ask each other on a long winter day',
  ],
  ['あ'.repeat(50), 'あ'.repeat(50)],
])('a feed titled %j is called %j', (title, name) => expect(named(title)).toBe(name))

test.each<[title: string | undefined, why: string]>([
  [undefined, 'it has none'],
  ['', 'it is empty'],
  ['Latest topics', 'many are called that'],
  ['Neueste Beiträge', 'many are called that'],
  ['Comments', 'many are called that'],
  ['hosting corner', 'another source has it'],
  ['feed', 'it is a kind of source'],
  ['Northwind Hosting', 'it is the brand'],
  ['northwind net', 'the brand was called that'],
  ['Search results for "northwind"', 'it is a search'],
  ['Suchergebnisse – northwind', 'it is a search'],
  ['"northwind" - Google News', 'it is a search'],
  ['Google Alert - northwind', 'it is a search'],
  ['Search: northwind', 'it is a search'],
  ['Alerts for sailors', 'it may be a search'],
  ['Suche nach northwind', 'it is a search'],
  ['Résultats de recherche pour « northwind »', 'it is a search'],
  ['Recherche : northwind', 'it is a search'],
  ['Resultados de la búsqueda de northwind', 'it is a search'],
  ['Resultados da pesquisa por northwind', 'it is a search'],
  ['Risultati della ricerca per northwind', 'it is a search'],
  ['Zoekresultaten voor northwind', 'it is a search'],
  ['Sökresultat: northwind', 'it is a search'],
  ['Wyniki wyszukiwania dla northwind', 'it is a search'],
  ['Результаты поиска: northwind', 'it is a search'],
  ['「northwind」の検索結果', 'it is a search'],
  ['a'.repeat(101), 'nobody calls it that'],
  ['あ'.repeat(51), 'nobody calls it that'],
  ['Questions tagged northwind', 'it is a search'],
  [`Prices of $${'{HOME}'}`, 'it would be read as a variable'],
])('no name is made of %j: %s', (title, _why) => expect(named(title)).toBeUndefined())

test.each([
  ['https://forum.example/search.rss?q=northwind', 'feed'],
  ['https://forum.example/search/northwind.rss', 'feed'],
  ['https://blog.example/?s=northwind&feed=rss2', 'feed'],
  ['https://blog.example/tag/northwind/feed/', 'feed'],
  ['https://forum.example/rss?zoek=Northwind%20Hosting', 'feed'],
  ['https://www.google.com/alerts/feeds/1/2', 'google-alerts'],
])('nor of the title of what looks for something: %s', (url, type) =>
  expect(named('Webmaster Forum', url, type)).toBeUndefined(),
)

test.each(['https://forum.example/external.php?type=RSS2&lastpost=1', 'https://forum.example/?s=&feed=rss2'])(
  'an address with other parts behind the question mark is no search: %s',
  (url) => expect(named('Webmaster Forum', url)).toBe('Webmaster Forum'),
)
