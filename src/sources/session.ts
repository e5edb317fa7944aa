import type * as z from 'zod'
import type { Answer, Ask } from './ask.js'

/** A login, kept in a file that only its owner reads. Never shown. */
export type Session = {
  /** The one site that it is for, such as `https://oauth.place.example`: its headers go to no other. */
  origin: string
  /** Sent with every request to that site. */
  headers: Readonly<Record<string, string>>
  /** Not used from a minute before. Without it, it holds until it is refused. */
  expiresAt?: Date
  /** What it can be renewed with. */
  renewal?: string
}

/** How a login is got: OAuth, an app password. Pure; the job sends, keeps and renews. */
export interface SessionSpec<Options extends z.ZodObject = z.ZodObject> {
  /**
   * @param kept the last one, which ran out or was refused: to be renewed where that can be done
   * @returns what to ask for it, or the session itself where that needs no request (a signed token); undefined for none,
   *   since the options name no account
   */
  begin(
    options: z.infer<Options>,
    context: { kept: Session | undefined; now: Date },
  ): Ask | Session | undefined
  /** @throws Failed when it is no login */
  read(answer: Answer, options: z.infer<Options>, context: { now: Date }): Session
}
