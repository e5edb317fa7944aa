import type { HarmWords } from '../../harm.js'
import { faults } from './faults.js'
import { amiss } from './fields/amiss.js'
import { dates } from './fields/dates.js'
import { money } from './fields/money.js'
import { open } from './fields/open.js'
import { standing } from './fields/standing.js'
import { grave } from './grave.js'
import { losses } from './losses.js'
import { standstill } from './standstill.js'

// Facts that tell how much harm there is, in English. Words of anger stand elsewhere: they say nothing here. Where two of these lists
// have the same words, the first one has them.

export const harm: HarmWords = {
  harms: [...losses, ...standstill, ...grave, ...faults, ...money, ...standing, ...dates, ...open, ...amiss],
  classes: {
    person: `person persons persons customer customers patient patients family familys families tenant tenants member members guest guests client clients user users passenger passengers pupil pupils student students child childs childrens parent parents employee employees
      man mans woman womans neighbour neighbours neighbor neighbors couple couples household households driver drivers buyer buyers owner owners resident residents company companys business persons stranger strangers account accounts`,
    dowork: 'work pay order book bill invoice trade sell serve login log call print ship open',
    mins: 'minutes minute hours hour mins min hrs days',
    many: 'two three four five six seven eight nine ten eleven twelve twenty hundred thousand several',
    occasion: `wedding funeral burial cremation memorial graduation interview exam exams birthday christmas honeymoon concert flight appointment ceremony viva defence presentation pitch operation surgery recital prom christening baptism hearing trial
      premiere opening launch move holiday vacation anniversary festival marathon race tournament match audition deadline submission term semester gig party reunion visa ferry cruise`,
    soon: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday midnight noon overmorrow',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday weekend',
    have: 'have has need needs must',
    anybody: 'anyone anybody everyone everybody whoever strangers',
    look: 'see sees saw seen seeing read reads reading open opens opened opening access view views viewed watch watches download downloads downloaded find finds look edit got get gets received receive receives',
    secret: `address addresses password passwords photos photo pictures messages emails mails chats results diagnosis diagnoses records statements statement invoice invoices bookings orders names numbers details data documents passport passports
      payslip payslips prescriptions prescription files file profile profiles location contacts conversations recordings footage grades scans letters certificates ids id`,
    foreign:
      'someone somebody else elses strangers stranger another anothers others other different neighbours neighbors unknown',
    strangers:
      'strangers stranger everyone everybody anyone someone somebody others wrong another neighbour neighbor class group ex landlord employer whole all public hundreds thousands people customers patients users families members guests clients',
    crook:
      'someone somebody stranger hacker hackers thief thieves scammer scammers fraudster fraudsters criminals person guy man woman',
    got: 'got gets gained has had took takes taken opened used using accessed',
    mine: 'my our her his mums dads mothers fathers',
    abroad: 'abroad russia china brazil nigeria vietnam manila moscow lagos another different',
    outside:
      'outside rain doorstep street bin bins bushes hedge porch garden pavement gate road lobby hallway stairwell',
    thing:
      'item size colour color order product model version flavour flavor shade parcel meal dish drink box part parts cable shoes dress suit card tickets bouquet flowers prescription glasses lenses',
    weeks: 'weeks months days week month fortnight',
    told: 'told hear heard said',
    times: 'twice thrice times fifth fourth third second again repeatedly',
    asked:
      'asked called rang phoned wrote emailed mailed reported complained chased booked sent visited reminded',
    replied: 'replied replies answered answers called calls rang came comes cares responds responded knows',
    capital: 'us north south east west',
    cash: `money cash deposit deposits refund refunds salary salaries wage wages paycheck pay payment payments payout payouts pension benefits commission royalties earnings savings balance funds transfer bonus claim compensation
      reimbursement cheque bond rent winnings tips credit loan grant`,
    landed:
      'arrive arrived land landed come came turn turned reach reached credited paid transferred released appear appeared show showed',
    hasnt: 'hasnt havent hadnt wasnt werent didnt doesnt isnt arent',
    stuck:
      'held withheld retained frozen stuck overdue outstanding late short blocked pending unpaid forfeited confiscated swallowed stolen delayed missing',
    held: 'held holding holds hold withheld withholding withhold withholds kept keeping keeps retain retained retains frozen froze pocketed',
    whose: 'my our his her their the whole full a any us me him',
    took: 'took taken take takes taking charged charge charges billed bill bills debited debits pulled deducted deducts withdrew withdrawn collected invoiced invoices swallowed grabbed',
    ended: 'cancelled canceled cancelling canceling cancellation returned returning ended left moved died',
    refuse:
      'refuse refuses refused refusing deny denies denied denying decline declines declined reject rejects rejected rejecting dispute disputes disputed',
    month:
      'january february march april may june july august september october november december spring summer autumn winter easter christmas',
    thief: `someone somebody stranger man guy hacker scammer`,
    essential: `heating heat power electricity internet broadband wifi phone line landline number fridge freezer boiler water gas elevator lift signal`,
    sites: `site sites shop shops website websites server servers checkout store stores till tills system systems api network cluster mailbox mail mails login logins`,
    others: `someones somebodys strangers elses`,
    private: `password passwords passport passports names address addresses prescription prescriptions records photos pictures album albums account accounts nudes recordings invoices invoice statements statement emails messages order orders bucket backup
      backups details numbers data database card cards nursery tablets diagnosis diagnoses results history profile profiles letters documents id ids payslip payslips bookings`,
    reach: `number numbers phone address email mail location whereabouts details`,
    keys: `key keys token tokens credentials secrets logins`,
    people: `people customers patients users clients members guests children students others employees tenants`,
    data: `ledger calendar timetable research dissertation manuscript repo repository saves voicemails texts library bookmarks workouts logs measurements essay essays recipes drawings designs memos reports report spreadsheets presentation code coursework homework watchlist album note recording booking message entry folder folders pics collection playlist wedding pictures photo photos picture pictures notes note files album albums recordings bookings documents document chapter chapters thesis contacts workspace project projects playlist playlists history messages volumes volume snapshot snapshots
      entries diary mailbox archive backups backup save savegame progress cards memories video videos drafts spreadsheet database`,
    event: `graduation wedding funeral interview exam exams birthday christmas honeymoon concert flight appointment ceremony viva defence meeting presentation pitch operation recital prom christening baptism`,
    goods: `handle zip zipper lid button buttons knob strap pump charger display screen window mudguard spring cable case mug blade wheel lamp motor fan hinge sole soles seam stitching fabric paint glass jar bottle suitcase battery remote bulb
      keyboard speaker headphones earbud jacket shoes shoe dress shirt coat chair table shelf drawer kettle toaster drill camera lens strap ear ring leg arm box switch latch hose filter blade tyre saddle bell light lights sensor thermostat`,
    done: `changed renamed edited deleted opened saved printed selected found reached set updated installed used added removed shared`,
    be: 'is are was were be been being am',
    not: `not nt never cannot cant wont doesnt dont didnt isnt arent wasnt werent couldnt wouldnt hasnt havent hadnt aint no`,
    cannot: 'cannot cant couldnt',
    number:
      'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty several',
  },
}
