import type { Failure } from '../../src/model/failure.js'
import type { Notice } from '../../src/model/notice.js'

/** A notice in words of its own, where a test is about how any notice is shown. */
export const told = (text: string): Notice => ({ code: 'told', args: { text } })

/** The same for a failure. */
export const toldFailure = (message: string, hint = 'Wait.'): Failure => ({
  code: 'told',
  args: { message, hint },
})
