import type { Post } from '../../model/post.js'
import { QUOTED } from './tone.js'

type Told = Pick<Post, 'title' | 'text'>

/** Of bodies, children and what keeps them well: whoever tells of trouble with it is asked after first. */
const HEALTH = [
  // What people have, and what befalls them.
  /\b(?:epilep\w*|seizures?|photosensitiv\w*|allerg(?:y|ic|ies)|anaphyla\w*|diabet\w*|coeliac|celiac|asthma\w*|breathing problems|headaches?|migraines?|dizz\w+|nause\w+|vomit\w*|threw up|throwing up|food poisoning|rash|fainted|bleeding|chok(?:ed?|ing)|injur(?:y|ed|ies)|ambulance|a&e|carbon monoxide|gas smell|smell of gas|fell (?:down|off|over)|(?:cut|trapped|pinched|hurt|burn(?:t|ed)?) (?:my|his|her|our|the) (?:\w+ )?(?:hands?|fingers?|foot|feet|toes?|legs?|arms?|head|back|knee|son|daughter|child|toddler)|splinters?|tipped (?:over )?(?:on|towards)|nearly tipped|caught fire|on fire|smoke|exploded|electric shock)\b/iu,
  // Who is little, and cold or hungry.
  /\b(?:newborn|premature|(?:baby|babies|infant|toddler|week[- ]old|month[- ]old)\b[^!?]{0,120}\b(?:heating|cold|freezing|hot water|no water|power|formula|milk|cot|degrees)|(?:heating|freezing|hot water|no water|no power|formula|cot|degrees)\b[^!?]{0,120}\b(?:baby|babies|infant|toddler|week[- ]old|month[- ]old))\b/iu,
  /(?<!\p{L})(?:epilep\p{L}*|krampfan\p{L}*|allerg\p{L}*|diabet\p{L}*|zöliakie|asthma\p{L}*|atemnot|kopfschmerzen|kopfweh|migräne|schwindel\p{L}*|übelkeit|übergeben|erbrochen|erbrechen|ausschlag|lebensmittelvergiftung|ohnmächtig|blutet\p{L}*|blutig\p{L}*|blutend\p{L}*|verletzt\p{L}*|verletzung\p{L}*|krankenwagen|notaufnahme|gasgeruch|gestürzt|verbrannt|verbrennung\p{L}*|stromschlag|rauch|funken|explodiert|splitter\p{L}*|(?:finger|hand|fuß|zeh\p{L}*)(?!\p{L})[^.!?]{0,30}(?:eingeklemmt|geschnitten|gequetscht)|(?:umgekippt|gekippt|umgefallen)[^.!?]{0,40}(?:kind|tochter|sohn))(?!\p{L})/iu,
  /(?<!\p{L})(?:säugling\p{L}*|frühchen|neugeboren\p{L}*|(?:baby|kleinkind|wochen alt\p{L}*|monate alt\p{L}*)(?!\p{L})[^!?]{0,120}(?:heizung|kalt|warmwasser|kein wasser|strom|frier\p{L}*|grad|milch)|(?:heizung|frier\p{L}*|warmwasser|kein wasser|kein strom|grad)(?!\p{L})[^!?]{0,120}(?:baby|kleinkind|wochen alt|monate alt))(?!\p{L})/iu,
  /(?<!\p{L})(?:allergi\p{L}*|épilep\p{L}*|diabét\p{L}*|asthm\p{L}*|blessé\p{L}*|brûlé\p{L}* (?:la main|le doigt)|urgences|alergi\p{L}*|diabétic\p{L}*|herid[oa]s?|quemadura|urgencias|desmay\p{L}*)(?!\p{L})/iu,
] as const
/** What keeps them well, and must not be late. */
const MEDICINE = [
  /\b(?:insulin|epi-?pens?|inhalers?|medication|medicines?|pills|prescription|dialysis|oxygen|ventilator|pacemaker|nebuli[sz]er|cpap|breast pump|feeding tube|chemo\w*|(?:epilepsy|allergy|pain|blood pressure|heart|thyroid|diabetes|sleeping) tablets|care alarm|pendant alarm|baby monitor)\b/iu,
  /(?<!\p{L})(?:insulin\p{L}*|medikament\p{L}*|arznei\p{L}*|\p{L}*tabletten|notfallpen\p{L}*|inhalator\p{L}*|asthmaspray|dialyse\p{L}*|sauerstoff\p{L}*|beatmung\p{L}*|herzschrittmacher|hausnotruf\p{L}*|milchpumpe|babyphone?|rezeptpflichtig\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:insuline|médicaments?|inhalateur|ventoline|dialyse|insulina|medicamentos?|medicación|inhalador|diálisis)(?!\p{L})/iu,
] as const
/** "Smoke-free room", "smoked oak". */
const NO_HEALTH = /\bsmoke.?(?:free|test|d (?:salmon|oak|glass))|\brauchfrei|\brauchglas|\bgeräuchert/giu

const tells = ({ title = '', text }: Told, patterns: readonly RegExp[]): boolean => {
  const own = `${title}
${text}`
    .replace(QUOTED, ' ')
    .replace(NO_HEALTH, ' ')
  return patterns.some((pattern) => pattern.test(own))
}

/** A post tells of somebody's health. */
export const isHealth = (told: Told): boolean => tells(told, HEALTH) || isMedicine(told)

/** It tells of what keeps somebody well. */
export const isMedicine = (told: Told): boolean => tells(told, MEDICINE)
