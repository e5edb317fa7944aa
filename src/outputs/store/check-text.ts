import type { Checked } from '../../store/port/upkeep.js'
import { safeText } from '../../terminal/safe.js'
import { typedWord } from '../../text/shell-word.js'
import { moveFile } from '../../text/system-commands.js'
import { grouped } from '../wording/count.js'
import { sealText } from './seal-text.js'

type About = {
  path: string
  platform: NodeJS.Platform
  /** How the program is called, without what says which store. */
  self: string
  /** The files of the store that are there: itself, and what SQLite keeps beside it. None where it is a database. */
  files: readonly string[]
  isDatabase: boolean
}

export const isSound = ({ damage, astray, broken }: Checked): boolean =>
  damage.length === 0 && astray.size === 0 && broken.size === 0

/** What was found of a store, for people: what is wrong, what can be saved, and by which commands. */
export function storeCheckText(checked: Checked, about: About): string {
  const path = safeText(about.path)
  if (isSound(checked)) {
    const sound = `${path} is sound: ${about.isDatabase ? '' : 'the file is whole, and '}all that it holds fits together.\n${leftText(checked)}`
    return checked.seal === undefined ? sound : `${sound}${sealText(checked.seal)}\n`
  }
  if (checked.damage.length > 0) return damagedText(checked, about)
  const rows = (table: string, many: number) => `  ${grouped(many)} × ${table}`
  return [
    `${path} can be read, but not all that it holds fits together:`,
    ...[...checked.astray].map(([table, many]) =>
      rows(`in ${safeText(table)}: what it belongs to is not there`, many),
    ),
    ...[...checked.broken].map(([rule, many]) => rows(rule, many)),
    '',
    ...(about.isDatabase ? ofDatabase : [...ofFile, ...restoring(about)]),
    'If nobody did, please report it with these lines.',
    leftText(checked),
  ].join('\n')
}

const ofFile = [
  'Lists may show a post too many or too few. If somebody changed the file by hand, or copied it while it was in use, take a',
  'backup of before:',
]

const ofDatabase = [
  'Lists may show a post too many or too few. If somebody changed the tables by hand, put a backup of before in their place',
  '(`pg_restore`).',
]

/** What is no damage, and takes room. */
const leftText = ({ copies = [] }: Checked): string =>
  copies.length === 0
    ? ''
    : `Beside it ${copies.length === 1 ? 'is a copy' : 'are copies'} that a dry run left which was killed: ${copies.map((name) => safeText(name)).join(', ')}. The next dry run removes that, and so does \`mentions forget\`.\n`

function damagedText({ damage, readable = new Map() }: Checked, about: About): string {
  const { path, platform, self } = about
  const most = Math.max(0, ...[...readable.values()].map((many) => grouped(many).length))
  const held = [...readable].filter(([, many]) => many > 0)
  const saved = 'saved.ndjson'
  return [
    `${safeText(path)} is damaged:`,
    ...damage.map((line) => `  ${safeText(line)}`),
    '',
    ...(held.length === 0
      ? ['Nothing of it can be read.']
      : [
          'What can be read, in rows:',
          ...held.map(([table, many]) => `  ${grouped(many).padStart(most)}  ${safeText(table)}`),
        ]),
    '',
    'With a backup, move the store away and put the backup in its place:',
    ...restoring(about),
    ...(held.length === 0
      ? []
      : [
          'Without one, take over what can be read into a new store:',
          `  ${self} store export --readable --output ${saved} --store ${typedWord(path, platform)}`,
          ...moving(about),
          `  ${self} store import ${saved} --store ${typedWord(path, platform)}`,
        ]),
    '',
  ].join('\n')
}

/** Its -wal and -shm files belong to it, and would spoil what comes in its place. */
const moving = ({ files, platform }: About): readonly string[] =>
  files.map((file) => `  ${moveFile(file, `${file}.damaged`, platform)}`)

const restoring = (about: About): readonly string[] => [
  ...moving(about),
  `  ${about.self} store backup --store BACKUP ${typedWord(about.path, about.platform)}`,
]
