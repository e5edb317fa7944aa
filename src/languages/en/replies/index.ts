import type { ReplyWords } from '../../reply-words.js'
import { courtesy } from './courtesy.js'
import { harm } from './harm.js'
import { help } from './help.js'
import { personal } from './personal.js'
import { plain } from './plain.js'
import { puttingOff } from './putting-off.js'
import { shapes } from './shapes.js'
import { times } from './times.js'

/** English, written by hand. */
export const replies: ReplyWords = {
  shapes,
  roles: { ...courtesy, ...puttingOff, ...help, ...times, ...harm, ...personal },
  classes: {
    us: 'us me',
    we: 'we i',
    will: "will we'll i'll shall they'll",
    have: "have has had we've i've they've it's",
    number: 'one two three four five six seven eight nine ten twelve fifteen twenty thirty forty sixty',
    third:
      'courier carrier bank seller manufacturer supplier airline airport isp provider vendor partner retailer merchant subcontractor contractor host operator landlord distributor shipper hauler network',
    day: 'monday tuesday wednesday thursday friday saturday sunday weekend mon tue wed thu fri sat sun',
    month:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec',
    unit: 'minute minutes min mins hour hours hr hrs h day days week weeks weekdays',
    done: `fixed resolved solved restored repaired corrected sorted patched rolled reverted replaced refunded credited reimbursed
      reset unlocked unblocked reactivated reenabled reinstated resent reissued waived renewed extended released rectified reconnected
      compensated rebooked completed deployed undone remedied cleared recovered brought reopened stabilised stabilized`,
    did: `fixed resolved solved restored repaired corrected sorted patched rolled reverted replaced refunded credited reimbursed
      reset unlocked unblocked reactivated reinstated resent reissued waived renewed extended released rectified reconnected
      compensated rebooked completed deployed undone cleared recovered reopened
      cancelled canceled removed deleted added changed updated switched moved activated deactivated disabled enabled stopped shipped dispatched
      sent posted booked arranged ordered applied upgraded increased raised transferred paid returned lifted set made turned swapped reserved
      published adjusted merged cut dropped withdrawn taken put`,
  },
  ...plain,
}
