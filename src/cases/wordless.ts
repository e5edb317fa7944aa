import type { CaseEvent } from '../model/case-event.js'

/** What happened, without what the person said, or was said to them or of them. Whose it is and where it stands stays. */
export function wordless(event: CaseEvent): CaseEvent {
  switch (event.code) {
    case 'said':
      return { ...event, args: { ...event.args, words: '' } }
    case 'answered': {
      const { text: _, ...rest } = event.args
      return { ...event, args: rest }
    }
    case 'noted':
      return { ...event, args: { text: '' } }
    case 'told':
      return { ...event, args: { what: event.args.what } }
    default:
      return event
  }
}

/** What happened, without words, and without who it was and where. */
export function nameless(event: CaseEvent): CaseEvent {
  const bare = wordless(event)
  switch (bare.code) {
    case 'answered': {
      const { url: _, ...rest } = bare.args
      return { ...bare, args: rest }
    }
    case 'marked':
      return { ...bare, args: { verdict: bare.args.verdict } }
    case 'unmarked':
      return { ...bare, args: {} }
    case 'removed': {
      const { was, ...rest } = bare.args
      if (was === undefined) return bare
      const { personId: _, ...nobodys } = untagged(was)
      return { ...bare, args: { ...rest, was: nobodys } }
    }
    case 'answered-there':
    case 'acknowledged-there':
      return { ...bare, args: { ...bare.args, url: '' } }
    case 'over-there': {
      const { by: _, url: __, ...rest } = bare.args
      return { ...bare, args: rest }
    }
    case 'tagged':
    case 'untagged':
      return { ...bare, args: { tag: '' } }
    case 'undone':
      return { ...bare, args: { ...bare.args, back: untagged(bare.args.back) } }
    case 'merged':
      return { ...bare, args: { ...bare.args, stands: untagged(bare.args.stands) } }
    case 'split-off':
      return { ...bare, args: { ...bare.args, stands: untagged(bare.args.stands) } }
    default:
      return bare
  }
}

/** Tags are words of ours, and may be somebody's name. A cause is many people's. */
const untagged = <Then extends { tags?: readonly string[] }>({ tags: _, ...rest }: Then) => rest

/** The numbers of the cases that it was made one with, or parted from: their histories tell of the same person. */
export function otherCases(event: CaseEvent): readonly number[] {
  switch (event.code) {
    case 'merged':
    case 'split-off':
      return [event.args.from]
    case 'split':
      return [event.args.into]
    case 'removed':
      return event.args.into === undefined ? [] : [event.args.into]
    default:
      return []
  }
}
