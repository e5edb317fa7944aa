import type { Command } from '../../cases/decide.js'
import type { Move } from '../../cases/states.js'
import type { CaseState } from '../../model/case.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import { row } from './en/row.js'
import { markWords } from './marks.js'
import { dayAndMinuteOf } from './moment.js'

/** What a move is called where it is typed. */
export const verbOf: Readonly<Record<Move, string>> = {
  acknowledge: 'ack',
  answer: 'reply',
  resolve: 'resolve',
  confirm: 'confirm',
  ignore: 'ignore',
  snooze: 'snooze',
  reopen: 'reopen',
}

/** What was done with a case, after its name: `acknowledged: the first answer is still due`. */
export function doneWords(command: Command, clock: Clock): string {
  switch (command.do) {
    case 'acknowledge':
      return 'acknowledged; it waits for its answer'
    case 'answer':
      return command.next === undefined
        ? 'answered; it is their turn'
        : `answered; it is their turn, and back on the list at ${dayAndMinuteOf(command.next, clock)} unless another word is recorded`
    case 'resolve':
      return 'resolved'
    case 'confirm':
      return 'confirmed'
    case 'ignore':
      return 'ignored; what its author writes from now on opens another case'
    case 'snooze':
      return `off the list until ${dayAndMinuteOf(command.until, clock)}`
    case 'reopen':
      return 'open again'
    case 'assign':
      return command.to === undefined ? 'with nobody now' : `with ${safeText(command.to)} now`
    case 'note':
      return 'noted'
    case 'tag':
      return `tagged ${safeText(command.tag)}`
    case 'untag':
      return `not tagged ${safeText(command.tag)} any more`
    case 'cause':
      return command.cause === undefined ? 'without a cause now' : `caused by ${safeText(command.cause)}`
    case 'mark':
      return `marked as ${markWords[command.verdict]}`
    case 'unmark':
      return 'judged by the rules again'
  }
}

/** That it was so before: `has the tag vip already`. */
export function soAlready(command: Command, state: CaseState): string {
  switch (command.do) {
    case 'assign':
      return command.to === undefined ? 'is with nobody already' : `is with ${safeText(command.to)} already`
    case 'tag':
      return `is tagged ${safeText(command.tag)} already`
    case 'untag':
      return `is not tagged ${safeText(command.tag)}`
    case 'cause':
      return command.cause === undefined ? 'has no cause' : `has the cause ${safeText(command.cause)} already`
    default:
      return `is ${stateWords(state)} already`
  }
}

/** A state in a sentence. */
export const stateWords = (state: CaseState): string => row.states[state]
