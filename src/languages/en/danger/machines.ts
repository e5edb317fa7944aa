import type { Facet } from '../../facet.js'

/** What people work with, ride in and cook with: harmless while it only stands still. */
export const machines: readonly Facet[] = [
  {
    about: 'machine',
    weight: 0.5,
    negated: 'keep',
    phrases: `
      hospital bed, climbing frame, tow bar, trailer, trailer hitch, crossbow, fork, forks, stem, handlebar,
      handlebars, front wheel, wheel, wheels, axle, tyre, tyres, tire, crank, hinge, hinges, ladder, crib, cot,
      high chair, stroller, pushchair, pram, bouncer, lift, elevator, escalator, scaffold*, tread, sidewall,
      wheel nut, wheel nuts, lug nuts, tow ball, chainsaw, chain saw, table saw, circular saw, the saw, saw,
      angle grinder, log splitter, hedge trimmer, lawn mower, strimmer, nail gun, conveyor, lathe, pressure cooker,
      vape, e cigarette, ecig, hoverboard, scooter battery, heated blanket, electric blanket, hot water bottle,
      heat pad, wax warmer, fire pit, ethanol, gas bbq, barbecue, camping stove, patio heater, top slide, slide,
      inflatable, commode, tail lift, wheelchair ramp, bunk ladder
    `,
  },
  {
    about: 'machine',
    weight: 0.35,
    negated: 'keep',
    phrases: `
      boiler, flue, grinder, press, shredder, mandoline, air fryer
    `,
  },
  {
    about: 'machine',
    weight: 0.25,
    negated: 'keep',
    phrases: `
      lawnmower, dishwasher, washing machine, dryer, tumble dryer, fridge, freezer, stove, hob, cooker, microwave,
      blender, mixer, power bank, adapter, adaptor, socket, plug, extension lead, hair dryer, hairdryer, straightener,
      lamp, chandelier, shelf, bunk bed, wardrobe, tv stand, swing, trampoline, gate, ramp, stairs, stairwell,
      treadmill, fan, radiator, water heater, fireplace, candle, balcony door, hook, chain, cable, cord, strap, bus,
      train, driver, plane, van, seat, tray, handle, lid, kettle, car, bike, scooter, pipe, doors, pedal, frame,
      charger, battery, heater, toaster, iron, drill, oven, mower, blanket
    `,
  },
]

/** It does nothing, or not what it should: a danger only of what keeps people safe. */
export const standstills: readonly Facet[] = [
  {
    about: 'standstill',
    weight: 0.5,
    beside: ['guard'],
    phrases: `
      offline, not armed, disabled, switched off, out of order, broken for, went ~ soft|spongy|dead, spongy,
      locked in|shut, blocked, seized, sticks open, sticks, jammed, locked up, went stiff|dead|soft|black|light,
      stiff as, to|against the floor|bar|bars, pulls|pulled|goes|went|straight|right to the ~ bar|bars|floor|grip,
      disconnected, gone, chained, dead for, been dead, is dead, just beeps, minutes of music, failed, fails, failing,
      fail, stuck ~ open|on, false|wrong value|values|reading|readings, phantom, back to default,
      went back to default, stuck
    `,
  },
  {
    about: 'standstill',
    weight: 0.5,
    beside: ['guard'],
    negated: 'keep',
    phrases: `
      <not> go|went off, never went off, never goes off,
      <not> latch|lock|close|come down|hold|release|unlock|open from, <not> open, <not> get through|reach,
      <not> connected, no|nobody answer*, went off in|while|at|by|for no, no response, where were, where are,
      were missing, are missing, none on board, held cleaning, locked away, in a locked, just rings, rings out,
      rings and rings, only rings, kept ringing, just blinks, blinked green, flashed green, showed green, says ok,
      said ok, nobody came, no one came, nobody picks up, nobody picked up, no one picked up, no one answers,
      no one answered, nobody answers, nobody answered, no reply, engaged tone, put me on hold, on hold,
      number # in the queue, stayed silent, was silent, stayed quiet, never beeped, never triggered, didn't trigger,
      did not trigger, didn't sound, did not sound, didn't detect, failed to detect, flat battery, battery flat,
      dead battery, no battery, empty, unplugged, muted, not connected, wasn't connected, wired wrong, never tested,
      expired
    `,
  },
]

/** Somebody, or a part of them, is in the machine. */
export const trapped: readonly Facet[] = [
  {
    about: 'mishap',
    weight: 1,
    phrases: `
      <body>|hair|hairs|sleeve|scarf ~ ~ <caught> in|inside|into|under|between|beneath|by ~ ~ <machine>|<cabin>,
      <someone> <been>? <been>? <caught> in|inside|into|under|between|beneath|by ~ ~ <machine>|<cabin>,
      <someone> ~ ~ <pulled> in|into|through|under ~ ~ <machine>,
      <body>|hair|hairs|sleeve|scarf ~ ~ <pulled> in|into|through|under ~ ~ <machine>,
      <machine>|<cabin> ~ ~ crushed|mangled|trapped|pinned|pinched|squeezed|squashed|caught|crushes|traps|pinches|squeezes <whose> ~ <body>|<kin>,
      <machine>|<cabin> ~ ~ crushed|mangled|trapped|pinned|pinched|crushes|traps <kin>,
      stuck|trapped|locked|shut in|inside ~ ~ <cabin>, <cabin> ~ ~ stuck|stopped ~ ~ with ~ ~ <kin>|people|passengers in|inside
    `,
  },
  {
    about: 'mishap',
    weight: 0.45,
    phrases: `between floors, between two floors, between the floors`,
  },
  {
    about: 'mishap',
    weight: 0.7,
    phrases: `locked himself|herself|themselves in, <kin>|baby|toddler ~ ~ locked|trapped in|inside ~ ~ car|room|bathroom|toilet|boot|van|bus`,
  },
  {
    about: 'figure',
    weight: 0,
    phrases: `
      blade|blades|knife|knives|glass|cord|cable|wire <be>? stuck|jammed|blunt|dull|rusty|bent|dented|missing,
      <caught> in ~ ~ <machine>|<cabin> ~ ~ menu|setup|settings|app|page|queue|list|checkout|section|step|mode,
      <item> <been>? ~ <caught> in|inside|into|under|between|by ~ ~ <machine>|<cabin>,
      <item> <been>? ~ <pulled> in|into ~ ~ <machine>|<cabin>
    `,
  },
]
