/** What a company says in a reply, by what it does there; a phrase may stand under several. */
const roleGroups = {
  courtesy: [
    /** "Sorry", "we apologise". */
    'sorry',
    /** Any thanks. */
    'thanks',
    /** Joy at praise: what is thanked for needs no next step. */
    'glad',
    /** Words that fit under every post: "we value your feedback". */
    'hollow',
    /** Greetings, signatures. */
    'courtesy',
  ],
  puttingOff: [
    /** They look into it, know of it, passed it on. */
    'looking',
    /** Another word will come. */
    'later',
    /** "Soon", "as soon as we can": no time. */
    'soon',
    /** Elsewhere, unseen by others: direct messages, mail, telephone, forms. */
    'elsewhere',
    /** Others than the company are to be asked: the bank, the seller. */
    'sentAway',
    /** A program wrote it: "your ticket was created". */
    'robot',
    /** Nothing can or will be done. */
    'refuses',
  ],
  help: [
    /** It is over, or was put right. */
    'fixed',
    /** Not yet: a fix that is promised, awaited, wished for ("once it is fixed"). */
    'unfixed',
    /** What the customer can do. */
    'advice',
    /** What the company will do, other than look into it: "we'll send a new one". */
    'offer',
    /** Why it is so, and whose doing it was, where that is the company's. */
    'reason',
    /** That the customer is right, or that it went wrong on the company's side: "you're right", "we forgot". */
    'owns',
    /** What the customer need not or must not do: "no return needed", "not here", "don't click it". */
    'spares',
    /** What makes up for it: "refunded", "free of charge", "a new one". */
    'makesGood',
    /** A question that helps to find the fault, where no question mark tells. */
    'asksBack',
    /** What somebody in danger has to hear: "stop using it", "call 112", "are you safe?". */
    'urgent',
  ],
  times: [
    /** A time to come, wherever it stands: "by 3 pm", "within two hours". */
    'when',
    /** A day that may be a past one: counts beside what is promised. */
    'day',
    /** What is promised: "we will", "next update". */
    'promises',
  ],
  harm: [
    'blamesCustomer',
    'blamesOthers',
    /** "Works for us", "nobody else has this". */
    'denies',
    /** That it is as it should be, or nothing to worry about: "perfectly normal", "the bill is correct". */
    'shrugs',
    /** How to behave another time: "next time make sure". */
    'lectures',
    /** What is written somewhere, instead of what is meant: "our terms", "internal procedures". */
    'rules',
    /** Mockery, and sympathy that is none: "calm down", "sorry you feel that way". */
    'scorn',
    /** Lawyers, sanctions, a post that should be taken down. */
    'threat',
    'guarantee',
    /** Money that is promised back, not given. */
    'refund',
    /** Offers, codes, premium plans. */
    'sells',
    'review',
    /** Of stolen or leaked data: that there is nothing to it, and how it happened. */
    'breachDenied',
    'breachDetails',
  ],
  /** What is asked for, and where. */
  personal: [
    /** "Send", "tell us", "we need". */
    'asks',
    /** What strangers must not read: telephone, address, order number. */
    'personal',
    /** What nobody must ask for, anywhere: passwords, codes, numbers of cards. */
    'secret',
    /** Said of where all can read it: "here", "in the comments". */
    'publicly',
    /** Said of what somebody has shown: "we called you on". */
    'aboutYou',
  ],
} as const
type RoleGroup = keyof typeof roleGroups

export type ReplyRole = (typeof roleGroups)[RoleGroup][number]
export const replyRoles: readonly ReplyRole[] = Object.values(roleGroups).flat()

/** `phrases` in the notation of `lexicon.ts`; `not`: look like one of them and are none. */
type RoleWords = { phrases: string; not?: string }

/** The words of a language for the roles of one group: a file each. */
export type RolesOf<Group extends RoleGroup> = Readonly<Record<(typeof roleGroups)[Group][number], RoleWords>>

/** Small words that tell the shape of a sentence, whatever it is about. All with a space between. */
export type ReplyShapes = {
  /** A sentence that begins so says it straight out: "yes", "only", "reproduced". */
  straight: string
  /** Words of what holds always and for everybody: "usually", "every", "completely". A sentence with one is about no case in particular. */
  general: string
  /** "May", "possibly", "customers": nobody is held to what is said so. */
  vague: string
  /** What follows holds for one case only: "if". */
  conditions: string
  /** Days, halves of days, and what leads to a moment: "today", "since", "until". */
  moments: string
  /** Where something stands, lies or is pressed: "under", "button", "counter". */
  spots: string
  /** What has been told of before: "the", "it", "they". */
  known: string
  /** Words of so many letters are those of an office; there are more of them where compounds are written as one. */
  longWord: number
  /** "We", "your": who speaks and who is spoken to; a capital counts as in `you`. */
  pairs: string
}

/**
 * One language's words for reading what a company answered in public. Written in that language, never translated.
 *
 * A reply is read by what it does, not by what it is about: what is no part of these phrases, and no plain word, is taken for the matter.
 */
export type ReplyWords = {
  /** Written without spaces, and read character by character: how its words are spread says nothing. */
  unspaced?: true
  shapes: ReplyShapes
  roles: Readonly<Record<ReplyRole, RoleWords>>
  /** Word classes for `<name>`: words with a space between. */
  classes: Readonly<Record<string, string>>
  /** Forms of verbs that tell somebody what to do where a clause begins with them: "restart", "open". */
  imperatives: string
  /** Words that may stand before those: "please", "then". */
  beforeImperatives: string
  /** Words that say nothing of the matter: small words, and those that fit every trouble ("issue", "inconvenience"). */
  plain: string
  /** What stands behind these in a sentence is hoped for or awaited: no fix. */
  hopes: string
  /** Who is spoken to, as the subject of a sentence; a capital in it counts where the language tells by that. */
  you: string
  /** Subjects of the first person: the company tells of itself. */
  we: string
  /** A sentence that begins so muses about people, and informs nobody ("funny how", "somebody got up late"). */
  musing: string
  /** Right before a time: it is a past one ("since 9:40"). */
  since: string
  /** Verbs of what has been: a time behind one in its clause is past. */
  past: string
  /** Before what belongs to the customer: something goes or stands there, and nobody asks for it ("sent to your address"). */
  towards: string
  /** Units of time by their length, and words for numbers, for telling how long a promise runs. */
  units: { minute: string; hour: string; day: string; week: string }
  numbers: Readonly<Record<string, number>>
  /** Words of days and of halves of the day: weekdays from Sunday on, each with its short forms. */
  calendar: {
    today: string
    tomorrow: string
    weekdays: readonly string[]
    before: string
    after: string
    oClock: string
  }
}

/** Those that are neither phrases nor shapes. */
export type PlainWords = Omit<ReplyWords, 'unspaced' | 'shapes' | 'roles' | 'classes'>
