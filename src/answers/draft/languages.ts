import type { Post } from '../../model/post.js'

/** In which answers are drafted. */
export const draftLanguages = ['en', 'de', 'fr', 'es'] as const
export type DraftLanguage = (typeof draftLanguages)[number]

/** Those whose posts are also read by words of their own, beside the signals: what they are pleased or angry about, and what can be said back. */
const readLanguages = ['en', 'de'] as const
export type ReadLanguage = (typeof readLanguages)[number]

export const isRead = (language: DraftLanguage): language is ReadLanguage =>
  readLanguages.some((one) => one === language)

/** How German answers speak to people. */
export const addresses = ['Sie', 'du'] as const
export type Address = (typeof addresses)[number]

/** Words that stand in hardly any sentence of the others. */
const words: Readonly<Record<DraftLanguage, RegExp>> = {
  de: /(?<!\p{L})(?:der|die(?= \p{L})|das|und|ist|nicht|ein|eine[nmrs]?|mit|für|von|im|auf|auch|schon|seit|bei|aber|wieder|noch|nur|mein\p{L}*|kein\p{L}*|ihr|euch|euer|eure|ich|wir|sehr|immer|hat|habe|wird|schnell\p{L}*|nette?[rs]?|gut\p{L}?|oma|keine?r?)(?!\p{L})|[äöüß]|(?<!\p{L})\p{L}{4,}(?:ung|keit|heit|lich|isch|elt|ckelt|pft|sst)(?!\p{L})/giu,
  en: /\b(?:the|and|is|not|an?|with|for|of|on|my|your|you|i|we|it|that|this|was|has|have|no|at|to|be|are|but|still|since|again|they|from|please)\b/giu,
  fr: /(?<!\p{L})(?:les?|la|des?|du|une?|et|est|sont|ne|pas|je|vous|nous|mon|ma|mes|votre|vos|sur|avec|pour|dans|plus|depuis|que|qui|chez|au|aux|ça|c[’']est|j[’']ai|merci|bonjour)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|la|los|las|del?|una?|y|es|está|no|yo|mi|mis|su|sus|me|con|para|por|más|desde|que|ha|han|muy|pero|gracias|hola)(?!\p{L})|[¿¡ñ]/giu,
}

/** Where German is what most people write. */
const germanZones = ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'Europe/Busingen', 'Europe/Vaduz']

/**
 * The language to answer in: that of the post where there are templates in it, otherwise English. Of few words the reading may be wrong: where it is
 * not German, the small words and letters of the post are counted, and, where they tell nothing, it is that of where the brand keeps its clock.
 */
export function draftLanguageOf(
  language: string | undefined,
  { title = '', text, timeZone }: Pick<Post, 'title' | 'text'> & { timeZone: string } = {
    text: '',
    timeZone: '',
  },
): DraftLanguage {
  const subtag = language?.split(/[-_]/, 1)[0]?.toLowerCase()
  if (subtag === 'de') return 'de'
  const written = `${title} ${text}`.replace(/[@#]\S+|https?:\S+/g, ' ')
  const counts = (one: DraftLanguage) => written.match(words[one])?.length ?? 0
  const isShort = (written.match(/\p{L}+/gu)?.length ?? 0) <= SHORT
  if (subtag !== undefined && !(subtag === 'en' && isShort))
    return draftLanguages.find((one) => one === subtag) ?? 'en'
  if (text === '') return 'en'
  const [german, english, french, spanish] = [counts('de'), counts('en'), counts('fr'), counts('es')]
  const most = Math.max(german, english)
  if (Math.max(french, spanish) > most && french !== spanish) return french > spanish ? 'fr' : 'es'
  if (german !== english) return german > english ? 'de' : 'en'
  return german === 0 && subtag === undefined && germanZones.includes(timeZone) ? 'de' : 'en'
}
/** With more words the reading is sure. */
const SHORT = 14
