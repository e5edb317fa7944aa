import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Goods: what people buy and hold, and what goes wrong with it. */
export const goods: readonly Topic[] = [
  {
    kind: 'product',
    weight: TELLS,
    phrases: `
      came apart, come apart, comes apart, coming apart, fell apart, falls apart, came off in my hand, comes off, came away, come away, came loose, come loose, worked loose, snapped, snaps, tore, torn, ripped, split open,
      cracked, cracks, crack in, a crack, hairline crack, broke in two|half, broke off, broke after|within|on day, has snapped|cracked|split|torn|perished|warped|shrunk|faded|bent|seized|died|peeled, collapsed, collapses, buckled, sagging, sags,
      peeling, peels, peeled, flaking, flakes off, faded, fades, shrank, shrunk, frayed, fraying, pilling, bobbling, bobbles, chipped, dented, warped, wobbly, wobbles, wonky, crooked, lopsided, squeaks, squeaking, creaks, creaking, rattles, rattling, hums,
      leaks, leaking, leaked all, drips, dripping, overheats, overheating, won't charge, doesn't charge, won't hold a? charge, won't switch|turn on, doesn't switch|turn on, won't close|shut|latch|lock|click, opens by itself, opened by itself, lets go,
      tastes of|like, tasted of|like, tastes off|odd|funny|metallic|bitter|different, smells of|like|off, smelled of|like|off, smelt of|like|off, gone off, went off, mouldy, moldy, mould on|in, mold on|in, rotten, rancid, stale, sour milk, out of date, past its date, best before, use by, use-by,
      sold by date, lumpy, curdled, stringy, metal in, glass in, plastic in, hair in my|the, insect in, maggot*, sliver of, splinter, shard of, ingredient, ingredients, allergen*, allergy list, nut-free, nut free, gluten-free, gluten free, vegan label,
      batch, batch number|code, lot number|numbers|code, lot no, serial number, faulty unit|part|batch|one|ones, manufacturing fault|defect, dead on arrival, doa, defective, two left, two right shoes|gloves, left shoe, right shoe, wrong size label, sizing, too small, too tight, too short, runs small|large,
      stitching, seam, seams, zipper*, buckle*, clasp, clip snapped|broke|breaks, strap, straps, hinge*, sole, soles, heel came|broke|fell, insole*, lining, sleeve*, hem, button came|fell|popped, velcro, drawstring, elastic,
      stopped charging|toasting|heating|cooling|spinning|freezing, died on day, died after, dead after, gave up after, after # washes|uses|wears, after one|two|three|four|five|six|a few|several washes|uses|wears, on the first|second|third wash|use|wear, first time i wore|used it,
      replacement part|unit|blade|battery|lid|strap, spare part|parts, screws missing, missing screw|screws|bolt|bolts|leg|shelf|hinge|part|parts|piece|pieces, pieces missing, bolt missing, poor quality, badly made, poorly made, shoddy, flimsy, cheaply made, build quality, cheap plastic,
      sparks, sparked, sparking, smoke from the, melted, melts, scorched, burnt smell, burning smell, catches fire, caught fire, alight, exploded, shattered, dead pixel|pixels, swollen battery, battery swelled|swollen|lasts, blunt, rusted, rusts, rusty, rust on, corroded,
      wrong colour|color|shade, different colour|color|shade, not the colour|color, colour|color is off|wrong|different, new recipe|formula|formulation, old recipe|formula, changed the recipe|formula|formulation, recall notice, was recalled, feed batch, sick after eating, ill after eating, upset stomach
    `,
  },
  {
    kind: 'product',
    weight: THING,
    phrases: `
      zip, zips, kettle*, toaster*, fridge*, freezer*, oven, ovens, hob, cooker, blender*, mixer*, vacuum*, hoover*, washer, washing machine*, dryer, tumble dryer, dishwasher*, microwave*, grill, barbecue, bbq, air fryer, espresso machine, coffee machine*, grinder, hairdryer, humidifier, dehumidifier,
      heater, fan heater, stove, wood burner, boiler pressure, lamp, lamps, bulb, bulbs, chair, chairs, armchair, sofa*, couch, mattress*, bed, bed frame, slats, bunk bed, table, tables, tabletop, desk, shelf, shelves, bookcase, wardrobe*, cabinet*, drawer*, curtain*, blinds, pillow*, duvet*, blanket*, bedding, sheets, towel*, rug, rugs, carpet*,
      shoe, shoes, boot, boots, sneaker*, trainers, sandal*, slipper*, derby, jacket*, coat, coats, raincoat, jumper*, sweater*, hoodie*, shirt*, blouse*, dress, dresses, skirt*, jeans, trousers, leggings, tights, sock, socks, glove, gloves, hat, scarf, underwear, bra, fabric, cotton, wool, merino, leather, suede, denim,
      necklace, bracelet, earring*, watch strap, watch face, glasses frame, sunglasses, handbag*, wallet, purse, backpack*, rucksack*, suitcase*, umbrella*, helmet*, harness, car seat, child seat, booster seat, pram*, buggy, stroller*, pushchair*, cot, crib, high chair, dummy, teat, toy, toys, doll*, puzzle*, jigsaw*, figurine*, lego, plush,
      wheel, wheels, spoke, spokes, frame, brake pad|pads|lever, pedal*, saddle*, handlebar*, derailleur, tyre*, tire, tires, inner tube, bike, bikes, bicycle*, e-bike, ebike, scooter deck, tractor, mower, lawnmower, chainsaw, secateurs, spade*, shovel*, rake, wheelbarrow, barrow*, hose, sprinkler, drill, drill bit, hammer, screwdriver, ladder, compressor, pump, gasket*, valve*, nozzle*, hinge pin,
      engine*, gearbox, clutch, exhaust, windscreen, wiper*, dashcam, battery, batteries, charger*, charging cable, adapter, adaptor, cable, cables, plug, power brick, headphone*, earbud*, earphone*, speaker*, keyboard*, mouse, trackpad, monitor, lens, lenses, camera*, tripod, drone, drone's, tablet pen, stylus, phone case, screen protector, hearing aid*, hub, sensor, sensors, thermostat, doorbell, lock, deadbolt,
      bottle, bottles, jar, jars, tin, tins, can of, cans of, packet, packets, packaging, sachet*, box of, tub of, carton, pouch, taste, tastes, flavour*, flavor*, sauce*, coffee, beans, tea, milk, yoghurt*, yogurt*, cheese, butter, bread, loaf, flour, cereal, muesli, granola, chocolate*, biscuit*, cookies, crisps, cake*, jam, honey, juice, beer, wine, meat, chicken, beef, pork, fish, salmon, salad, lettuce, veg, vegetables, fruit, soup, noodle*, pasta, pizza base, ready meal*, meal kit*, puree, baby food, formula milk,
      kibble, cat food, dog food, pet food, litter, treats, cream, lotion*, moisturiser*, serum, shampoo*, conditioner, soap, deodorant, perfume, mascara, lipstick, foundation, sunscreen, razor*, blade, blades, toothbrush*, plaster, bandage, pen, pens, nib, ink, notebook, paper, candle*, vase, plant, plants, seeds, bulbs arrived, pot, pots, pan, pans, wok, knife, knives, fork, mug, mugs, cup, glass, plate, bowl, lid, lids, handle, handles, thermos,
      tent, tents, sleeping bag, tent pole, poles, paddle, kayak, ski, skis, racket, guitar*, strings, piano, violin, amp, pedals, screw, screws, bolt, bolts, glue, paint, varnish, recipe, cartridge*, printer, toner, coffee grounds, drip tray, descale*, descaler, water tank, portafilter, basket size
    `,
  },
  {
    kind: 'product',
    weight: HINTS,
    phrases: `
      warranty, guarantee, bought it|them|this|these|mine|one, i bought, we bought, purchased, brand new, out of the box, unboxed, unboxing, model, owned, quality, the old one, my old one, repair or replace, replace it, replacement, exchange it, motor, motors, remote, wood, oak, steel, size, sizes, colour, color, green, blue, red, weeks old, months old, in the shop, kitchen, wear, wore, washed, glued
    `,
  },
]
