import type { Harm } from '../../../harm.js'

/** Programs that do it wrong, goods with faults, orders gone astray. */
export const amiss: readonly Harm[] = [
  {
    part: 'software',
    negated: 'keep',
    phrases: `
      podcast, podcasts, episode, episodes, song, songs, stream, streaming, doorbell, thermostat, alarm clock, robot vacuum, robot, smart lock, smart bulb, loyalty card, member card, barcode, qr code, voice mail, voicemail, contact sync, photo album, slideshow, spreadsheet, formula, chart, report, invoice template,
      app, apps, widget, widgets, website, web page, page, site, screen, home screen, dashboard, button, buttons, menu, dropdown, form, field, search, search bar, filter, filters, map, maps, route, navigation, calendar, reminder, reminders, alarm, timer, stopwatch, metronome, clock, player, audio, video, videos, subtitles, subtitle, playlist, track, tracks, lesson, lessons, quiz, level, levels,
      chat, emotes, emoji picker, keyboard, notifications, notification, push notifications, sync, syncing, backup, upload, uploads, download, downloads, export, import, pdf export, print, printing, printer, scanner, camera app, firmware, bluetooth, pairing, wifi setup, update, plugin, extension, add on, integration, api, webhook, login page, checkout page, cart, basket, wishlist, order page, tracking page, ticket machine, kiosk, voice assistant, smart speaker, thermostat app, watch face, step counter, scores, leaderboard, matchmaking, dark theme, font rendering, zoom, scroll, scrolling, copy paste, undo, autosave, spellcheck, translation, captions, date format, date, dates, weather, temp, temperature, forecast
    `,
  },
  {
    part: 'amiss',
    phrases: `
      restarts, restarts from, starts over, starts again from, by itself, on its own, of its own accord, randomly, at random, in the middle of the night, scans as, shows up as, thinks it's, calls me, wrong name,
      drifts, drift, drifting, lags, lagging, lag, stutters, stuttering, skips, skipping, skipped, repeats, repeating, is repeating, jumps, jumping, flickers, flickering, freezes, freezing, froze, hangs, hanging, crashes, crashing, closes itself, quits, logs out, logs me out, signs me out, resets, forgets, doesn't save, doesn't remember, doesn't update, doesn't refresh, doesn't sync, doesn't load, won't load, won't open, won't save, won't update, won't sync, won't connect, won't pair, won't print, won't play, won't scroll,
      not loading, not saving, not syncing, not updating, not showing, not appearing, not responding, not refreshing, not opening, not found, greyed out, grayed out, blank, empty, white screen, black screen, spinning, stale, outdated, out of date, yesterday's, last week's, last month's, last year's, shows yesterday|the wrong|wrong|old|nothing|zero|only|everybody|everyone|someone, wrong way round, wrong order, wrong date, wrong day, wrong time, wrong language, wrong currency, wrong format, american date format, backwards, upside down, mirrored, cut cropped, overlapping, unreadable, garbled, gibberish, missing since, disappeared since, gone since, broken since, broken after, since the update, after the update, since the last, ever since, every time i, whatever i set, whatever i do, keeps going|coming|switching|resetting|asking|crashing|freezing|jumping|closing|showing|turning, goes back to, reverts, sorted wrong, not sorted, counts wrong, miscounts, twice, duplicated, duplicates, ignores, ignored my, doesn't do anything, does nothing, no effect, stops after, stopped after, off by, too quiet, too loud, out of sync, delayed by, minutes behind, hours behind
    `,
  },
  {
    part: 'goods',
    negated: 'keep',
    phrases: `
      pole, poles, pot, pots, planter, legs, hinge, bracket, brackets, rail, rod, drawer, drawers, door, cushion, pillow, duvet, sheet, sheets, towel, towels, frame, mirror, clock, tap, shower head, washing machine, dishwasher, tumble dryer,
      jumper, sweater, cardigan, trousers, jeans, skirt, socks, boots, trainers, sneakers, sandals, hoodie, t shirt, tights, gloves, scarf, hat, bag, backpack, rucksack, purse, wallet, belt, watch, umbrella, tent, sleeping bag, mattress, sofa, couch, armchair, desk, wardrobe, bed, bed frame, curtains, blinds, rug, carpet, lamp shade, candle, vase, plate, plates, bowl, teapot, pan, saucepan, knife, knives, scissors, blender, mixer, juicer, vacuum, hoover, iron, hairdryer, shaver, toothbrush, scales, heater, fan, torch, drill, saw, mower, hose, trampoline, swing, toy, toys, doll, puzzle, board game, figure, lego,
      book, books, notebook, pen, printer, monitor, tablet, tv, soundbar, speakers, headset, earphones, router, modem, dongle, power bank, adapter, cartridge, phone case, tyres, wipers, bike, scooter, helmet, skates, racket, ball, yoga mat, dumbbell, tent poles, guitar, strings, keyboard stand, plant, plants, bouquet, flowers, cake, bread, loaf, salad, pizza, burger, fries, coffee, milk, yoghurt, cheese, meat, fish, fruit, strawberries, avocado, eggs, chocolate, wine, beer, dog food, cat food, litter
    `,
  },
  {
    part: 'broken',
    phrases: `
      in # pieces, in <many> pieces, in bits, in half, in two, shorter than, longer than, smaller than, thinner than, narrower than, wider than, an inch short|shorter|long|longer, a size smaller|bigger, won't unlock, won't open, won't close, won't shut, won't latch, leans, lopsided, off centre, misaligned, doesn't line up,
      bobbled, bobbles, pilled, pilling, shrank, shrunk, faded, ran in the wash, lost its colour|color|shape, unravelled, unravelling, came unstitched, came undone, came away, fell apart, falls apart, fell to pieces, snapped off, broke off, came loose, gave way, buckled, bent, warped, cracked, cracks, chipped, splintered, shattered, smashed, squashed, crushed, dented, scuffed, scratched, stained, dirty, second hand, opened before, worn, rusty, rust, rusted, corroded, leaky, leaks, mouldy, moldy, rotten, rotting, off, sour, stale, out of date, expired, melted, thawed, soggy, wilted, dead on arrival, bruised, unripe, hard as, burnt, raw, cold, undercooked, overcooked, tasteless, hair in, insect in, fly in, worm in, missing parts, missing screws, missing pieces, without instructions, wrong size, too small, too big, too tight, too short, too long, two left, two right, different shade, wrong colour|color, not as described, nothing like the picture|photo, fake, counterfeit, knock off, lasts an hour|minutes|half, lasts # min|mins|minutes|hours, hardly lasts, loses charge, won't hold charge, overheats, gets hot, smells, smelly, wobbly, uneven, crooked, blunt, stiff, jams, jammed, sticks, squeaks, hums, buzzes, rattles, noisy, a chip at|in|on, a crack at|in|on, a hole in, a scratch on, a dent in, a stain on, a tear in
    `,
  },
  {
    part: 'parcel',
    negated: 'keep',
    phrases: `
      parcel, parcels, package, packages, delivery, deliveries, my order, our order, order number, shipment, letter, letters, post, mail redirection, courier, driver, tracking, tracking number, replacement card, new card, sim, spare part, spare parts, replacement part, groceries, takeaway, food order, newspaper, magazine, furniture, removal van, household goods, belongings
    `,
  },
  {
    is: 'mix-up',
    phrases: `
      says ~ not home|in, nobody home, no one home, not at home ~ ~ was|all, was home all|the, i was in all, sat|stood|waited|stayed ~ ~ behind|by|next the door, never rang, didn't ring, didn't knock, never knocked, card through ~ door|letterbox, sorry we missed, left ~ ~ <outside>, dumped ~ ~ <outside>, thrown|threw ~ ~ over|onto|into, left with ~ ~ neighbour|neighbor|stranger|shop, delivered next door, delivered to ~ ~ wrong|neighbour|neighbor|next|someone|somebody|another, wrong house|address|door|street|town|person,
      marked as delivered, marked delivered, says it's delivered, claims ~ delivered, proof of delivery ~ ~ not|someone|wrong, signed by ~ ~ someone|somebody|nobody|me, returned to ~ sender|depot|shop, going back to, pick it up|collect ~ ~ from|myself, at the pick up|parcel shop|depot, third attempt, second attempt, failed delivery, attempted delivery, missed delivery, late again, still hasn't, still not here|arrived|come, out for delivery ~ ~ days|days|day|again|since|every, stuck ~ ~ sorting|depot|hub|customs|warehouse|transit|in, hasn't moved|updated since|in|for, no movement since|for, not moved since|for,
      wrong <thing>, someone|somebody else's order|parcel|food|shopping|meal, missing from ~ ~ order|delivery|box|bag|parcel, not in the ~ box|bag|parcel, half ~ ~ missing, only half|part|one ~ ~ arrived|came|delivered, substituted, substitution, instead of, ordered ~ ~ ~ ~ and|but ~ got|came|received|sent, booked ~ ~ ~ ~ and|but ~ got|given, booked me|us ~ ~ with|on|in|for the? wrong, wrong appointment|optician|doctor|branch|clinic|date|day|time|seat|seats|room|table|flight|train|name
    `,
  },
  {
    is: 'kept-waiting',
    phrases: `
      <weeks> ~ ~ <told> ~ ~ nothing, <times> ~ <asked>, <asked> ~ <times>, reported ~ ~ ~ on the|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~ ~ ~ on the|again|and, reported it <times>, still ~ same problem|fault|leak|noise|answer|form, nobody ~ <replied>, no one ~ <replied>, not one reply|answer|call|person, not a word|reply, no word since, no reply since|from|to, heard nothing, radio silence, ghosted, passed ~ ~ pillar|department|desk, from pillar to post, sent round in circles, going round in circles, different ~ person|agent|answer|handler every|each, five different, four different, three different, each of whom, every one of them says,
      keeps ~ cancelling|rescheduling|postponing|moving, moved|postponed|cancelled|rescheduled ~ <times>, third time they've|you've|my|the, <times> ~ cancelled|postponed|rescheduled|moved, appointment ~ moved|cancelled|postponed|shifted|forgotten, didn't show, never showed, no show, stood us|me up, engineer ~ never|didn't|failed, technician ~ never|didn't|failed, plumber ~ never|didn't, hold for, on hold, in a queue, number # in, please hold, your call is important, hung up on, cut me off, closed my ticket, ticket closed, closed the case, case closed, marked ~ resolved|solved|fixed, unhelpful, rude, shouted at, laughed at, ignored, talked down, dismissive, wrong information|advice|answer, given ~ ~ wrong ~ information|advice, contradicting, contradictory, nobody ~ responsible, not my department, not their department, try again later, no idea when
    `,
  },
  {
    part: 'data',
    negated: 'keep',
    phrases: `
      my files, our files, my work, our work, my data, our data, my notes, my contacts, my emails, my messages, my history, my progress, my save, my saves, save file, save files, world, worlds, my world, my characters, my inventory, my collection, my library, my music, my songs, my recordings, my videos, my drawings, my designs, my drafts, my documents, my book, my novel, manuscript, my code, repository, our records, patient records, customer records, ledger, accounts since, bookkeeping, invoices from, sales data, mailing list, family photos, wedding photos, baby photos, pictures of my, photos of my, voicemail from, last voicemail, recipes, scores, my years, years of, # to #, everything from, everything since
    `,
  },
  {
    is: 'data-gone',
    phrases: `
      # to # <be>? ~ gone|missing|empty|deleted|blank|lost, years|months|weeks|decade|days of ~ ~ ~ gone|lost|deleted|wiped|vanished|disappeared|erased|down, <data> ~ ~ ~ ~ gone|lost|deleted|wiped|vanished|disappeared|erased|unrecoverable|corrupted|corrupt|overwritten, wiped|deleted|erased|lost|overwrote|overwritten|corrupted|trashed|nuked|purged|destroyed ~ ~ <data>, not in the bin|trash|archive|recycle, gone for good, gone forever, permanently deleted|lost|gone, cannot be recovered|restored, can't be recovered|restored, unrecoverable, no backup, backup ~ empty|corrupt|failed|useless|unreadable|never, restore ~ failed|fails|empty, restored ~ ~ empty|nothing|wrong|old, started from scratch, starting from scratch, start again from, from zero, back to zero, all my progress, all progress, account ~ wiped|empty|reset, factory reset, reset itself and, only copy, only copies, last photo|photos|picture|pictures|message|voicemail of|from ~ ~ dad|mum|mother|father|mom|husband|wife|son|daughter
    `,
  },
]
