import { MentionsError } from '../model/error.js'

/** What people type when they have answered, or want the row gone: there is no such word here yet. */
const words: ReadonlySet<string> = new Set(
  `ack acknowledge acknowledged answer answered archive archived assign assigned claim claimed close closed complete completed confirm
   confirmed contacted dismiss dismissed done finish finished fixed forwarded good handle handled helped hide ignore ignored mine mute
   ok okay pending processed read replied reply reopen resolve resolved responded respond seen settled skip snooze snoozed solve solved
   taken working wip wontfix
   beantwortet bearbeitet erledigt gelöst geschlossen geantwortet fertig`.split(/\s+/),
)

/** Whether a word says that somebody was answered, or is to be put off, and not what a post is. */
export const saysDealtWith = (typed: string): boolean =>
  words.has(
    typed
      .trim()
      .toLowerCase()
      .replace(/^(?:mark|is|as|to)[\s_-]+/, ''),
  )

/**
 * What to say of it. Never `fine`: that would tell `replay` of a false alarm, and nobody would hear of the post again.
 *
 * @param id of the case, as a person typed it, safe for a shell; undefined where there is none
 */
export const dealtWith = (typed: string, id = 'ID'): MentionsError =>
  new MentionsError(
    `${JSON.stringify(typed)} cannot be recorded yet: neither that somebody was answered, nor that it can wait. A row leaves the list when its post asks for nothing any more, since its author changed or removed it, or after \`lapse\` (14 days unless set) without anything new.`,
    {
      hint: `If the score was wrong and nobody had to answer: \`mentions mark ${id} fine\`. Not because it is done: \`mentions replay\` counts it as a false alarm.`,
    },
  )
