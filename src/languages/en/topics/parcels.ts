import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Parcels: late, lost, left in the rain. */
export const parcels: readonly Topic[] = [
  {
    kind: 'delivery',
    weight: TELLS,
    phrases: `
      parcel*, package, packages, courier*, tracking, tracking number|page|says|shows|link, tracked, out for delivery, delivered, marked delivered, marked as delivered, says delivered, handed to resident|a|the, signed for, signed by, proof of delivery, delivery photo, delivery, deliveries, delivery slot|date|window|note|notes|driver|van|fee|instructions, redelivery, redeliver, undelivered, not delivered, never delivered, deliver, delivering, shipped, shipping, shipment*, ships to, dispatch*, despatch*, in transit, transit, customs, depot, sorting centre|center, distribution centre|center, warehouse, returned to sender, post office, postman, postie, postwoman, letterbox, mailbox full, parcel locker, locker, pick up point, pickup point, collection point,
      left with a? neighbour|neighbor|neighbours|neighbors, left it with|on|in|outside|behind, left on the|my doorstep|step|porch|pavement, doorstep, porch, in the rain, wheelie bin, recycling bin, over the fence|gate|wall, safe place, sorry we missed you, missed you card, no card, no bell, never rang, never knocked, didn't ring, didn't knock, wrong door|house|street|address|flat|town|country, different house|address, never arrived, never  not arrived, hasn't arrived, has not arrived, hasn't come, not turned up, hasn't turned up, didn't arrive, still not here, arrived late, came late, arrives after, arrived damaged|crushed|wet|broken|open|opened|empty|squashed, came crushed|wet|broken|empty, box was crushed|wet|open|empty, crushed box, shape of a pancake,
      half the|my|our order, half of the|my|our order, rest of the|my|our order, other half, missing from the|my|our order|box|parcel|bag, missing item*, missing from the box, items missing, incomplete order, wrong item*, wrong order, someone else's order|parcel, another customer's order|parcel, sent the wrong, sent me the wrong, got the wrong, received the wrong, instead of the one|ones i ordered, not what i ordered, substitut*, swapped for, second lorry, lorry, driver said|left|threw|lobbed|dumped, pallet*, dispatch date, estimated arrival|delivery, eta, arriving by, guaranteed by, next day, express delivery, delayed order, order is late, order delayed, weeks late, days late, backorder*, on back order, pre-order*, preorder*, stuck in|at customs|depot, lost in the post|mail|transit, lost my|our|the parcel|package|order|letter|card, luggage, suitcase lost, lost bag|luggage, ice packs, warm right through, thawed, melting on arrival, arrived warm, cold chain
    `,
  },
  {
    kind: 'delivery',
    weight: THING,
    phrases: `van, my order, our order, the order, order number, an order, orders, ordered, arrived, arrive, arrives, arriving, box, boxes, posted, by post, the post, replacement card, sender, carrier, freight, consignment, due date of, slot, groceries, bag of, takeaway, pizza, rider`,
  },
  {
    kind: 'delivery',
    weight: HINTS,
    phrases: `late, delay, delayed, delays, waiting, driver, came, still waiting, doorbell, missing, friday, monday, lost, neighbour, neighbor`,
  },
]
