import type { FieldWords } from '../../by-field.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { treatment } from './treatment.js'
import { troubles } from './troubles.js'

/** Further words for signals of the files beside this folder. */
export const further: readonly FieldWords[] = [troubles, treatment, asks, against]
