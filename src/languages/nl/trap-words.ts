import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: 'not ironie ironisch sarcasme',
  additions: 'edit update ps aanvulling toevoeging',
  over: 'opgelost geregeld verholpen hersteld werkt gelukt terugbetaald terug',
  reporting: 'zeggen zegt volgens beweren beweert beloven belooft schijnt schijnbaar blijkbaar',
  stories: {
    strong:
      'personage personages hoofdstuk hoofdstukken seizoen aflevering afleveringen hoofdpersoon plot dungeon boss npc raid gilde factie fanfic',
    weak: 'spel game missie level verhaal wereld held koninkrijk veldslag wapen wapens draak spreuk speler spelers roman film serie',
  },
  products:
    'app server servers gekocht betaald gedownload downloaden update account abonnement dlc terugbetaling winkel webshop',
  questions: {
    back: 'dat dit het die deze hij',
    readers: 'iemand jullie je u iedereen',
    wondering: 'hoe welk welke waar wie hoeveel',
    pondering: 'zou',
    somebody: 'support team iemand moderator adviseur monteur klantenservice webcare',
  },
  storyHeadings: 'verhaal novelle hoofdstuk fanfic',
  headings: 'handleiding gids tutorial hoe tips stappen inleiding uitleg',
  kindnesses:
    'geholpen opgelost geregeld gerepareerd terugbetaald vergoed vervangen omgeruild gestuurd teruggebeld meegedacht',
  afterthoughts: 'maar alleen behalve jammer helaas',
}
