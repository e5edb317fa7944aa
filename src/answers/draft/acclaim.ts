import type { Post } from '../../model/post.js'
import { lauds, tellsMended, tellsWrong, withoutIdioms } from './tone.js'
import { WRONG } from './tone-words.js'

type Told = Pick<Post, 'title' | 'text'>

/** Nobody says this of trouble. */
const ACCLAIMS =
  /(?<!\p{L})(?:(?:huge |big )?shout-?outs? (?:to|for)|props to|(?:großes |riesen ?|dickes )lob (?:an|für)|marry me|(?:will|would) (?:you|he|she|they) marry me|who are you and what(?: have|['’]ve) you done with|(?:please )?(?:never|don['’]t(?: you)?(?: ever| dare)?) change (?:a thing|anything|it|a bit|one bit)|(?:give|buy) (?:him|her|them|that (?:man|woman|lad|lady|team)) a (?:raise|rise|pint|medal|bonus|drink|cake)|heirate[nt]?(?: sie| ihr)? (?:mich|uns)|(?:bitte )?(?:ändert|ändern sie) (?:bitte )?(?:bloß |ja )?(?:nichts|nie etwas)|bitte (?:genau )?so bleiben|bleibt (?:bitte |genau )*so|gebt (?:ihm|ihr|ihnen|dem \p{L}+|der \p{L}+) (?:eine )?(?:gehaltserhöhung|mehr geld|einen orden)|ne changez rien|épousez-moi|no cambi(?:en|éis) nada)(?!\p{L})/iu

/** Who begins so means to praise, or had it coming. */
const OWNS_UP =
  /(?<!\p{L})(?:credit where|got to say|have to say|hats? off|never thought i['’]d say|my (?:own )?(?:stupid )?(?:fault|mistake)|(?:entirely|all|totally) my fault|i(?:['’]d| had)? (?:stupidly )?(?:broke|deleted|dropped|messed up|locked myself)|muss (?:man|ich) (?:auch|doch|ja|jetzt)? ?(?:ein)?mal (?:sagen|loben|loswerden)|selbst (?:verbockt|verschuldet|schuld|kaputt ?gemacht)|(?:war )?(?:ganz )?(?:allein )?mein(?:e)? (?:eigener )?(?:fehler|schuld)|aus versehen)(?!\p{L})/iu
/** Somebody of theirs did something for them. */
const DEED_EN =
  /\b(?:your|their|the|a|one of (?:your|their)) (?:\w+ ){0,3}(?:colleagues?|team|lads?|lady|man|woman|guy|gentleman|support|driver|technician|engineer|staff|crew|clerk|agent|people|@\w+)\b[^.!?]{0,40}\b(?:restored|fixed|helped|explained|carried|walked|talked|stayed|waited|showed|brought|came|sat|sorted|rescued|found|rebuilt|picked up)\b/iu
const DEED_DE =
  /(?<!\p{L})(?:eue?re?|ihre?|die|der|ein(?:e)?|zwei|drei|kollegen?|herr|frau|herren|damen|mitarbeiter\p{L}*|techniker\p{L}*|fahrer\p{L}*)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:hat|haben)(?!\p{L})(?! (?:nicht|nie|keine?n?|mir nicht))[^.!?]{0,70}(?<!\p{L})(?:erklärt|geholfen|eingespielt|wiederhergestellt|gerettet|hochgetragen|getragen|gezeigt|mitgenommen|runtergenommen|aufgebaut|gewartet|repariert|gebracht|geduld)(?!\p{L})/iu
/** What sounds like blame in it, and is none. */
const NO_BLAME =
  /(?<!\p{L})(?:(?:nicht|kein) ?(?:ein)?mal (?:\p{L}+ )?(?:ausgelacht|geschimpft|gemeckert|gelacht|die augen verdreht)|(?:did(?:n['’]t| not)|without) (?:even |once )?(?:laugh(?:ing)?|judg(?:e|ing)|sigh(?:ing)?)(?: at me)?|kein aufzug|no lift|the wrong \w+|falsche[nrs]? \p{L}+|gelöscht|verbockt|deleted|broke|dropped|never thought)(?!\p{L})/giu

/** A town by its waters. */
const SPA = /(?<=(?:in|aus|nach|bei|von) )Bad(?= \p{Lu})/gu

/** A jest in the form of a question: whoever was helped so fast does not believe it. */
const JESTS =
  /(?<!\p{L})(?:(?:are|is) (?:you|everyone|everything) (?:guys )?(?:ok(?:ay)?|all ?right|well|feeling (?:ok|well|alright))|what['’]s (?:going on|wrong) with you|who are you|geht['’]?s (?:euch|ihnen|dir) (?:noch )?gut|alles (?:ok|okay|gut|in ordnung) bei (?:euch|ihnen|dir)|seid ihr krank|was ist (?:denn )?(?:los mit|in) euch)(?: gefahren)?\s*\?/iu

/** Praise without a word of praise: what somebody of you did is told, or a jest made of it. */
export function acclaims({ title = '', text }: Told): boolean {
  const own = withoutIdioms({ title, text })
  if (ACCLAIMS.test(own)) return true
  const isTold = DEED_EN.test(own) || DEED_DE.test(own)
  const rest = own.replace(NO_BLAME, ' ').replace(SPA, ' ')
  if (OWNS_UP.test(own) && isTold && !WRONG.test(rest)) return true
  return JESTS.test(own) && tellsMended({ text: text.replace(JESTS, ' ') })
}

/** What was wrong is over, or somebody helped. */
const HELPED =
  /(?<!\p{L})(?:fixed|sorted|solved|replac\w+|helped|refunded|resolved|restored|repaired|back (?:up|on|online|again)|works? (?:again|now)|quick\w*|fast|behoben|gelöst|geholfen|hilfe|erledigt|repariert|ersetzt|ersatz|erstattet|wieder (?:da|gut|online)|(?:läuft|geht|funktioniert|klappt) (?:jetzt |nun )?wieder|schnell\w*|prompt\w*|kulan\w*)(?!\p{L})/iu
const THANKS = /(?<!\p{L})(?:thanks|thank you|cheers|danke(?:schön)?|merci)(?!\p{L})/iu
const SALUTES =
  /(?<!\p{L})(?:hut ab|hats? off|chapeau|kudos|well done|congrat\w*|respekt|herzlichen glückwunsch)(?!\p{L})/iu
/** Help to come is thanked for in earnest. */
const ASKS = /(?<!\p{L})(?:please|help|could you|can you|would you|bitte|hilfe|könnt|könnten|kann)(?!\p{L})/iu
/** Who is heard in earnest says more than the word. */
const IN_EARNEST =
  /(?<!\p{L})(?:thanks?(?: you)? (?:for|to)|thank you|danke (?:für|an|der|dem|den)|dank|herzlich|lieb\p{L}*|trotzdem|anyway|though)(?!\p{L})|[😍❤👏🥰😊🎉]/iu

/** Thanks or a salute to whoever gave nothing but the trouble that is told: scorn. */
export const mocksTrouble = ({ title = '', text }: Told): boolean => {
  const own = `${title}\n${text}`
  return (
    (THANKS.test(text) || SALUTES.test(text)) &&
    !HELPED.test(own) &&
    !ASKS.test(text) &&
    !IN_EARNEST.test(text) &&
    !(lauds({ text: text.replace(SALUTES, ' ') }) && !tellsWrong({ text })) &&
    !tellsMended({ title, text })
  )
}
