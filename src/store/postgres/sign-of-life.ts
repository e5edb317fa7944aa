import type pg from 'pg'

/**
 * So often who holds a lock shows that it is there, and after so long without a sign the server frees it; in milliseconds. A program that
 * was stopped holds up nobody for longer.
 */
const SIGN_OF_LIFE = 10_000
const LONGEST_SILENCE = 60_000

/** Begins a transaction that does nothing but hold locks. It sees nothing, so that what others delete can be cleared away. */
export const BEGIN_HOLDING = `begin; set local idle_in_transaction_session_timeout = ${LONGEST_SILENCE}; set local lock_timeout = 0`

/**
 * Shows that its holder is there, until the timer is cleared. One that got no answer until the next is due has lost what it held: the
 * server frees that at a moment which nobody here sees.
 */
export function showingLife(client: pg.Client, lose: () => void): NodeJS.Timeout {
  let isUnanswered = false
  return setInterval(() => {
    if (isUnanswered) lose()
    isUnanswered = true
    client.query('select 1').then(() => {
      isUnanswered = false
    }, lose)
  }, SIGN_OF_LIFE).unref()
}
