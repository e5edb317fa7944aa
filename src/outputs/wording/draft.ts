import type { Grave } from '../../answers/draft/grave.js'
import { languageName } from '../../languages/names.js'
import type { CaseState } from '../../model/case.js'
import { safeText } from '../../terminal/safe.js'
import type { DraftRemark } from '../../views/draft.js'
import { count } from './count.js'
import { stateWords } from './verbs.js'

const graveWords: Readonly<Record<Grave, string>> = {
  breach: 'Data may lie open, or somebody else may have got in',
  legal: 'They speak of the law',
  safety: 'Somebody could be hurt',
}

/** What is told beside a draft. */
export function remarkWords(remark: DraftRemark, self: string): string {
  switch (remark.code) {
    case 'grave':
      return `${graveWords[remark.grave]}: a person with a name has to see to it, so the draft says nothing else. ${contactsWords(remark.contacts, 'Tell them before you post')}`
    case 'staff':
      return 'Your own staff wrote this post.'
    case 'state':
      return `This case does not wait for you: it is ${stateWords(remark.state)}${herTurn[remark.state] ?? ''}.`
    case 'no-name':
      return `No name of a person says who speaks: put one in place of the brackets, or type \`${self} draft ID --as NAME\`.`
    case 'language':
      return `The post is in ${languageName(remark.language)}, in which no drafts are written: this one is in English. Answer in their language where you can.`
    case 'over':
      return `It is ${count(remark.by, 'sign', 'signs')} longer than ${remark.place} takes (${remark.limit}): shorten it, or write it in two.`
    case 'left':
      return `Left out, since ${remark.place} takes ${remark.limit} signs: ${remark.parts.join(', ')}.`
    case 'incident':
      return remark.fixed
        ? `They belong to ${remark.incident}, which is over: once your answer is recorded, they are told.`
        : `They belong to ${remark.incident}, which goes on: once it is over, they have to hear that, too. \`${self} incidents show ${remark.incident}\``
    case 'no-private':
      return 'The config does not say where people write what is private: `private` of the brand.'
  }
}

const herTurn: Partial<Record<CaseState, string>> = { answered: ', and it is their turn' }

const contactsWords = (contacts: readonly string[], lead: string): string =>
  contacts.length === 0
    ? 'The config names nobody to tell: `contacts` of the brand.'
    : `${lead}: ${contacts.map(safeText).join('; ')}.`

/** Why there is none where nobody is in danger. */
export const noDraftWords: Readonly<
  Record<'gone' | 'nothing-asked' | 'praise-or-complaint', readonly string[]>
> = {
  gone: ['No draft: the post stands there no more, so there is nothing to answer.'],
  'nothing-asked': [
    'No draft: nothing in this post needs an answer for sure. It passes on what stands elsewhere, or asks others, and no trouble, praise or question to you was found in it.',
    'Where you know better, answer in your own words: a line that thanks, or offers to answer, is enough.',
  ],
  'praise-or-complaint': [
    'No draft: nothing in its words tells for sure whether this praises, jokes or complains, and regret for praise would be worse than no answer.',
    'Read it, and answer in your own words: thanks, or that you are sorry and by when they hear from you. If it complains, say so with `mark`, and there is a draft.',
  ],
}

/** What to do where a life may be at stake, in place of a draft. */
export const dangerWords = (contacts: readonly string[]): readonly string[] => [
  'No draft: somebody may be in danger, and no template answers that.',
  contacts.length === 0
    ? 'Call whoever is responsible with you now. The config names nobody: `contacts` of the brand.'
    : `Call now: ${contacts.map(safeText).join('; ')}`,
  'What to watch for:',
  '- Read the post yourself, and all of its thread. Where a life is in danger at this moment, call the emergency number of where they are, if you know where.',
  '- Answer as a person, by name, in a few words of your own: that you read it, and that somebody calls or writes to them now. Ask where they can be reached, in private.',
  '- Do not ask for proof, do not say who is at fault, do not advise on a product that may hurt, and do not argue in public.',
  '- Where a product may hurt others, say at once what to stop using: whoever is responsible decides that within the hour.',
  '- Keep on watching the thread until somebody knows that they are safe; the case stays first on the list until then.',
]
