import { ofPromises } from '../of-promise.js'

/** A promise is in its last quarter. */
export const soon = ofPromises('soon')
