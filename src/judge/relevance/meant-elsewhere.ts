// What people say who have come to the wrong page, and mean somebody else of the name. By hand, English and German.

/** In the query language. */
export const meantElsewhere: readonly string[] = [
  `"wrong shop" OR "wrong store" OR "wrong company" OR "wrong firm" OR "wrong place for this" OR "wrong forum" OR "wrong page"`,
  `"meant the other" OR "i mean the other" OR "not this company" OR "not you but the" OR "confused you with" OR "mixed you up with" OR "mistook you for"`,
  `"falscher laden" OR "falschen laden" OR "falsches forum" OR "falschen forum" OR "falsche firma" OR "falschen firma" OR "falscher shop" OR "falschen shop"`,
  `"meine die andere*" OR "meinte die andere*" OR "mit euch verwechselt" OR "euch verwechselt" OR "sie verwechselt mit"`,
]
