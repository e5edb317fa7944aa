import { expect, test } from 'vitest'
import { withoutElision } from '../../../src/judge/score/elision.js'
import { PhraseBook } from '../../../src/judge/score/phrases.js'
import { tokenise } from '../../../src/text/words/tokens.js'

const elided = new Set(['l', 'd', 's', 'qu', 'c'])
const classes = { opens: "opens s'ouvre s'allume", meeting: 'rendez-vous call' }

/** What a phrase covers in a text of a language that elides. */
function covered(phrase: string, text: string): string[] {
  const book = new PhraseBook<string>(classes, {}, elided)
  book.add(phrase, phrase)
  const tokens = withoutElision(tokenise(text, 'text'), elided, { text })
  return book.find(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end))
}

test.each([
  ["l'appli plante", "L'appli plante", ["L'appli plante"]],
  ["l'appli plante", 'l’appli plante', ['l’appli plante']],
  ["c'est une honte", 'cest une honte', ['cest une honte']],
  ["manque de|d'un|d'une eau", "manque d'une eau, manque de eau", ["manque d'une eau", 'manque de eau']],
  ["plus d'? eau", "plus d'eau, plus eau", ["plus d'eau", 'plus eau']],
  ['<opens> pas', "s'ouvre pas, opens pas, l'ouvre pas", ["s'ouvre pas", 'opens pas']],
  ["aujourd'hui", "Aujourd'hui", ["Aujourd'hui"]],
  ['rendez-vous', 'un rendez-vous raté', ['rendez-vous']],
  ['<meeting> raté', 'un rendez-vous raté', ['rendez-vous raté']],
  ["qu'est-ce", "Qu'est-ce ?", ["Qu'est-ce"]],
  ['à|rendez-vous? raté', 'rendez-vous raté', ['rendez-vous raté']],
])('%s in "%s"', (phrase, text, expected) => {
  expect(covered(phrase, text)).toEqual(expected)
})
