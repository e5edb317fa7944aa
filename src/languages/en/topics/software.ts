import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Software, and how it misbehaves. */
export const software: readonly Topic[] = [
  {
    kind: 'bug',
    weight: TELLS,
    phrases: `
      crashes, crashed on, crash on, crash when, keeps crashing, freezes, frozen screen, blank page, white page|screen|square, black screen, grey screen|box|square, blank screen|code, error message, error code, stack trace, traceback, segfault, null pointer, regression*, regressed, reproduce, reproduced, reproducible, repro, steps to reproduce, expected behaviour|behavior|result,
      actual behaviour|behavior|result, since the|this|last|latest|your|yesterday's ~ update, after the|this|last|latest|your|yesterday's ~ update, since updating, after updating, after upgrading, since upgrading, since version, since v #, broke in version|v, firmware, fw, changelog, release notes, hotfix, rollback, rolled back, downgrade to, went back to #, was fine in|before|until, # was fine, worked in #,
      <not> sync|syncing|synced, won't sync|load|render|save|export|import|parse|compile|install, doesn't sync|load|render|save|export|import|parse|remember, stopped syncing|loading|saving, fails to sync|load|save|import|export|render, won't load, wouldn't load, won't open, won't scan, nothing happens when, does nothing when, button does nothing, greyed out, grayed out,
      spins forever, just spins, keeps spinning, spinning wheel, spinner, endless loop, infinite loop, loops forever, stuck at #, stuck on #, stuck on the? loading, resets to, resets itself, reset to zero|0|default, goes back to 0|zero|default, jumps to|back, reverts to, forgets my, loses my settings, duplicate*, appears twice, shows twice, doubled entries, off by one|an, rounding, rounded down|up,
      wrong total|totals|sum|date|dates|time|timezone|order|language|hour|value|values|count|number of, timezone, time zone, utc, daylight saving, dst, mojibake, encoding, umlaut, umlauts, apostrophe, hyphen, hyphenated, special characters, unicode, truncated, cut off at, validation, validates, rejects my name|address|postcode|number|date, form rejects|strips|refuses|won't|doesn't, strips the, sorts wrong|wrongly|by, sort order, search finds|returns|shows,
      401, 403, 404, 422, page not found, not found page, token, payload, webhook*, endpoint*, sdk, oauth, scope, rate limit, latency bug, memory leak, race condition, deadlock, timeout error, parser, compiler, linter, migration script, nan, log says, logs say, console says, debug, autosave, undo, draft vanished|lost|gone, lost chapters, overwrote, overwritten, sync conflict,
      notification*, push notification*, alarm didn't, alarm does not, dark mode, subtitles, out of sync, audio, no sound in, sound cuts, mic, microphone, bluetooth, pairing, won't pair, won't connect, unpairs, gps, tracks wrong, step count, cutscene*, save file, savegame*, saved game, quest*, npc, spawn, frame rate, fps, rubberband*, clipping, matchmaking, lobby, controller input, keybind*, hitbox, already used code, code is already used, qr code, scan the code, activation code
    `,
  },
  {
    kind: 'bug',
    weight: THING,
    phrases: `
      app, apps, update, updates, updated, version, versions, patch, patches, release, button, buttons, menu, dropdown, tab, tabs, settings, setting, widget*, sync, syncs, export, exports, import, imports, upload, uploads, download, downloads, browser, browsers, plugin*, extension, api, cli, commit, build, builds, pipeline, cache, screen, popup*, pop up, search, filter, filters,
      calendar, schedule, scheduler, timer, counter, reminder, file, files, folder, folders, document, documents, spreadsheet, csv, pdf, template, layout, column, columns, row, rows, cell, field, cursor, font, fonts, level, beta, android, iphone, ipad, ios, windows, mac, macos, linux, firefox, chrome, safari, reinstall*, reinstalled, restart*, reboot*, force quit, cleared cache, feature, software, algorithm, chart, graph, dashboard, editor, interface, ui, script, code, repo, library, driver update, data set, rows missing, backup, backups,
      import wizard, form, link, page, website, webpage, web page, site, toggle, checkbox, slider, keyboard shortcut*, autocorrect, autocomplete, translation, voice assistant, firmware update, integration, game, gameplay, balance patch, nerf, nerfed, character, weapon, hitpoints
    `,
  },
  {
    kind: 'bug',
    weight: HINTS,
    phrases: `bug, bugs, crash, glitch*, error, errors, wrong, tapped, clicked, click, tap, tapping, scroll, scrolling, swipe, toggle on, display, displays, loads, loading, opened it, laptop, phone, tablet, desktop, mobile, devs, developers, online, digital`,
  },
]
