import type { Topic } from '../../topics.js'
import { questions } from './questions.js'
import { telling } from './telling.js'
import { things } from './things.js'

/** Chinese, written by hand. Where a phrase stands twice, the first counts. */
export const topics: readonly Topic[] = [...telling, ...things, ...questions]
