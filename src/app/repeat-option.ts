import { shellWord } from '../text/shell-word.js'

/**
 * What to type in place of several values in one, as other programs take them: `--state new,answered`. Undefined where that was not meant.
 *
 * @param isKnown whether a part is a value by itself
 */
export function repeatOption(
  option: string,
  typed: string,
  isKnown: (part: string) => boolean,
): string | undefined {
  const parts = typed
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2 || !parts.every(isKnown)) return undefined
  return `Repeat the option: \`${parts.map((part) => `${option} ${shellWord(part)}`).join(' ')}\``
}
