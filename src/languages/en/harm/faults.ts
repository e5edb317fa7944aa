import type { Harm } from '../../harm.js'

/** What is wrong with things and deliveries; and what is a matter of taste. */
export const faults: readonly Harm[] = [
  {
    is: 'faulty',
    phrases: `
      in pieces, off by # |one|two|three|half, off by one|two|three, rattle in, rattle from, wilted, soggy, blunt,
      a bit dark, too dark, too dim, half empty, mostly air, hardly any, dead on both, dead pixel|pixels,
      button stuck, came apart, paint ~ off,
      arrived|came|delivered ~ damaged|broken|cracked|dented|scratched|torn|leaking|smashed|shattered|dirty|open|opened|used|mouldy|moldy|rotten|melted|crushed,
      with a ~ chip|crack|hole|dent|scratch|tear|stain, known|factory|serial|manufacturing fault|defect,
      after # washes|uses|wears|days|weeks|months, after one|two|three|four|five|six uses|washes|days|weeks|months,
      on day one|two|three, broke after|within|on, stopped working after|within, fell apart, falls apart,
      coming apart, faulty, defective, dead on arrival, doa, wobbles, wobbly, squeaks, squeaking, rattles,
      rattling, whining, humming noise, grinding noise, fogs|fogged|fogging up, leaks, leaking, lukewarm,
      overheats, won't charge, doesn't charge, won't switch|turn on, jammed, jams, shrunk, shrank, faded, frayed,
      wrong reading, thermostat shows, shows # while
    `,
  },
  { part: 'goods', negated: 'keep', phrases: `<goods>` },
  {
    part: 'broken',
    phrases: `
      broke, broken, torn, ripped, cracked, chip, chipped, jammed, stuck, loose, noise, leaks, dead, came off,
      fell off, scratched, bent, faded, frayed, stained, rubs, drags, scrapes, creaks, faulty, snapped, split, hot,
      cold, damaged, dents, dented, dark, dim, too small, too big, too tight, peels, peeling, flakes, rattles,
      rattle, in pieces, shattered, silent, off by, blunt, won't, <not> close|open|fit|hold|work|stay|turn|charge
    `,
  },
  {
    is: 'misbehaves',
    phrases: `
      silent since, silent after, are silent, without sound, no sound, shows the|a sea|field|wrong|old|other,
      <not> exist, rejects, rejected my, refuses my, resets|reset every|each|overnight, sets itself, locked on,
      toilet locked, toilets locked, screen ~ dead|black|frozen, <be> silent,
      is|are|stays|remains|comes|came|come|shows up ~ empty|blank|greyed|grayed|black|wrong|off|missing|doubled,
      thinks i'm|i am|it's|we're|my,
      shows|showing|showed|displays|says ~ zero|wrong|everyone|nobody|nothing|none|everybody,
      shows everyone|everybody, loses|lost the, loses ~ every|once|about, once|twice a day|week|night|hour,
      about once,
      restart|restarting|reboot|rebooting|unplugging|reinstalling|resetting ~ ~ ~ helps|fixes|works|solves,
      helps for a, went|gone|rolled|going back to #, before # ~ ~ was,
      since|after the|this|last|latest|your update|patch|release|migration|relaunch|redesign,
      hunts|jumps|flickers|stutters|lags|freezes|hangs|crashes|disconnects|drops,
      won't take|accept|refresh|load|sync|save|show|open|start|print|pair|connect|update|let,
      <not> refresh|sync|load|save|update|show|appear|respond|scroll|print|register|import|export,
      come|comes|came|arrive|arrives|sent|sends|goes in? twice|double, every ~ twice, twice on our|my side,
      works on mobile|desktop|android|ios|wifi, fails on|with|when|at, only fails,
      no longer <done>|works|shows|possible, <cannot> be ~ <done>,
      <cannot> rename|edit|delete|filter|sort|share|upload|download|search|export|import|print|scroll|change|switch|find,
      duplicate*, wrong time|timezone|name|address|language|currency|date, resets itself, logs me out,
      keeps logging, signed out again, takes ages|forever, gets there in the end, like twenty minutes,
      # minutes for one, pay for # get #, get # after, in the daytime, out of sync, where did ~ ~ go, search finds,
      finds nothing, freeze|freezes about, useless after
    `,
  },
  {
    is: 'mix-up',
    phrases: `
      ordered ~ ~ ~ ~ got, wrong meal, got ~ on both, vegetarian|vegan ~ ~ chicken|beef|meat|fish|pork|ham,
      meal was, looks like last time, no box|parcel|delivery today, forgot the|my|our, half of the contents,
      rebooked ~ ~ ~ flight|train that, overbooked, reservation for a, ordered ~ ~ ~ got|received, ordered ~ ~ got,
      got ~ ~ instead, got|received|sent|came the? wrong,
      wrong item|size|colour|color|order|meal|flavour|flavor|model|part|variant|thing, sent ~ wrong,
      missing ~ ~ from|in|out ~ ~ box|boxes|order|parcel|bag, missing the, <number>|# ~ missing,
      without the|its|his|her, only half, half the order, delivered to ~ neighbour|wrong|someone, left in the rain,
      lost ~ luggage|parcel|bag|suitcase, two days late, days late, weeks late, # minutes late, minutes late,
      hour late, hours late, late again, cancelled after|on me|again|last|without, in a row cancelled,
      out for delivery since, tracking stuck|says|has, hasn't arrived, hasn't come, never came|arrived|turned,
      not arrived, where is|are my, where's my, guess what ~ ~ hasn't|<not> arrived|come,
      expired yesterday|already|last|on
    `,
  },
  {
    is: 'kept-waiting',
    phrases: `
      no word on|from|about|since, no news on|from, heard nothing, nothing heard, no one ~ showed|came|turned,
      didn't turn up, locked door, picks up the, # weeks ago, <number> weeks ago, # months ago,
      <number> months ago, in review, under review, ever since, should have come|been,
      supposed to ~ come|be|arrive|call, between # and #, told ~ one thing, which is it, closed at # ~ ~ with,
      closed early, sign says, queue outside, no reason given, standing the whole,
      same payslip|form|document ~ again, asked ~ ~ third|second|fourth|again time, asked for the same,
      my mail is important, <number> mails|calls|letters|tickets|emails, # mails|calls|letters|tickets|emails,
      bounced between, nobody|noone answers|replies|calls|came|showed, no one answers|replies|calls|came|showed,
      no answer|reply|response, hung up, cut off, minutes on hold, on hold for, minutes and counting, waiting each,
      never called back, never showed up, form ~ won't let, won't let me continue, has no option
    `,
  },
  {
    part: 'trifle',
    negated: 'keep',
    phrases: `
      music|playlist|ringtone|ringtones|interface ~ ~ ~ ~ awful|horrible|horrendous|dreadful|terrible|hideous|ugly|annoying|cheesy|cluttered, lobby|boarding|waiting|background music, price|prices ~ up, price increase|increases|rise|hike|rises|hikes,
      asks|asking|begging|nagging|nags|begs me|us? for a|my? rating|ratings|review|reviews, to rate the|your|our|it|us, renamed its|their|the,
      who thought|designed|approved|decided|came|signed|picked|chose,
      whoever designed|approved|thought|decided|wrote|picked, hold music, waiting music, mascots, uniform,
      uniforms, tagline, push notification|notifications, cookie banner, survey, surveys, rate us, rate the app,
      feedback request, how was your, influencer, influencers, tv spot, commercial, commercials, sponsor, wrapping,
      gift wrap, too much paper, bubble wrap, box is huge, box is too big, scent, fragrance, the smell of your,
      layout, rounded corners, splash screen, loading screen, greeting, dear customer, first names,
      emails a week|day, mails a week|day, texts a week|day, catalogue, catalog, flyers, brochure, doorbell sound,
      startup sound, beep, beeps, chime, the font, capital letters, lower case, brand name, new name, statue,
      bench, coffee in the, free coffee, biscuits, price of, how much for, # for #, that's # for, overpriced,
      expensive, pricey, why would you rename, sword, skin|skins look, colour for, color for, good colour|color,
      logo, font, fonts, icon, icons, mascot, slogan, trailer, advert, adverts, ads, ad, marketing, newsletter,
      newsletters, birthday card, confetti, popup, popups, pop up, pop ups, announcements, jingle, leaflet,
      packaging, plastic, the strap, a strap, led, rename, renamed, toolbar, the pen, engine noise, fake engine,
      dark mode, emoji, emojis, small thing, small thing but, not a big deal, no big deal, cover art,
      tone of voice, wording, button colour|color, background colour|color, patch notes, feedback and,
      hide the one, parked scooters, tape solved, sticker, stickers, smells funny, wallpaper, animation,
      animations, theme, sound effect, the name of, spelling, typo
    `,
  },
]
