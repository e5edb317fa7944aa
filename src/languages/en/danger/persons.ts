import type { Facet } from '../../facet.js'

/** Force, pursuit, despair. */
export const persons: readonly Facet[] = [
  {
    about: 'violence',
    weight: 1,
    phrases: `
      come|coming|go|going to|into your|the|their ~ office|store|shop|branch|hq with ~ gun|knife|bat|axe,
      bring|bringing my ~ gun|rifle|knife|bat,
      push|pushed|pushes|shoved|knocked|threw <whose> ~ <kin> ~ to|down|against|over,
      pushed|threw|knocked me|him|her down|to|against|over|into,
      he|she|they hit|slapped|punched|kicked|choked me|us|her|him,
      says|said ~ will|would|hed|hell kill|hurt|find|beat|rape|shoot me|us|her|him,
      threatened|threatening|threatens to ~ kill|hurt|beat|rape|burn|shoot|stab, assaulted, sexually assaulted,
      groped, molest*, raped, spiked ~ drink|drinks, my drink was spiked, drink spiked, drugged me|her|us,
      punched|slapped|strangled|choked|stabbed|headbutted|shoved|attacked|threatened me|us|him|her|them|my|someone|somebody|a,
      kicked|beat|hit me|us|him|her in|on|with|until|and, grabbed me|us|him|her|them, grabbed <whose> ~ <body>,
      grabbed <whose> ~ <kin>, threatens|threatening to kill|hurt|rape|shoot|stab|come, threatened with,
      threat to kill, threats to <whose>|my|our, pulled|pulling a ~ gun|knife|weapon on|out, bringing ~ gun|knife,
      going ~ ~ to school ~ with, shoot up ~ school|the|my|his|your, shooting ~ at|tomorrow|school,
      against <whose> will, held me|her|us hostage|captive|against, <not> let me|us|her|him out,
      <not> let me|us|her|him get|climb out, <not> let me|us|her|him leave, locked me|us|her in,
      put his|her hands|hand on|up|down, bomb threat, death threat*, kidnap*, abducted,
      tried to ~ abduct|grab|kidnap|rape|force
    `,
  },
  {
    about: 'violence',
    weight: 0.8,
    phrases: `
      woke up in a|some|the ~ place|room|bed|house|car ~ didnt|dont|never, no memory of,
      got|has|with|brought|having a|his|her|their ~ ~ gun|knife|weapon, hes|shes got ~ ~ ~ gun|knife|weapon,
      touched me|her, me|him|her|us in the face
    `,
  },
  {
    about: 'violence',
    weight: 0.5,
    phrases: `
      with a|my|his|her ~ gun|rifle|machete|bat|crowbar|axe, pulled a knife, kill|hurt|beat me|us|her if,
      if i leave|report|tell|block|talk, come back if, alone at home, pushed, fist, beaten, spat at|on me, grabbed,
      to|into|in school|work|office tomorrow|monday, woke up in a|some|the ~ place|room|bed|house|car,
      locked the doors|door, shoved, threatened, groom|grooming|groomed, predator, drunk driver,
      driver was drunk|high|asleep, fell|falling asleep at the wheel, fall asleep ~ wheel, no memory,
      don't remember anything, second drink, undressed, naked
    `,
  },
  {
    about: 'pursuit',
    weight: 1,
    phrases: `
      stand|stands|standing|stood|wait|waits|waiting|waited|sit|sits|sitting in front of|outside|at|by my|our|her ~ window|door|house|flat|home|building|work|school,
      asking|asks|asked if|whether i|im|she|shes ~ alone|single|home,
      shows|showed|showing|tells|told|gives|gave him|her|them|everyone|strangers where i|we|she|they,
      post|posts|posting|posted|share|shares|sharing|shared|publish*|leaked where my|our|her|i,
      access to the|my|our ~ camera|cameras|cam|locks|door, spoke|talked|talking|speaking to them|him|her through,
      camera ~ in my|our|the ~ kids|daughters|sons|childs|childrens|baby|bedroom, watched us|me|her through,
      <knows> where i|she|he|we|they|you ~ live|lives|work|works|park|parks|sleep|sleeps|walk,
      <knows> where your|our|my|the|their ~ ~ ~ live|lives|works|parks|sleeps|drinks|park, knows where i am,
      <knows> when i|she|we leave|come|get, <knows> which|what gym|school|house|train|bus|street,
      <knows> the code|my address|our address|her address|his address|my home,
      outside <whose> ~ house|home|building|flat|door|window|apartment|work|school, waiting outside my|her|our,
      drives|driving|drove|walks|walking|walked past <whose> ~ house|home|flat|building,
      followed|following|follows me|us|her home|around|to|into|from|in|down|on, following me, stalk*,
      my ex ~ ~ access|knows|found|address|number|location|tracked|tracks|tracking,
      ex ~ still ~ access|unlock|track|see, <track> my|her|our ~ every? location|movements|phone|whereabouts,
      man|men|stranger|voice|someone|somebody ~ talked|talking|spoke|speaking|speaks|talks|whisper* ~ ~ to my|our,
      come and get <me>|you, get her|him|you he, doxx|doxxed|doxxing|doxed, too scared|afraid to leave|go|sleep,
      afraid to|of leave|go|my|leaving, scared to go|leave|sleep, through the camera,
      strange|stranger's|man's|male|unknown|foreign voice ~ ~ baby|monitor|camera, hidden camera,
      camera in ~ ~ bathroom|bedroom|detector|shower|room|clock,
      given|giving|gave|give|shared|sharing my|our|her ~ number|address|location|details to my|her ~ ex|husband|abuser|stalker,
      women's shelter, domestic violence|abuse
    `,
  },
  {
    about: 'pursuit',
    weight: 0.8,
    phrases: `
      turned|turns|turning|showed|shows|showing|came up? at|to <whose> ~ door|house|home|flat|work|doorstep|apartment,
      my home address
    `,
  },
  {
    about: 'pursuit',
    weight: 0.5,
    phrases: `
      keeps|kept texting|calling|messaging|writing|following me|her, won't leave me|her alone,
      where my|our|her kid|kids|daughter|son|children, a stranger, kids room, nobody removes it, scared of him,
      creepy guy|man, abuse reports, my ex, my ex husband|wife|boyfriend|girlfriend|partner, ex husband, ex wife,
      ex boyfriend, her ex, his ex, court order, restraining order, where i live, my address, my kids' school,
      kids school, my daughter's school, new|fake|third|fourth|another profile, stranger, strangers, unaccompanied,
      moved # miles, fled, fleeing, abuser, watching me|us|her, picture didn't match, plate <not>|didn't match,
      <not> the man|driver|person in, opened at #, was inside, called her|him by name, by name, creepy,
      staying at ~ sister's|friend's|parents|mums|sisters
    `,
  },
  {
    about: 'despair',
    weight: 1,
    phrases: `
      nobody|noone|none will|would ~ miss me, no one will|would ~ miss me,
      thinking about|of jumping|dying|ending|killing|suicide|hanging,
      <not> stop thinking about jumping|dying|ending|killing|suicide,
      take|taking|took|swallow all|the my? ~ sleeping? pills|tablets, take all my ~ pills|tablets,
      sleeping pills tonight|and, better if i|was|were dead|gone, just want it to be over,
      want it all to stop|end|be, life isn't worth, no point ~ living, don't see the|a point ~ living|of living,
      ready to die, planned how, wrote|written|writing ~ will and, <not> want anything any|anymore,
      goodbye messages|message|letter|letters|note|notes|video|post, farewell letter|letters|note|message|post,
      suicide note|letter|attempt, letters for|to ~ kids|children|family|son|daughter|wife|husband|parents|mum|mom,
      takes|take|taking|swallow the|all ~ pills|tablets, took|swallowed all|her|his|the ~ pills|tablets,
      cutting again|herself|himself|themselves|myself, self harming, hurting|harming herself|himself|themselves,
      <jump> off|from ~ ~ ~ roof|bridge|balcony|building|cliff|multistorey, <jump> off|from ~ car park,
      <jump> in front of ~ ~ train|bus|car|truck, threaten*|threatening ~ suicide,
      threaten*|threatening to kill|hurt|harm himself|herself|themselves, suicidal,
      is going to|wants to|will|gonna|might kill himself|herself|themselves,
      going to end it|it all|her life|his life|my life, kill yourself|myself|himself|herself|themselves,
      kill ~ then, to go kill|hang|hurt yourself|myself, no reason to go on|live|wake|carry, don't want to wake up,
      won't be here ~ tomorrow|much longer|anymore, won't be around ~ tomorrow|longer, by the time you read this,
      when|once i'm|i am dead|gone, nobody would notice if|that i, nobody would ~ miss me,
      <not> see a way out|on|forward, nothing left to live, <not> want to be ~ here,
      tell my ~ ~ i love|loved them|her|him, sleep forever, never wake up
    `,
  },
  {
    about: 'despair',
    weight: 0.55,
    negated: 'keep',
    phrases: `
      <not> see the|any|a point, <not> see any way, no way forward, jumping, ending it, debt letters keep,
      can't cope, can't bear, sleeping pills, roof, nobody cares if, if|when|once|after i die,
      if|when|once|after i'm gone, i'm gone, if i'm not here|around, not really joking, not joking ~ anymore,
      wasn't joking, nobody left, no one left, there's nobody, sorry for bothering|being, suicide,
      suicidal thoughts, self harm, was|am already thinking about it, <jump> out of the window, goodbye, farewell,
      end it, hopeless, worthless, what's the point ~ living|going|anything, can't go on, can't take it,
      can't do this, crying every, i give up, give up, lost everything, took everything, taken everything,
      tell them i, how ~ should do it, do it and when, exhausted ~ life, all alone, nothing left, drinking again,
      sold everything, giving away ~ skins|everything|things, sent everyone his|her, <not> picking up,
      isn't answering, <not> answering ~ phone|calls|his|her
    `,
  },
  {
    about: 'nearly',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      at # mph, # mph, # kmh, # km h, doing #, on the ~ motorway|highway|freeway|autobahn|junction, motorway,
      highway, freeway, luckily, thank god, thankfully, lucky me, nearly, almost, another # minutes,
      another ten minutes, who knows, a few seconds later, # cm higher, cm higher|lower|to the left|to the right,
      inches from, would have been, could have been, could have been worse, can only imagine, or worse, next week,
      asking for, with my face, toddler height, recall, truck behind, batch, off the shelves, off sale, they say,
      overnight, saved us, saved me, saved my, woke up to, she's|he's|baby|is|all ok|okay|fine, nobody|noone hurt,
      no one hurt, still breathing, mid pour
    `,
  },
]
