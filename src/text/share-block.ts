const NETWORK = String.raw`(?:facebook|twitter|x|linkedin|reddit|pinterest|tumblr|pocket|telegram|whatsapp|mastodon|threads|bluesky|xing|skype|flipboard|line|nextdoor|hacker\snews|e-?mail|mail|print|drucken|imprimir|imprimer|stampa|afdrukken|drukuj|copy\slink|more|mehr|plus|más|altro)`
const ADDRESS = String.raw`(?:\s*\((?:https?:|mailto:)[^()\s]+\))?`
const NEW_WINDOW = String.raw`(?:\s*\((?:opens\sin|wird\sin|ouvre\sdans|se\sabre\sen|si\sapre\sin|abre\sem|wordt\sin|otwiera\ssię)[^()\n]{1,40}\))?`
const TO_SHARE = String.raw`(?:share\s(?:on|via|by|to)\s|(?:auf|über|per|via|sur|par|en|su|no|op|na)\s|tweet(?:\sthis)?(?:\son)?\s)?`
const ONE = String.raw`${NETWORK}(?:\s(?:zu\s)?(?:teilen|share|delen|senden))?${NEW_WINDOW}`
const CLICK = String.raw`(?:click|klick\w*|cliquez|cliquer|haz\sclic|fai\sclic|clique|klik|kliknij),?\s[^\n()]{1,60}?\s`

/** One button that says what it does, or several in a line, each with its address. */
const BUTTON = new RegExp(
  String.raw`^(?:[-*•]\s*)?(?:${CLICK}${ONE}(?:\s${NETWORK})?${ADDRESS}|(?:${TO_SHARE}${ONE}${ADDRESS}(?:\s*[|,·]\s*|\s+|$))+)$`,
  'i',
)
const HEADING =
  /^(?:share\s?(?:this(?:\s(?:post|article|page))?|on|with)?|sharing\sis\scaring|spread\sthe\s(?:word|love)|teilen(?:\smit|\sauf)?|(?:diesen\s)?(?:beitrag|artikel)\steilen|partager(?:\s[:]|\scet\sarticle)?|compart(?:ir|e)(?:\sesto|\sen)?|condividi(?:\ssu)?|compartilhe?(?:\sisso)?|delen|dit\sdelen|udostępnij(?:\sto)?|共有|シェア|分享(?:到)?)\s?[:：!]?$/i
/** What stands with them: "Like this: / Like Loading…", and how many did. */
const BESIDE =
  /^(?:like\sthis|gefällt\smir(?:\swird\sgeladen)?|j['’]aime(?:\sça)?|me\sgusta(?:\sesto)?|mi\spiace|curtir(?:\sisso)?|vind\sik\sleuk|lubię\sto|like|loading|wird\sgeladen\s?|(?:like|gefällt\smir)\s(?:loading|wird\sgeladen)|related(?:\sposts)?|ähnliche\sbeiträge)\s?(?:[:：]|…|\.{3})*$/i

/** In lines: no blog has more buttons. */
const MOST_LINES = 40

/** Where the buttons begin with which a text ends, by their words alone; -1 without any. A heading has to stand above them. */
export function shareBlockAt(text: string): number {
  let start = text.length
  let heading = -1
  for (let count = 0; count < MOST_LINES && start > 0; count++) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const line = text.slice(lineStart, start).trim()
    if (line.length > LONGEST_LINE) break
    if (HEADING.test(line)) heading = lineStart
    else if (line !== '' && !BESIDE.test(line) && !BUTTON.test(line)) break
    start = lineStart - 1
  }
  return heading
}

/** In characters: some put every button into one line, with its address. */
const LONGEST_LINE = 400
