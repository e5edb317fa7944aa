import type { Topic } from '../topics.js'

export const topics: readonly Topic[] = [
  {
    kind: 'product',
    phrases: `
      kettle*, toaster*, fridge*, freezer*, oven, ovens, blender*, mixer*, vacuum*, washer, dryer, dishwasher*, lamp, lamps, bulb, bulbs, chair, chairs, sofa*,
      mattress*, bed, table, tables, desk, shelf, shelves, drawer*, curtain*, pillow*, blanket*, rug, rugs, shoe, shoes, boot, boots, sneaker*, trainers, sole, soles,
      jacket*, coat, coats, shirt*, dress, dresses, jeans, trousers, sock, socks, zip, zips, zipper*, seam, seams, button came off, sleeve*, hem, fabric, strap, straps,
      buckle*, hinge*, handle, handles, lid, lids, screw, screws, wheel, wheels, spoke, spokes, frame, brake, brakes, pedal*, saddle*, tyre*, tire, tires, bike, bikes, car, cars,
      engine*, gearbox, motor, motors, battery, batteries, charger*, cable, cables, plug, plugs, remote, headphone*, earbud*, earplug*, speaker*, keyboard*, mouse,
      lens, lenses, camera*, watch, phone case, toy, toys, doll*, tractor, pram*, buggy, stroller*, bottle, bottles, jar, jars, tin, tins, packet, packets, pack, packaging, box of,
      taste, tastes, tasted, flavour*, flavor*, smell of, sauce*, coffee, tea, milk, yoghurt*, yogurt*, cheese, bread, cereal, chocolate*, biscuit*, cream, lotion*, shampoo*, soap,
      recipe, batch, stitching, paint, colour|color of, wrong colour|color|shade, razor*, blade, blades, pen, pens, pan, pans, knife, knives, mug, mugs, cup, glass, tent, tents,
      backpack*, suitcase*, umbrella*, helmet*, drone, scooter, valve*, gasket*, hose, pump, filter, filters, nozzle*, sensor, sensors, leaks from, warranty, spare part|parts
    `,
  },
  {
    kind: 'bug',
    phrases: `
      app, apps, update, updates, updated, version, versions, patch, patches, release, firmware, screen, button, buttons, menu, tab, tabs, settings, dark mode, widget*, sync, syncs, export, exports,
      import, imports, upload, uploads, download, downloads, browser, plugin*, api, endpoint*, sdk, cli, commit, build, builds, cache, crash*, notification*, popup*, search results, filter resets,
      calendar view, file, files, folder, folders, document, documents, autosave, keyboard shortcut*, cursor, font, fonts, audio, subtitle*, cutscene*, save game, save file,
      savegame*, level, quest*, lobby, frame rate, fps, lag, android, iphone, ipad, ios, windows, mac, linux, beta, reinstall*, restart*
    `,
  },
  {
    kind: 'account',
    phrases: `
      account, accounts, login, log in, logged in, log|logging|logged me|us out, logged out, sign in, signed out, password*, passcode, two factor, 2fa, authenticator, verification*, verify, username,
      profile, banned, ban, unban, suspended, suspension, locked out, recovery code|codes|email, reset link, my email address, workspace, member of, identity check, selfie
    `,
  },
  {
    kind: 'billing',
    phrases: `
      invoice*, bill, bills, billed, charge, charges, charged, charging me, fee, fees, refund*, payment*, paid twice, direct debit, debit*, statement*, subscription*, renewal, renewed, auto renew, price went up,
      price increase, deposit, discount, promo code, gift card, voucher code, credit note, overcharged, money back, my money, transfer, transfers, tariff, meter reading, instalment*, cancellation fee, vat, receipt
    `,
  },
  {
    kind: 'delivery',
    phrases: `
      parcel*, package, packages, courier*, delivery, deliveries, delivered, deliver, shipping, shipped, shipment*, dispatch*, tracking, depot, my order, the order, order number, ordered, arrived, not arrived,
      left with a neighbour|neighbor, doorstep, out for delivery, estimated arrival, missing item|items, wrong item|items, substitut*, box arrived, letterbox
    `,
  },
  {
    kind: 'service',
    phrases: `
      staff, waiter*, waitress*, receptionist*, agent, agents, advisor*, technician*, engineer came|never|didn't|was, plumber, driver, drivers, crew, conductor*, manager, cashier*, nurse, doctor, teacher*, coach,
      instructor*, trainer, hotline, helpline, call centre|center, support, customer service, chat, chatbot*, bot, on hold, queue, appointment*, booking, booked, reservation*, check in, checked in, room, rooms, hotel*,
      shower*, breakfast, table for, class cancelled, class, classes, gym, flight, flights, train, trains, bus, buses, tram, seat, seats, seat reservation, connection to, platform, boarding, gate, luggage, branch, clinic,
      claim, claims, complaint, complaints, letter, letters, rude, polite, apology, promised, told me, answered, reply, replies, callback, call back, waited, waiting, announcement*
    `,
  },
  {
    kind: 'outage',
    phrases: `
      outage*, downtime, server, servers, status page, offline, whole town|city|street|region|office, entire town|city|street|office, everyone's, for everyone|everybody|anyone else, power, electricity, water pressure, no water,
      internet, broadband, fibre, fiber, wifi, signal, network, router, latency, ping, region, cluster, nodes, 502*, 503*, 504*, gateway, dns, degraded, maintenance
    `,
  },
  {
    kind: 'security',
    phrases: `
      phishing, scam, scammer*, fraud, fraudulent, hacked, hacker*, breach, leak of, data leak, stranger's, strangers could, someone else's account|order|data|name|photos|invoice, not me, never made, unauthorised, unauthorized,
      vulnerability, exploit, real address|addresses, exposes, exposed, intruder*, stalker*, police, stolen, fake, personal data, gdpr, man's voice, hidden camera
    `,
  },
]
