import type { Facet } from '../../facet.js'

/** Fire, current, gas and cuts by a thing in use, told by somebody who asks about it as about any other fault. */
export const inUse: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      cut|cuts|sliced|slices|nicked|gashed|pierced|pinched <whose> ~ <body>,
      cut|burnt|burned|scalded|zapped|shocked myself|himself|herself|themselves|ourselves ~ on|with|at|by ~ ~ <device>,
      <device> ~ ~ shocked|zapped|electrocuted|burned|burnt|scalded me|him|her|us|<whose>
    `,
  },
  {
    about: 'injury',
    weight: 0.7,
    phrases: `
      cut|burnt|burned|scalded|zapped|injured|hurt myself|himself|herself|themselves|ourselves ~ on|with|at|by|from|when|while
    `,
  },
  {
    about: 'hazard',
    weight: 1,
    phrases: `
      <device> ~ <be>? ~ smoking|smokes|smoked|sparking|sparks|sparked|smouldering|smoulders|tingles,
      <device> ~ ~ melts|melting|melted, <device> ~ started ~ smoking|sparking|melting|burning,
      <device> ~ ~ ~ <smell> ~ ~ burning|burnt|burned|gas|smoke|singed,
      <device> ~ ~ gives|gave|giving off ~ ~ smoke|fumes|sparks, <device> ~ ~ ~ burning|burnt|electrical smell,
      <device> ~ <be> ~ swollen|swelling|bulging|bloated, battery ~ ~ ~ swelled|bulges|bloated|bulging|swollen,
      smoke|sparks|flames ~ ~ from|of|inside ~ ~ <device>,
      burning|burnt|electrical|gas smell ~ from|inside|out|of|near ~ ~ <device>,
      <smell> ~ of|like ~ gas ~ near|from|in|by|at ~ ~ <device>,
      <smell> ~ burnt|burning|singed when|while|whenever|if|as ~ ~ <device>,
      <device> ~ ~ ~ too hot to touch|hold, too hot to touch,
      shock|tingle|tingling|zap ~ when|if|whenever i|we|you ~ touch|plug|use|grab|hold,
      tingles when|if|whenever i|we|you ~ touch|plug|use|grab|hold
    `,
  },
  {
    about: 'nearly',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      is|are it|this|that|they ~ safe|dangerous|hazardous ~ to ~ use|drink|plug|charge|touch|keep|run,
      safe to ~ use|plug|charge|touch|keep|run, still safe, is it|this|that safe|dangerous, is it|this|that a fire hazard, fire hazard
    `,
  },
  {
    about: 'machine',
    weight: 0.35,
    negated: 'keep',
    phrases: `coffee maker, espresso maker, roaster, appliance, power strip, outlet, multi plug`,
  },
  {
    about: 'figure',
    weight: 0,
    phrases: `
      cut|cuts <whose> <body> food|tapping|print|prints|time|count|mask|luggage|room|nails|hair,
      shock collar, electric shock collar, spark plug|plugs, no spark, smoke machine|machines|detector, fog machine,
      rage against the machine, elevator pitch, lift pitch, <device> ~ sparks|sparked joy|debate|interest|hope|ideas|conversation|imagination|creativity,
      <device> ~ ~ smokes|smoked the|every|any|all|my|your|its, burned|burnt my retinas|eyeballs, virtual machine|machines, time machine, grill|smoker smokes|smoking
    `,
  },
]
