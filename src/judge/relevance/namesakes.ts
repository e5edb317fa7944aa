// Who or what else is called so: a person whose first name it is, a band, a street. Told by the word behind the name and what
// that does; of products alone nobody says so. Words chosen by hand, English and German.
import type { Span } from '../../model/post.js'

/** In UTF-16 units. */
const REACH = 80

const end = String.raw`(?![\p{L}\p{N}])`

/** Behind a name these make a place, or a group of people, of it. */
const kinds =
  'Choir|Choral|Orchestra|Philharmonic|FC|SC|CC|RFC|Rovers|Street|Road|Avenue|Lane|Boulevard|River|Creek|Valley|Beach|Island|Isles?|Peninsula|Mountains?|Cemetery|Chapel|Church|Cathedral|Primary School|High School|Elementary|Kapelle|Chor|Orchester|Straße|Strasse|Gasse|Allee|Kirche|Friedhof|Grundschule|Gymnasium'
/** Products are called so, too; but they give no concerts. */
const players = 'Solo|Duo|Trio|Quartett?|Quintett?|Sextett?|Band|Big Band|Ensemble|Singers'
const performs = String.raw`\s+(?:\p{L}+\s+){0,2}(?:plays?|played|playing|sings?|sang|performs?|performed|performing|tours?|spielt|spielte|spielen|singt|singen|tritt|treten|live|concert|gig|Konzert|Auftritt)`
const ofKind = new RegExp(String.raw`^[^\S\n]+(?:(?:${kinds})|(?:${players})${performs})${end}`, 'u')

const groups =
  'choir|team|band|club|class|church|school|squad|family|crew|cast|orchestra|troupe|parish|faculty'
const does = [
  String.raw`(?:joined|joins|left|leads|led|founded)\s+(?:our|the|my|a|his|her|their)\s+(?:\p{L}+\s+)?(?:${groups})`,
  'sings|sang|singt|danced|scored (?:twice|again|the|a|his|her|three|four|for)|graduated|died (?:aged|at the age|peacefully)|was born',
  'married (?:his|her|in|to)|starred in|ran for|runs for|acted in|starb|heiratete?|wurde geboren|wurde beigesetzt',
  String.raw`(?:is|was|became|becomes|wird|ist|war|wurde|bleibt)\s+(?:\p{L}+\s+){0,3}(?:coach|captain|goalkeeper|striker|mayor|singer|actress|actor|pianist|violinist|headteacher|teacher|vicar|poet|Trainer|Kapitän|Torwart|Torhüter|Stürmer|Bürgermeister|Sänger|Schauspieler|Lehrer|Pfarrer|Dirigent|Pianist|Dichter)(?:in)?`,
].join('|')
const person = new RegExp(
  String.raw`^[^\S\n]+\p{Lu}\p{Ll}[\p{L}’'-]*[^\S\n]+(?:(?:has|had|just|also|recently|hat)\s+)?(?:${does})${end}`,
  'u',
)
const title =
  /(?<![\p{L}\p{N}])(?:Mrs?\.?|Ms\.?|Miss|Herrn?|Frau|singer|actor|actress|footballer|goalkeeper|striker|pianist|Sänger(?:in)?|Schauspieler(?:in)?|Torwart|Stürmer(?:in)?)[^\S\n]+$/u

/** Whether the name at a place is a person's, or a part of the name of a group or a place. */
export function isNamesakes(text: string, { start, end }: Span): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false
  const behind = text.slice(end, end + REACH)
  return (
    ofKind.test(behind) || person.test(behind) || title.test(text.slice(Math.max(0, start - REACH), start))
  )
}
