import type { Context } from '../context.js'
import { stampOf } from './config-file.js'
import { reload, type WatchOptions, type WatchState } from './state.js'

export type WatchedConfig = {
  /** The listener is called when somebody asks for the config to be read anew. */
  onAsked(listener: () => void): void
  /** Reads it anew where it has changed, or somebody asked for it. Says whether it did. */
  refresh(): Promise<boolean>
}

export function watchedConfig(
  context: Context,
  state: WatchState,
  { load, onReload }: Pick<WatchOptions, 'load' | 'onReload'>,
): WatchedConfig {
  let stamp = stampOf(state.setup.configPath)
  let isAsked = false
  let wake = () => {}
  onReload(() => {
    isAsked = true
    wake()
  })
  return {
    onAsked(listener) {
      wake = listener
    },
    async refresh() {
      const found = stampOf(state.setup.configPath)
      if (!isAsked && found === stamp) return false
      isAsked = false
      stamp = found
      await reload(context, state, load)
      return true
    },
  }
}
