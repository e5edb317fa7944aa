import { type Argument, InvalidArgumentError, type Option } from 'commander'
import { closest } from '../config/did-you-mean.js'

/** Words to choose from, in whatever case somebody types them. */
export function oneOf<Chosen extends Option | Argument>(chosen: Chosen, known: readonly string[]): Chosen {
  chosen.choices([...known])
  chosen.argParser((typed: string) => choiceOf(typed, known))
  return chosen
}

/** @throws InvalidArgumentError, which names them all */
function choiceOf(typed: string, known: readonly string[]): string {
  const found = known.find((word) => word === typed.trim().toLowerCase())
  if (found !== undefined) return found
  const near = closest(typed, known)
  throw new InvalidArgumentError(
    `Allowed choices are ${known.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  )
}
