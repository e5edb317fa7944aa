import * as z from 'zod'
import type { Answer } from './ask.js'
import { once } from './once.js'
import { readJson } from './read-json.js'

const GoogleError = once(() =>
  z.object({
    error: z.object({
      code: z.number().nullish(),
      message: z.string().nullish(),
      /** `PERMISSION_DENIED` */
      status: z.string().nullish(),
      errors: z.array(z.object({ reason: z.string().nullish() })).nullish(),
    }),
  }),
)

/** What an error of an interface of Google's says. */
export type GoogleFault = { message: string; reasons: readonly string[] }

/** @returns undefined where it says of no error */
export function googleFaultIn(body: Answer['body']): GoogleFault | undefined {
  try {
    const { data } = GoogleError().safeParse(readJson(body))
    if (data === undefined) return undefined
    const { message, status, errors, code } = data.error
    const reasons = [...(errors ?? []).map(({ reason }) => reason), status].flatMap((each) => each ?? [])
    return { message: (message || status || String(code ?? '')).slice(0, LONGEST_MESSAGE), reasons }
  } catch {
    return undefined
  }
}

/** Characters of theirs that are repeated. */
const LONGEST_MESSAGE = 200
