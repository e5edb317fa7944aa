import type { RolesOf } from '../../reply-words.js'

export const times: RolesOf<'times'> = {
  when: {
    phrases: `by|until|before|till|around|at|about|from|latest|after|past # am|pm|a|p|o'clock|oclock|gmt|utc|cet|cest|est|bst|et|pt|today|tomorrow|tonight|uk|local|h|hrs|hours|sharp, # am|pm, by #, until #, at #, before #, by|until|before|at|around <number>, by|until|before|till|around|at|from|this noon|midday|midnight|lunch|lunchtime|tonight|tomorrow|today|<day>|eod|cob|then|evening|morning,
      by|before|at the|this|close end|evening|morning|weekend|latest|of, end of ~ day|week|business|month|today, by|until next|this _, by the # of?, by|on|from|until <month> #, by|on|from|until # <month>, the # of <month>, # <month>, <month> #, within|in|under|about|after|takes|take|next|another|to|over|of|every|up|for a|an|the|next|about|around|another|roughly|to|approximately|max? #|<number>|an|a|few|couple|half to|or|of|an? #|<number>? working|business|more? <unit>, within|in <unit>, within the next|hour|day|week, within|in 24|48|72, within # ~ <unit>, in # ~ <unit>, # to|or? # working|business? <unit>, #|<number> working|business <unit>, # minutes|hours|days|min|mins|weeks from, half an hour, an hour or, couple of hours|days|minutes|weeks, few hours|minutes|days|weeks, every #|<number>|hour|half|day|morning, hourly, tomorrow, tonight, this afternoon|evening|week|weekend|friday|monday|tuesday|wednesday|thursday|saturday|sunday, next <day>|week|month|working|business, first thing, end of the|this|today, later today|this|tonight|on, within the hour, in the hour, overnight, with|in the next|coming|upcoming ~ release|update|version|build|patch|delivery, version #, release #, in version|release, with version|release|update, on <day>, <day> morning|afternoon|evening|at|by|latest, by <day>, the following|next day|morning|week`,
    not: `at|by one of|go|time|point, at|by one our|a|the, for # <unit>, for a|an|the|over|more|last|past ~ ~ <unit>, in the last|past ~ <unit>, in|over|for the last|past, since #, from # ~ to|until, between # ~ and, last week|month|night|year, ago, at # ~ ago, after a|an ~ <unit>, every day, at 1 star, of # <unit>, a|an hour|day|week late, # <unit> late|delay|ago|delayed|without|of, in 24, within minutes of, one of|more|day`,
  },
  day: {
    phrases: `today, <day>, this morning, now, today's, week`,
  },
  promises: {
    phrases: `will, we'll, i'll, you'll, it'll, they'll, going to, expect, expected, expects, plan, planned, plans, next update, update at|by|in|every|here, eta, estimated, estimate, due, again at|in|by|tomorrow, shall, scheduled, arrives, leaves, comes, opens, reopens, aim|aiming ~ for|to, target, promise, until, latest, should`,
  },
}
