import type { Post } from '../../model/post.js'
import { QUOTED } from './tone.js'

/** Of bodies, children and what keeps them well: whoever tells of trouble with it is asked after first. */
const HEALTH =
  /\b(?:epilep\w*|seizures?|photosensitiv\w*|allerg(?:y|ic|ies)|anaphyla\w*|insulin|diabet\w*|(?:without|need|needs|out of|missing|no|take|takes|taking|wrong) (?:(?:my|his|her|their|the|any) )?(?:medication|medicines?|pills|tablets|inhaler)|(?:blood pressure|heart) (?:pills|tablets)|electric shock|burn(?:t|ed)? (?:my|his|her|our)|caught fire|on fire|smoke|sparks?|exploded|bleeding|choked?|choking|injur(?:y|ed|ies)|ambulance|a&e|fainted|headaches?|dizz\w+|nause\w+|vomit\w*|threw up|throwing up|food poisoning|rash|asthma\w*|breathing problems|carbon monoxide|gas smell|smell of gas|fell (?:down|off|over)|newborn|premature)\b|(?<!\p{L})(?:epilep\p{L}*|krampfan\p{L}*|allerg\p{L}*|insulin|diabet\p{L}*|medikament\p{L}*|tabletten|stromschlag|verbrannt|verbrennung\p{L}*|rauch|funken|explodiert|blut\p{L}*|verletzt\p{L}*|krankenwagen|notaufnahme|ohnmächtig|kopfschmerzen|kopfweh|schwindel\p{L}*|übelkeit|übergeben|erbrochen|erbrechen|ausschlag|asthma\p{L}*|lebensmittelvergiftung|gasgeruch|gestürzt|säugling\p{L}*|frühchen|atemnot)(?!\p{L})/iu

/** Whether a post tells of somebody's health. */
export const isHealth = ({ title = '', text }: Pick<Post, 'title' | 'text'>): boolean =>
  HEALTH.test(`${title}\n${text}`.replace(QUOTED, ' '))
