import type { CaseEvent } from '../model/case-event.js'

/** What happened, without what the person said, or was said to them or of them, and where. */
export function wordless(event: CaseEvent): CaseEvent {
  switch (event.code) {
    case 'said':
      return { ...event, args: { ...event.args, words: '' } }
    case 'answered': {
      const { next } = event.args
      return { ...event, args: next === undefined ? {} : { next } }
    }
    case 'noted':
      return { ...event, args: { text: '' } }
    case 'marked':
      return { ...event, args: { verdict: event.args.verdict } }
    case 'unmarked':
      return { ...event, args: {} }
    case 'removed': {
      const { was, ...rest } = event.args
      if (was === undefined) return event
      const { personId: _, ...nobodys } = was
      return { ...event, args: { ...rest, was: nobodys } }
    }
    case 'told':
      return { ...event, args: { what: event.args.what } }
    default:
      return event
  }
}

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
