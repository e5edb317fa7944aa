import { ofPromises } from '../of-promise.js'

/** A promise was not kept in time, and is not kept yet. */
export const broken = ofPromises('broken')
