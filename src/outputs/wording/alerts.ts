// What is said of alerts where somebody types.

/** @param message why: a sentence */
export const undelivered = (destination: string, message: string): string =>
  `What ${destination} was to be told did not arrive there. ${message}`

/** After what to do about it. */
export const KEPT = 'It is kept, and tried again by itself: `mentions alerts`'
