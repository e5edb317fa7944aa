import { Argument, InvalidArgumentError, type Option } from 'commander'
import { closest } from '../config/did-you-mean.js'
import { MentionsError } from '../model/error.js'

/** Words to choose from, in whatever case somebody types them. */
export function oneOf<Chosen extends Option | Argument>(chosen: Chosen, known: readonly string[]): Chosen {
  chosen.choices([...known])
  const isArgument = chosen instanceof Argument
  chosen.argParser((typed: string) => choiceOf(typed, known, isArgument))
  return chosen
}

/** @throws InvalidArgumentError, which names them all; of an argument MentionsError, since commander's words are for programmers */
function choiceOf(typed: string, known: readonly string[], isArgument: boolean): string {
  const word = typed.trim().toLowerCase()
  const found = known.find((one) => one === word)
  if (found !== undefined) return found
  const longer = known.filter((one) => word.length > 2 && one.startsWith(word))
  const near = longer.length === 1 ? longer[0] : closest(word, known)
  const meant = near === undefined ? '' : `Did you mean ${near}?`
  if (isArgument)
    throw new MentionsError(`${JSON.stringify(typed)} is none of ${known.join(', ')}.`, {
      hint: meant === '' ? `Take one of ${known.join(', ')}.` : meant,
    })
  throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}.${meant === '' ? '' : ` ${meant}`}`)
}
