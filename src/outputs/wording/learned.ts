import { partsOf } from '../../learned/feature.js'
import type { LearnedQuestion } from '../../model/learned.js'
import { safeText } from '../../terminal/safe.js'
import { signalLabel } from './signal-labels.js'

/** What a sign of a relevance is called among people. */
const relevanceLabels: Readonly<Record<string, string>> = {
  'own-forum': 'stands in your own forum',
  'same-thread': 'goes on in a thread about you',
  'own-site': 'stands on your site',
  handle: 'writes to your handle',
  address: 'names your address',
  'full-name': 'has the full name',
  'distinct-name': 'has a name that means nothing else',
  'named-elsewhere': 'the name stands beside the words',
  name: 'has the name',
  'common-words': 'the name is several common words',
  'also-a-word': 'the name is a word, too',
  'also-a-name': 'people or places have the name, too',
  capital: 'the name has a capital',
  'spoken-to': 'speaks to the name',
  'like-a-company': 'the name is used like that of a company',
  'done-to-writer': 'the name did something to the writer',
  'of-company': 'says that it is a company',
  about: 'has a word of `about`',
  'company-words': 'has words of customers',
  beside: 'names other brands beside it',
  small: 'the name is in small letters',
  'all-small': 'all is in small letters',
  article: 'the name has an article',
  'nothing-about': 'has no word of `about`',
  'longer-name': 'the name is part of a longer one',
  'not-about': 'has a word of `notAbout`',
  'loose-search': 'came by a search that finds more than asked for',
}

/** `the word "parcel"`, `the words "not working"`, `asks for help`. */
export function featureWords(of: LearnedQuestion, feature: string): string {
  const { isWord, name } = partsOf(feature)
  if (isWord) return `the ${name.includes(' ') ? 'words' : 'word'} "${safeText(name)}"`
  if (of === 'score') return safeText(signalLabel(name))
  return Object.hasOwn(relevanceLabels, name)
    ? (relevanceLabels[name] ?? name)
    : safeText(name.replaceAll('-', ' '))
}
