import type { DangerWords } from '../../facet.js'
import { against } from './against.js'
import { harm } from './bodies.js'
import { inUse } from './in-use.js'
import { machines, standstills, trapped } from './machines.js'
import { persons } from './persons.js'
import { stories } from './stories.js'
import { guards, hazards, needs } from './things.js'

// What is said in English where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one
// that is said of nothing else. Ordinary words ("fell", "smoke") weigh less than a half.

export const danger: DangerWords = {
  facets: [
    ...harm,
    ...inUse,
    ...hazards,
    ...guards,
    ...machines,
    ...standstills,
    ...trapped,
    ...needs,
    ...persons,
    ...against,
    ...stories,
  ],
  classes: {
    toxic:
      'lily lilies foxglove hemlock yew oleander datura belladonna nightshade ragwort monkshood aconite laburnum toadstool toadstools',
    floor: 'floor ground tiles bathroom kitchen stairs carpet concrete pavement landing lino',
    medicine:
      'medicine medicines medication meds tablets pills insulin dose drug drugs inhaler injection vaccine prescription drip',
    meal: 'dinner lunch meal food salad chicken fish oysters mussels burger kebab sushi buffet barbecue bbq curry eggs sandwich pizza prawns shrimp takeaway party wedding yoghurt milk',
    whose: `my our his her their your mums moms dads sons daughters`,
    kin: `me us him her son sons daughter daughters kid kids child children baby babys toddler twins infant boy girl wife wifes husband husbands partner mum mums mom moms mother mothers dad dads father
      fathers gran nan grandma grandpa grandad granddad grandmother grandfather grandson granddaughter brother brothers sister sisters nephew niece friend friends aunt uncle cousin neighbour neighbor colleague fiance boyfriend girlfriend`,
    me: `me us him her them my our someone somebody a`,
    body: `wrist wrists arm arms leg legs hand hands finger fingers thumb thumbs face eye eyes head skull jaw jaws neck knee knees ankle ankles foot feet toe toes shoulder shoulders hip hips rib ribs spine chest lip lips nose cheek cheeks
      forehead throat mouth tongue gums tooth teeth skin thigh thighs shin shins elbow elbows ear ears collarbone pelvis eyebrows eyelid lungs stomach scalp chin palm palms knuckles`,
    organ: 'liver livers kidney kidneys heart lung lungs organ organs pancreas',
    driver: 'driver drivers cabbie cabby chauffeur pilot',
    food: `food yoghurt yogurt bread salad soup jar cereal bottle pouch drink sandwich meal formula porridge muesli granola curry rice pasta cake chocolate burger pizza wrap sauce milk biscuit biscuits cookie cookies puree crisps pie stew juice`,
    purse: `wallet purse savings budget finances account patience sanity nerves pocket`,
    burden: `ads advertising popups paperwork bureaucracy fees costs debt prices rules forms emails mails tickets notifications newsletters spam subscriptions interest`,
    be: 'is are was were been being got gets look looks feels feel went',
    broke:
      'broke broken breaking fractured dislocated sprained shattered crushed smashed snapped bruised injured hurt tore',
    burnt: 'burned burnt burns burning scalded scorched scalds blistered',
    had: 'had has having suffered suffers',
    nearly: 'nearly almost',
    turned: 'turned went was turning goes were',
    smell: 'smell smells smelled smelt smelling stinks stench reeks',
    went: 'went goes going off screaming beeping sounded',
    came: 'came comes coming fell falls flew flies broke breaks',
    lever: 'lever levers pedal brake',
    pulls: 'pulls pulled pulling goes went going drops sinks',
    knows: 'knows know knew knowing found',
    track: 'track tracks tracked tracking',
    jump: 'jump jumping jumped jumps',
    not: `not nt never cannot cant wont doesnt dont didnt isnt arent wasnt werent couldnt wouldnt hasnt havent hadnt aint no nobody`,
    cannot: 'cannot cant couldnt',
    able: 'able',
    machine: `grinder press mill mixer blender shredder baler conveyor lathe escalator escalators roller rollers compactor crusher chipper mower lawnmower saw machine dryer washer
      door doors gate gates barrier turnstile shutter shutters hinge recliner`,
    device: `machine grinder kettle roaster heater charger battery adapter adaptor plug socket outlet cable cord toaster oven stove hob cooker microwave dryer washer dishwasher fridge freezer lamp laptop phone tablet speaker drill blender mixer iron fan vacuum scooter ebike bike powerbank brick strip appliance device unit motor maker boiler fryer pump hairdryer straightener tv router`,
    cabin: 'lift lifts elevator elevators gondola chairlift',
    caught: 'caught stuck trapped jammed pinned wedged crushed locked',
    pulled: 'pulled dragged sucked drawn fell fallen',
    been: 'is are was were am be been being get gets got getting keeps has have had still now also just im ive hes shes were weve theyre',
    someone: `i im ive we weve he hes she shes they theyre you someone somebody person persons people man men woman women boy girl child kid kids children toddler baby
      son daughter wife husband partner mum mom mother dad father gran nan grandma grandpa grandad granny brother sister nephew niece friend friends neighbour neighbor
      worker workers employee employees colleague colleagues coworker guest guests customer customers passenger passengers resident residents tenant tenants
      cleaner nurse driver technician twins class family dog cat`,
    item: `parcel parcels package packages key keys phone card cards coin coins letter letters mail paper sheet sheets bean beans coffee food dough bottle bag luggage suitcase
      trolley bike furniture sofa pepper sock spoon wire cable thread button toy box boxes delivery`,
    number: 'one two three four five six seven eight nine ten eleven twelve thirty forty',
  },
}
