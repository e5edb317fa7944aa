import type { Mark } from '../model/mention.js'

/**
 * Words that people know from other programs, and what they are called here. One that throws something away stands only for what
 * says so as plainly.
 */
const commandSynonyms: Readonly<Record<string, string>> = {
  ls: 'list',
  inbox: 'list',
  find: 'list --search',
  search: 'list --search',
  grep: 'list --search',
  view: 'show',
  cat: 'show',
  browse: 'open',
  visit: 'open',
  goto: 'open',
  info: 'show',
  details: 'show',
  run: 'scan',
  poll: 'scan',
  fetch: 'scan',
  pull: 'scan',
  refresh: 'scan',
  update: 'scan',
  watch: 'scan',
  cron: 'schedule',
  crontab: 'schedule',
  systemd: 'schedule',
  daemon: 'schedule',
  doctor: 'check',
  status: 'check',
  validate: 'check',
  verify: 'check',
  lint: 'check',
  report: 'digest',
  mail: 'digest',
  email: 'digest',
  summary: 'digest',
  statistics: 'stats',
  metrics: 'stats',
  figures: 'stats',
  analytics: 'stats',
  compose: 'draft',
  suggest: 'draft',
  template: 'draft --templates',
  templates: 'draft --templates',
  score: 'explain',
  why: 'explain',
  setup: 'init',
  start: 'init',
  create: 'init',
  example: 'demo',
  source: 'sources',
  feed: 'sources',
  feeds: 'sources',
  version: '--version',
  add: 'sources add',
  rm: 'sources remove',
  remove: 'sources remove',
  delete: 'sources remove',
  pause: 'sources pause',
  resume: 'sources resume',
  import: 'sources import',
  export: 'sources export',
  test: 'sources test',
  backup: 'store backup',
  vacuum: 'store compact',
  compact: 'store compact',
  database: 'store',
  db: 'store',
}

/** The same behind `sources`; nothing is what `sources` does by itself. */
const sourcesSynonyms: Readonly<Record<string, string>> = {
  list: '',
  ls: '',
  show: '',
  status: '',
  health: '',
  rm: 'remove',
  del: 'remove',
  delete: 'remove',
  new: 'add',
  create: 'add',
  feed: 'add',
  stop: 'pause',
  disable: 'pause',
  mute: 'pause',
  start: 'resume',
  enable: 'resume',
  unpause: 'resume',
  check: 'test',
  try: 'test',
  opml: 'export',
}

/** The same behind `store`. */
const storeSynonyms: Readonly<Record<string, string>> = {
  where: 'path',
  location: 'path',
  status: 'info',
  show: 'info',
  stats: 'info',
  size: 'info',
  copy: 'backup',
  save: 'backup',
  snapshot: 'backup',
  verify: 'check',
  fsck: 'check',
  doctor: 'check',
  repair: 'check',
  vacuum: 'compact',
  shrink: 'compact',
  optimize: 'compact',
  dump: 'export',
  load: 'import',
}

/** What a mark may have been meant to be; `--clear` takes one back. */
const markSynonyms: Readonly<Record<string, Mark | '--clear'>> = {
  harmless: 'fine',
  praise: 'fine',
  spam: 'fine',
  noise: 'fine',
  'no-complaint': 'fine',
  'not-complaint': 'fine',
  'not-a-complaint': 'fine',
  'non-complaint': 'fine',
  notcomplaint: 'fine',
  notus: 'not-us',
  'not-ours': 'not-us',
  'not-me': 'not-us',
  'not-about-us': 'not-us',
  'somebody-else': 'not-us',
  other: 'not-us',
  namesake: 'not-us',
  irrelevant: 'not-us',
  unrelated: 'not-us',
  complain: 'complaint',
  complaints: 'complaint',
  bad: 'complaint',
  problem: 'complaint',
  'not-fine': 'complaint',
  notfine: 'complaint',
  unfine: 'complaint',
  clear: '--clear',
  undo: '--clear',
  reset: '--clear',
  unmark: '--clear',
}

const known = <Meant extends string>(
  table: Readonly<Record<string, Meant>>,
  word: string,
): Meant | undefined => {
  const typed = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  return Object.hasOwn(table, typed) ? table[typed] : undefined
}

export const commandMeant = (word: string): string | undefined => known(commandSynonyms, word)
/** Behind a command that has others below it; nothing is what it does by itself. */
export const belowMeant = (command: string, word: string): string | undefined =>
  known(command === 'store' ? storeSynonyms : sourcesSynonyms, word)
export const markMeant = (word: string): Mark | '--clear' | undefined => known(markSynonyms, word)
