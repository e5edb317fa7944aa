import type { Harm } from '../../../harm.js'

/** What must not be missed, and when it is. */
export const dates: readonly Harm[] = [
  {
    is: 'too-late',
    phrases: `
      cutoff|cut-off <be>? ~ ~ <soon>, cutoff ~ ~ ~ <be>? <soon>, deadline <be>? ~ <soon>, before <soon>, i|we|she|he fly|flies at|out|home|back ~ <soon>|#, i|we fly at # ~ <soon>, rent|mortgage|salary|salaries|wages|bills goes|go|leaves out? on? ~ <soon>, getting married ~ ~ ~ on|this ~ <soon>, two|three|four|# days|pills|doses|tablets left, night|day|evening before my|our|the|his|her ~ <occasion>,
      <occasion>|race|exam|match|test <be> at #, locks|closes|shuts|ends at #, i'm|she's|we're|wife's|baby due on|in ~ #, baby comes on|in|this, in the next two|three|few|# hours|days, get home tonight, home tonight and, on the new house in, leave for the ~ airport|station in, from <weekday> i|we have no, before the ~ baby|weekend|holiday|exam|exams|winter,
      lost ~ ~ ~ ashes|urn|passport|visa|wedding dress|dress|suit, <whose> ~ ashes|urn ~ ~ lost|missing|depot|post,
      due ~ ~ ~ <weekday>, due ~ ~ <soon>, <occasion> at # am|pm, <occasion> at #, <occasion> in # <mins>, <occasion> in an hour|half, deadline,
      <occasion> <be>? ~ <soon>, <occasion> starts|begins|opens ~ <soon>, <occasion> on|at|by|this|next ~ <weekday>, <weekday> ~ is <whose> ~ <occasion>, tomorrow ~ is <whose> ~ <occasion>,
      missed|missing|miss|misses ~ ~ <occasion>, too late for ~ ~ <occasion>, late for ~ ~ <occasion>, without ~ ~ ~ for ~ <occasion>, ruined|ruins|ruining ~ <whose> ~ <occasion>, in time for <whose> ~ <occasion>,
      not|never ~ in time for, after the <occasion>, deadline <be>? ~ <soon>, due <soon>, due on ~ <weekday>, expires|expire|expiring|runs|lapses ~ <soon>, expires|expire on ~ <weekday>, last day <be> ~ <soon>,
      <have> to be|leave|submit|file|pay|hand|move|fly|travel|present ~ ~ ~ by ~ <weekday>, need ~ ~ by ~ <weekday>, we|i leave|fly|move|travel|sail|depart|exchange|complete on? ~ <soon>, we|i leave|fly|move|travel|sail|depart|marry on ~ <weekday>,
      we|i open|launch|go|present|perform|compete|race on? ~ <soon>, hours|minutes|days left to|until|before, # hours|minutes|days until|before|left, clock is ticking, running out of time, time is running, last chance,
      exam board, submission closes|deadline|portal, closing date, completion date, completion day, exchange ~ contracts, bidding ends, auction ends, kick off in|at, doors open in|at, check in closes, gate closes,
    `,
  },
  {
    part: 'event',
    negated: 'keep',
    phrases: `
      <occasion>, burial, cremation, wake, memorial, memorial service, vigil, urn, ashes, coffin, hen do, stag do, bachelor party, baby shower, anniversary, golden wedding, bar mitzvah, bat mitzvah, communion, confirmation, ramadan, eid, diwali, hanukkah, thanksgiving, new year's eve,
      opening, gig, festival, match, cup final, finals, school trip, school play, sports day, prom night, first day, induction, new job, job starts, assessment centre, audition, casting, thesis, dissertation, viva, submission, coursework, tender, bid, grant application,
      tax return, court hearing, visa, embassy, departure, cruise, transplant, c section, caesarean, due date, moving day, completion, handover, house move, end of tenancy, inspection, audit, trade fair, exhibition, market day, christmas market, term, new term, term starts, semester, enrolment, enrollment
    `,
  },
  {
    part: 'day',
    negated: 'keep',
    phrases: `
      day after tomorrow, two days away, three days away, a day away, an hour away, in a day|week|fortnight, in one|two|three|four|five|six days|hours, this monday|tuesday|wednesday|thursday|friday|saturday|sunday, next monday|tuesday|wednesday|thursday|friday|saturday|sunday,
      on monday|tuesday|wednesday|thursday|friday|saturday|sunday, by monday|tuesday|wednesday|thursday|friday|saturday|sunday, before monday|tuesday|wednesday|thursday|friday|saturday|sunday, starts on|at, begins on|at, at noon|midnight, end of the week|month, before christmas
    `,
  },
  {
    part: 'missed',
    phrases: `
      missed it, missed the|our|my|his|her|their, so we missed, so he missed, so she missed, too late to|now, came too late, arrived too late, a day late, days after, the day after, afterwards, already over, had to cancel, called off, had to be cancelled, couldn't go, couldn't attend, couldn't be there, never got to
    `,
  },
  {
    part: 'undelivered',
    negated: 'keep',
    phrases: `
      nowhere, nowhere in sight, nowhere to be found, somewhere between, in limbo, held at customs, held in customs, in customs, at the depot, in your depot|warehouse|hub, in the wrong place, at the wrong address, on a pallet, on the van, still on, still waiting for, still nothing, no update, no news of|on, nobody knows where, no idea where,
      never left, not left, hasn't left, hasn't moved, not moved, hasn't shown, not shown up, hasn't turned up, not turned up, not here, isn't here, aren't here, not come, hasn't come, haven't come, hasn't arrived, haven't arrived, hasn't been delivered, lost by, went missing, misrouted, missorted, delivered to the wrong, cancelled on us|me, not ready, isn't ready, aren't ready, not finished, not been approved, not been signed, not been booked, still unpaid, no reply from, without a reply
    `,
  },
]
