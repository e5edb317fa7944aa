import { MentionsError } from '../model/error.js'

/** What people mean who say that they dealt with a case, or want its row gone; the verbs that say so here, the likeliest first. */
type Meant = { says: string; verbs: readonly string[] }

const meanings: readonly (Meant & { words: string })[] = [
  {
    says: 'that you answered',
    verbs: ['reply'],
    words: `answer answered replied reply respond responded contact contacted beantwortet geantwortet`,
  },
  {
    says: 'that it is solved',
    verbs: ['resolve'],
    words: `fixed fix solve solved resolve resolved settled gelöst`,
  },
  {
    says: 'that it is done, which may be two things: that you answered, and that it is solved',
    verbs: ['reply', 'resolve'],
    words: `close closed complete completed done finish finished handle handled processed forwarded good erledigt bearbeitet
      geschlossen fertig`,
  },
  {
    says: 'that somebody has seen it and sees to it',
    verbs: ['ack', 'assign'],
    words: `ack acknowledge acknowledged assign assigned claim claimed mine ok okay read seen taken take working wip`,
  },
  {
    says: 'that it can wait',
    verbs: ['snooze'],
    words: `defer later pending postpone snooze snoozed wait`,
  },
  {
    says: 'that nobody has to answer',
    verbs: ['ignore', 'mute'],
    words: `archive archived dismiss dismissed hide ignore ignored mute muted skip wontfix`,
  },
  { says: 'that its author agrees', verbs: ['confirm'], words: `confirm confirmed` },
  { says: 'that it is open again', verbs: ['reopen'], words: `reopen reopened` },
]

const meantBy: ReadonlyMap<string, Meant> = new Map(
  meanings.flatMap(({ words, ...meant }) => words.split(/\s+/).map((word) => [word, meant] as const)),
)

/** Without what people put around it: `mark as done`. */
const bare = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^(?:mark|is|as|to)[\s_-]+/, '')

/** Whether a word says that somebody was answered, or is to be put off, and not what a post is. */
export const saysDealtWith = (typed: string): boolean => meantBy.has(bare(typed))

/**
 * What to type instead. It is not done at once: what several things are called elsewhere is asked for by its name here.
 *
 * @param id of the case, as a person typed it, safe for a shell; undefined where there is none
 */
export function dealtWith(typed: string, id = 'ID'): MentionsError {
  const { says = '', verbs = [] } = meantBy.get(bare(typed)) ?? {}
  const commands = verbs.map((verb) => `\`mentions ${verb} ${id}${verb === 'snooze' ? ' --for 2h' : ''}\``)
  return new MentionsError(
    `There is no word ${JSON.stringify(typed)} here. To say ${says}: ${verbs.join(', ')}.`,
    {
      hint: `${commands.join(' or ')}. Not because it is done: \`mentions mark ${id} fine\`, which says that the score was wrong.`,
    },
  )
}
