import { typedWord } from '../text/shell-word.js'
import type { WhoOptions } from './acting-options.js'
import type { App } from './app.js'

/** How commands that are printed name this program, and whoever types them, where they gave a name. */
export const tellingOf = (app: App, { as }: WhoOptions): { self: string; as?: string } => ({
  self: app.self,
  ...(as !== undefined && { as: ` --as ${typedWord(as, app.platform)}` }),
})
