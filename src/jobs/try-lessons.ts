import type { Lesson } from '../judge/lesson.js'
import { FOLDS, isOfUse } from '../learned/enough.js'
import { fitMarks, type MarkedPost } from '../learned/fit.js'
import { lessonOf, untaught } from '../learned/lesson.js'
import type { Learned, LearnedQuestion } from '../model/learned.js'
import type { Store } from '../store/port.js'
import { fitted, markedPosts, marksOf } from './learn.js'

type Options = { store: Store; brands: readonly { name: string; threshold: number }[]; now: Date }

/**
 * What brands would learn from all marks that there are, switched off or not. A marked post is judged by what the other marks teach, so
 * that how well it does is no matter of having been told. Keeps nothing.
 */
export async function tryLessons({ store, brands, now }: Options): Promise<ReadonlyMap<string, Lesson>> {
  const states = await store.lessons.states()
  const lessons = new Map<string, Lesson>()
  for (const { name, threshold } of brands) {
    const state = states.get(name) ?? untaught
    const said = await marksOf(store, name, state)
    const learned = await fitted(store, name, said, { threshold, now })
    const ready = (some: Learned) => lessonOf({ ...state, isOff: false, learned: some })
    const marked = await markedPosts(store, said)
    const without = Array.from({ length: FOLDS }, (_, fold) =>
      ready(
        taughtBy(
          marked.filter((_, at) => at % FOLDS !== fold),
          learned,
        ),
      ),
    )
    const foldOf = new Map(marked.map(({ url }, at) => [url, at % FOLDS]))
    const all = ready(learned)
    lessons.set(name, {
      ...all,
      move: (post, mention) => {
        const lesson = without[foldOf.get(post.url) ?? FOLDS] ?? all
        return lesson.move?.(post, mention) ?? mention
      },
    })
  }
  return lessons
}

const taughtBy = (marked: readonly MarkedPost[], whole: Learned): Learned => {
  const used = (question: LearnedQuestion) => whole[question] !== undefined && isOfUse(whole[question])
  const relevance = used('relevance') ? fitMarks('relevance', marked, false) : undefined
  const score = used('score') ? fitMarks('score', marked, false) : undefined
  return {
    ...(relevance && { relevance }),
    ...(score && { score: { ...score, shift: whole.score?.shift ?? 0 } }),
  }
}
