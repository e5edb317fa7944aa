import type { HarmWords } from '../../harm.js'
import { faults } from './faults.js'
import { grave } from './grave.js'
import { losses } from './losses.js'
import { standstill } from './standstill.js'

// Facts that tell how much harm there is, in English. Words of anger stand elsewhere: they say nothing here. Where two of these lists
// have the same words, the first one has them.

export const harm: HarmWords = {
  harms: [...losses, ...standstill, ...grave, ...faults],
  classes: {
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
