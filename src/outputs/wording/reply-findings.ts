import type { FindingCode } from '../../answers/critique/codes.js'

type Words = {
  /** What is wrong, without its words and without a stop. */
  what: string
  /** How to say it better: a whole sentence, with an example where one helps. */
  better: string
  /** When it is a fault, and when a hint, for the reference; `fault` or `hint` where it is always that. */
  grade: string
}

/** What people read of each finding. */
export const findingWords: Readonly<Record<FindingCode, Words>> = {
  'danger-routine': {
    what: 'somebody may be hurt, and it answers as if nothing were urgent',
    better:
      'Say first what keeps them safe, then how to reach a person now: "Please stop using it and unplug it. Is anybody hurt? Call us on 0800 …, day and night."',
    grade: 'fault, with `--for`',
  },
  'asks-secret': {
    what: 'it asks for a password, a code or the number of a card',
    better:
      'Never ask for these, in private either: say how to reset it, or ask for something that opens nothing.',
    grade: 'fault',
  },
  'asks-private': {
    what: 'it asks in public for what strangers must not read',
    better:
      'Ask for it in a private message, and say "not here": "Please DM us your order number, not here."',
    grade: 'fault',
  },
  'shows-private': {
    what: 'it shows in public what belongs to one person',
    better:
      'Leave it out: "your order of Monday", "the number you gave us". They know it, and nobody else should.',
    grade: 'fault',
  },
  'breach-denied': {
    what: 'it plays down that data may be lost',
    better:
      'Say what you know, what you do not know yet, and when you say more: "We have locked all logins and write here by 18:00 what we know."',
    grade: 'fault, with `--for`',
  },
  'breach-details': {
    what: 'it tells how an attack worked',
    better: 'Say what happened to whose data and what to do now; how it was done is for those who repair it.',
    grade: 'fault, with `--for`',
  },
  threat: {
    what: 'it threatens, or wants the post taken down',
    better: 'Answer the matter. Where something is untrue, say calmly what is true.',
    grade: 'fault',
  },
  scorn: {
    what: 'it mocks, or is sorry only for how they feel',
    better: 'Name what went wrong for them: "You waited 50 minutes, and that is too long."',
    grade: 'fault; hint where the rest says much',
  },
  'blames-customer': {
    what: 'it says that it is their own doing',
    better:
      'Say what helps now, without whose fault it was: "The switch is easily missed: it is under Settings > Sync."',
    grade: 'fault; hint where the rest says much',
  },
  'blames-others': {
    what: 'it puts it on somebody else',
    better:
      'They bought from you: say what you do about it. "The parcel is lost at the depot. We send a new one today."',
    grade: 'fault; hint where the rest says much',
  },
  denies: {
    what: 'it says that there is no such trouble',
    better:
      'Say what you see, and ask for what would show theirs: "We see no outage in your street. Is the light green or orange?"',
    grade: 'fault; hint where it asks back, names a time, or the rest helps',
  },
  'says-nothing': {
    what: 'it says nothing of the matter',
    better: 'Name the matter, and what happens next by when.',
    grade: 'fault',
  },
  'only-elsewhere': {
    what: 'it only sends them elsewhere',
    better:
      'Say here what can be said here, and name the private way beside it: what you do, and by when. "We\'ll tell you here by 5 pm where it is; if you\'d rather not wait, DM us."',
    grade: 'fault; hint where it names the matter or the rest helps',
  },
  'no-time': {
    what: 'it puts them off without a time',
    better: 'Say when they hear from you, even if nothing is known by then: "Next word here by 15:00."',
    grade: 'fault; hint where it helps otherwise',
  },
  'no-next-step': {
    what: 'nothing follows from it for them',
    better: 'Say what you do now, what they can do, or what else is possible, and by when.',
    grade: 'fault; hint where the rest helps',
  },
  'bare-apology': {
    what: 'an apology that could stand under any post',
    better: 'Say what for: "Sorry that your parcel has been in Leeds since Monday."',
    grade: 'fault; hint where the rest helps',
  },
  robot: {
    what: 'a program could have written it',
    better: 'Write as a person to this person: their name, their matter, your name.',
    grade: 'fault; hint where the rest helps',
  },
  placeholder: {
    what: 'a blank of a template was not filled in',
    better: 'Fill it in, or take it out.',
    grade: 'fault',
  },
  copied: {
    what: 'others got the same text',
    better: 'Begin with what only this person told you. A notice for everybody belongs on your status page.',
    grade: 'hint; fault from three others on; with a store',
  },
  guarantee: {
    what: 'it promises what nobody can promise',
    better: 'Promise what you do, not what happens: "We have added a second line; if it fails again, call …"',
    grade: 'fault; hint where the rest says much',
  },
  'later-than-promised': {
    what: 'it names a time after the one that you promise everybody',
    better: 'Name an earlier time for a first result, even if it is only how far you are.',
    grade: 'fault, with `--for`',
  },
  'outside-hours': {
    what: 'nobody is there at that time',
    better: 'Name a time within your business hours.',
    grade: 'fault, with `--for`',
  },
  sells: {
    what: 'it sells something, or asks for a review',
    better: 'Leave that out: first the trouble has to be over.',
    grade: 'fault beside trouble or thanks; hint otherwise',
  },
  'other-language': {
    what: 'it is in another language than the post',
    better: 'Answer in theirs, or say in it that you write in another one.',
    grade: 'fault, with `--for`',
  },
  'names-somebody': {
    what: 'it names somebody who did not write the post',
    better: 'Address the author alone.',
    grade: 'hint, with `--for`',
  },
  'too-long': {
    what: 'it is longer than the place takes',
    better: 'Keep the matter and the next step; put the rest behind a link.',
    grade: 'fault, with `--for`',
  },
  'refund-promised': {
    what: 'it promises money back',
    better: 'Be sure that you may, and say how and when it comes: "84.50 will be on your card by Thursday."',
    grade: 'fault; hint where it says how or when, or the rest helps',
  },
  shouts: { what: 'it shouts', better: 'Write it in small letters.', grade: 'hint' },
}
