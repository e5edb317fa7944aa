// Where the letters of a name are something else: a verb behind a French pronoun, an amount of money, a measure, a person's handle.
import type { Guard } from '../guards.js'
import { languageIn } from './german.js'

const REACH = 40
const before = (text: string, start: number) => text.slice(Math.max(0, start - REACH), start)
const after = (text: string, end: number) => text.slice(end, end + REACH)

/** In so short a name capitals tell it from a word. */
const SHORT = 3

/** Behind these stands a verb: "j'ai", "n'est". Behind "l'", "d'" and "qu'" a name may stand as well. */
const pronoun = /(?:^|[^\p{L}\p{N}])[jnmtsc]['’]$/iu
const elision = /(?:^|[^\p{L}\p{N}])\p{L}{1,5}['’]$/u
const inversion = /^-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous)(?![\p{L}\p{N}])/iu

/** No verb of French: `AI` is not in "j'ai", "l'ai" and "ai-je", `Uber` is in "d'uber". */
export function isNoVerb(name: string): Guard {
  const isShort = [...name].length <= SHORT && /\p{Lu}/u.test(name)
  return (text, starts, ends, count) => {
    const [start = 0, end = 0] = [starts[0], ends[count - 1]]
    if (text[start - 1] === "'" || text[start - 1] === '’') {
      const preceding = before(text, start)
      if (pronoun.test(preceding)) return false
      if (isShort && elision.test(preceding) && text.slice(start, end) !== name) return false
    }
    return !isShort || text.slice(start, end) === name || !inversion.test(after(text, end))
  }
}

/** Small words of Romance and other languages, which tell that a short word beside them is one of theirs. */
const foreign: ReadonlySet<string> = new Set(
  `que qui mi mio mia miei mie tuo tuoi suo suoi sua sue nostri vostri loro della delle dei degli nel nella alla alle agli gli
  sono sei hai ho abbiamo non per con una uno un il lo la le les des du au aux et est pas je tu il elle nous vous ils mon ton
  son mes tes ses ce cette ces dans pour avec sur mais ou où plus os as um uma no na nos nas dos das do da meu minha seu sua
  muito isso esse essa el los las del al y o en por para con pero muy este esta ne ce cu nu si sí se me te puede quiero sunt pe din este mai sau grazie
  bonjour merci ragazzi dia deus jesus gente`
    .trim()
    .split(/\s+/),
)
/** Short names in capitals that are a small word of another language in small letters. */
const smallWords: ReadonlySet<string> = new Set(
  'ai al as ce da de di do du el em en es et eu ha ho io la le lo ma me mi na ne no ou per por que se si su te tu un va vi vo y'.split(
    ' ',
  ),
)
const NEIGHBOURS = 3

/**
 * A name of two or three capitals is also written in small letters, and with one capital where a sentence begins. It is
 * another word beside the small words of another language, and a person's name before one with a capital.
 */
export function isNoSmallWord(name: string): Guard | undefined {
  if (!/^\p{Lu}{2,3}$/u.test(name)) return undefined
  const isSmallWord = smallWords.has(name.toLowerCase())
  return (text, starts, ends, count) => {
    const [start = 0, end = 0] = [starts[0], ends[count - 1]]
    const found = text.slice(start, end)
    if (found === name) return true
    if (found !== found.toLowerCase() && /^[^\S\n]+\p{Lu}/u.test(after(text, end))) return false
    if (!isSmallWord) return true
    const around = [
      ...(before(text, start).match(/[\p{L}\p{M}]+/gu) ?? []).slice(-NEIGHBOURS),
      ...(after(text, end).match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, NEIGHBOURS),
    ]
    return !around.some((word) => foreign.has(word.toLowerCase())) || languageIn(text) !== undefined
  }
}

const money =
  /(?:\p{Sc}|(?<![\p{L}\p{N}])(?:USD|EUR|GBP|CHF|AUD|CAD|JPY|US\$|Rs\.?|INR|SEK|NOK|DKK|PLN))[^\S\n]?$/iu
const numberBefore = /\p{N}(?:[.,'’·]|[^\S\n]?[-–—×])$/u
const measured =
  /^(?:[²³]|[^\S\n]?(?:\p{Sc}|%)|\+[^\S\n]*\p{L}|[^\S\n]?[-–—×x][^\S\n]?\p{N}|['’]?s[^\S\n]+of(?![\p{L}])|[^\S\n-]+(?:dollars?|euros?|pounds?|francs?|franken|usd|eur|gbp|chf|people|users?|views?|viewers?|subs(?:cribers)?|followers?|downloads?|customers|copies|units sold|nutzer|menschen|leute|zuschauer|aufrufe|kunden|stück|long|wide|tall|high|deep|away|apart|below|above|lang|breit|hoch|tief|weit|entfernt|cables?|kabel|ropes?|seil|schnur|garn|yarn|leitung|draht|wire|hose|schlauch|pipe|rohr|fabric|stoff|chain|kette|fence|zaun|radius|tall|diameter|durchmesser|abstand|distance|x[^\S\n]\p{N})(?![\p{L}\p{N}]))/iu

/** No amount, and no end of a number: `3M` is not in "$3M", "2.3M people" and "3m long". */
export function isNoAmount(name: string): Guard | undefined {
  if (!/^\p{N}/u.test(name)) return undefined
  const isMeasure = /^\p{N}+\p{L}{1,2}$/u.test(name)
  return (text, starts, ends, count) => {
    const preceding = before(text, starts[0] ?? 0)
    if (money.test(preceding) || numberBefore.test(preceding)) return false
    return !isMeasure || !measured.test(after(text, ends[count - 1] ?? 0))
  }
}

/** `lumora_77` is somebody who is called so. */
export const isNoPersonsHandle: Guard = (text, starts, ends, count) =>
  !/^_+\p{N}/u.test(text.slice(ends[count - 1], (ends[count - 1] ?? 0) + 4)) &&
  !/\p{N}_+$/u.test(text.slice(Math.max(0, (starts[0] ?? 0) - 4), starts[0]))

/** `disney plus` is the name unless "plus" counts up: "Disney plus a nap". */
const counted =
  /^[^\S\n]+(?:an?|the|my|your|our|his|her|its|their|this|that|these|those|some|any|another|extra|all|both|more|many|few|several|half|one|two|three|four|five|six|seven|eight|nine|ten|hundred|\p{N}+|tax|taxes|shipping|vat|delivery|ein\p{L}{0,2}|der|die|das|den|dem|mein\p{L}{0,2}|dein\p{L}{0,2}|noch|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|versand|porto)(?![\p{L}\p{N}])/iu

export const isNoSum: Guard = (text, starts, ends, count) => {
  if (count === 1) return true
  const end = ends[count - 1] ?? 0
  return text[starts[count - 1] ?? 0] === 'P' || !counted.test(after(text, end))
}

/** `C and A` has its capitals. */
export const hasInitials: Guard = (text, starts, _ends, count) =>
  count === 1 ||
  (/\p{Lu}|\p{N}/u.test(text[starts[0] ?? 0] ?? '') &&
    /\p{Lu}|\p{N}/u.test(text[starts[count - 1] ?? 0] ?? ''))
