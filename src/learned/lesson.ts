import type { Lesson } from '../judge/lesson.js'
import type { LearnedState } from '../model/learned.js'
import { mover } from './move.js'

/** What a brand learned, as its judge asks for it. */
export const lessonOf = ({ isOff, generation, learned }: LearnedState): Lesson => ({
  generation,
  ...(!isOff && (learned.relevance ?? learned.score) !== undefined && { move: mover(learned) }),
})

export const lessonsOf = (states: ReadonlyMap<string, LearnedState>): ReadonlyMap<string, Lesson> =>
  new Map(Array.from(states, ([brand, state]) => [brand, lessonOf(state)]))

/** Of a brand that never learned anything. */
export const untaught: LearnedState = {
  isOff: false,
  generation: 0,
  fittedTo: '',
  learned: {},
  isApplied: true,
}
