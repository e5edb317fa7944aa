import { arabic } from './ar.js'
import { bulgarian } from './bg.js'
import { czech } from './cs.js'
import { danish } from './da.js'
import { greek } from './el.js'
import { persian } from './fa.js'
import { finnish } from './fi.js'
import { hebrew } from './he.js'
import { hindi } from './hi.js'
import { hungarian } from './hu.js'
import { indonesian } from './id.js'
import { korean } from './ko.js'
import { norwegian } from './nb.js'
import { romanian } from './ro.js'
import type { RoughWords } from './rough-words.js'
import { russian } from './ru.js'
import { swedish } from './sv.js'
import { thai } from './th.js'
import { turkish } from './tr.js'
import { ukrainian } from './uk.js'
import { vietnamese } from './vi.js'

/**
 * The rough lists by language subtag: the language's own first, then those of languages that it is easily taken for. They are functions, since the
 * build has a list loaded when the first post in its language is read (`scripts/lexicons-apart.js`).
 */
export const roughLists: ReadonlyMap<string, () => readonly RoughWords[]> = new Map([
  ['sv', () => [swedish()]],
  ['da', () => [danish(), norwegian()]],
  ['no', () => [norwegian(), danish()]],
  ['fi', () => [finnish()]],
  ['cs', () => [czech()]],
  ['hu', () => [hungarian()]],
  ['ro', () => [romanian()]],
  ['bg', () => [bulgarian()]],
  ['el', () => [greek()]],
  ['tr', () => [turkish()]],
  ['ru', () => [russian()]],
  ['uk', () => [ukrainian()]],
  ['ar', () => [arabic()]],
  ['he', () => [hebrew()]],
  ['fa', () => [persian()]],
  ['hi', () => [hindi()]],
  ['id', () => [indonesian()]],
  ['th', () => [thai()]],
  ['vi', () => [vietnamese()]],
  ['ko', () => [korean()]],
])
